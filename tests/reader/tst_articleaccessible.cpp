#include "reader/articleview.h"

#include <QAccessible>
#include <QTest>

using namespace dateline;

/// What an assistive program reads of the article.
class TestArticleAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roleAndState();
    void readsTheText();
    void caretAndSelection();
    void caretTellsWhatItEnters();
    void caretGoesToWhatIsChosen();
    void lettersHavePlaces();
    void emptyViewIsHarmless();

private:
    [[nodiscard]] int at(const char *words) const
    {
        return static_cast<int>(m_document->article()->text.indexOf(QLatin1StringView(words)));
    }

    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    ThemeStyles m_styles;
    std::unique_ptr<ArticleView> m_view;
    QAccessibleInterface *m_interface = nullptr;
    QAccessibleTextInterface *m_text = nullptr;
};

void TestArticleAccessible::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_document = std::make_unique<Document>(m_pipeline);
    m_selection = std::make_unique<Selection>(m_document.get());
    m_view = std::make_unique<ArticleView>(m_document.get(), m_selection.get(), &m_styles);
    m_view->resize(700, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_document->openText(QStringLiteral("March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a "
                                        "harbour on Friday, said Ada Berg.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    m_interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(m_interface != nullptr);
    m_text = m_interface->textInterface();
    QVERIFY(m_text != nullptr);
}

void TestArticleAccessible::roleAndState()
{
    QCOMPARE(m_interface->role(), QAccessible::Document);
    QVERIFY(m_interface->state().readOnly);
    QVERIFY(m_interface->state().multiLine);
    QCOMPARE(m_interface->text(QAccessible::Name), QStringLiteral("Article"));
}

void TestArticleAccessible::readsTheText()
{
    const QString text = m_document->article()->text;
    QCOMPARE(m_text->characterCount(), static_cast<int>(text.size()));
    QCOMPARE(m_text->text(0, m_text->characterCount()), text);
    QCOMPARE(m_text->text(-5, 5), QStringLiteral("March"));
    QCOMPARE(m_text->text(7, 3), QString());
    int start = 0;
    int end = 0;
    QCOMPARE(m_text->textAtOffset(at("Norway"), QAccessible::WordBoundary, &start, &end).trimmed(),
             QStringLiteral("Norway"));
    QVERIFY(m_interface->text(QAccessible::Value).contains(QStringLiteral("Harbour opens")));
}

void TestArticleAccessible::caretAndSelection()
{
    m_text->setCursorPosition(at("Harbour"));
    QCOMPARE(m_text->cursorPosition(), at("Harbour"));
    QCOMPARE(m_text->selectionCount(), 0);
    m_text->setSelection(0, at("Harbour"), at("Harbour") + 7);
    QCOMPARE(m_text->selectionCount(), 1);
    int start = 0;
    int end = 0;
    m_text->selection(0, &start, &end);
    QCOMPARE(m_text->text(start, end), QStringLiteral("Harbour"));
    m_text->removeSelection(0);
    QCOMPARE(m_text->selectionCount(), 0);
    m_text->setCursorPosition(1 << 30); // far behind the end
    QCOMPARE(m_text->cursorPosition(), m_text->characterCount());
}

void TestArticleAccessible::caretTellsWhatItEnters()
{
    m_text->setCursorPosition(at("Friday") + 1);
    const QString date = m_interface->text(QAccessible::Description);
    QVERIFY2(date.contains(QStringLiteral("8 Mar 2019")), qPrintable(date));
    m_text->setCursorPosition(at("Ada Berg") + 1);
    QVERIFY(m_interface->text(QAccessible::Description).contains(QStringLiteral("person")));
    int start = 0;
    int end = 0;
    (void)m_text->attributes(at("Ada Berg") + 1, &start, &end);
    QCOMPARE(m_text->text(start, end), QStringLiteral("Ada Berg"));
    m_text->setCursorPosition(at("harbour on") + 1);
    QVERIFY(!m_interface->text(QAccessible::Description).contains(QStringLiteral("person")));
}

void TestArticleAccessible::caretGoesToWhatIsChosen()
{
    m_text->setCursorPosition(0);
    const Target norway = m_selection->targetAt(at("Norway"));
    m_selection->select(norway, true);
    QCOMPARE(m_text->cursorPosition(), at("Norway"));
    QVERIFY(m_interface->text(QAccessible::Description).contains(QStringLiteral("Norway")));
    m_text->setCursorPosition(at("Norway") + 3);
    m_selection->select(norway, true);
    QCOMPARE(m_text->cursorPosition(), at("Norway") + 3); // it is there already
    m_text->setSelection(0, at("Harbour"), at("Harbour") + 7);
    m_selection->select(m_selection->targetAt(at("Ada Berg")), true);
    QCOMPARE(m_view->selectedText(), QStringLiteral("Harbour"));
    m_text->removeSelection(0);
    m_selection->clear();
}

void TestArticleAccessible::lettersHavePlaces()
{
    const QRect rect = m_text->characterRect(at("Norway"));
    QVERIFY(!rect.isEmpty());
    QCOMPARE(m_text->offsetAtPoint(rect.center()), at("Norway"));
    m_text->scrollToSubstring(at("Norway"), at("Norway") + 6);
}

void TestArticleAccessible::emptyViewIsHarmless()
{
    Document nothing(m_pipeline);
    Selection selection(&nothing);
    ArticleView view(&nothing, &selection, &m_styles);
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&view)->textInterface();
    QCOMPARE(text->characterCount(), 0);
    QCOMPARE(text->text(0, 10), QString());
    QVERIFY(text->characterRect(3).isEmpty());
    text->setCursorPosition(4);
}

QTEST_MAIN(TestArticleAccessible)
#include "tst_articleaccessible.moc"
