#include "text/decoder.h"
#include "text/mojibake.h"

#include <QStringEncoder>
#include <QTest>

using namespace dateline;

namespace {

/// What a program makes of UTF-8 that it takes for windows-1252: bytes that this leaves undefined are kept as they are.
QString misread(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QString result;
    for (const char byte : bytes) {
        const auto article = decode(QByteArray("x") + byte, {.encoding = QStringLiteral("windows-1252")});
        const QChar c = article->text.at(1);
        result += c == QChar(u'\ufffd') ? QChar(char16_t(std::uint8_t(byte))) : c;
    }
    return result;
}

QString latinMisread(const QString &text)
{
    return QString::fromLatin1(text.toUtf8());
}

const QString right =
    QStringLiteral("Moscow\u2019s \u201cnew\u201d caf\u00e9 \u2014 \u20ac5, S\u00e3o Paulo \U0001F600 "
                   "\u041c\u043e\u0441\u043a\u0432\u0430 caf\u00e9\n");

} // namespace

class TestMojibake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAndReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("windows-1252") << misread(right);
        QTest::newRow("ISO-8859-1") << latinMisread(right);
        QTest::newRow("twice") << misread(misread(right));
        QTest::newRow("three times") << misread(misread(misread(right)));
    }
    void isFoundAndReadBack()
    {
        QFETCH(QString, text);
        const Article article = articleFromText(text);
        QVERIFY(article.misread >= 8);
        QCOMPARE(article.repaired, 0);
        const Article repaired = repairedArticle(article);
        QCOMPARE(repaired.text, right);
        QCOMPARE(repaired.misread, 0);
        QCOMPARE(repaired.repaired, article.misread);
    }
    void repairedLineEndsAreCanonical()
    {
        const Article article = articleFromText(misread(QStringLiteral("caf\u00e9\u2028one\u2029two")));
        QCOMPARE(repairedArticle(article).text, QStringLiteral("caf\u00e9\none\ntwo"));
    }
    void rightTextIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("signs") << right;
        QTest::newRow("French") << QStringLiteral(
            "L\u2019\u00e9t\u00e9 \u00e0 Orl\u00e9ans, o\u00f9 l\u2019\u0153uvre fut \u00e9crite");
        QTest::newRow("Portuguese capitals") << QStringLiteral("S\u00c3O PAULO, MA\u00c7\u00c3, N\u00c3O");
        QTest::newRow("Romanian") << QStringLiteral("\u00cen \u00e2n \u00c2\u201etext\u201d");
        QTest::newRow("broken end") << QStringLiteral("\u00e2\u20ac");
        QTest::newRow("empty") << QString();
    }
    void rightTextIsLeftAlone()
    {
        QFETCH(QString, text);
        QVERIFY(findMojibake(text).empty());
        QCOMPARE(repairedArticle(articleFromText(text)).text, text);
    }
    void byteOffsetsStillLeadToTheFile()
    {
        const QString text = QStringLiteral("One\r\nMoscow%1s mayor\r\nsaid \"%2\" twice.\r\n")
                                 .arg(misread(QStringLiteral("\u2019")), misread(QStringLiteral("\u00e9\u00e9")));
        const QByteArray bytes = text.toUtf8();
        const auto read = decode(bytes);
        QVERIFY(read.ok());
        const Article article = repairedArticle(*read);
        QCOMPARE(article.text, QStringLiteral("One\nMoscow\u2019s mayor\nsaid \"\u00e9\u00e9\" twice.\n"));
        for (const char *word : {"One", "Moscow", "s mayor", "said", "\" twice", "twice"}) {
            const auto at = static_cast<std::int32_t>(article.text.indexOf(QLatin1StringView(word)));
            QCOMPARE(byteOffsetOf(article, at), bytes.indexOf(word));
        }
        const auto apostrophe = static_cast<std::int32_t>(article.text.indexOf(u'\u2019'));
        QCOMPARE(byteOffsetOf(article, apostrophe), bytes.indexOf("Moscow") + 6);
        QCOMPARE(byteOffsetOf(article, static_cast<std::int32_t>(article.text.size())), bytes.size());
    }
    void spansMoveWithTheRepair()
    {
        const QString apostrophe = misread(QStringLiteral("\u2019")); // three characters
        const QString text = QStringLiteral("a") + apostrophe + QStringLiteral("bc") + apostrophe + QStringLiteral("d");
        const auto places = findMojibake(text);
        QCOMPARE(repairedSpan(places, {0, 1}), (Span{0, 1}));
        QCOMPARE(repairedSpan(places, {4, 6}), (Span{2, 4}));
        QCOMPARE(repairedSpan(places, {2, 8}), (Span{1, 5})); // both bounds inside places
        QCOMPARE(repairedSpan(places, {0, 10}), (Span{0, 6}));
        QCOMPARE(repairedSpan({}, {3, 9}), (Span{3, 9}));
    }
    void countsAreThoseOfTheRepairedText()
    {
        // A line separator that was misread, and behind it a byte that nobody can read.
        const QByteArray bytes = misread(QStringLiteral("Caf\u00e9\u2028x\n")).toUtf8() + "one \xff two\n";
        const auto article = decode(bytes, {.encoding = QStringLiteral("UTF-8")});
        QCOMPARE(article->undecodable, 1);
        const Article repaired = repairedArticle(*article);
        QVERIFY(repaired.text.size() < article->text.size());
        QCOMPARE(repaired.text.at(repaired.firstUndecodable), QChar::ReplacementCharacter);
        QCOMPARE(repaired.lineEnds, 3);
    }
    void nothingIsRepairedUnasked()
    {
        const QString text = misread(right);
        QCOMPARE(decode(text.toUtf8())->text, text);
        QVERIFY(decode(text.toUtf8())->misread > 0);
    }
    void declaredCharsetOfAMail()
    {
        // Cyrillic in KOI8-R: too little for a detector, but the head says it.
        const QByteArray head =
            "From: desk@bay.example\nContent-Type: text/plain;\n charset=\"koi8-r\"\nSubject: x\n\n";
        const auto article = decode(head + "\xed\xcf\xd3\xcb\xd7\xc1\n");
        QCOMPARE(article->encoding, QStringLiteral("KOI8-R"));
        QVERIFY(article->text.contains(QStringLiteral("\u041c\u043e\u0441\u043a\u0432\u0430")));
        const auto html = decode("<html><meta charset=iso-8859-2>\n\xb1\xb3\n");
        QCOMPARE(html->encoding, QStringLiteral("ISO-8859-2"));
        // A word of the text is no declaration, and one that is not known is none.
        QCOMPARE(decode("The charset=koi8-r was used, said Andr\xe9 of the committee in a long talk.\n")->encoding,
                 QStringLiteral("windows-1252"));
        QCOMPARE(decode("Content-Type: text/plain; charset=none-such\n\nAndr\xe9 said so in a talk.\n")->encoding,
                 QStringLiteral("windows-1252"));
    }
};

QTEST_APPLESS_MAIN(TestMojibake)
#include "tst_mojibake.moc"
