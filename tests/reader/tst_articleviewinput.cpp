#include "reader/articleview.h"

#include <QMenu>
#include <QMimeData>
#include <QPointingDevice>
#include <QProxyStyle>
#include <QScroller>
#include <QTest>
#include <QWheelEvent>

#include <QApplication>

using namespace dateline;

namespace {

QString longArticle()
{
    QString text = QStringLiteral("Storm closes Port Anders bridge\n\n"
                                  "PORT ANDERS (Bay News) - Engineers closed the bridge on Tuesday, said Helen Marsh "
                                  "of the Harbour Board, after a storm had moved two of its piers & a lamp.\n\n");
    for (int at = 0; at < 300; ++at)
        text += QStringLiteral("Paragraph %1 of the report tells what the board decided about pier %1.\n\n").arg(at);
    return text +
           QStringLiteral("Share on Chatter\nFollow us\nMore in Business\n\u00A9 Bay News. All rights reserved.\n");
}

/// Notes what is dragged instead of waiting for a drop.
class DragRecorder : public ArticleView
{
public:
    using ArticleView::ArticleView;

    std::vector<std::unique_ptr<QMimeData>> dragged;

protected:
    void dragOut(std::unique_ptr<QMimeData> selected) override { dragged.push_back(std::move(selected)); }
};

/// A system whose user wants nothing to move by itself.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

/// How ArticleView answers to fingers, to drags that begin on the selection, and to readers who want less motion.
class TestArticleViewInput : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ThemeStyles> m_styles;
    std::unique_ptr<DragRecorder> m_view;
    QPointingDevice *m_screen = nullptr;

    [[nodiscard]] QWidget *viewport() const { return m_view->viewport(); }
    [[nodiscard]] std::int32_t offsetOf(const QString &words) const
    {
        return static_cast<std::int32_t>(m_document->article()->text.indexOf(words));
    }
    [[nodiscard]] QPoint pointOf(const QString &words, int letter = 0) const
    {
        return m_view->letterRect(offsetOf(words) + letter).center();
    }
    void select(const QString &words)
    {
        const std::int32_t start = offsetOf(words);
        m_view->setSelectedSpan({start, start + static_cast<std::int32_t>(words.size())});
    }
    [[nodiscard]] QScroller *fingers() const { return QScroller::scroller(viewport()); }
    void tap(QPoint point)
    {
        QTest::touchEvent(viewport(), m_screen).press(0, point);
        QTest::touchEvent(viewport(), m_screen).release(0, point);
    }
    void turnWheel(int notches)
    {
        QWheelEvent wheel(QPointF(300, 300), viewport()->mapToGlobal(QPointF(300, 300)), {}, {0, -120 * notches},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport(), &wheel);
    }
    [[nodiscard]] int scrolled() const { return m_view->letterRect(offsetOf(QStringLiteral("PORT"))).top(); }

private Q_SLOTS:
    void initTestCase()
    {
        auto engines = Engines::load();
        QVERIFY(engines.ok());
        m_pipeline = std::make_shared<const Pipeline>(*engines);
        m_screen = QTest::createTouchDevice();
    }
    void init()
    {
        m_document = std::make_unique<Document>(m_pipeline);
        m_selection = std::make_unique<Selection>(m_document.get());
        m_styles = std::make_unique<ThemeStyles>();
        m_view = std::make_unique<DragRecorder>(m_document.get(), m_selection.get(), m_styles.get());
        m_view->resize(800, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_document->openText(longArticle());
        QTRY_COMPARE(m_document->state(), Document::State::Ready);
    }
    void cleanup()
    {
        m_view.reset();
        m_styles.reset();
        m_selection.reset();
        m_document.reset();
    }

    void selectionIsDraggedOut()
    {
        select(QStringLiteral("two of its piers & a lamp"));
        const QPoint from = pointOf(QStringLiteral("two of"), 2);
        QTest::mouseMove(viewport(), from);
        QCOMPARE(viewport()->cursor().shape(), Qt::ArrowCursor);
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QCOMPARE(m_view->selectedText(), QStringLiteral("two of its piers & a lamp"));
        QTest::mouseMove(viewport(), from + QPoint(2, 0));
        QVERIFY(m_view->dragged.empty());
        QTest::mouseMove(viewport(), from + QPoint(40, 40));
        QCOMPARE(m_view->dragged.size(), std::size_t(1));
        const QMimeData &data = *m_view->dragged.front();
        QCOMPARE(data.text(), QStringLiteral("two of its piers & a lamp"));
        QVERIFY(data.html().contains(QStringLiteral("two of its piers &amp; a lamp")));
        // The drag has taken the button; what comes after neither selects nor drags again.
        QTest::mouseMove(viewport(), from + QPoint(80, 80));
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, from + QPoint(80, 80));
        QCOMPARE(m_view->dragged.size(), std::size_t(1));
        QCOMPARE(m_view->selectedText(), QStringLiteral("two of its piers & a lamp"));
    }

    void pressOnTheSelectionClearsIt()
    {
        select(QStringLiteral("after a storm had"));
        const QPoint at = pointOf(QStringLiteral("storm had"), 2);
        QTest::mousePress(viewport(), Qt::LeftButton, {}, at);
        QVERIFY(!m_view->selectedText().isEmpty());
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at);
        QVERIFY(m_view->selectedText().isEmpty());
        QVERIFY(m_view->dragged.empty());
        QVERIFY(std::abs(m_view->selectedSpan().start - offsetOf(QStringLiteral("storm had")) - 2) <= 1);
    }

    void doubleClickOnTheSelectionTakesTheWord()
    {
        select(QStringLiteral("after a storm had"));
        const QPoint at = pointOf(QStringLiteral("storm had"), 2);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_view->selectedText(), QStringLiteral("storm"));
    }

    void pressBesideTheSelectionSelectsAnew()
    {
        select(QStringLiteral("after a storm"));
        const QPoint from = pointOf(QStringLiteral("Engineers"));
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), pointOf(QStringLiteral("closed the bridge on")));
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("closed the bridge on")));
        QVERIFY(m_view->dragged.empty());
        QVERIFY(m_view->selectedText().contains(QStringLiteral("ngineers")));
    }

    void nothingSelectedNothingDragged()
    {
        QVERIFY(m_view->selectionData() == nullptr);
        m_document->openText(QStringLiteral("a < b"));
        QTRY_COMPARE(m_document->state(), Document::State::Ready);
        m_view->selectAll();
        QVERIFY(m_view->selectionData()->html().contains(QStringLiteral("a &lt; b")));
    }

    void fingerPansAndDoesNotSelect()
    {
        const int before = scrolled();
        const QPoint from(300, 400);
        QTest::touchEvent(viewport(), m_screen).press(0, from);
        for (int step = 1; step <= 20; ++step) {
            QTest::qWait(5);
            QTest::touchEvent(viewport(), m_screen).move(0, from - QPoint(0, step * 5));
        }
        QTRY_VERIFY(scrolled() < before - 50);
        QVERIFY(scrolled() >= before - 100);
        QVERIFY(m_view->selectedText().isEmpty());
        QTest::touchEvent(viewport(), m_screen).release(0, from - QPoint(0, 100));
        fingers()->stop();
        QVERIFY(m_selection->current().isNone()); // no click either
    }

    void fingerStopsWhereTheTextDoes()
    {
        m_view->setMotionReduced(true);
        QTest::touchEvent(viewport(), m_screen).press(0, QPoint(300, 200));
        for (int step = 1; step <= 10; ++step) {
            QTest::qWait(5);
            QTest::touchEvent(viewport(), m_screen).move(0, QPoint(300, 200 + step * 20));
        }
        QTest::touchEvent(viewport(), m_screen).release(0, QPoint(300, 400));
        QCOMPARE(m_view->visibleSpan().start, 0);
        QTRY_COMPARE(fingers()->state(), QScroller::Inactive);
    }

    void twoFingersPan()
    {
        const int before = scrolled();
        QTest::touchEvent(viewport(), m_screen).press(0, QPoint(300, 400)).press(1, QPoint(400, 400));
        for (int step = 1; step <= 10; ++step) {
            QTest::touchEvent(viewport(), m_screen)
                .move(0, QPoint(300, 400 - step * 10))
                .move(1, QPoint(400, 400 - step * 10));
        }
        QTest::touchEvent(viewport(), m_screen).release(0, QPoint(300, 300)).release(1, QPoint(400, 300));
        QVERIFY(scrolled() < before - 50);
        QVERIFY(scrolled() >= before - 100); // and no finger counts twice
        QVERIFY(m_view->selectedText().isEmpty());
    }

    void tapIsAClick()
    {
        const std::int32_t name = offsetOf(QStringLiteral("Helen Marsh"));
        const Target target = m_selection->targetAt(name);
        QVERIFY(!target.isNone());
        tap(m_view->letterRect(name + 2).center());
        QVERIFY(m_selection->current() == target);
    }

    void longPressTakesTheWord()
    {
        int menus = 0;
        connect(m_view.get(), &ArticleView::contextMenuRequested, this, [&menus] { ++menus; });
        const QPoint at = pointOf(QStringLiteral("Engineers"), 3);
        QTest::touchEvent(viewport(), m_screen).press(0, at);
        QTRY_COMPARE(menus, 1);
        QCOMPARE(m_view->selectedText(), QStringLiteral("Engineers"));
        QApplication::activePopupWidget()->close();
        QTest::touchEvent(viewport(), m_screen).release(0, at);
        QCOMPARE(m_view->selectedText(), QStringLiteral("Engineers"));
    }

    void mouseStillSelects()
    {
        const QPoint from = pointOf(QStringLiteral("Engineers"));
        const QPoint to = pointOf(QStringLiteral("Paragraph 3"), 4);
        const int before = scrolled();
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        QTest::mouseMove(viewport(), to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
        QVERIFY(m_view->selectedText().contains(QStringLiteral("Harbour Board")));
        QCOMPARE(scrolled(), before);
        QCOMPARE(fingers()->state(), QScroller::Inactive);
    }

    void wheelGlidesUnlessMotionIsReduced()
    {
        const int before = scrolled();
        turnWheel(1);
        QCOMPARE(scrolled(), before); // it has only begun
        QTRY_VERIFY(scrolled() < before);
        m_view->setMotionReduced(true);
        const int stopped = scrolled();
        turnWheel(1);
        const int jumped = scrolled();
        QVERIFY(jumped < stopped);
        turnWheel(-1);
        QCOMPARE(scrolled(), stopped);
    }

    void systemsWishForNoMotionHolds()
    {
        StillStyle still;
        m_view->setStyle(&still);
        const int before = scrolled();
        turnWheel(1);
        QVERIFY(scrolled() < before);
        m_view->setStyle(nullptr);
    }

    void jumpEndsAGlide()
    {
        turnWheel(3);
        const std::int32_t far = offsetOf(QStringLiteral("Paragraph 200"));
        m_view->reveal({far, far + 9});
        const QRect there = m_view->letterRect(far);
        QTest::qWait(60);
        QCOMPARE(m_view->letterRect(far), there);
    }

    void otherScreenKeepsThePlace()
    {
        m_view->setZoomPercent(130);
        const std::int32_t far = offsetOf(QStringLiteral("Paragraph 120"));
        m_view->showFrom(far);
        const QRect before = m_view->letterRect(far);
        QEvent moved(QEvent::ScreenChangeInternal);
        QCoreApplication::sendEvent(m_view.get(), &moved);
        QCOMPARE(m_view->letterRect(far), before);
        QCOMPARE(m_view->visibleSpan().start, far);
    }

    void foldsCanBeHitByAFinger()
    {
        m_view->setZoomPercent(50);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        const QRect fold = m_view->letterRect(offsetOf(QStringLiteral("Follow us")));
        QVERIFY(fold.isValid());
        QVERIFY2(fold.height() >= 24, qPrintable(QString::number(fold.height())));
        tap(fold.center());
        QVERIFY(!m_view->unfoldedPlaces().empty());
    }

    void highlightsMoveNothingInJustifiedText()
    {
        ReadingChoices choices;
        choices.justified = true;
        m_view->setChoices(choices);
        const auto places = [this] {
            QList<QRect> rects;
            for (std::int32_t at = 0; at < 600; ++at)
                rects.append(m_view->letterRect(at));
            return rects;
        };
        const QList<QRect> with = places();
        m_view->setHighlightsVisible(false);
        QCOMPARE(places(), with);
        m_selection->brush(DayRange::of({1990, 1, 1}));
        QCOMPARE(places(), with);
        choices.justified = false;
        m_view->setChoices(choices);
        QVERIFY(places() != with);
    }
};

QTEST_MAIN(TestArticleViewInput)
#include "tst_articleviewinput.moc"
