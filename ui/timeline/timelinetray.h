#pragma once

#include "document/selection.h"
#include "timeline/timelinecolours.h"
#include "timeline/timelineemphasis.h"
#include "timeline/timelinemodel.h"

#include <QWidget>

#include <vector>

namespace dateline {

/// The undated events, as a row of chips: "undated: ...". What has no room is behind "+3", which opens more rows.
/// Hidden where every event is dated. UI thread only.
class TimelineTray : public QWidget
{
    Q_OBJECT

public:
    TimelineTray(Document *document, Selection *selection, TimelineModel *model, QWidget *parent = nullptr);

    void setColours(const TimelineColours &colours);
    /// Where the chip of an undated event is, by its place among them; empty where it is behind "+3".
    [[nodiscard]] QRectF rectOf(int place);
    [[nodiscard]] const TimelineModel &model() const { return *m_model; }
    [[nodiscard]] int undatedCount() const { return m_model->rowCount() - m_model->datedCount(); }
    [[nodiscard]] int focusPlace() const { return m_focus; }
    void setFocusPlace(int place);
    void activate(int place);
    /// Which chip is drawn there, and which is the current event's; -1 for none.
    [[nodiscard]] int placeAt(const QPointF &at) const { return chipAt(at); }
    [[nodiscard]] int currentPlace() const { return m_emphasis.current - m_model->datedCount(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void menuRequested(int event, QPoint globalPos);
    /// An event that another article tells was chosen.
    void otherEventChosen(int event);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One chip; the last one may stand for all that have no room.
    struct Chip
    {
        QRectF place;
        QString text;
    };

    void layoutChips();
    void takeItems();
    void followSelection();
    void showCard(int place);
    [[nodiscard]] int hidden() const;
    [[nodiscard]] int chipAt(const QPointF &place) const;
    [[nodiscard]] int eventAt(int place) const;
    void hoverPlace(int place);
    [[nodiscard]] bool isCurrentAnalysis() const;

    Document *m_document;
    Selection *m_selection;
    TimelineModel *m_model;
    TimelineColours m_colours;
    TimelineEmphasis m_emphasis;
    std::vector<Chip> m_chips; ///< of events, by place
    Chip m_more;               ///< without text where all have room
    int m_rows = 1;
    int m_focus = -1;
    int m_hoveredOther = -1; ///< event of another article
    bool m_open = false;
};

} // namespace dateline
