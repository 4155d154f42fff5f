#include "panels/eventtablecopier.h"

#include "base/memoryguard.h"

#include <QClipboard>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t rowsAtOnce = 500;  ///< written in less than a frame
constexpr std::size_t htmlRows = 20'000; ///< more is no table in a document but data

using Texts = std::pair<QString, QString>; ///< TSV, HTML

Texts textsOf(const EventTableExcerpt &excerpt, const CancelToken &cancel)
{
    return {eventTableTsv(excerpt, cancel),
            excerpt.rows.size() <= htmlRows ? eventTableHtml(excerpt, cancel) : QString()};
}

void putOnClipboard(const Texts &texts)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(texts.first);
    if (!texts.second.isEmpty())
        data->setHtml(texts.second);
    QGuiApplication::clipboard()->setMimeData(data.release()); // which the clipboard owns
}

} // namespace

EventTableCopier::~EventTableCopier()
{
    m_cancel.cancel();
}

void EventTableCopier::copy(const EventTableExcerpt &excerpt)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const quint64 run = ++m_run;
    const int rows = static_cast<int>(excerpt.rows.size());
    if (rows == 0)
        return;
    if (excerpt.rows.size() <= rowsAtOnce) {
        putOnClipboard(textsOf(excerpt, m_cancel));
        Q_EMIT copied(rows);
        return;
    }
    auto *watcher = new QFutureWatcher<Texts>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run, rows] {
        watcher->deleteLater();
        if (run != m_run)
            return;
        const Texts texts = watcher->result();
        if (!texts.first.isEmpty()) // else memory ran out, and what was on the clipboard stays
            putOnClipboard(texts);
        Q_EMIT copied(texts.first.isEmpty() ? 0 : rows);
    });
    watcher->setFuture(QtConcurrent::run(
        [excerpt, cancel = m_cancel] { return withinMemoryOr({}, [&] { return textsOf(excerpt, cancel); }); }));
    Q_EMIT started(rows);
}

} // namespace dateline
