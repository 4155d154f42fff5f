// How long the window is held up by the events table: the longest time that its event loop was not served while a
// table is loaded, sorted, filtered, chosen from and copied (by the clock, and what the window's thread itself worked
// of it: the rest went to other programs), and how long each of these takes until it is shown.
// Usage: bench_eventtable [EVENTS], by default 1,000,000; run it with QT_QPA_PLATFORM=offscreen.

#include "document/document.h"
#include "document/selection.h"
#include "panels/eventtablepanel.h"
#include "panels/eventtableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace dateline;

namespace {

/// Events of many days, names and statuses, each in a paragraph of its own; every tenth has no date.
std::shared_ptr<const Analysis> generated(int count)
{
    auto article = std::make_shared<Article>();
    auto analysis = std::make_shared<Analysis>();
    constexpr int names = 5000;
    for (int i = 0; i < names; ++i)
        analysis->entities.push_back({EntityType::Org, QStringLiteral("Société générale %1").arg(i), {{0, 0}}});
    for (int i = 0; i < count; ++i) {
        Event event;
        const auto start = static_cast<std::int32_t>(article->text.size());
        event.label = QStringLiteral("Event %1 of a long and generated series").arg((i * 7919LL) % count);
        article->text += event.label + QStringLiteral(".\n");
        const auto end = static_cast<std::int32_t>(article->text.size()) - 1;
        event.head = {start, start + 5};
        event.extent = {start, end};
        analysis->structure.sections.push_back({SectionRole::Paragraph, {start, end}});
        if (i % 10 != 0)
            event.range = DayRange::of(fromDayNumber(-200'000 + (i * 104'729LL) % 300'000));
        event.precision = Precision::Day;
        event.status = static_cast<EventStatus>(i % 4);
        event.participants = {i % names};
        event.reportedBy = (i * 31) % names;
        analysis->events.push_back(std::move(event));
    }
    const auto nothing = std::make_shared<const SectionAnalysis>();
    analysis->sectionAnalyses.assign(static_cast<std::size_t>(count), nothing);
    analysis->article = article;
    return analysis;
}

/// What this thread has worked so far, in nanoseconds.
qint64 worked()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
#else
    return 0;
#endif
}

/// Does one step after the other and notes how long the event loop was not served meanwhile.
class Bench : public QObject
{
public:
    Bench(TimelineModel *events, EventTablePanel *panel, std::shared_ptr<const TimelineItems> items)
        : m_events(events), m_panel(panel), m_table(panel->findChild<EventTableView *>()),
          m_model(qobject_cast<EventTableModel *>(m_table->model())), m_items(std::move(items))
    {
        auto *filter = panel->findChild<QLineEdit *>();
        const auto sort = [this](EventColumn column, Qt::SortOrder order) {
            return [this, column, order] {
                m_table->horizontalHeader()->setSortIndicator(static_cast<int>(column), order);
            };
        };
        m_steps = {{"load", [this] { m_events->setItems(m_items); }},
                   {"load again",
                    [this, again = std::make_shared<const TimelineItems>(*m_items)] { m_events->setItems(again); }},
                   {"last row", [this] { m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0)); }},
                   {"sort by date, down", sort(EventColumn::Date, Qt::DescendingOrder)},
                   {"sort by event", sort(EventColumn::Event, Qt::AscendingOrder)},
                   {"sort by who", sort(EventColumn::Entities, Qt::AscendingOrder)},
                   {"time order", sort(EventColumn::Date, Qt::AscendingOrder)},
                   {"filter 4", [filter] { filter->setText(QStringLiteral("4")); }},
                   {"filter 42 societe", [filter] { filter->setText(QStringLiteral("42 societe")); }},
                   {"filter march 1803", [filter] { filter->setText(QStringLiteral("march 1803")); }},
                   {"filter off", [filter] { filter->clear(); }},
                   {"select all", [this] { m_panel->selectAll(); }},
                   {"sort all selected", sort(EventColumn::Status, Qt::AscendingOrder)},
                   {"scroll", [this] { m_table->scrollToBottom(); }},
                   {"copy whole table",
                    [this] {
                        m_copying = true;
                        m_copier.copy(m_panel->excerpt());
                    }},
                   {"clear", [this] { m_events->setItems(nullptr); }}};
        connect(&m_copier, &EventTableCopier::copied, this, [this] { m_copying = false; });
        connect(&m_beat, &QTimer::timeout, this, &Bench::beat);
        m_beat.start(0);
        m_clock.start();
        m_whole.start();
    }

private:
    struct Step
    {
        const char *name = "";
        std::function<void()> run;
    };

    void beat()
    {
        m_longest = std::max(m_longest, m_clock.nsecsElapsed());
        m_hardest = std::max(m_hardest, worked() - m_worked);
        m_clock.restart();
        m_worked = worked();
        if (m_running && (m_model->isBusy() || m_copying || m_whole.elapsed() < 100))
            return;
        if (m_running) {
            std::printf("%-20s rows %8d  shown after %7.0f ms  longest block %6.1f ms, of it work %6.1f ms\n",
                        m_steps[m_at].name, m_model->rowCount(), static_cast<double>(m_whole.elapsed()),
                        static_cast<double>(m_longest) / 1e6, static_cast<double>(m_hardest) / 1e6);
            std::fflush(stdout);
            ++m_at;
        }
        m_running = m_at < m_steps.size();
        if (!m_running) {
            m_beat.stop();
            QCoreApplication::quit();
            return;
        }
        m_longest = 0;
        m_hardest = 0;
        m_clock.restart();
        m_worked = worked();
        m_whole.restart();
        m_steps[m_at].run();
    }

    TimelineModel *m_events;
    EventTablePanel *m_panel;
    EventTableView *m_table;
    EventTableModel *m_model;
    std::shared_ptr<const TimelineItems> m_items;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    EventTableCopier m_copier;
    bool m_running = false;
    bool m_copying = false;
    QTimer m_beat;
    QElapsedTimer m_clock;
    QElapsedTimer m_whole;
    qint64 m_longest = 0;
    qint64 m_hardest = 0; ///< work of the window's thread between two beats
    qint64 m_worked = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1'000'000;
    auto engines = Engines::load();
    if (!engines.ok())
        return 1;
    Document document(std::make_shared<const Pipeline>(std::move(engines).value()));
    Selection selection(&document);
    TimelineModel events;
    EventTablePanel panel(&document, &selection, &events);
    panel.resize(1200, 400);
    panel.show();
    const auto items = std::make_shared<const TimelineItems>(makeTimelineItems(generated(count)));
    Bench bench(&events, &panel, items);
    return QApplication::exec();
}
