#pragma once

#include "document/document.h"
#include "document/selection.h"
#include "theme/themestyles.h"
#include "timeline/timelinecanvas.h"
#include "timeline/timelinecommands.h"
#include "timeline/timelineheader.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelineoverview.h"
#include "timeline/timelinetray.h"
#include "timeline/timelineview.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace dateline {

/// The parts of the pane, and what brings a snapshot to them. Only for the files that TimelineView is made of.
class TimelineView::Private : public QObject
{
    Q_OBJECT

public:
    Private(Document *document, Selection *selection, ThemeStyles *styles, TimelineView *view);

    void connectCommands();
    void takeOptions();
    void takeAnalysis();
    using ItemSource = std::function<std::shared_ptr<const TimelineItems>()>;
    void makeContent(const ItemSource &items);
    void showContent(const TimelineContent &content);
    void showState();
    void showNow();
    void followNames();
    void findNamesAgain();
    void setOthers(std::vector<OpenArticle> others);
    void openOther(int event);
    [[nodiscard]] std::vector<OpenArticle> articles() const;
    void updateCommands();
    void setReadSpan(Span visibleText);
    void followTheme();

    Document *m_document;
    Selection *m_selection;
    ThemeStyles *m_styles;
    TimelineView *m_view;
    TimelineModel m_model;
    TimelineCommands m_commands;
    TimelineCanvas *m_canvas;
    TimelineOverview *m_overview;
    TimelineTray *m_tray;
    TimelineHeader *m_header;
    QTimer m_clock;
    TimelineOptions m_taken;                            ///< that the content was made with
    std::vector<OpenArticle> m_others;                  ///< that are shown besides
    std::shared_ptr<const JoinedArticles> m_joined;     ///< with the others, as last shown
    TimelineLanes m_lanesAlone = TimelineLanes::Packed; ///< before there were others
    std::vector<std::int32_t> m_names;                  ///< that the events are chosen by
    std::shared_ptr<const Analysis> m_namesOf;          ///< whose entities they are
    Span m_readSpan;
    quint64 m_run = 0; ///< content of an older run is dropped
};

} // namespace dateline
