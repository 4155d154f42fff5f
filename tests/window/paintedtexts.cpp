#include "paintedtexts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

#include <limits>

namespace dateline {

namespace {

/// Draws nothing and writes down the text that it is given.
class Listener : public QPaintEngine
{
public:
    explicit Listener(std::vector<PaintedText> *texts) : QPaintEngine(AllFeatures), m_texts(texts) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state().testFlag(DirtyTransform))
            m_transform = changed.transform();
    }
    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF box(place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_texts->push_back({item.text(), m_transform.mapRect(box)});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}

private:
    std::vector<PaintedText> *m_texts;
    QTransform m_transform;
};

class Paper : public QPaintDevice
{
public:
    Paper(const QWidget *widget, std::vector<PaintedText> *texts) : m_widget(widget), m_listener(texts) {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_listener; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget->width();
        case PdmHeight:
            return m_widget->height();
        case PdmWidthMM:
            return m_widget->widthMM();
        case PdmHeightMM:
            return m_widget->heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget->logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget->logicalDpiY();
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget *m_widget;
    mutable Listener m_listener;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget *widget)
{
    std::vector<PaintedText> texts;
    Paper paper(widget, &texts);
    widget->render(&paper, {}, {}, QWidget::RenderFlags());
    return texts;
}

} // namespace dateline
