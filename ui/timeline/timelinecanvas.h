#pragma once

#include "document/document.h"
#include "document/selection.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelinemover.h"
#include "timeline/timelinescene.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QContextMenuEvent;
class QGestureEvent;
class QMenu;
class QMimeData;
class QScrollBar;

namespace dateline {

/// The axis and the lanes: shows a TimelineScene of a TimelineModel's dated events and lets the reader move through
/// time, point at events, choose them and brush a span of time. Places are in widget pixels. UI thread only.
///
/// Mouse: drag and wheel move through time, what is selected is dragged into other programs, Ctrl+wheel and pinch zoom
/// at the pointer, Shift+drag brushes, Shift+wheel scrolls lanes. Keys: Left, Right, PageUp, PageDown, + - 0 (all) F
/// (what is selected), Backspace and Shift+Backspace (the zoom before, and again), Tab, Home, End, Up, Down from event
/// to event, Shift+Left and Shift+Right brush, Enter, Space (the card), Menu, Esc.
class TimelineCanvas : public QWidget
{
    Q_OBJECT

public:
    TimelineCanvas(Document *document, Selection *selection, TimelineModel *model, QWidget *parent = nullptr);

    /// Shows other events, or the same ones in another way; the model gets the items.
    void setContent(TimelineContent content);
    void setColours(const TimelineColours &colours);
    /// What stands here while there is nothing dated to draw.
    void setMessage(const QString &title, const QString &advice);
    /// Those parts of the options that need no other content.
    void setOptions(const TimelineOptions &options);
    void setNow(std::optional<TimeSecond> now);
    void setReadStretches(std::vector<TimeStretch> stretches);
    void setReduceMotion(bool reduce);

    void fit();
    /// Shows the times of what is selected, or brushed; false where that is nothing dated.
    bool fitSelection();
    void showStretch(TimeStretch stretch);
    void zoomIn() { zoomAtFocus(zoomStep); }
    void zoomOut() { zoomAtFocus(1 / zoomStep); }
    void undoZoom();
    void redoZoom();
    [[nodiscard]] bool canUndoZoom() const { return m_mover.canUndo(); }
    [[nodiscard]] bool canRedoZoom() const { return m_mover.canRedo(); }
    void panBy(double share, bool animated = false);
    void centreOn(TimeSecond time);
    /// Brings a row into view without a change of zoom.
    void showRow(int row);
    /// Selects the event of a row, also one that is drawn in a cluster: what an assistive program presses is the event.
    void selectRow(int row);

    [[nodiscard]] TimelineScene &scene() { return m_scene; }
    [[nodiscard]] const TimelineScale &scale() const { return m_scene.scale(); }
    [[nodiscard]] const TimelineLayout &laneLayout() { return m_scene.layout(); } ///< for what is in view now
    [[nodiscard]] const TimelineModel &model() const { return *m_model; }
    [[nodiscard]] const TimelineColours &colours() const { return m_colours; }
    [[nodiscard]] const TimelineEmphasis &emphasis() const { return m_emphasis; }
    /// Where a dated row is drawn, or its cluster; empty where it is out of view.
    [[nodiscard]] QRectF rectOfRow(int row) { return m_scene.rectOfRow(row); }
    /// Which row is drawn at a place; the first one of a cluster; -1 for none.
    [[nodiscard]] int rowAt(const QPointF &place);
    [[nodiscard]] int focusRow() const { return m_focusRow; }
    void setFocusRow(int row);
    /// What Enter and a click do: the text shows the event; a cluster is zoomed into, or told in a menu.
    void activateRow(int row);
    /// What can be done with an event, or with the whole where it is -1.
    [[nodiscard]] QMenu *createMenu(int event);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr double zoomStep = 1.5;

Q_SIGNALS:
    void viewChanged();
    void zoomHistoryChanged();
    /// An event that another article tells was chosen; the selection knows only those of its own.
    void otherEventChosen(int event);
    /// A menu is about to open for an event of the article that is looked at, or for none (-1). What is added to it is
    /// shown in it.
    void menuRequested(QMenu *menu, int event);

protected:
    /// Lets the reader drag an event into another program; returns when that is over.
    virtual void dragOut(std::unique_ptr<QMimeData> event);

    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
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

    void takeItems();
    void fitAll();
    void followSelection();
    void viewMoved();
    void updateText();
    void updateAnimation();
    void placeScrollBar();
    void scrollTo(const QRectF &place);
    void zoomAt(double x, double factor, TimelineMover::Kind kind);
    void zoomAtFocus(double factor);
    [[nodiscard]] TimelineScale goalScale() const;
    [[nodiscard]] bool isCurrentAnalysis() const;
    [[nodiscard]] bool takeGesture(const QGestureEvent *event);
    void hoverAt(const QPointF &place);
    void hoverEvent(int event);
    void chooseEvent(int event);
    [[nodiscard]] bool dragsEvent();
    void activateHit(const TimelineScene::Hit &hit);
    void openCluster(const ItemCluster &cluster);
    void brushTo(double x);
    void brushByKey(int step);
    void focusBeside(int step);
    [[nodiscard]] bool keyMoves(const QKeyEvent *event);
    [[nodiscard]] bool clearOne();
    void showCard(int row);
    void tellFocus() const;
    [[nodiscard]] QString clusterCard(const ItemCluster &cluster) const;
    [[nodiscard]] QString eventAsText(int event) const;
    [[nodiscard]] std::vector<std::int32_t> knownNames(const Event &event) const;
    void addEventCommands(QMenu *menu, int event);
    void addZoomCommands(QMenu *menu);
    void paintMessage(QPainter &painter);

    Document *m_document;
    Selection *m_selection;
    TimelineModel *m_model;
    TimelineScene m_scene;
    TimelineMover m_mover;
    TimelineColours m_colours;
    TimelineOptions m_options;
    TimelineEmphasis m_emphasis;
    WordCache m_words;
    std::optional<TimelineContent> m_next; ///< of the items that the model is about to get
    std::shared_ptr<const TimelineItems> m_shown;
    std::vector<TimeStretch> m_readStretches;
    QScrollBar *m_scroll;
    QPointer<QMenu> m_clusterMenu;
    bool m_movedByReader = false;
    bool m_reduceMotion = false;
    QString m_title;
    QString m_advice;
    int m_focusRow = -1;
    int m_hoveredOther = -1; ///< event of another article
    int m_brushRow = -1;     ///< where a brush by keys began
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
};

} // namespace dateline
