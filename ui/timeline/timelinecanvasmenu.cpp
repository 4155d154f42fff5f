// What can be done with an event of TimelineCanvas: its menu, and that of a cluster.

#include "timeline/timelinecanvas.h"
#include "timeline/timelinewords.h"

#include "words/typenames.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace dateline {

namespace {

/// A menu of more is no menu.
constexpr std::size_t mostInMenu = 24;
/// In a menu, "&" marks a key.
QString menuText(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// A command, with the key that does the same; the key is shown only, the canvas itself listens to it.
QAction *addCommand(QMenu *menu, const QString &words, const QString &key)
{
    return menu->addAction(key.isEmpty() ? words : words + QLatin1Char('\t') + key);
}

} // namespace

/// "Thu 18 Dec 2008: NATO agreed to resume contacts (happened; reported by James Appathurai)"
QString TimelineCanvas::eventAsText(int event) const
{
    const Analysis &analysis = *m_model->items()->analysis;
    const Event &told = analysis.events[static_cast<std::size_t>(event)];
    QString notes = eventStatusTitle(told.status);
    if (const QString speaker = speakerText(analysis, told.reportedBy); !speaker.isEmpty())
        notes = tr("%1; reported by %2", "status, who").arg(notes, speaker);
    return tr("%1: %2 (%3)", "date, what happened, status")
        .arg(eventDateText(analysis, event, locale()), told.label, notes);
}

/// Those of its participants that the article that is looked at names, too.
std::vector<std::int32_t> TimelineCanvas::knownNames(const Event &event) const
{
    const auto count = static_cast<std::int32_t>(m_model->items()->own()->entities.size());
    std::vector<std::int32_t> names = event.participants;
    std::erase_if(names, [count](std::int32_t name) { return name >= count; });
    return names;
}

QMenu *TimelineCanvas::createMenu(int event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (event >= 0)
        addEventCommands(menu, event);
    addZoomCommands(menu);
    Q_EMIT menuRequested(menu, event >= 0 && m_model->items()->isOwn(event) ? event : -1);
    return menu;
}

void TimelineCanvas::addEventCommands(QMenu *menu, int event)
{
    const auto analysis = m_model->items()->analysis;
    const Event &told = analysis->events[static_cast<std::size_t>(event)];
    const auto copy = [](const QString &words) { QGuiApplication::clipboard()->setText(words); };
    // Another analysis may come while the menu is open.
    const auto withEvent = [this, analysis](const auto &action) {
        return [this, analysis, action] {
            if (m_model->items() && m_model->items()->analysis == analysis && isCurrentAnalysis())
                action();
        };
    };
    connect(addCommand(menu, tr("&Go to the Sentence"), tr("Enter")), &QAction::triggered, this,
            withEvent([this, event] { chooseEvent(event); }));
    const TimelineItem item = timelineItem(*analysis, event);
    QAction *fitThis = addCommand(menu, tr("&Fit This"), {});
    connect(fitThis, &QAction::triggered, this, withEvent([this, item] { showStretch({item.start, item.end}); }));
    QAction *brush = addCommand(menu, tr("&Dim All Else in the Text"), tr("Shift+Right"));
    connect(brush, &QAction::triggered, this, withEvent([this, told] { m_selection->brush(told.range); }));
    for (QAction *action : {fitThis, brush})
        action->setEnabled(told.range.isDated());
    QAction *names = addCommand(menu, tr("Select Its &Names"), {});
    const std::vector<std::int32_t> known = knownNames(told);
    names->setEnabled(!known.empty());
    connect(names, &QAction::triggered, this, withEvent([this, known] { m_selection->selectNames(known); }));
    menu->addSeparator();
    const QString date = eventDateText(*analysis, event, locale());
    connect(addCommand(menu, tr("Copy D&ate"), {}), &QAction::triggered, this, [copy, date] { copy(date); });
    const QString text = eventAsText(event);
    connect(addCommand(menu, tr("&Copy as Text"), {}), &QAction::triggered, this, [copy, text] { copy(text); });
    menu->addSeparator();
}

void TimelineCanvas::addZoomCommands(QMenu *menu)
{
    connect(addCommand(menu, tr("Fit &All"), QStringLiteral("0")), &QAction::triggered, this, &TimelineCanvas::fit);
    QAction *selection = addCommand(menu, tr("Fit &Selection"), QStringLiteral("F"));
    selection->setEnabled(!m_selection->current().isNone() || m_selection->brushed());
    connect(selection, &QAction::triggered, this, &TimelineCanvas::fitSelection);
    QAction *undo = addCommand(menu, tr("&Undo Zoom"), tr("Backspace"));
    undo->setEnabled(canUndoZoom());
    connect(undo, &QAction::triggered, this, &TimelineCanvas::undoZoom);
    QAction *redo = addCommand(menu, tr("&Redo Zoom"), tr("Shift+Backspace"));
    redo->setEnabled(canRedoZoom());
    connect(redo, &QAction::triggered, this, &TimelineCanvas::redoZoom);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_scene.isEmpty() || !isCurrentAnalysis())
        return;
    int told = -1;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int row = m_focusRow >= 0 ? m_focusRow : m_emphasis.current;
        const QRectF place = rectOfRow(row);
        told = row < m_model->datedCount() ? m_model->eventOfRow(row) : -1;
        const QRectF shown = place.intersected(m_scene.lanesRect());
        at = mapToGlobal((shown.isEmpty() ? rect().center() : shown.bottomLeft().toPoint()));
    } else {
        const TimelineScene::Hit hit = m_scene.hitAt(event->pos());
        if (hit.cluster >= 0)
            return activateHit(hit);
        told = hit.event;
    }
    createMenu(told)->popup(at);
    event->accept();
}

/// Zooms in until its events come apart; those that do not, being of the same time, are told in a menu.
void TimelineCanvas::openCluster(const ItemCluster &cluster)
{
    const std::vector<std::int32_t> some = m_scene.itemsOf(cluster, mostInMenu);
    const auto &dated = m_model->items()->dated;
    const TimeSecond first = dated[static_cast<std::size_t>(cluster.runs.front().first)].start;
    const TimeSecond last = dated[static_cast<std::size_t>(cluster.runs.back().last)].start;
    const double apart = scale().xOf(last) - scale().xOf(first);
    if (apart > 0 && apart < scale().width() * 0.6 && scale().secondsPerPixel() > TimelineScale::closest * 2) {
        showStretch({first, std::max(last, std::min(cluster.span.end, last + (last - first)))});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::int32_t row : some) {
        const QModelIndex index = m_model->index(row);
        const QString words = tr("%1: %2", "date, what happened")
                                  .arg(index.data(TimelineModel::DateTextRole).toString(), index.data().toString());
        const int event = m_model->eventOfRow(row);
        connect(menu->addAction(menuText(words)), &QAction::triggered, this, [this, event, items = m_model->items()] {
            if (items == m_model->items() && isCurrentAnalysis())
                chooseEvent(event);
        });
    }
    if (const int more = cluster.count - static_cast<int>(some.size()); more > 0)
        menu->addAction(tr("and %n more", nullptr, more))->setEnabled(false);
    m_clusterMenu = menu;
    const QRectF place = rectOfRow(some.front());
    menu->popup(mapToGlobal(place.bottomLeft().toPoint()));
}

} // namespace dateline
