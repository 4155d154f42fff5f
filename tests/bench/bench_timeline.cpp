// How long a frame of the timeline takes while the reader pans, zooms at the pointer and hovers, over generated events:
// milliseconds of the window's thread from the turn of the wheel to the painted picture, lanes and overview. Targets:
// p95 under 8 ms with 10,000 events, under 16 ms with 1,000,000.
// Usage: bench_timeline [EVENTS...], by default 10,000 and 1,000,000; run it with QT_QPA_PLATFORM=offscreen.

#include "document/document.h"
#include "document/selection.h"
#include "timeline/timelinecanvas.h"
#include "timeline/timelineemphasis.h"
#include "timeline/timelineoverview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>
#include <utility>
#include <vector>

using namespace dateline;

namespace {

/// Events over two thousand years, denser towards the end, as a chronicle is: days, months, years and open ends.
std::shared_ptr<const Analysis> generated(int count)
{
    std::mt19937 random(42);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    auto article = std::make_shared<Article>();
    auto analysis = std::make_shared<Analysis>();
    constexpr int names = 40;
    for (int i = 0; i < names; ++i)
        analysis->entities.push_back({EntityType::Org, QStringLiteral("Société générale %1").arg(i), {{0, 0}}});
    auto words = std::make_shared<SectionAnalysis>();
    words->mentions.push_back({{0, 5}, EntityType::Org, MentionKind::Name, 1});
    for (int i = 0; i < count; ++i) {
        Event event;
        const auto start = static_cast<std::int32_t>(article->text.size());
        event.label = QStringLiteral("Event %1 of a long and generated series").arg((i * 7919LL) % count);
        article->text += event.label + QStringLiteral(".\n");
        event.head = {start, start + 5};
        event.extent = {start, static_cast<std::int32_t>(article->text.size()) - 1};
        const double age = std::pow(double(upTo(1'000'000)) / 1e6, 3);
        const CivilDate first = fromDayNumber(14'000 - static_cast<std::int32_t>(age * 730'000));
        const std::array lengths{1, 1, 1, 1, 30, 365};
        const int days = lengths.at(static_cast<std::size_t>(upTo(6)));
        event.range = DayRange{first, addDays(first, days - 1)};
        if (upTo(50) == 0)
            event.range.latest.reset();
        event.precision = days == 1 ? Precision::Day : days == 30 ? Precision::Month : Precision::Year;
        event.status = static_cast<EventStatus>(upTo(4));
        event.participants = {upTo(names)};
        analysis->structure.sections.push_back({SectionRole::Paragraph, event.extent});
        analysis->events.push_back(std::move(event));
    }
    analysis->sectionAnalyses.assign(static_cast<std::size_t>(count), std::make_shared<const SectionAnalysis>());
    if (count > 0)
        analysis->sectionAnalyses.front() = words;
    analysis->article = article;
    return analysis;
}

/// Milliseconds of many frames, told as p50, p95 and the longest.
class Frames
{
public:
    void add(const std::function<void()> &frame)
    {
        QElapsedTimer timer;
        timer.start();
        frame();
        m_times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    void tell(int events, const char *lanes, const char *what)
    {
        std::sort(m_times.begin(), m_times.end());
        const auto at = [this](double share) {
            return m_times[static_cast<std::size_t>(share * static_cast<double>(m_times.size() - 1))];
        };
        std::printf("%9d events  %-8s %-13s %4zu frames  p50 %7.2f  p95 %7.2f  max %7.2f ms\n", events, lanes, what,
                    m_times.size(), at(0.5), at(0.95), m_times.back());
        std::fflush(stdout);
    }

private:
    std::vector<double> m_times;
};

/// The pane without its buttons, driven as by a hand.
class Pane
{
public:
    Pane(Document *document, Selection *selection)
        : m_canvas(new TimelineCanvas(document, selection, &m_model, &m_window)),
          m_overview(new TimelineOverview(m_canvas, &m_window))
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        m_overview->setFixedHeight(26);
        layout->addWidget(m_overview);
        layout->addWidget(m_canvas, 1);
        const TimelineColours colours = TimelineColours::of(ThemeStyles(), m_window.palette());
        m_canvas->setColours(colours);
        m_overview->setColours(colours);
        m_canvas->setReduceMotion(true);
        m_window.resize(1600, 420);
        m_window.show();
        while (!m_window.windowHandle()->isExposed()) // nothing is painted before
            QCoreApplication::processEvents();
    }

    void show(const TimelineContent &content)
    {
        m_canvas->setContent(content);
        m_canvas->fit();
        m_overview->refresh();
        m_window.repaint();
    }

    void wheel(double x, int turns, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at(x, m_canvas->height() / 2.0);
        QWheelEvent event(at, m_canvas->mapToGlobal(at), {}, {0, 120 * turns}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_canvas, &event);
        m_window.repaint();
    }

    void zoomTo(double factor)
    {
        m_canvas->fit();
        for (double zoomed = 1; zoomed < factor; zoomed *= 1.25)
            wheel(m_canvas->width() * 0.7, 1, Qt::ControlModifier);
    }

    [[nodiscard]] TimelineCanvas *canvas() const { return m_canvas; }

private:
    QWidget m_window;
    TimelineModel m_model;
    TimelineCanvas *m_canvas;
    TimelineOverview *m_overview;
};

void benchPan(Pane &pane, int events, const char *lanes)
{
    for (const auto &[factor, name] : {std::pair{1.0, "pan, all"}, {30.0, "pan, x30"}, {3000.0, "pan, x3000"}}) {
        pane.zoomTo(factor);
        Frames frames;
        for (int i = 0; i < 300; ++i)
            frames.add([&] { pane.wheel(800, i % 200 < 100 ? 1 : -1, Qt::NoModifier); });
        frames.tell(events, lanes, name);
    }
}

void benchZoom(Pane &pane, int events, const char *lanes)
{
    Frames frames;
    for (const double x : {300.0, 900.0, 1300.0, 1500.0}) {
        pane.zoomTo(1);
        for (int i = 0; i < 80; ++i)
            frames.add([&] { pane.wheel(x, i < 40 ? 1 : -1, Qt::ControlModifier); });
    }
    frames.tell(events, lanes, "zoom");
}

/// What TimelineCanvas does for a move of the pointer; without its Selection, which knows real analyses only.
void benchHover(Pane &pane, const TimelineItems &items, int events, const char *lanes)
{
    const AnalysisIndex index(*items.analysis);
    TimelineScene &scene = pane.canvas()->scene();
    QImage picture(scene.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    for (const auto &[factor, name] : {std::pair{1.0, "hover, all"}, {300.0, "hover, x300"}}) {
        pane.zoomTo(factor);
        Frames frames;
        WordCache words;
        for (int i = 0; i < 300; ++i) {
            const QPointF at(scene.headerWidth() + (i * 37) % static_cast<int>(scene.scale().width()),
                             scene.lanesRect().top() + (i * 13) % static_cast<int>(scene.lanesRect().height()));
            frames.add([&] {
                const TimelineScene::Hit hit = scene.hitAt(at);
                TimelineMoment moment;
                moment.emphasis = timelineEmphasis(items, index, {}, hit.row < 0 ? Target{} : Target::event(hit.event));
                QPainter painter(&picture);
                painter.setFont(pane.canvas()->font());
                PainterSurface surface(painter, &words);
                scene.paint(surface, pane.canvas()->colours(), moment);
            });
        }
        frames.tell(events, lanes, name);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    auto engines = Engines::load();
    if (!engines.ok())
        return 1;
    Document document(std::make_shared<const Pipeline>(std::move(engines).value()));
    Selection selection(&document);
    std::vector<int> counts;
    for (int i = 1; i < argc; ++i)
        counts.push_back(std::max(1, std::atoi(argv[i])));
    if (counts.empty())
        counts = {10'000, 1'000'000};
    for (const int count : counts) {
        const auto items = std::make_shared<const TimelineItems>(makeTimelineItems(generated(count)));
        for (const auto &[lanes, name] : {std::pair{TimelineLanes::Packed, "packed"},
                                          {TimelineLanes::Names, "names"},
                                          {TimelineLanes::Story, "story"}}) {
            TimelineOptions options;
            options.lanes = lanes;
            Pane pane(&document, &selection);
            Frames shown;
            shown.add([&, lane = &options] { pane.show(TimelineContent::of(items, *lane)); });
            shown.tell(count, name, "make and show");
            benchPan(pane, count, name);
            benchZoom(pane, count, name);
            benchHover(pane, *items, count, name);
        }
    }
    return 0;
}
