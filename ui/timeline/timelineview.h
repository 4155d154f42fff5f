#pragma once

#include "document/document.h"
#include "document/selection.h"
#include "theme/themestyles.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelineoptions.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace dateline {

struct TimelineSheet;

/// The timeline pane: what happened, when, and how exactly that is known, with an overview strip above and a tray of
/// undated events below. Draws what Document holds and what Selection points at; knows no other view. UI thread only.
///
/// What the height means is a choice, TimelineLanes: nothing (packed), groups of events, or the order of telling, in
/// which each telling has a row of its own, from above as the text goes, and a line leads from telling to telling;
/// where it turns to the left, the text looks back.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    TimelineView(Document *document, Selection *selection, ThemeStyles *styles, QWidget *parent = nullptr);
    ~TimelineView() override;

    void fit();
    /// Shows the time of what is selected or brushed.
    void fitSelection();
    void zoomIn();
    void zoomOut();
    void undoZoom();
    void redoZoom();
    /// Moves the view by a share of its width, at once; for --benchmark.
    void panBy(double share);
    /// Days of the text that is on screen are shaded.
    void setReadSpan(Span visibleText);
    [[nodiscard]] const TimelineOptions &options() const;
    void setOptions(const TimelineOptions &options);
    /// Draws also the events of other articles, in lanes by article at first; none for the document's alone. What it
    /// says of a name holds for all of them.
    void setOtherArticles(std::vector<OpenArticle> others);
    /// Only the events in which the selected names take part: of two names, the events that they share.
    [[nodiscard]] bool onlySelected() const;
    void setOnlySelected(bool only);
    /// No animations, whatever the style says.
    void setReduceMotion(bool reduce);
    /// The events that it shows, in its order: what a table of them shares with it.
    [[nodiscard]] const TimelineModel *model() const;
    /// All that can be done with the pane, but fit and zoom, in the order of a menu; kept enabled and checked as things
    /// are. They have no shortcuts.
    [[nodiscard]] QList<QAction *> commands() const;

    /// What is shown, to be put on a picture (saveTimelinePicture) or on paper (TimelinePrinter); nothing where no
    /// event is dated.
    [[nodiscard]] std::optional<TimelineSheet> sheet() const;
    /// Asks for a file and writes a picture to it.
    void askWhereToSave();

Q_SIGNALS:
    void pictureSaved(const QString &path);
    void optionsChanged(const dateline::TimelineOptions &options);
    /// A menu is about to open for an event (index into Analysis::events), or for none (-1). What is added to it is
    /// shown in it.
    void contextMenuRequested(QMenu *menu, int event);
    /// An event of another article was chosen: an index into the events of that analysis.
    void otherEventChosen(const std::shared_ptr<const dateline::Analysis> &analysis, int event);
    /// Another choice of events, or of a newer analysis.
    void eventsChanged();

protected:
    bool event(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
