#include "timeline/timelinecanvas.h"
#include "timeline/timelinetray.h"
#include "timeline/timelineview.h"

#include <QAccessible>
#include <QTest>

#include <functional>

using namespace dateline;

/// What an assistive program reads of the timeline, and can do with it.
class TestTimelineAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyEventCanBePressed();
    void crowdedEventsToo();
    void undatedEventsToo();
    void focusIsOfOneEvent();
    void newEventsAreNewObjects();

private:
    void pressAll(QAccessibleInterface *list, const std::function<int(int)> &eventAt) const;

    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    ThemeStyles m_styles;
    std::unique_ptr<TimelineView> m_view;
    TimelineCanvas *m_canvas = nullptr;
    TimelineTray *m_tray = nullptr;
    QAccessibleInterface *m_list = nullptr;
};

namespace {

QString nameOf(QAccessibleInterface *event)
{
    return event->text(QAccessible::Name);
}

} // namespace

void TestTimelineAccessible::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
}

void TestTimelineAccessible::init()
{
    m_view.reset();
    m_selection.reset();
    m_document = std::make_unique<Document>(m_pipeline);
    m_selection = std::make_unique<Selection>(m_document.get());
    m_view = std::make_unique<TimelineView>(m_document.get(), m_selection.get(), &m_styles);
    m_view->resize(1000, 260);
    m_view->show();
    m_document->openText(QStringLiteral(
        "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday. Norway paid for "
        "it in January 2018. The European Union helped Norway in May 2017. Workers closed the old quay on March 4, "
        "2019. Norway might sell a ferry.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    m_canvas = m_view->findChild<TimelineCanvas *>();
    m_tray = m_view->findChild<TimelineTray *>();
    m_list = QAccessible::queryAccessibleInterface(m_canvas);
    QVERIFY(m_list);
    QVERIFY2(m_list->childCount() >= 4, "the engines found too little to test with");
}

void TestTimelineAccessible::pressAll(QAccessibleInterface *list, const std::function<int(int)> &eventAt) const
{
    for (int place = 0; place < list->childCount(); ++place) {
        QAccessibleInterface *event = list->child(place);
        QVERIFY2(nameOf(event).count(QLatin1String("; ")) >= 2, qPrintable(nameOf(event))); // what; when; how sure
        event->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY2(m_selection->current().is(Target::Kind::Event, eventAt(place)), qPrintable(nameOf(event)));
    }
}

void TestTimelineAccessible::everyEventCanBePressed()
{
    pressAll(m_list, [this](int place) { return m_canvas->model().eventOfRow(place); });
}

void TestTimelineAccessible::crowdedEventsToo()
{
    m_view->resize(170, 110); // less than all of them have room for
    pressAll(m_list, [this](int place) { return m_canvas->model().eventOfRow(place); });
}

void TestTimelineAccessible::undatedEventsToo()
{
    QAccessibleInterface *tray = QAccessible::queryAccessibleInterface(m_tray);
    QVERIFY2(tray->childCount() >= 1, "the engines found no undated event to test with");
    pressAll(tray, [this](int place) { return m_canvas->model().eventOfRow(m_canvas->model().datedCount() + place); });
}

void TestTimelineAccessible::focusIsOfOneEvent()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    for (QAccessibleInterface *list : {m_list, QAccessible::queryAccessibleInterface(m_tray)}) {
        list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(list->child(0)->state().focused);
        QVERIFY(list->focusChild() == list->child(0));
    }
    QVERIFY(!m_list->child(0)->state().focused);
}

void TestTimelineAccessible::newEventsAreNewObjects()
{
    const QAccessible::Id before = QAccessible::uniqueId(m_list->child(0));
    m_document->openText(QStringLiteral("May 6, 2020\n\nBridge closes\n\nPARIS (Seine Wire) - Workers closed the "
                                        "bridge on May 5, 2020.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    QVERIFY(m_list->childCount() >= 1);
    QVERIFY(QAccessible::uniqueId(m_list->child(0)) != before);
    QVERIFY2(nameOf(m_list->child(0)).contains(QStringLiteral("5 May 2020")), qPrintable(nameOf(m_list->child(0))));
}

QTEST_MAIN(TestTimelineAccessible)
#include "tst_timelineaccessible.moc"
