#include "timeline/timelineview.h"

namespace dateline {

class TimelineView::Private
{
};

TimelineView::TimelineView(Document *, Selection *, ThemeStyles *, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
}
TimelineView::~TimelineView() = default;
void TimelineView::fit() {}
void TimelineView::zoomIn() {}
void TimelineView::zoomOut() {}
void TimelineView::panBy(double) {}
void TimelineView::setReadSpan(Span) {}

} // namespace dateline
