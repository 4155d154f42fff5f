#include "timeline/timelineview.h"

#include "timeline/timelineaccessible.h"
#include "timeline/timelinesavedialog.h"
#include "timeline/timelinesheet.h"
#include "timeline/timelineviewparts.h"

#include <QDockWidget>
#include <QEvent>
#include <QFileInfo>

#include <utility>

namespace dateline {

TimelineView::TimelineView(Document *document, Selection *selection, ThemeStyles *styles, QWidget *parent)
    : QWidget(parent)
{
    installTimelineAccessibility();
    d = std::make_unique<Private>(document, selection, styles, this);
}

TimelineView::~TimelineView()
{
    // A widget that is deleted with the keyboard focus is told that it lost it: while its model is still there.
    if (QWidget *const focused = focusWidget())
        focused->clearFocus();
}

bool TimelineView::event(QEvent *event)
{
    if (d && event->type() == QEvent::ParentChange) { // a dock has a title of its own
        const QWidget *around = parentWidget();
        while (around != nullptr && qobject_cast<const QDockWidget *>(around) == nullptr)
            around = around->parentWidget();
        d->m_header->setTitleVisible(around == nullptr);
    }
    if (d && event->type() == QEvent::PaletteChange)
        d->followTheme();
    return QWidget::event(event);
}

void TimelineView::fit()
{
    d->m_canvas->fit();
}

void TimelineView::fitSelection()
{
    d->m_canvas->fitSelection();
}

void TimelineView::zoomIn()
{
    d->m_canvas->zoomIn();
}

void TimelineView::zoomOut()
{
    d->m_canvas->zoomOut();
}

void TimelineView::undoZoom()
{
    d->m_canvas->undoZoom();
}

void TimelineView::redoZoom()
{
    d->m_canvas->redoZoom();
}

void TimelineView::panBy(double share)
{
    d->m_canvas->panBy(share);
}

void TimelineView::setReadSpan(Span visibleText)
{
    d->setReadSpan(visibleText);
}

const TimelineOptions &TimelineView::options() const
{
    return d->m_commands.options();
}

void TimelineView::setOptions(const TimelineOptions &options)
{
    d->m_commands.setOptions(options);
}

void TimelineView::setOtherArticles(std::vector<OpenArticle> others)
{
    d->setOthers(std::move(others));
}

bool TimelineView::onlySelected() const
{
    return d->m_commands.onlySelected();
}

void TimelineView::setOnlySelected(bool only)
{
    d->m_commands.setOnlySelected(only);
}

void TimelineView::setReduceMotion(bool reduce)
{
    d->m_canvas->setReduceMotion(reduce);
}

const TimelineModel *TimelineView::model() const
{
    return &d->m_model;
}

std::optional<TimelineSheet> TimelineView::sheet() const
{
    if (d->m_canvas->scene().isEmpty())
        return std::nullopt;
    return TimelineSheet::of(d->m_canvas->scene(), options(), font(), locale());
}

void TimelineView::askWhereToSave()
{
    const auto shown = sheet();
    if (!shown)
        return;
    const QString name = d->m_document->path().isEmpty() ? tr("timeline", "name of a file")
                                                         : QFileInfo(d->m_document->path()).completeBaseName();
    auto *dialog = new TimelineSaveDialog(*shown, d->m_canvas->scale().visible(), d->m_canvas->width(), name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TimelineSaveDialog::saved, this, &TimelineView::pictureSaved);
    dialog->open();
}

QList<QAction *> TimelineView::commands() const
{
    return d->m_commands.all();
}

} // namespace dateline
