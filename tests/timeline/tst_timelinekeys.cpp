#include "timeline/timelinecanvas.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <cmath>

using namespace dateline;

namespace {

/// Tells what would be dragged out; a real drag would wait for a drop.
class DraggedCanvas : public TimelineCanvas
{
public:
    using TimelineCanvas::TimelineCanvas;
    QStringList dragged;

protected:
    void dragOut(std::unique_ptr<QMimeData> event) override { dragged.append(event->text()); }
};

} // namespace

/// All that can be done with the pane by keys alone.
class TestTimelineKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void homeAndEnd();
    void upAndDownGoFromEventToEvent();
    void pagesArePanned();
    void fitsWhatIsSelected();
    void zoomIsRedone();
    void shiftBrushesEventByEvent();
    void spaceShowsTheCard();
    void menuKeyOpensTheMenuOfTheEvent();
    void escapeClearsOneAfterTheOther();
    void nowLineOnlyIfAskedFor();
    void whatIsSelectedIsDraggedOut();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_canvas, Qt::Key(key), modifiers); }
    [[nodiscard]] int last() const { return m_canvas->model().datedCount() - 1; }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    ThemeStyles m_styles;
    std::unique_ptr<TimelineView> m_view;
    TimelineCanvas *m_canvas = nullptr;
};

void TestTimelineKeys::initTestCase()
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

void TestTimelineKeys::init()
{
    m_selection->clear();
    m_selection->brush({});
    m_view = std::make_unique<TimelineView>(m_document.get(), m_selection.get(), &m_styles);
    m_view->setReduceMotion(true);
    m_view->resize(1000, 260);
    m_view->show();
    m_view->activateWindow();
    m_canvas = m_view->findChild<TimelineCanvas *>();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_canvas->setFocus();
    QVERIFY(last() >= 2);
}

void TestTimelineKeys::homeAndEnd()
{
    press(Qt::Key_End);
    QCOMPARE(m_canvas->focusRow(), last());
    press(Qt::Key_Home);
    QCOMPARE(m_canvas->focusRow(), 0);
}

void TestTimelineKeys::upAndDownGoFromEventToEvent()
{
    press(Qt::Key_Home);
    const int first = m_canvas->focusRow();
    press(Qt::Key_Down);
    const int below = m_canvas->focusRow();
    QVERIFY(below != first && below >= 0);
    press(Qt::Key_Return);
    QVERIFY(m_selection->current().is(Target::Kind::Event, m_canvas->model().eventOfRow(below)));
}

void TestTimelineKeys::pagesArePanned()
{
    m_view->zoomIn();
    m_view->zoomIn();
    m_view->zoomIn();
    const double x = m_canvas->scale().xOf(0);
    press(Qt::Key_PageUp);
    QVERIFY(m_canvas->scale().xOf(0) > x + m_canvas->scale().width() / 4);
    press(Qt::Key_PageDown);
    QVERIFY(std::abs(m_canvas->scale().xOf(0) - x) < 1);
}

void TestTimelineKeys::fitsWhatIsSelected()
{
    m_selection->select(Target::event(m_canvas->model().eventOfRow(0)));
    const double before = m_canvas->scale().secondsPerPixel();
    press(Qt::Key_F);
    QVERIFY(m_canvas->scale().secondsPerPixel() < before);
    QVERIFY(!m_canvas->rectOfRow(0).isEmpty());
    press(Qt::Key_0);
    QCOMPARE(m_canvas->scale().secondsPerPixel(), before);
}

void TestTimelineKeys::zoomIsRedone()
{
    const TimelineScale::View before = m_canvas->scale().view();
    press(Qt::Key_Plus);
    const TimelineScale::View zoomed = m_canvas->scale().view();
    press(Qt::Key_Backspace);
    QCOMPARE(m_canvas->scale().view(), before);
    press(Qt::Key_Backspace, Qt::ShiftModifier);
    QCOMPARE(m_canvas->scale().view(), zoomed);
}

void TestTimelineKeys::shiftBrushesEventByEvent()
{
    press(Qt::Key_Home);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_selection->brushed());
    const DayRange one = *m_selection->brushed();
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(*m_selection->brushed() != one);
    QCOMPARE(m_selection->brushed()->earliest.has_value(), true);
    QVERIFY(*m_selection->brushed()->earliest == *one.earliest);
    QVERIFY(*m_selection->brushed()->latest > *one.latest);
}

void TestTimelineKeys::spaceShowsTheCard()
{
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    const QString label = m_canvas->model().index(0).data().toString();
    QVERIFY(QToolTip::text().contains(label.toHtmlEscaped()));
    QToolTip::hideText();
}

void TestTimelineKeys::menuKeyOpensTheMenuOfTheEvent()
{
    press(Qt::Key_Home);
    QSignalSpy menus(m_canvas, &TimelineCanvas::menuRequested);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, m_canvas->rect().center(), m_canvas->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(m_canvas, &byKey);
    QCOMPARE(menus.count(), 1);
    QCOMPARE(menus.first().at(1).toInt(), m_canvas->model().eventOfRow(0));
    delete menus.first().at(0).value<QMenu *>();
}

void TestTimelineKeys::escapeClearsOneAfterTheOther()
{
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_selection->brushed());
    QVERIFY(!m_selection->current().isNone());
    press(Qt::Key_Escape);
    QVERIFY(m_selection->current().isNone());
}

void TestTimelineKeys::nowLineOnlyIfAskedFor()
{
    QVERIFY(!m_canvas->scene().now());
    TimelineOptions options = m_view->options();
    options.now = true;
    m_view->setOptions(options);
    QVERIFY(m_canvas->scene().now());
    options.now = false;
    m_view->setOptions(options);
    QVERIFY(!m_canvas->scene().now());
}

/// By the pointer, which is how a text gets into another program.
void TestTimelineKeys::whatIsSelectedIsDraggedOut()
{
    TimelineModel model;
    DraggedCanvas canvas(m_document.get(), m_selection.get(), &model);
    const auto items = m_view->model()->items();
    canvas.resize(1000, 200);
    canvas.setContent(TimelineContent::of(items, {}));
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    const QPoint on = canvas.rectOfRow(0).center().toPoint();
    const auto drag = [&] {
        QTest::mousePress(&canvas, Qt::LeftButton, {}, on);
        QTest::mouseMove(&canvas, on + QPoint(4 * QApplication::startDragDistance(), 0));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, on + QPoint(4 * QApplication::startDragDistance(), 0));
    };
    QVERIFY(canvas.rowAt(on) == 0);
    const auto before = canvas.scale().visible();
    m_selection->select(Target::event(model.eventOfRow(0)));
    drag();
    QCOMPARE(canvas.dragged.size(), 1);
    QVERIFY2(canvas.dragged.first().startsWith(QStringLiteral("May 2017: ")), qPrintable(canvas.dragged.first()));
    QCOMPARE(canvas.scale().visible(), before); // and the time stayed
    m_selection->clear();
    drag();
    QCOMPARE(canvas.dragged.size(), 1);
    QVERIFY(canvas.scale().visible() != before);
}

QTEST_MAIN(TestTimelineKeys)
#include "tst_timelinekeys.moc"
