#include "structure/structurefinder.h"

#include "structure/sectioncutter.h"

#include <QTest>

#include <algorithm>

using namespace dateline;

namespace {

/// Sections are in order, apart, trimmed at the end, not empty, and hold all that is no white space.
void checkCover(const QString &text, const Structure &structure)
{
    std::int32_t end = 0;
    for (const Section &section : structure.sections) {
        QVERIFY(!section.span.isEmpty());
        QVERIFY(section.span.start >= end && section.span.end <= text.size());
        QVERIFY(!text[section.span.end - 1].isSpace());
        QVERIFY(section.span.length() <= longestSection);
        const auto gap = QStringView(text).mid(end, section.span.start - end);
        QVERIFY(std::all_of(gap.begin(), gap.end(), [](QChar c) { return c.isSpace(); }));
        end = section.span.end;
    }
    const auto rest = QStringView(text).mid(end);
    QVERIFY(std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); }));
}

bool onlyParagraphs(const Structure &structure)
{
    return std::all_of(structure.sections.begin(), structure.sections.end(),
                       [](const Section &section) { return section.role == SectionRole::Paragraph; });
}

QString poem()
{
    return QStringLiteral("The Gulls\n\n"
                          "Grey over grey the morning stands\nAnd nothing moves but wing and spray\n"
                          "The boats are folded like old hands\n\n"
                          "A gull walks up and down the quay\nAs if it waited for the mail\n"
                          "And no one wrote and none will say\n");
}

QString log()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += QStringLiteral("2024-05-06 10:%1:00 INFO worker %2 has finished its job in %3 ms and is now idle.\n")
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(i % 7)
                    .arg(i * 3);
    return text;
}

QString code()
{
    return QStringLiteral("#include <vector>\n\n// Adds up what it is given and says so.\nint add(int a, int b)\n{\n"
                          "    const int sum = a + b;\n    return sum;\n}\n\nint main()\n{\n"
                          "    std::vector<int> v = {1, 2};\n    return add(v[0], v[1]);\n}\n");
}

} // namespace

class TestStructureFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatAreNoArticle_data();
    void textsThatAreNoArticle();
    void everySampleIsCovered_data();
    void everySampleIsCovered();
    void plainTextIsParagraphsAlone();
    void longParagraphsAreCut();
    void manyLines();
    void publicationDates_data();
    void publicationDates();
    void publicationDateSpan();
    void titleAlone();
    void cancelledRunsReturn();
};

void TestStructureFinder::textsThatAreNoArticle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sections");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("blank lines") << QString(5000, u'\n') << 0;
    QTest::newRow("blanks") << QStringLiteral(" \t \n  ") << 0;
    QTest::newRow("one word") << QStringLiteral("Hello") << 1;
    QTest::newRow("poem") << poem() << 3;
    QTest::newRow("log") << log() << 1;
    QTest::newRow("code") << code() << 3;
    QTest::newRow("signs") << QStringLiteral("***\n---\n\n!!!\n###\n>\n-\n1.\n\"\"\n(\n[]\n*\n**\n_\n") << 2;
    QTest::newRow("no stops") << QStringLiteral("word\nword\nword\nword\n") << 1;
}

void TestStructureFinder::textsThatAreNoArticle()
{
    QFETCH(QString, text);
    QFETCH(int, sections);
    const Structure structure = findStructure(text);
    checkCover(text, structure);
    QCOMPARE(int(structure.sections.size()), sections);
    QVERIFY(onlyParagraphs(structure));
    QVERIFY(!structure.headline);
    QVERIFY(!structure.dateline);
    QVERIFY(!structure.published);
}

void TestStructureFinder::everySampleIsCovered_data()
{
    QTest::addColumn<QString>("text");
    const QString story = QStringLiteral("Headline of a story about a river\n\nBy Ann Lee\n\n"
                                         "The river rose by two metres in the night, the mayor said on Monday.\n");
    QTest::newRow("story") << story;
    QTest::newRow("no newline at the end") << story.trimmed();
    QTest::newRow("blanks at line ends") << QString(story).replace(u'\n', QStringLiteral("  \t\n"));
    QTest::newRow("indented") << QString(story).replace(u'\n', QStringLiteral("\n      "));
    QTest::newRow("no-break spaces") << QString(story).replace(u' ', QChar(0xa0));
    QTest::newRow("zero characters") << QString(story).replace(u'e', QChar(0));
    QTest::newRow("surrogates") << QString(story).replace(u'e', QStringLiteral("😀"));
    QTest::newRow("lone surrogates") << QString(story).replace(u'e', QChar(0xd800));
    QTest::newRow("upper case") << story.toUpper();
    QTest::newRow("right to left") << QStringLiteral("\u202eעיר קטנה. ").repeated(400);
    QTest::newRow("Chinese") << QStringLiteral("河水在夜里上涨了两米。").repeated(4000);
    QTest::newRow("header alone") << QStringLiteral("From: a@b.example\nSubject: River\n");
    QTest::newRow("empty header fields") << QStringLiteral("From:\nSubject:\nDate:\n\nThe river rose in the night.\n");
    QTest::newRow("front matter never closed") << QStringLiteral("---\ntitle: x\n") + story;
    QTest::newRow("markers alone") << QStringLiteral("# \n> \n* \n1. \n") + story;
    QTest::newRow("underline") << QStringLiteral("River\n=====\n\n") + story + QStringLiteral("\n====\n");
}

void TestStructureFinder::everySampleIsCovered()
{
    QFETCH(QString, text);
    checkCover(text, findStructure(text));
    checkCover(text, plainStructure(text));
    // any beginning of a text is a text
    for (qsizetype length = 0; length < std::min<qsizetype>(text.size(), 200); length += 7)
        checkCover(text.left(length), findStructure(text.left(length)));
}

void TestStructureFinder::plainTextIsParagraphsAlone()
{
    const QString text = QStringLiteral("# Title\n\nOne line\nand its other half.\n\n\n  - an item\nShare\n");
    const Structure structure = plainStructure(text);
    QVERIFY(onlyParagraphs(structure));
    QCOMPARE(structure.sections.size(), std::size_t(3));
    QCOMPARE(text.mid(structure.sections[1].span.start, structure.sections[1].span.length()),
             QStringLiteral("One line\nand its other half."));
    QVERIFY(!structure.headline);
    QVERIFY(!structure.published);
}

void TestStructureFinder::longParagraphsAreCut()
{
    const QString sentences = QStringLiteral("The river rose by two metres in the night. ").repeated(3000);
    const Structure structure = findStructure(sentences);
    checkCover(sentences, structure);
    QVERIFY(structure.sections.size() >= 4);
    for (const Section &section : structure.sections)
        QCOMPARE(sentences[section.span.end - 1], QChar(u'.'));
    // without any white space, and with pairs that must stay together
    const QString faces = QStringLiteral("😀").repeated(100000);
    const Structure cut = findStructure(faces);
    checkCover(faces, cut);
    for (const Section &section : cut.sections)
        QVERIFY(!faces[section.span.start].isLowSurrogate());
}

void TestStructureFinder::manyLines()
{
    const QString words = QStringLiteral("word\n").repeated(200000);
    const Structure structure = findStructure(words);
    checkCover(words, structure);
    QVERIFY(structure.sections.size() < 100); // a list of words is not taken apart into its words
}

void TestStructureFinder::publicationDates_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QString>("published");
    const auto row = [](const char *name, const char *head, const char *tail, const char *published) {
        QTest::newRow(name) << QString::fromUtf8(head) << QString::fromUtf8(tail) << QString::fromLatin1(published);
    };
    row("none", "", "", "");
    row("plain", "6 May 2024\n\n", "", "2024-05-06");
    row("clock right behind the year", "May 6, 20244:18 PM\n\n", "", "2024-05-06T16:18");
    row("two figures of the hour", "May 6, 202411:18 AM\n\n", "", "2024-05-06T11:18");
    row("an age alone", "Published 3 hours ago\n\n", "", "");
    row("an age beside a date", "Published 3 hours ago\nUpdated 6 May 2024\n\n", "", "2024-05-06");
    row("published before updated", "Updated: 7 May 2024 10:00\nPublished: 6 May 2024 09:00\n\n", "",
        "2024-05-06T09:00");
    row("updated alone", "Last updated 7 May 2024\n\n", "", "2024-05-07");
    row("in the byline", "By Ann Lee | 6 May 2024\n\n", "", "2024-05-06");
    row("American clock", "06/05/2024 3:00 PM\n\n", "", "2024-06-05T15:00");
    row("day first otherwise", "06/05/2024 15:00\n\n", "", "2024-05-06T15:00");
    row("another date of the page decides", "06/05/2024\n\n", "\nMore news\n\n04/25/2024 Cat found\n", "2024-06-05");
    row("a related story's date is not the page's", "", "\nRelated articles\n\n3 March 2021\nCat found\n", "");
    row("a copyright year is no date", "", "\n© 2024 The Ferry\n", "");
    row("an impossible day", "31 June 2024\n\n", "", "");
}

void TestStructureFinder::publicationDates()
{
    QFETCH(QString, head);
    QFETCH(QString, tail);
    QFETCH(QString, published);
    const QString text = QStringLiteral("River floods the lower town\n\n") + head +
                         QStringLiteral("The river rose by two metres in the night, the mayor said, and flooded the "
                                        "lower town.\n\nSchools stay shut, but the trains run again.\n") +
                         tail;
    const Structure structure = findStructure(text);
    QCOMPARE(structure.published ? structure.published->isoValue() : QString(), published);
}

void TestStructureFinder::publicationDateSpan()
{
    const QString text = QStringLiteral("River floods the lower town\n\n"
                                        "KOLKATA, May 6, 2024 (Delta Wire) - The river rose by two metres in the "
                                        "night, the mayor said.\n");
    const Structure structure = findStructure(text);
    QVERIFY(structure.published && structure.published->span);
    QCOMPARE(structure.published->isoValue(), QStringLiteral("2024-05-06"));
    const Span span = *structure.published->span;
    QCOMPARE(text.mid(span.start, span.length()), QStringLiteral("May 6, 2024"));
    QVERIFY(structure.dateline);
    const Span dateline = structure.dateline->span;
    QCOMPARE(text.mid(dateline.start, dateline.length()), QStringLiteral("KOLKATA, May 6, 2024 (Delta Wire) -"));
}

/// A file that somebody typed: no more than a title and the text.
void TestStructureFinder::titleAlone()
{
    const QString body = QStringLiteral("\n\nThe accounts of the harbour were first questioned by an auditor in 2016. "
                                        "She left three months later.\n\n"
                                        "On 9 May 2017 a letter reached the mayor, who opened an inquiry within a week."
                                        "\n\nThe inquiry was dropped in August of that year for lack of evidence.\n");
    const auto headline = [&](const char *line) {
        const QString text = QString::fromLatin1(line) + body;
        const Structure structure = findStructure(text);
        return structure.headline ? text.mid(structure.headline->start, structure.headline->length()) : QString();
    };
    QCOMPARE(headline("Timeline of a scandal"), QStringLiteral("Timeline of a scandal"));
    QCOMPARE(headline("Advertisement"), QString());
    QCOMPARE(headline("9 May 2019"), QString());
}

void TestStructureFinder::cancelledRunsReturn()
{
    const CancelToken cancel;
    cancel.cancel();
    const QString text = QStringLiteral("The river rose in the night, the mayor said.\n\n").repeated(20000);
    const Structure structure = findStructure(text, {}, cancel);
    QVERIFY(!structure.headline);
}

QTEST_APPLESS_MAIN(TestStructureFinder)
#include "tst_structurefinder.moc"
