#include "text/tokeniser.h"

#include <QTest>

using namespace dateline;

class TestSentenceSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void rolesOfOneSentence();
    void listItems();
    void endless_data();
    void endless();
};

namespace {

QStringList split(const QString &text, SectionRole role)
{
    const std::vector<Token> tokens = tokenise(text);
    QStringList found;
    std::int32_t next = 0;
    for (const Sentence &s : splitSentences(text, tokens, role)) {
        if (s.firstToken != next || s.endToken <= s.firstToken)
            return {QStringLiteral("tokens are not covered")};
        next = s.endToken;
        found += text.mid(s.span.start, s.span.length());
    }
    return next == static_cast<std::int32_t>(tokens.size()) ? found : QStringList{QStringLiteral("tokens are left")};
}

} // namespace

void TestSentenceSplitter::sentences_data()
{
    QTest::addColumn<QString>("marked"); // "|" where a sentence is expected to end
    const auto row = [](const char *marked) { QTest::newRow(marked) << QString::fromUtf8(marked); };
    row("The bridge is shut.| Ferries run.");
    row("One sentence without an end");
    row("Who paid?| Nobody knows!| It is late.");
    row("Mr. Oduya met Dr. Lindqvist.| They talked.");
    row("Gen. Amara Sow and Sen. Ida Brandt spoke.");
    row("J. T. Marsh wrote it.| B. Holt read it.");
    row("George W. Hale won.| He smiled.");
    row("It grew 2.5 percent.| Rates fell to 1.75.");
    row("It opens at 9 a.m. Sunday in Oslo.");
    row("It opens at 9 a.m. EST on Monday.");
    row("It opened at 9 a.m. Oct. 28 in Oslo.");
    row("They met at 5 p.m.| The talks went on.");
    row("They met at 5 p.m.| Ministers left early.");
    row("The U.S. President flew home.");
    row("He lives in the U.S.| The rest stayed.");
    row("He lives in the U.S.| They do not.");
    row("Shares of Acme Inc. rose.| Bolt Corp. fell.");
    row("It was sold by Acme Inc.| The price was low.");
    row("“It will be a short visit,” the envoy said.");
    row("“We asked.”| It answered.");
    row("“We asked again.”| Pia Holm left.");
    row("“Why now?” Holm asked.");
    row("“Why now?” Pia Holm asked.");
    row("“Why now?” he asked.");
    row("“Why now?”| The crowd cheered.");
    row("\"We waited.\"| Then it rained.");
    row("She said: \"We waited.| It rained.\"");
    row("(The court is shut.)| It opens on Monday.");
    row("He paused ... then went on.");
    row("He paused…| Nobody moved.");
    row("The firm (est. 1999) grew.");
    row("It came on Dec. 18 at noon.");
    row("They bought pens, paper, etc.| Nobody counted.");
    row("See No. 5 and Fig. 3 for more.");
    row("Yahoo! shares fell.");
    row("Nobody answered.| de Wit left the room.");
    row("It weighs approx. five tons, incl. the crew.");
    row("He works for Reuters.| “It is hard,” he said.");
    row("Visit example.com today.| Ask a.b@example.org.");
    row("The vote is on Oct. 3.| 41 members may vote.");
    row("Really?!| Yes.");
    row("First line\nwraps here.| Second\nline.");
    row("A heading\n\n|A paragraph.");
    row("It ended in Washington, D.C.| The next begins.");
    row("He met Jones Jr. on Friday.");
    row("It rose 3 percent.| $5 was paid.");
    row("1. Open the door.| Shut it.");
    row("It was shown early.[3]| Others disagree [4, 7-9].");
    row("It was shown early. [3]| Others disagree. [4, 7-9]");
    row("All agree.| [The minister left.]");
    row("He wrote it as Op. 46 in spring.");
    row("Do this.| 2. Open the door.| 3. Shut it.");
    row("“The road is shut.| We walked,” she said.");
}

void TestSentenceSplitter::sentences()
{
    QFETCH(const QString, marked);
    QString text = marked;
    text.remove(u'|');
    QStringList expected;
    for (const QString &part : marked.split(u'|'))
        expected += part.trimmed();
    QCOMPARE(split(text, SectionRole::Paragraph), expected);
}

void TestSentenceSplitter::rolesOfOneSentence()
{
    QCOMPARE(split(QStringLiteral("Talks stall… Envoy leaves"), SectionRole::Headline).size(), 1);
    QCOMPARE(split(QStringLiteral("Why now? The case for a vote"), SectionRole::Headline).size(), 2);
    QCOMPARE(split(QStringLiteral("December 18, 2008 / 5:46 PM / 11 years ago"), SectionRole::Timestamp).size(), 1);
    QCOMPARE(split(QString(), SectionRole::Paragraph).size(), 0);
}

void TestSentenceSplitter::listItems()
{
    QCOMPARE(split(QStringLiteral("• First thing\n• Second thing\n  goes on"), SectionRole::List).size(), 2);
    QCOMPARE(split(QStringLiteral("- Alpha\n- Beta"), SectionRole::Paragraph).size(), 1);
}

void TestSentenceSplitter::endless_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("end"); // of each sentence but the last
    QTest::newRow("words") << QStringLiteral("word ") << QStringLiteral("word");
    QTest::newRow("list of names") << QStringLiteral("a name and more words, ") << QStringLiteral("words,");
    QTest::newRow("lines") << QStringLiteral("?60 @commted\n") << QStringLiteral("@commted");
}

/// What has no end is cut: the stages behind take the square of a sentence's length.
void TestSentenceSplitter::endless()
{
    QFETCH(QString, part);
    QFETCH(QString, end);
    const QStringList sentences = split(part.repeated(2000), SectionRole::Paragraph);
    QVERIFY(sentences.size() > 4);
    for (const QString &sentence : sentences)
        QVERIFY2(tokenise(sentence).size() <= 400, qPrintable(sentence));
    for (qsizetype i = 0; i + 1 < sentences.size(); ++i)
        QVERIFY2(sentences[i].endsWith(end), qPrintable(sentences[i].right(40)));
}

QTEST_APPLESS_MAIN(TestSentenceSplitter)
#include "tst_sentencesplitter.moc"
