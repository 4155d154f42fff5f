#include "timeline/timelinecanvas.h"
#include "timeline/timelinefixture.h"
#include "timeline/timelineoverview.h"
#include "timeline/timelinetray.h"
#include "timeline/timelineview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <QWheelEvent>
#include <algorithm>

#include <cmath>

using namespace dateline;
using dateline::fixture::AnalysisBuilder;

/// The real pane on a real analysis, driven as a reader would.
class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsAllEvents();
    void clickSelects();
    void hoverTells();
    void tabGoesFromItemToItem();
    void enterReveals();
    void wheelPansAndZooms();
    void keysMoveThroughTime();
    void zoomIsUndone();
    void dragPans();
    void brushSelectsDays();
    void overviewMovesTheView();
    void namesAndTimesStandOut();
    void assistiveProgramsReadIt();
    void emptyStates();
    void crowdsOpenUp();
    void compressingCanBeSwitchedOff();
    void onlySelectedFollowsTheName();

private:
    [[nodiscard]] QPoint middleOf(int row) const { return m_canvas->rectOfRow(row).center().toPoint(); }
    void wheel(QPoint at, int turns, Qt::KeyboardModifiers modifiers);
    /// The window gives its first widget the focus when it becomes active: only a change of focus is an event.
    void focusByTab() const
    {
        m_canvas->clearFocus();
        m_canvas->setFocus(Qt::TabFocusReason);
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    ThemeStyles m_styles;
    std::unique_ptr<TimelineView> m_view;
    TimelineCanvas *m_canvas = nullptr;
};

void TestTimelineView::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_document = std::make_unique<Document>(std::make_shared<const Pipeline>(std::move(engines).value()));
    m_selection = std::make_unique<Selection>(m_document.get());
    m_document->openText(QStringLiteral(
        "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday. Norway paid "
        "for it in January 2018. The European Union helped Norway in May 2017. Workers closed the old quay on March 4, "
        "2019.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
}

void TestTimelineView::init()
{
    m_selection->clear();
    m_view = std::make_unique<TimelineView>(m_document.get(), m_selection.get(), &m_styles);
    m_view->setReduceMotion(true);
    m_view->resize(1000, 260);
    m_view->show();
    m_view->activateWindow();
    m_canvas = m_view->findChild<TimelineCanvas *>();
    QVERIFY(m_canvas);
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QVERIFY2(m_canvas->model().datedCount() >= 3, "the engines found too little to test with");
}

void TestTimelineView::wheel(QPoint at, int turns, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, m_canvas->mapToGlobal(at), {}, {0, 120 * turns}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_canvas, &event);
}

/// A correction may number the names anew; what is shown stays with the name that was chosen.
void TestTimelineView::onlySelectedFollowsTheName()
{
    const auto nameOf = [this](std::int32_t entity) {
        return m_document->analysis()->entities.at(static_cast<std::size_t>(entity)).name;
    };
    const auto entityNamed = [this](QStringView name) {
        const auto &entities = m_document->analysis()->entities;
        return static_cast<std::int32_t>(
            std::find_if(entities.begin(), entities.end(), [&](const Entity &entity) { return entity.name == name; }) -
            entities.begin());
    };
    const auto shown = [this] {
        QStringList labels;
        for (int row = 0; row < m_canvas->model().rowCount(); ++row)
            labels
                << m_document->analysis()->events.at(static_cast<std::size_t>(m_canvas->model().eventOfRow(row))).label;
        return labels;
    };
    const QStringList all = shown();
    const std::int32_t union_ = entityNamed(u"European Union");
    m_selection->select(Target::entity(union_));
    m_view->setOnlySelected(true);
    const QStringList ofTheUnion = shown();
    QVERIFY(!ofTheUnion.isEmpty() && ofTheUnion.size() < all.size());
    m_selection->select(Target::time(0)); // no name is selected any more
    QCOMPARE(shown(), ofTheUnion);

    const auto text = m_document->article()->text;
    const auto quay = static_cast<std::int32_t>(text.indexOf(u"Harbour"));
    Corrections corrections;
    corrections.content.names = {{NameOverride::Kind::IsName, {quay, quay + 7}, EntityType::Place}};
    m_document->setCorrections(corrections);
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    QVERIFY2(entityNamed(u"European Union") != union_, qPrintable(nameOf(union_)));
    QTRY_COMPARE(shown(), ofTheUnion);

    corrections.content.names = {};
    const auto named = static_cast<std::int32_t>(text.indexOf(u"European Union"));
    corrections.content.names = {{NameOverride::Kind::IsNoName, {named, named + 14}}};
    m_document->setCorrections(corrections); // the name is gone
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    QTRY_VERIFY(!m_view->onlySelected());
    QCOMPARE(shown().size(), all.size());
    m_document->setCorrections({});
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
}

void TestTimelineView::showsAllEvents()
{
    const auto &events = m_document->analysis()->events;
    const auto news = std::count_if(events.begin(), events.end(), [](const Event &event) { return !event.background; });
    QCOMPARE(m_canvas->model().rowCount(), static_cast<int>(news));
    for (QToolButton *button : m_view->findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("All"))
            button->click();
    }
    QCOMPARE(m_canvas->model().rowCount(), static_cast<int>(events.size()));
    for (int row = 0; row < m_canvas->model().datedCount(); ++row) {
        const QRectF place = m_canvas->rectOfRow(row);
        QVERIFY(!place.isEmpty());
        QVERIFY2(QRectF(m_canvas->rect()).intersects(place), "out of view after fitting");
    }
    QVERIFY(!m_view->grab().isNull());
}

void TestTimelineView::clickSelects()
{
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, middleOf(1));
    QVERIFY(m_selection->current().is(Target::Kind::Event, m_canvas->model().eventOfRow(1)));
    QCOMPARE(revealed.count(), 1);
}

void TestTimelineView::hoverTells()
{
    QTest::mouseMove(m_canvas, middleOf(0));
    QTRY_VERIFY(m_selection->hovered().is(Target::Kind::Event, m_canvas->model().eventOfRow(0)));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_canvas, &leave);
    QVERIFY(m_selection->hovered().isNone());
}

void TestTimelineView::tabGoesFromItemToItem()
{
    focusByTab();
    QCOMPARE(m_canvas->focusRow(), 0);
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QCOMPARE(m_canvas->focusRow(), 1);
    QVERIFY(m_selection->hovered().is(Target::Kind::Event, m_canvas->model().eventOfRow(1)));
    QTest::keyClick(m_canvas, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_canvas->focusRow(), 0);
    QTest::keyClick(m_canvas, Qt::Key_End);
    QCOMPARE(m_canvas->focusRow(), m_canvas->model().datedCount() - 1);
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QVERIFY2(!m_canvas->hasFocus(), "the last item must not hold the focus for ever");
}

void TestTimelineView::enterReveals()
{
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    focusByTab();
    QTest::keyClick(m_canvas, Qt::Key_Return);
    QVERIFY(m_selection->current().is(Target::Kind::Event, m_canvas->model().eventOfRow(0)));
    QCOMPARE(revealed.count(), 1);
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QVERIFY(m_selection->current().isNone());
}

void TestTimelineView::wheelPansAndZooms()
{
    const QPoint at(400, 100);
    const TimeSecond under = m_canvas->scale().timeAt(at.x());
    const double zoom = m_canvas->scale().secondsPerPixel();
    wheel(at, 2, Qt::ControlModifier);
    QVERIFY(m_canvas->scale().secondsPerPixel() < zoom);
    QVERIFY(std::abs(m_canvas->scale().xOf(under) - at.x()) < 1);
    const double before = m_canvas->scale().xOf(under);
    wheel(at, 1, {});
    QVERIFY(m_canvas->scale().xOf(under) > before);
    QVERIFY(m_canvas->scale().secondsPerPixel() < zoom);
}

void TestTimelineView::keysMoveThroughTime()
{
    m_canvas->setFocus();
    const TimelineScale::View fitted = m_canvas->scale().view();
    const double x = m_canvas->scale().xOf(0);
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QVERIFY(m_canvas->scale().xOf(0) < x);
    QTest::keyClick(m_canvas, Qt::Key_Left);
    QVERIFY(std::abs(m_canvas->scale().xOf(0) - x) < 0.01);
    QTest::keyClick(m_canvas, Qt::Key_Plus);
    QVERIFY(m_canvas->scale().secondsPerPixel() < fitted.secondsPerPixel);
    QTest::keyClick(m_canvas, Qt::Key_Minus);
    QTest::keyClick(m_canvas, Qt::Key_Minus);
    QVERIFY(m_canvas->scale().secondsPerPixel() > fitted.secondsPerPixel);
    QTest::keyClick(m_canvas, Qt::Key_0);
    QCOMPARE(m_canvas->scale().view(), fitted);
}

void TestTimelineView::zoomIsUndone()
{
    m_canvas->setFocus();
    const TimelineScale::View before = m_canvas->scale().view();
    wheel({300, 100}, 1, Qt::ControlModifier);
    wheel({300, 100}, 1, Qt::ControlModifier);
    QVERIFY(m_canvas->scale().view() != before);
    QTest::keyClick(m_canvas, Qt::Key_Backspace);
    QCOMPARE(m_canvas->scale().view(), before);
}

void TestTimelineView::dragPans()
{
    const double x = m_canvas->scale().xOf(0);
    const QPoint empty(500, m_canvas->height() - 4);
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, empty);
    QTest::mouseMove(m_canvas, empty + QPoint(30, 0));
    QTest::mouseMove(m_canvas, empty + QPoint(60, 0));
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, empty + QPoint(60, 0));
    QVERIFY(std::abs(m_canvas->scale().xOf(0) - x - 60) < 1);
    QVERIFY2(m_selection->current().isNone(), "a drag is no click");
}

void TestTimelineView::brushSelectsDays()
{
    const QPoint from(200, 120);
    const QPoint to(600, 120);
    QTest::mousePress(m_canvas, Qt::LeftButton, Qt::ShiftModifier, to);
    QTest::mouseMove(m_canvas, from);
    QTest::mouseRelease(m_canvas, Qt::LeftButton, Qt::ShiftModifier, from);
    QVERIFY(m_selection->brushed());
    QVERIFY(*m_selection->brushed()->earliest == dayAt(m_canvas->scale().timeAt(200)));
    QVERIFY(*m_selection->brushed()->latest == dayAt(m_canvas->scale().timeAt(600) - 1));
    m_canvas->setFocus();
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QVERIFY(!m_selection->brushed());
}

void TestTimelineView::overviewMovesTheView()
{
    auto *overview = m_view->findChild<TimelineOverview *>();
    for (int i = 0; i < 4; ++i)
        m_view->zoomIn();
    const QRectF window = overview->windowRect();
    QVERIFY(window.width() < overview->width() * 0.6);
    const QPoint grab = window.center().toPoint();
    QTest::mousePress(overview, Qt::LeftButton, {}, grab);
    QTest::mouseMove(overview, grab + QPoint(40, 0));
    QTest::mouseRelease(overview, Qt::LeftButton, {}, grab + QPoint(40, 0));
    QVERIFY(overview->windowRect().center().x() > window.center().x() + 20);
}

void TestTimelineView::namesAndTimesStandOut()
{
    const Analysis &analysis = *m_document->analysis();
    const auto &events = analysis.events;
    const auto dated = std::find_if(events.begin(), events.end(),
                                    [](const Event &event) { return event.time && !event.participants.empty(); });
    QVERIFY(dated != events.end());
    const QImage plain = m_canvas->grab().toImage();
    m_selection->select(Target::time(*dated->time));
    QVERIFY(m_canvas->grab().toImage() != plain);
    m_selection->select(Target::entity(dated->participants.front()));
    const int row = m_canvas->model().rowOfEvent(static_cast<int>(dated - events.begin()));
    QVERIFY(row >= 0 && !m_canvas->emphasis().isDimmed(row));
    m_selection->clear();
    QCOMPARE(m_canvas->grab().toImage(), plain);
    m_view->setReadSpan({0, static_cast<std::int32_t>(analysis.article->text.size())});
    QVERIFY(m_canvas->grab().toImage() != plain);
}

void TestTimelineView::assistiveProgramsReadIt()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_canvas);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), m_canvas->model().datedCount());
    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *child = list->child(row);
        QVERIFY(child);
        QVERIFY(child->isValid());
        QCOMPARE(list->indexOfChild(child), row);
        const QModelIndex index = m_canvas->model().index(row);
        QVERIFY(child->text(QAccessible::Name).startsWith(index.data().toString()));
        QVERIFY(child->parent() == list);
        QVERIFY(!child->rect().isEmpty());
    }
    list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m_selection->current().is(Target::Kind::Event, m_canvas->model().eventOfRow(0)));
    auto *tray = m_view->findChild<TimelineTray *>();
    QCOMPARE(QAccessible::queryAccessibleInterface(tray)->childCount(), tray->undatedCount());
}

void TestTimelineView::emptyStates()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    Document document(std::make_shared<const Pipeline>(std::move(engines).value()));
    Selection selection(&document);
    TimelineView view(&document, &selection, &m_styles);
    view.resize(600, 200);
    view.show();
    auto *canvas = view.findChild<TimelineCanvas *>();
    const QImage nothing = canvas->grab().toImage();
    document.openText(QStringLiteral("Roses are red, violets are blue.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(document.state(), Document::State::Ready, 20000);
    QCOMPARE(canvas->model().datedCount(), 0);
    QVERIFY2(canvas->grab().toImage() != nothing, "no events is not the same as no article");
    view.fit();
    view.zoomIn();
    view.panBy(0.5);
    QTest::keyClick(canvas, Qt::Key_Tab);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, {50, 50});
    document.close();
    QCOMPARE(canvas->grab().toImage(), nothing);
}

void TestTimelineView::crowdsOpenUp()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 60; ++i)
        builder.day(QStringLiteral("The ferry sailed for the %1th time").arg(i + 4), addDays({2019, 3, 1}, i / 4));
    builder.day(QStringLiteral("The ferry was built"), {2017, 3, 1});
    TimelineModel model;
    TimelineCanvas canvas(m_document.get(), m_selection.get(), &model);
    canvas.resize(500, 160);
    canvas.setColours(TimelineColours::of(m_styles, canvas.palette()));
    canvas.setReduceMotion(true);
    TimelineOptions options;
    options.compressed = false;
    canvas.setOptions(options);
    model.setItems(builder.items());
    canvas.show();
    const auto crowded = canvas.laneLayout().clusters;
    QVERIFY(!crowded.empty());
    const double zoom = canvas.scale().secondsPerPixel();
    canvas.showStretch(crowded.front().span);
    QVERIFY(canvas.scale().secondsPerPixel() < zoom / 2);
    canvas.undoZoom();
    QCOMPARE(canvas.scale().secondsPerPixel(), zoom);
}

void TestTimelineView::compressingCanBeSwitchedOff()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("The ferry was built"), {1990, 3, 1});
    builder.day(QStringLiteral("The ferry sailed"), {2019, 3, 1});
    TimelineModel model;
    TimelineCanvas canvas(m_document.get(), m_selection.get(), &model);
    canvas.resize(500, 160);
    canvas.setColours(TimelineColours::of(m_styles, canvas.palette()));
    model.setItems(builder.items());
    QCOMPARE(canvas.scale().stretches().size(), std::size_t(2));
    QVERIFY(!canvas.grab().isNull());
    TimelineOptions options;
    options.compressed = false;
    canvas.setOptions(options);
    QCOMPARE(canvas.scale().stretches().size(), std::size_t(1));
    QVERIFY(canvas.rectOfRow(0).left() >= 0);
    QVERIFY(canvas.rectOfRow(1).left() < canvas.width());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
