#pragma once

#include "document/document.h"
#include "document/selection.h"
#include "timeline/timelineaxis.h"
#include "timeline/timelineemphasis.h"
#include "timeline/timelinelayout.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelinepainter.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

namespace dateline {

/// The axis and the lanes: draws the dated events of a TimelineModel and lets the reader move through time, point at
/// events, choose them and brush a span of time. x is in widget pixels. UI thread only.
class TimelineCanvas : public QWidget
{
    Q_OBJECT

public:
    TimelineCanvas(Document *document, Selection *selection, TimelineModel *model, QWidget *parent = nullptr);

    void setColours(const TimelineColours &colours);
    /// What stands here while there is nothing dated to draw.
    void setMessage(const QString &title, const QString &advice);
    void setCompressed(bool compressed);
    void setReadStretches(std::vector<TimeStretch> stretches);

    void fit();
    void showStretch(TimeStretch stretch);
    void zoomIn() { zoomAtFocus(zoomStep); }
    void zoomOut() { zoomAtFocus(1 / zoomStep); }
    void undoZoom();
    void panBy(double share);
    void centreOn(TimeSecond time);
    /// Brings a row into view without a change of zoom.
    void showRow(int row);
    /// Selects the event of a row, also one that is drawn in a cluster: what an assistive program presses is the event.
    void selectRow(int row);

    [[nodiscard]] const TimelineScale &scale() const { return m_scale; }
    [[nodiscard]] const TimelineLayout &laneLayout(); ///< for what is in view now
    [[nodiscard]] const TimelineModel &model() const { return *m_model; }
    /// Where a dated row is drawn, or its cluster; empty where it is out of view.
    [[nodiscard]] QRectF rectOfRow(int row);
    [[nodiscard]] int focusRow() const { return m_focusRow; }
    void setFocusRow(int row);
    /// What Enter and a click do: the text shows the event; a cluster is zoomed into.
    void activateRow(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr double zoomStep = 1.5;

Q_SIGNALS:
    void viewChanged();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Drag { None, Pressed, Pan, Brush };

    /// What is at a place: an item or a cluster of the layout.
    struct Hit
    {
        int item = -1;
        int cluster = -1;
    };

    struct Label
    {
        QString text;
        double width = 0;
    };

    void takeItems();
    void fitAll();
    void followSelection();
    void viewMoved();
    void keepInView();
    void rememberView(int kind);
    void zoomAt(double x, double factor);
    void zoomAtFocus(double factor);
    [[nodiscard]] TimeStretch fitRange() const;
    [[nodiscard]] LaneMetrics laneMetrics() const;
    [[nodiscard]] const Label &labelOf(std::int32_t item);
    [[nodiscard]] double breakWidth() const;
    [[nodiscard]] double axisHeight() const;
    [[nodiscard]] double laneHeight() const;
    [[nodiscard]] QRectF lanesRect() const;
    [[nodiscard]] QRectF laneRect(std::int32_t lane, double left, double right) const;
    [[nodiscard]] bool isCurrentAnalysis() const;
    [[nodiscard]] Hit hitAt(const QPointF &place);
    [[nodiscard]] int clusterOfRow(int row);
    void hoverAt(const QPointF &place);
    void brushTo(double x);
    [[nodiscard]] bool clearOne();
    [[nodiscard]] QString clusterCard(const ItemCluster &cluster) const;

    void paintGround(const TimelinePainter &painter);
    void paintAxis(QPainter &painter, const TimelineAxis &axis);
    void paintPublished(QPainter &painter, const QRectF &words);
    void paintItems(const TimelinePainter &painter, const TimelineAxis &axis);
    void paintMessage(QPainter &painter);
    [[nodiscard]] QRectF publishedWords() const;
    [[nodiscard]] ItemLook lookOf(std::int32_t item) const;
    [[nodiscard]] ItemLook lookOf(const ItemCluster &cluster) const;

    Document *m_document;
    Selection *m_selection;
    TimelineModel *m_model;
    TimelineColours m_colours;
    TimelineScale m_scale;
    TimelineEmphasis m_emphasis;
    std::optional<TimelineLayout> m_layout; ///< nothing until asked for
    QHash<std::int32_t, Label> m_labels;    ///< by row
    std::vector<TimeStretch> m_readStretches;
    std::vector<TimelineScale::View> m_viewsBefore;
    int m_lastMove = 0; ///< kind of the last remembered change: one wheel turn is one step to undo
    bool m_movedByReader = false;
    bool m_compressed = true;
    QString m_title;
    QString m_advice;
    int m_focusRow = -1;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
};

} // namespace dateline
