#include "events/eventtext.h"

#include <QTest>

using namespace dateline;

/// Events of short news of the tests' own: date, status, label, attribution.
class TestEventFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dates_data();
    void dates();
    void status_data();
    void status();
    void labels_data();
    void labels();
    void noEvent_data();
    void noEvent();
    void stampIsNoDateOfTheHeadline();
    void leadDayHoldsForWhatFollows();
    void manyDatesLeaveOutTheRest();
    void everyDateHasAReason();
    void unnamedSourceInItsOwnWords();
    void pronounTakesPart();
    void pronounGoesOnWithTheSubject();
    void commonNounForAName();
    void chronology();

private:
    std::unique_ptr<Pipeline> m_pipeline;
};

namespace {

const QString published = QStringLiteral("2021-05-05"); // a Wednesday

} // namespace

void TestEventFinder::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_unique<Pipeline>(std::move(engines).value());
}

void TestEventFinder::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const char *text, const char *head, const char *days) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(head) << QString::fromUtf8(days);
    };
    row("own clause", "The ministry closed the bridge on Monday and will reopen it on Friday.", "closed", "2021-05-03");
    row("neighbour's clause", "The ministry closed the bridge on Monday and will reopen it on Friday.", "reopen",
        "2021-05-07");
    row("verb over its object", "Norway held talks with Sweden on Monday.", "held", "2021-05-03");
    row("noun behind after", "Norway closed the port after the attack on Monday.", "attack", "2021-05-03");
    row("possessive", "On Monday, at this year's congress, Norway closed the port.", "closed", "2021-05-03");
    row("past without a date", "Norway closed the port.", "closed", "2021-05-05");
    row("past perfect stays open", "Norway had closed the port.", "closed", "open");
    row("previously stays open", "The port, as Norway previously hoped, closed on Monday.", "hoped", "open");
    row("future stays open", "Norway will close the port.", "close", "open");
    row("since", "Norway has suspended flights since Monday.", "suspended", "2021-05-03..2021-05-05");
    row("shortly before", "Norway closed the port shortly before midnight on Monday.", "closed", "2021-05-03");
    row("range", "Talks between Norway and Sweden ran from March 3 to 5.", "ran", "2021-03-03..2021-03-05");
    row("between", "Norway closed the port between March and June 2003.", "closed", "2003-03-01..2003-06-30");
    row("range in one word", "Norway held the port in 1991-95.", "held", "1991-01-01..1995-12-31");
    row("neighbouring days", "Norway closed the port on April 3 and 4.", "closed", "2021-04-03..2021-04-04");
    row("moved is no range", "Norway moved the vote from March 3 to March 9, 2020.", "moved", "2020-03-03");
    row("for so long after", "Norway closed the port for two years after a fire in 1994.", "closed",
        "1994-01-01..1996-12-31");
    row("gerund", "Norway closed the port on Monday, leaving ships at sea.", "leaving", "2021-05-03");
    row("noun around the time", "At a Monday meeting, Norway closed the port.", "meeting", "2021-05-03");
    row("time that tells which", "Norway opened the company's 2019 fair on Monday.", "opened", "2021-05-03");
    row("percent is nobody", "Exports of Norway fell by 3 percent.", "fell", "2021-05-05");
    row("voted to", "Parliament voted on Monday to cut the tax.", "voted", "2021-05-03");
    row("met to", "Norway will meet the head of the bank in Oslo on Friday to discuss debt.", "meet", "2021-05-07");
    row("noun that looks like a verb", "Norway signed a pay pact with Sweden on Monday.", "signed", "2021-05-03");
    row("return to work", "Miners in Norway will return to work on Friday.", "return", "2021-05-07");
    row("fined for", "Norway was fined in May 2019 for taking oil from Sweden.", "fined", "2019-05-01..2019-05-31");
    row("until, when", "The port was open until 1994, when Norway sold it.", "sold", "1994-01-01..1994-12-31");
    row("days after", "Norway closed the port on Monday, three days after a storm struck it.", "struck", "2021-04-30");
    row("days before", "Norway closed the port on Monday, two days before Sweden shut its own.", "shut", "2021-05-05");
    row("a month after", "Norway closed the port on Monday, a month after a storm struck it.", "struck",
        "2021-03-19..2021-04-18");
    row("not until", "Norway did not close the port until Monday.", "close", "2021-05-03");
    row("first since", "Norway won its first cup final since 1986 on Monday.", "won", "2021-05-03");
    row("since a coup", "Ada Berg, in power since a 1998 coup, left Norway on Monday.", "left", "2021-05-03");
    row("coup", "Ada Berg, in power since a 1998 coup, left Norway on Monday.", "coup", "1998-01-01..1998-12-31");
    row("neighbouring months", "Norway held elections in May and June 2012.", "held", "2012-05-01..2012-06-30");
    row("so long after what is dated", "Norway sold the port three days after Sweden left on March 1.", "sold",
        "2021-03-04");
    row("hours after", "Norway has sold the port, hours after Sweden left it on Monday.", "sold", "2021-05-05");
    row("present of headlines", "Parliament adjourns on May 31.", "adjourns", "2021-05-31");
    row("results for", "Telenor will publish results for the third quarter of 2020 on Friday.", "publish",
        "2021-05-07");
    row("reported a loss", "Telenor reported a loss of 3 million on Monday.", "reported", "2021-05-03");
    row("will report results", "Telenor will report its own results on Friday.", "report", "2021-05-07");
    row("asked for", "Sweden invaded on March 1. Ten days later Norway asked for a truce.", "asked", "2021-03-11");
}

void TestEventFinder::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, head);
    QFETCH(QString, days);
    const EventText news(*m_pipeline, text, published);
    const Event *event = news.eventAt(head);
    QVERIFY(event != nullptr);
    QCOMPARE(EventText::days(event->range), days);
}

void TestEventFinder::status_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *text, const char *head, EventStatus status) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(head) << static_cast<int>(status);
    };
    row("Norway closed the port on Monday.", "closed", EventStatus::Happened);
    row("Norway will close the port on Friday.", "close", EventStatus::Scheduled);
    row("Norway plans to close the port on Friday.", "close", EventStatus::Scheduled);
    row("Norway may close the port on Friday.", "close", EventStatus::Possible);
    row("Norway hopes to close the port on Friday.", "close", EventStatus::Possible);
    row("Norway did not close the port on Monday.", "close", EventStatus::Denied);
    row("The ship was to have sailed last month.", "sailed", EventStatus::Denied);
    row("Norway has not been in talks with Sweden.", "talks", EventStatus::Denied);
    row("Norway did not close the port until Monday.", "close", EventStatus::Happened);
    row("Ada Berg denied it at a conference on Monday.", "conference", EventStatus::Happened);
    row("The truce would have expired on Friday.", "expired", EventStatus::Possible);
    row("Norway will reopen the port after Sweden signed a pay pact on Monday.", "signed", EventStatus::Happened);
}

void TestEventFinder::status()
{
    QFETCH(QString, text);
    QFETCH(QString, head);
    QFETCH(int, status);
    const EventText news(*m_pipeline, text, published);
    const Event *event = news.eventAt(head);
    QVERIFY(event != nullptr);
    QCOMPARE(static_cast<int>(event->status), status);
}

void TestEventFinder::labels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const char *text, const char *head, const char *label) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(head) << QString::fromUtf8(label);
    };
    row("behind a relative clause", "A tunnel that was to have replaced the bridge was dropped in 2011 by Norway.",
        "dropped", "A tunnel was dropped by Norway");
    row("in a relative clause", "A tunnel that was to have replaced the bridge was dropped in 2011 by Norway.",
        "replaced", "A tunnel was to have replaced the bridge");
    row("what is said behind a relative word", "Ada Berg, who said the port was closed on Monday, left Norway.",
        "closed", "The port was closed");
    row("time left out", "Norway closed the port of Bergen on Monday.", "closed", "Norway closed the port of Bergen");
    row("who tells left out", "Officials said Norway closed the port on Monday.", "closed", "Norway closed the port");
    row("parenthesis", "The port, built by Sweden, was closed on Monday.", "closed", "The port was closed");
    row("relative", "Norway opened a port that closed on Monday.", "closed", "A port closed");
    row("second verb", "Norway closed the port on Monday and sold the ships.", "sold", "Norway sold the ships");
    row("range left out", "Norway closed the port from March 3 to March 5.", "closed", "Norway closed the port");
    row("it", "Norway said it closed the port on Monday.", "closed", "Norway closed the port");
    row("it plans to", "Norway said it plans to close the port on Friday.", "close", "Norway to close the port");
    row("it is done to", "Bath said it will be played on Friday.", "played", "It will be played");
    row("it may be another", "The bank in Norway said it closed the port on Monday.", "closed", "It closed the port");
    row("whose", "Luxon, whose party closed the port in 2019, left.", "closed", "Party closed the port");
    row("possessive time", "Norway closed the port after Sunday's match with Sweden.", "match", "Match with Sweden");
    row("for X to", "It was brave for Norway to close the port on Monday.", "close", "Norway closes the port");
    row("due to", "The airport is due to reopen on Friday.", "reopen", "The airport to reopen");
    row("born", "Born in Oslo in 1927, Ada Berg was expelled from school in 1939.", "Born", "Ada Berg born in Oslo");
    row("over a relative clause", "Ada Berg, the geologist whose maps helped to show that ice moves, died on Monday.",
        "died", "Ada Berg died");
    row("name that tells which", "The mother of the singer Ada Berg was jailed on Monday.", "jailed",
        "The mother of the singer Ada Berg was jailed");
    row("number alone", "Two workers fell; one died on Monday.", "died", "One died");
    row("over a phrase", "Ada Berg, in power since a 1998 coup, left Norway on Monday.", "left",
        "Ada Berg left Norway");
    row("before partly", "Norway closed the port in 2019 before partly reopening it in 2020.", "reopening",
        "Norway reopening");
    row("article of a time", "Ada Berg told it in a 1998 interview.", "interview", "Interview");
    row("because of", "The meeting, postponed in April because of the storm, will take place on Friday.", "take",
        "The meeting will take place");
    row("behind a noun's clause", "Norway closed the port last year after a fire and reopened it in March.", "reopened",
        "Norway reopened");
    row("missing", "Ada Berg reported them missing on Monday.", "reported", "Ada Berg reported them missing");
    row("particle", "Talks with Sweden broke down on Monday.", "broke", "Talks with Sweden broke down");
    row("not until", "Norway did not close the port until Monday.", "close",
        "Norway did not close the port until Monday");
    row("subject in -ing", "The truce ended and fighting resumed on Monday.", "resumed", "Fighting resumed");
    row("jailed for", "Ada Berg was jailed in May 2019 for selling oil to Sweden in 2015.", "selling",
        "Ada Berg selling oil to Sweden");
    row("counted from", "Norway closed the port by decree, three days after it flooded.", "closed",
        "Norway closed the port by decree");
    row("asked X to", "Sweden asked Norway to close the port on Monday.", "close", "Norway to close the port");
}

void TestEventFinder::labels()
{
    QFETCH(QString, text);
    QFETCH(QString, head);
    QFETCH(QString, label);
    const EventText news(*m_pipeline, text, published);
    const Event *event = news.eventAt(head);
    QVERIFY(event != nullptr);
    QCOMPARE(event->label, label);
}

void TestEventFinder::noEvent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("head");
    QTest::newRow("state") << QStringLiteral("The port belongs to Norway.") << QStringLiteral("belongs");
    QTest::newRow("plan alone") << QStringLiteral("Norway plans to close the port.") << QStringLiteral("plans");
    QTest::newRow("said beside news of the day")
        << QStringLiteral("Officials said Norway closed the port.") << QStringLiteral("said");
}

void TestEventFinder::noEvent()
{
    QFETCH(QString, text);
    QFETCH(QString, head);
    const EventText news(*m_pipeline, text, published);
    QVERIFY(news.eventAt(head) == nullptr);
}

void TestEventFinder::stampIsNoDateOfTheHeadline()
{
    const EventText news(
        *m_pipeline, QStringLiteral("Norway closes port\nMay 5, 2021\nNorway closed the port on Monday."), published);
    const Event *event = news.eventAt(QStringLiteral("closed"));
    QVERIFY(event != nullptr);
    QCOMPARE(EventText::days(event->range), QStringLiteral("2021-05-03"));
    QCOMPARE(event->label, QStringLiteral("Norway closed the port"));
}

void TestEventFinder::leadDayHoldsForWhatFollows()
{
    const EventText news(*m_pipeline,
                         QStringLiteral("Norway closed the port on Monday. The ministry cancelled all ferries."),
                         published);
    const Event *event = news.eventAt(QStringLiteral("cancelled"));
    QVERIFY(event != nullptr);
    QCOMPARE(EventText::days(event->range), QStringLiteral("2021-05-03"));
    QVERIFY(!event->time);
}

void TestEventFinder::manyDatesLeaveOutTheRest()
{
    const QString dated = QStringLiteral("Norway closed the port in 2015. Sweden sold the ships in 2016. "
                                         "Denmark bought the yard in 2017. Finland built a bridge in 2018. ");
    const EventText news(*m_pipeline, dated + QStringLiteral("The workers rested."), published);
    QVERIFY(news.eventAt(QStringLiteral("built")) != nullptr);
    QVERIFY(news.eventAt(QStringLiteral("rested")) == nullptr);
    const EventText against(*m_pipeline, dated + QStringLiteral("Norway would not support the budget."), published);
    QVERIFY(against.eventAt(QStringLiteral("budget")) == nullptr); // which is not what is denied
    const EventText plan(
        *m_pipeline, dated + QStringLiteral("A fair, originally set for March 2020, took place in 2021."), published);
    QVERIFY(plan.eventAt(QStringLiteral("set")) == nullptr);
    QVERIFY(plan.eventAt(QStringLiteral("took")) != nullptr);
    const EventText lead(*m_pipeline, QStringLiteral("Nine people have died in a heat wave. ") + dated, published);
    QVERIFY(lead.eventAt(QStringLiteral("died")) != nullptr);
    const EventText condition(
        *m_pipeline, dated + QStringLiteral("If no deal is reached, the port will close on Friday."), published);
    QVERIFY(condition.eventAt(QStringLiteral("deal")) == nullptr);
    QVERIFY(condition.eventAt(QStringLiteral("close")) != nullptr);
    const EventText alone(*m_pipeline, QStringLiteral("The workers rested."), published);
    QVERIFY(alone.eventAt(QStringLiteral("rested")) != nullptr);
}

void TestEventFinder::everyDateHasAReason()
{
    const EventText news(*m_pipeline,
                         QStringLiteral("Norway closed the port on Monday. Sweden has protested. Talks will follow."),
                         published);
    QVERIFY(!news.analysis().events.empty());
    for (const Event &event : news.analysis().events) {
        QVERIFY2(event.because.endsWith(u'.'), qPrintable(event.because));
        QVERIFY(event.label.size() <= 80);
        QVERIFY(event.extent.start <= event.head.start && event.head.end <= event.extent.end);
    }
}

void TestEventFinder::unnamedSourceInItsOwnWords()
{
    const EventText news(*m_pipeline, QStringLiteral("Norway closed the port on Monday, a port official said."),
                         published);
    const Event *event = news.eventAt(QStringLiteral("closed"));
    QVERIFY(event != nullptr);
    QCOMPARE(news.nameOf(event->reportedBy), QStringLiteral("a port official"));
}

void TestEventFinder::pronounTakesPart()
{
    const EventText news(
        *m_pipeline, QStringLiteral("Ingrid Solheim opened the port on Monday. She signed the contract on Tuesday."),
        published);
    const Event *event = news.eventAt(QStringLiteral("signed"));
    QVERIFY(event != nullptr);
    QCOMPARE(event->participants.size(), std::size_t(1));
    QVERIFY2(event->label.contains(QStringLiteral("Solheim")), qPrintable(event->label));
}

void TestEventFinder::pronounGoesOnWithTheSubject()
{
    const EventText news(*m_pipeline,
                         QStringLiteral("Ingrid Solheim married a diplomat, Otto Berg, in 1951. "
                                        "She signed the contract in 1960."),
                         published);
    const Event *event = news.eventAt(QStringLiteral("signed"));
    QVERIFY(event != nullptr);
    QVERIFY2(event->label.contains(QStringLiteral("Solheim")), qPrintable(event->label));
}

void TestEventFinder::commonNounForAName()
{
    const auto participants = [&](const char *text) {
        const EventText news(*m_pipeline, QString::fromLatin1(text), published);
        const Event *event = news.eventAt(QStringLiteral("left"));
        return event != nullptr ? static_cast<int>(event->participants.size()) : -1;
    };
    QCOMPARE(participants("Ministers met at NATO on Friday. Norway left the alliance on Monday."), 2);
    QCOMPARE(participants("Ministers met on Friday. Norway left the alliance on Monday."), 1);
    QCOMPARE(participants("Ministers met at NATO on Friday. Norway left an alliance on Monday."), 1);
    QCOMPARE(participants("The EU met ASEAN on Friday. Norway left the bloc on Monday."), 1);
}

void TestEventFinder::chronology()
{
    const EventText news(*m_pipeline,
                         QStringLiteral("2012 - In March, lenders in Norway accepted losses.\n\n"
                                        "Nov. 25, 2019 - Norway joins the bank.\n\n"
                                        "Feb. 20 - Norway votes.\n\n"
                                        "June 24 - Talks in Oslo end.\n\n"
                                        "Ministers meet in Oslo on June 24."),
                         published);
    QStringList values;
    for (const ResolvedTime &time : news.analysis().times)
        values << time.value;
    // An entry is near the one before it, whatever its verb looks to; text that is no entry looks ahead as always.
    QCOMPARE(values.join(u' '), QStringLiteral("2012 2012-03 2019-11-25 2020-02-20 2020-06-24 2021-06-24"));
}

QTEST_APPLESS_MAIN(TestEventFinder)
#include "tst_eventfinder.moc"
