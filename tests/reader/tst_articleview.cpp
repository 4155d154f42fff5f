#include "reader/articleview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace dateline;

namespace {

/// An article of our own with a name that comes back, a date, and furniture at its end.
const QString article =
    QStringLiteral("Storm closes Port Anders bridge\n\n"
                   "March 4, 2021\n\n"
                   "PORT ANDERS (Bay News) - Engineers closed the bridge on Tuesday, said Helen Marsh "
                   "of the Harbour Board, after a storm had moved two of its piers.\n\n"
                   "\u201cNobody was hurt,\u201d Helen Marsh said.\n\n");

QString longArticle()
{
    QString text = article;
    for (int at = 0; at < 300; ++at)
        text += QStringLiteral("Paragraph %1 of the report tells what the board decided about pier %1.\n\n").arg(at);
    return text;
}

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ThemeStyles> m_styles;
    std::unique_ptr<ArticleView> m_view;

    void open(const QString &text)
    {
        m_document->openText(text);
        QTRY_COMPARE(m_document->state(), Document::State::Ready);
    }
    [[nodiscard]] QPoint pointOf(const QString &words, int letter = 0) const
    {
        const auto offset = static_cast<std::int32_t>(m_document->article()->text.indexOf(words)) + letter;
        return m_view->letterRect(offset).center();
    }
    [[nodiscard]] QWidget *viewport() const { return m_view->viewport(); }
    [[nodiscard]] QString selected() const { return m_view->selectedText(); }

private Q_SLOTS:
    void initTestCase()
    {
        auto engines = Engines::load();
        QVERIFY(engines.ok());
        m_pipeline = std::make_shared<const Pipeline>(*engines);
    }
    void init()
    {
        m_document = std::make_unique<Document>(m_pipeline);
        m_selection = std::make_unique<Selection>(m_document.get());
        m_styles = std::make_unique<ThemeStyles>();
        m_view = std::make_unique<ArticleView>(m_document.get(), m_selection.get(), m_styles.get());
        m_view->resize(800, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_styles.reset();
        m_selection.reset();
        m_document.reset();
    }

    void paintsFirstTextOnce()
    {
        QSignalSpy painted(m_view.get(), &ArticleView::firstTextPainted);
        open(article);
        QTRY_COMPARE(painted.size(), 1);
        viewport()->repaint();
        QCOMPARE(painted.size(), 1);
        open(article);
        QTRY_COMPARE(painted.size(), 2);
    }

    void messageInsteadOfArticle()
    {
        const QImage empty = m_view->grab().toImage();
        m_view->showMessage(QStringLiteral("No such file"), QStringLiteral("It is not there."));
        QVERIFY(m_view->grab().toImage() != empty);
        open(article);
        QVERIFY(m_view->letterRect(0).isValid()); // the message has gone
        m_document->close();
        QVERIFY(m_view->grab().toImage() == empty);
    }

    void structureIsWrittenInTheMargin()
    {
        open(article);
        m_view->resize(460, 600); // hardly a margin of its own
        const auto margin = [this] {
            const QImage page = viewport()->grab().toImage();
            return page.copy(0, 0, m_view->letterRect(0).left() - 12, page.height()); // without hanging quotation marks
        };
        const auto isEmpty = [](const QImage &image) {
            QImage blank(image.size(), image.format());
            blank.fill(image.pixelColor(0, image.height() - 1));
            return image.convertToFormat(QImage::Format_RGB32) == blank.convertToFormat(QImage::Format_RGB32);
        };
        const QImage before = margin();
        QVERIFY(isEmpty(before));
        m_view->setStructureVisible(true);
        QVERIFY(!isEmpty(margin()));
        QVERIFY(margin().width() > QFontMetrics(m_view->font()).horizontalAdvance(QStringLiteral("headline")));
        QVERIFY(m_view->letterRect(0).right() < viewport()->width());
        m_view->setZoomPercent(200);
        QVERIFY(!isEmpty(margin()));
        m_view->setZoomPercent(100);
        m_view->setStructureVisible(false);
        QVERIFY(margin() == before);
    }

    void dragSelects()
    {
        open(article);
        QTest::mousePress(viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("Engineers")));
        QTest::mouseMove(viewport(), pointOf(QStringLiteral("closed the")));
        QTest::mouseMove(viewport(), pointOf(QStringLiteral("bridge on"), 3));
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("bridge on"), 3));
        QVERIFY2(selected().contains(QStringLiteral("ngineers closed the bri")), qPrintable(selected()));
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), selected());
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("hurt")));
        QVERIFY(m_view->selectedSpan().isEmpty());
    }

    void clicksSelectWordAndParagraph()
    {
        open(article);
        const QPoint point = pointOf(QStringLiteral("bridge on"), 2);
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(selected(), QStringLiteral("bridge"));
        QTest::mousePress(viewport(), Qt::LeftButton, {}, point);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, point);
        QVERIFY(selected().startsWith(QStringLiteral("PORT ANDERS")));
        QVERIFY(selected().endsWith(QStringLiteral("piers.")));
    }

    void shiftClickExtends()
    {
        open(article);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("after a storm")));
        QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(QStringLiteral("had moved")));
        QVERIFY2(selected().contains(QStringLiteral("fter a storm")), qPrintable(selected()));
    }

    void keysSelect()
    {
        open(article);
        const auto start = static_cast<std::int32_t>(article.indexOf(QStringLiteral("bridge on")));
        m_view->setSelectedSpan({start, start});
        for (int letter = 0; letter < 6; ++letter)
            QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(), QStringLiteral("bridge"));
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(selected(), QStringLiteral("bridg"));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(selected().startsWith(QStringLiteral("bridge")));
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(selected().size() > 30);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedSpan().length(), static_cast<std::int32_t>(article.size()));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), article);
    }

    void marksFollowTheMouse()
    {
        open(article);
        if (m_document->analysis()->entities.empty())
            QSKIP("No name was found in the article.");
        const Span place =
            m_document->analysis()->mentionSpan(m_document->analysis()->entities.front().mentions.front());
        const QPoint point = m_view->letterRect(place.start).center();
        const Target target = m_selection->targetAt(place.start);
        QVERIFY(!target.isNone());
        QTest::mouseMove(viewport(), point);
        QTRY_VERIFY(m_selection->hovered() == target);
        QCOMPARE(viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, point);
        QVERIFY(m_selection->current() == target);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(viewport(), &leave);
        QVERIFY(m_selection->hovered().isNone());
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, QPoint(3, 500));
        QVERIFY(m_selection->current().isNone());
    }

    void highlightsMoveNothing()
    {
        open(article);
        const auto places = [this] {
            QList<QRect> rects;
            for (std::int32_t at = 0; at < article.size(); ++at)
                rects.append(m_view->letterRect(at));
            return rects;
        };
        const QList<QRect> with = places();
        const QImage marked = m_view->grab().toImage();
        m_view->setHighlightsVisible(false);
        QCOMPARE(places(), with);
        if (!m_document->analysis()->entities.empty())
            QVERIFY(m_view->grab().toImage() != marked);
        m_selection->brush(DayRange::of({1990, 1, 1}));
        QCOMPARE(places(), with);
    }

    void revealsAndGoesBack()
    {
        open(longArticle());
        QSignalSpy history(m_view.get(), &ArticleView::historyChanged);
        const QString text = longArticle();
        const auto far = static_cast<std::int32_t>(text.indexOf(QStringLiteral("Paragraph 250")));
        QVERIFY(!m_view->letterRect(far).isValid());
        m_view->reveal({far, far + 9});
        QVERIFY(m_view->letterRect(far).isValid());
        QVERIFY(viewport()->rect().contains(m_view->letterRect(far)));
        QVERIFY(m_view->visibleSpan().contains(far));
        QVERIFY(m_view->canGoBack());
        QCOMPARE(history.size(), 1);
        m_view->reveal({far + 2, far + 5}); // can be read already
        QCOMPARE(history.size(), 1);
        const Span there = m_view->visibleSpan();
        m_view->goBack();
        QCOMPARE(m_view->visibleSpan().start, 0);
        QVERIFY(!m_view->canGoBack());
        m_view->goForward();
        QVERIFY(m_view->visibleSpan() == there);
        QTest::mouseClick(viewport(), Qt::BackButton);
        QCOMPARE(m_view->visibleSpan().start, 0);
    }

    void findsAndSteps()
    {
        open(longArticle());
        m_view->find({QStringLiteral("helen"), false, true, false});
        QTRY_VERIFY(m_view->findState().complete);
        QVERIFY(m_view->findState() == FindState({1, 2, true, {}}));
        QCOMPARE(selected(), QStringLiteral("Helen"));
        m_view->findNext();
        QCOMPARE(m_view->findState().current, 2);
        m_view->findNext(); // around the end
        QCOMPARE(m_view->findState().current, 1);
        m_view->findPrevious();
        QCOMPARE(m_view->findState().current, 2);
        m_view->find({QStringLiteral("pier 299"), false, false, false});
        QTRY_COMPARE(m_view->findState().count, 1);
        QTRY_COMPARE(selected(), QStringLiteral("pier 299"));
        QVERIFY(m_view->letterRect(m_view->selectedSpan().start).isValid());
        m_view->find({QStringLiteral("(pier"), false, false, true});
        QVERIFY(!m_view->findState().error.isEmpty());
        QCOMPARE(m_view->findState().count, 0);
        m_view->find({});
        QVERIFY(m_view->findState() == FindState());
    }

    void clickUnfoldsFurniture()
    {
        const QString text =
            article + QStringLiteral("Skip to content\nHome | News | Sport | Weather\nSign up for our newsletter\n"
                                     "All rights reserved.\n");
        open(text);
        const auto &sections = m_document->analysis()->structure.sections;
        if (sections.empty() || sections.back().role != SectionRole::Boilerplate)
            QSKIP("The structure stage found no page furniture.");
        const auto inside = sections.back().span;
        const QRect fold = m_view->letterRect(inside.start); // the line that stands for it
        QVERIFY(fold.isValid());
        QCOMPARE(m_view->letterAt(fold.center() + QPoint(30, 0)), -1);
        QTest::mouseMove(viewport(), fold.center() + QPoint(30, 0));
        QTRY_COMPARE(viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, fold.center() + QPoint(30, 0));
        QVERIFY(m_view->letterRect(inside.start).top() > fold.top());
        QCOMPARE(m_view->letterAt(m_view->letterRect(inside.start).center()), inside.start);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, fold.center() + QPoint(30, 0));
        QCOMPARE(m_view->letterRect(inside.start), fold);
        m_view->reveal(inside); // what is to be read is unfolded
        QCOMPARE(m_view->letterAt(m_view->letterRect(inside.start).center()), inside.start);
    }

    void whatFindingUnfoldedIsFoldedAgain()
    {
        open(article + QStringLiteral("Skip to content\nHome | News | Sport | Weather\nSign up for our newsletter\n"
                                      "All rights reserved.\n"));
        const auto &sections = m_document->analysis()->structure.sections;
        if (sections.empty() || sections.back().role != SectionRole::Boilerplate)
            QSKIP("The structure stage found no page furniture.");
        const auto find = [this](const QString &words) {
            m_view->find({words});
            QTRY_VERIFY(m_view->findState().complete && m_view->findState().current > 0);
        };
        find(QStringLiteral("newsletter"));
        QCOMPARE(m_view->unfoldedPlaces().size(), std::size_t(1));
        m_view->find({});
        QCOMPARE(m_view->unfoldedPlaces().size(), std::size_t(1)); // the reader is in it
        find(QStringLiteral("newsletter"));
        m_view->setSelectedSpan({0, 0}); // and now elsewhere
        m_view->find({});
        QCOMPARE(m_view->unfoldedPlaces().size(), std::size_t(1)); // it was open before that
        open(QStringLiteral("Nothing."));
        open(article + QStringLiteral("Skip to content\nHome | News | Sport | Weather\nSign up for our newsletter\n"
                                      "All rights reserved.\n"));
        find(QStringLiteral("newsletter"));
        m_view->setSelectedSpan({0, 0});
        m_view->find({});
        QVERIFY(m_view->unfoldedPlaces().empty());
    }

    void zoomKeepsThePlace()
    {
        open(longArticle());
        QSignalSpy zoomed(m_view.get(), &ArticleView::zoomChanged);
        const auto far = static_cast<std::int32_t>(longArticle().indexOf(QStringLiteral("Paragraph 150")));
        m_view->reveal({far, far + 1});
        const QRect before = m_view->letterRect(m_view->visibleSpan().start);
        const std::int32_t first = m_view->visibleSpan().start;
        m_view->setZoomPercent(150);
        QVERIFY(m_view->letterRect(first).isValid());
        QVERIFY(std::abs(m_view->letterRect(first).top() - before.top()) < 60);
        QCOMPARE(zoomed.size(), 1);
        m_view->setZoomPercent(9000);
        QCOMPARE(m_view->zoomPercent(), 400);
        m_view->setZoomPercent(1);
        QCOMPARE(m_view->zoomPercent(), 50);
        QWheelEvent wheel({10, 10}, viewport()->mapToGlobal(QPointF(10, 10)), {}, {0, 120}, {}, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport(), &wheel);
        QCOMPARE(m_view->zoomPercent(), 60);
    }

    void keysScroll()
    {
        open(longArticle());
        QScrollBar *bar = m_view->verticalScrollBar();
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        const int page = bar->value();
        QVERIFY(page > 300);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QVERIFY(bar->value() > page);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(bar->value(), page);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->visibleSpan().end > longArticle().size() - 20);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        bar->setValue(bar->maximum() / 2);
        QVERIFY(m_view->visibleSpan().start > 1000);
    }

    void tellsWhatIsVisible()
    {
        open(longArticle());
        QTest::qWait(80);
        QSignalSpy visible(m_view.get(), &ArticleView::visibleSpanChanged);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QTRY_COMPARE(visible.size(), 1); // once for several steps
    }

    void reloadKeepsThePlace()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("article.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(longArticle().toUtf8());
        file.close();
        m_document->open(path);
        QTRY_COMPARE(m_document->state(), Document::State::Ready);
        const auto far = static_cast<std::int32_t>(longArticle().indexOf(QStringLiteral("Paragraph 150")));
        m_view->reveal({far, far + 1});
        const Span before = m_view->visibleSpan();
        m_document->reload();
        QTRY_COMPARE(m_document->state(), Document::State::Ready);
        QCOMPARE(m_view->visibleSpan().start, before.start);
        m_document->openText(longArticle()); // another text begins at its beginning
        QCOMPARE(m_view->visibleSpan().start, 0);
    }

    void strangeTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("blank") << QStringLiteral("\n\n \n");
        QTest::newRow("one letter") << QStringLiteral("x");
        QTest::newRow("control characters") << QStringLiteral("a\u0001b\u000Cc\tq\u00ADr\uFFFCs\uFEFFt");
        QTest::newRow("lone surrogates") << QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00);
        QTest::newRow("right to left") << QStringLiteral("\u0645\u0631\u062D\u0628\u0627 \u0628\u0627\u0644\u0639"
                                                         "\u0627\u0644\u0645 2021 abc\n\nlatin");
        QTest::newRow("a very long line") << QStringLiteral("word ").repeated(40'000);
        QTest::newRow("a very long word") << QStringLiteral("x").repeated(40'000);
    }
    void strangeTexts()
    {
        QFETCH(QString, text);
        open(text);
        viewport()->repaint();
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_End, Qt::Key_PageUp, Qt::Key_Home})
            QTest::keyClick(m_view.get(), key);
        for (int y = 0; y < viewport()->height(); y += 50)
            QTest::mouseClick(viewport(), Qt::LeftButton, {}, QPoint(viewport()->width() / 2, y));
        m_view->selectAll();
        QCOMPARE(m_view->selectedText().size(), text.size());
        m_view->find({QStringLiteral("word"), false, false, false});
        QTRY_VERIFY(m_view->findState().complete);
        m_view->resize(200, 100);
        viewport()->repaint();
    }
};

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
