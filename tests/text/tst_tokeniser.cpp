#include "text/tokeniser.h"

#include <QTest>

using namespace dateline;

class TestTokeniser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void everyPairOfCharactersIsCovered();
    void longInput();
};

void TestTokeniser::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // tokens with a blank between them
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // plain words and punctuation
    row("The ferry left.", "The ferry left .");
    row("", "");
    row(" \n\t ", "");
    row("one,two;three", "one , two ; three");
    row("(He waved)", "( He waved )");
    row("“Go,” she said", "“ Go , ” she said");
    row("‘fine’", "‘ fine ’");
    row("\"No!\"", "\" No ! \"");
    row("What?!", "What ?!");
    row("hard-\nwrapped", "hard - wrapped");
    row("line\nend", "line end");
    // contractions and possessives
    row("don't", "do n't");
    row("can’t", "ca n’t");
    row("WON'T", "WO N'T");
    row("isn't it", "is n't it");
    row("NATO’s", "NATO ’s");
    row("Spain's king", "Spain 's king");
    row("the workers’ vote", "the workers ’ vote");
    row("they've", "they 've");
    row("she'll", "she 'll");
    row("we’re", "we ’re");
    row("I'm", "I 'm");
    row("he'd", "he 'd");
    row("it's", "it 's");
    row("o'clock", "o'clock");
    row("O'Neill's", "O'Neill 's");
    row("d'Almeida", "d'Almeida");
    row("D’Almeida", "D’Almeida");
    row("N'Guessan", "N'Guessan");
    row("Robin van 't Hek", "Robin van ' t Hek");
    row("the '80s", "the '80s");
    row("summer of ’69", "summer of ’69");
    row("1980s", "1980s");
    row("1980's", "1980 's");
    row("get 'em", "get 'em");
    // abbreviations
    row("U.S. troops", "U.S. troops");
    row("in the U.S.", "in the U.S.");
    row("U.S.-led", "U.S.-led");
    row("the U.S.’s debt", "the U.S. ’s debt");
    row("at 5 a.m. on", "at 5 a.m. on");
    row("Sen. Ada Holt", "Sen. Ada Holt");
    row("gen. x", "gen . x");
    row("J.T. Marsh", "J.T. Marsh");
    row("J.Marsh", "J. Marsh");
    row("George W. Hale", "George W. Hale");
    row("It was Plan B. The", "It was Plan B . The");
    row("and so did I. The", "and so did I . The");
    row("Ph.D. thesis", "Ph.D. thesis");
    row("St.Petersburg", "St. Petersburg");
    row("No. 5", "No. 5");
    row("He said no. 5 left", "He said no. 5 left");
    row("He said no. Five left", "He said no . Five left");
    row("Acme Inc. fell", "Acme Inc. fell");
    row("Sat. 3 May", "Sat. 3 May");
    row("He sat. She", "He sat . She");
    row("on the sun. Most", "on the sun . Most");
    row("pens, etc.", "pens , etc.");
    row("and so on etc...", "and so on etc ...");
    row("the end.The start", "the end . The start");
    // numbers
    row("2.25", "2.25");
    row("1,194 men", "1,194 men");
    row("1,234,567", "1,234,567");
    row("Dec 18,2008", "Dec 18 , 2008");
    row("1,2,3", "1 , 2 , 3");
    row("£34m", "£ 34m");
    row("$1.5bn", "$ 1.5bn");
    row("€200,000", "€ 200,000");
    row("92mph", "92mph");
    row("7%", "7 %");
    row("#3", "# 3");
    row("at .22 cal", "at .22 cal");
    row("20°C", "20 ° C");
    row("5km²", "5km²");
    // dates and times
    row("5:46 PM", "5:46 PM");
    row("07:23:19", "07:23:19");
    row("10.46pm", "10.46pm");
    row("25/01/2026", "25/01/2026");
    row("14-Feb-2023", "14-Feb-2023");
    row("2025-26", "2025-26");
    row("20.11.2025", "20.11.2025");
    row("2008-12-18T17:46:09+01:00", "2008-12-18T17:46:09+01:00");
    row("2008 / 5:46 PM / 11", "2008 / 5:46 PM / 11");
    row("Sept.11", "Sept. 11");
    // hyphens and dashes
    row("26-member", "26-member");
    row("mid-November", "mid-November");
    row("Bobo-Dioulasso", "Bobo-Dioulasso");
    row("NATO-Russia", "NATO-Russia");
    row("F-16s", "F-16s");
    row("COVID-19", "COVID-19");
    row("state-of-the-art", "state-of-the-art");
    row("word—word", "word — word");
    row("3–5", "3 – 5");
    row("word--word", "word -- word");
    row("ROME (Reuters) - It", "ROME ( Reuters ) - It");
    row("wait... now", "wait ... now");
    row("wait…now", "wait … now");
    row("and/or", "and / or");
    // addresses
    row("see https://example.org/a?b=1&c=(d), and", "see https://example.org/a?b=1&c=(d) , and");
    row("(www.example.org)", "( www.example.org )");
    row("at example.com/news.", "at example.com/news .");
    row("example.co.uk", "example.co.uk");
    row("write to a.b@example.org.", "write to a.b@example.org .");
    row("Ann.Bo@example.org", "Ann.Bo@example.org");
    row("@newsdesk said", "@newsdesk said");
    row("AT&T", "AT&T");
    row("salt & pepper", "salt & pepper");
    // beyond ASCII
    row("Łódź café", "Łódź café");
    row("cafe\u0301 noir", "cafe\u0301 noir");
    row("fire🔥now", "fire 🔥 now");
    row("ok 👍🏽", "ok 👍 🏽");
    row("heart ❤️ sun", "heart ❤️ sun");
    row("𝒜b", "𝒜b");
    row("a\u200bb", "a b");
    row("\u202aleft\u202c", "left");
    row("no\u00a0break", "no break");
    row("Москва́", "Москва́");
}

void TestTokeniser::tokens()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QStringList words;
    std::int32_t last = 0;
    for (const Token &token : tokenise(text)) {
        QVERIFY(token.span.start >= last && !token.span.isEmpty());
        QCOMPARE(token.pos, PartOfSpeech::Unknown);
        last = token.span.end;
        words += text.mid(token.span.start, token.span.length());
    }
    QVERIFY(last <= text.size());
    QCOMPARE(words.join(u' '), expected);
}

/// Whatever stands side by side: tokens are in order, hold no white space, split no surrogate pair, and only white
/// space is left out.
void TestTokeniser::everyPairOfCharactersIsCovered()
{
    const QString signs = QStringLiteral("aZ09.,:;!?'\"’“”()[]-–—/\\@#&%$£*_+=<>|~^`… \n\té\u0301\u200b\ufeff\ufffd");
    QStringList pieces;
    for (const QChar c : signs)
        pieces += c;
    pieces << QStringLiteral("😀") << QString(QChar(0xd83d)) << QString(QChar(0xde00)) << QString(QChar(0));
    for (const QString &a : pieces) {
        for (const QString &b : pieces) {
            for (const QString &text : {a + b, b + a + b, QStringLiteral("x1") + a + b + QStringLiteral("2y")}) {
                std::int32_t last = 0;
                for (const Token &token : tokenise(text)) {
                    QVERIFY(token.span.start >= last && token.span.end > token.span.start);
                    for (std::int32_t i = token.span.start; i < token.span.end; ++i)
                        QVERIFY2(!text[i].isSpace(), qPrintable(text));
                    for (std::int32_t i = last; i < token.span.start; ++i)
                        QVERIFY2(!text[i].isLetterOrNumber() && !text[i].isPunct(), qPrintable(text));
                    const bool splitsPair = token.span.start > 0 && text[token.span.start].isLowSurrogate() &&
                                            text[token.span.start - 1].isHighSurrogate();
                    QVERIFY2(!splitsPair, qPrintable(text));
                    last = token.span.end;
                }
                QVERIFY(last <= text.size());
            }
        }
    }
}

void TestTokeniser::longInput()
{
    QCOMPARE(tokenise(QString(200000, u'a')).size(), std::size_t(1));
    QCOMPARE(tokenise(QString(200000, u'.')).size(), std::size_t(1));
    QCOMPARE(tokenise(QString(200000, u'(')).size(), std::size_t(200000));
    QCOMPARE(tokenise(QStringLiteral("a.").repeated(50000)).size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(TestTokeniser)
#include "tst_tokeniser.moc"
