#include "theme/contrast.h"
#include "theme/themestyles.h"
// After a Qt header: moc cannot read <compare> before one.
#include "reader/articlehighlighter.h"

#include <QTest>

using namespace dateline;

namespace {

QStringList words(const QString &text, const std::vector<BaseFormat> &formats)
{
    QStringList found;
    for (const BaseFormat &format : formats)
        found.append(text.mid(format.span.start, format.span.length()));
    return found;
}

} // namespace

class TestArticleHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("joined");
        QTest::newRow("address") << QStringLiteral("See https://paper.example/a?b=1. Then rest.")
                                 << QStringLiteral("https://paper.example/a?b=1");
        QTest::newRow("mail") << QStringLiteral("Write to desk.one@paper.example, please")
                              << QStringLiteral("desk.one@paper.example");
        QTest::newRow("curly quotes") << QStringLiteral("She said \u201cno\u201d twice.")
                                      << QStringLiteral("\u201cno\u201d");
        QTest::newRow("straight quotes") << QStringLiteral("She said \"no\" twice.") << QStringLiteral("\"no\"");
        QTest::newRow("a lone inch mark") << QStringLiteral("A 6\" pipe burst.") << QString();
        QTest::newRow("plain") << QStringLiteral("Nothing to see here.") << QString();
    }
    void newsRules()
    {
        QFETCH(QString, text);
        QFETCH(QString, joined);
        ThemeStyles styles;
        styles.setThemeName(QStringLiteral("Dateline Light"));
        ArticleHighlighter highlighter;
        highlighter.setUp(styles.newsDefinition(), &styles);
        const auto formats = highlighter.formatsOf(0, [&text](std::int32_t) { return text; });
        QCOMPARE(words(text, formats).join(QString()), joined);
        for (const BaseFormat &format : formats)
            QVERIFY(format.colour.isValid());
    }

    /// The colours of a theme are made for source code on its page, not for selections, hits and marks.
    void readsOnEveryGround_data()
    {
        QTest::addColumn<QString>("name");
        const ThemeStyles styles;
        for (const QString &name : styles.themeNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void readsOnEveryGround()
    {
        QFETCH(QString, name);
        ThemeStyles styles;
        styles.setThemeName(name);
        int seen = 0;
        for (const char *file : {"notes.md", "page.html", "letter.eml", "article.txt"}) {
            const QString text =
                QStringLiteral("# Head *one* **two** `three` [four](https://a.example/b) <b id=\"c\">d</b> "
                               "&amp; > \u201cquoted\u201d desk@paper.example");
            ArticleHighlighter highlighter;
            highlighter.setUp(styles.definitionForFile(QString::fromLatin1(file)), &styles);
            for (const BaseFormat &format : highlighter.formatsOf(0, [&text](std::int32_t) { return text; })) {
                ++seen;
                for (const ThemeColour ground :
                     {ThemeColour::Background, ThemeColour::CurrentMark, ThemeColour::HoverMark, ThemeColour::Selection,
                      ThemeColour::SearchHit}) {
                    QVERIFY2(contrastRatio(format.colour, styles.colour(ground)) >= readableContrast, file);
                }
            }
        }
        QVERIFY(seen > 0);
    }

    void stateRunsOnInFilesOfTheirOwn()
    {
        // An open comment reaches into the next line, also where only that one is asked for.
        const QStringList lines = {QStringLiteral("text <!-- begins"), QStringLiteral("still inside"),
                                   QStringLiteral("ends --> text")};
        const auto lineAt = [&lines](std::int32_t at) { return lines.at(at); };
        ThemeStyles styles;
        ArticleHighlighter highlighter;
        highlighter.setUp(styles.definitionForFile(QStringLiteral("page.html")), &styles);
        QCOMPARE(words(lines.at(1), highlighter.formatsOf(1, lineAt)).join(QString()), lines.at(1));
        // The same again from cached state.
        QCOMPARE(words(lines.at(1), highlighter.formatsOf(1, lineAt)).join(QString()), lines.at(1));
        QVERIFY(words(lines.at(2), highlighter.formatsOf(2, lineAt)).join(QString()).startsWith(u"ends -->"));
    }
};

QTEST_MAIN(TestArticleHighlighter)
#include "tst_articlehighlighter.moc"
