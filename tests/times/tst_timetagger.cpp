#include "times/timetagger.h"

#include "times/timetext.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace dateline;

/// Times in running text: what they count from, what the sentence says of their direction, ranges, lints, reasons.
class TestTimeTagger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void article_data();
    void article();
    void because_data();
    void because();
    void lint_data();
    void lint();
    void stampsCutSentences();
    void boilerplateHasNone();
    void relativeOnesMove();
    void weekdaysMoveByWeeks();
    void rangesAreInOrder();
    void stretchesOfEachUnit_data();
    void stretchesOfEachUnit();
    void nonsenseIsNoTrouble();
    void localeDoesNotMatter();
    void cancelled();
    void fingerprint();

private:
    [[nodiscard]] QString read(const QString &text, const QString &published) const;
    std::optional<TimeTagger> m_tagger;
};

/// A text with all sorts of times.
static QString mixture()
{
    return QStringLiteral(
        "The council met on Friday and will meet again Tuesday. It voted last month.\n"
        "A day earlier the mayor had left; she returns in May. Between March and June 2003 it was shut.\n"
        "The first quarter was poor, two years ago, early this month and in the late 1990s.\n"
        "At 5 p.m. Monday the gate, built in the sixth century BC, opened for three hours.");
}

void TestTimeTagger::initTestCase()
{
    auto loaded = TimeTagger::load();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().context));
    m_tagger.emplace(std::move(loaded).value());
}

/// "words=value words=value", in text order.
QString TestTimeTagger::read(const QString &text, const QString &published) const
{
    const TimeText article(*m_tagger, text);
    QStringList found;
    for (const ResolvedTime &time : article.resolve(*m_tagger, published).times)
        found.push_back(article.words(time) + QLatin1Char('=') + time.value);
    return found.join(u" ; ");
}

void TestTimeTagger::article_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("times");
    const auto row = [](const char *name, const char *text, const char *published, const char *times) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(published) << QString::fromUtf8(times);
    };
    row("headline", "Two unions to resume pay talks Friday", "2008-12-18", "Friday=2008-12-19");
    row("passive future", "The report would be published in June.", "1990-04-19", "June=1990-06");
    row("must be", "Forms must be returned by Oct. 14.", "1994-09-16", "Oct. 14=1994-10-14");
    row("fronted before what is said", "In a July 16 talk he said that all would be paid.", "1990-08-19",
        "July 16=1990-07-16");
    row("will stay shut", "The port will stay shut from May 10 to May 14.", "1990-05-05",
        "May 10=1990-05-10 ; May 14=1990-05-14");
    row("failed to", "He failed to appear in court Monday.", "1994-09-16", "Monday=1994-09-12");
    row("had until", "They had known nothing until Monday.", "2009-03-18", "Monday=2009-03-16");
    row("own weekday", "They will meet Thursday.", "2008-12-18", "Thursday=2008-12-18");
    row("perfect", "By Tuesday she wanted more.", "2018-09-20", "Tuesday=2018-09-18");
    row("year given behind", "It ran between March and June 2003.", "2010-01-01", "March=2003-03 ; June 2003=2003-06");
    row("days of a month", "It ran from Jan. 3-5.", "2010-02-01", "Jan. 3=2010-01-03 ; 5=2010-01-05");
    row("month behind", "It runs from 16 to 20 March 2003.", "2010-02-01", "16=2003-03-16 ; 20 March 2003=2003-03-20");
    row("short year", "He ruled from 1991 to 95.", "2010-02-01", "1991=1991 ; 95=1995");
    row("clocks over midnight", "The curfew will run from 8 p.m. until 6 a.m.", "2010-04-08",
        "8 p.m.=2010-04-08T20:00 ; 6 a.m.=2010-04-09T06:00");
    row("quarter a year earlier", "In the third quarter of 2022 profit rose from a year earlier.", "2023-02-01",
        "the third quarter of 2022=2022-Q3 ; a year earlier=2021-Q3");
    row("day first", "It was shut on 23/01/2026 and 05/02/2026.", "2026-03-01",
        "23/01/2026=2026-01-23 ; 05/02/2026=2026-02-05");
    row("month first", "It was shut on 01/23/2026 and 05/02/2026.", "2026-06-01",
        "01/23/2026=2026-01-23 ; 05/02/2026=2026-05-02");
    row("tale goes on", "They left on June 11, 2015. Three days later they were back. The following month it ended.",
        "2017-10-01", "June 11, 2015=2015-06-11 ; Three days later=2015-06-14 ; The following month=2015-07");
    row("capitals", "COUNCIL TO MEET ON FRIDAY", "2008-12-18", "FRIDAY=2008-12-19");
    row("small letters", "we met on 5 may 2020, in june and on friday", "2020-08-05",
        "5 may 2020=2020-05-05 ; june=2020-06 ; friday=2020-07-31");
    row("words that look like months", "May Brown may march; the second fall of the sun will spring on us.",
        "2020-08-05", "");
    row("names and numbers", "Flight 1999 of the Airbus 320 left; the 23-year-old, aged 91 in his 60s, saw Expo 67.",
        "2020-08-05", "");
    row("no date", "They met on Friday. It resumes in October, as last autumn.", "",
        "Friday=XXXX-WXX-5 ; October=XXXX-10 ; last autumn=XXXX-FA");
    row("year told before", "In 1939 the family fled. They were caught in October.", "", "1939=1939 ; October=1939-10");
    row("astronomical", "It was built in 1 BC and burned in AD 1.", "", "1 BC=BC0001 ; AD 1=0001");
}

void TestTimeTagger::article()
{
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(QString, times);
    QCOMPARE(read(text, published), times);
}

void TestTimeTagger::because_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("because");
    const auto row = [](const char *text, const char *published, const char *because) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(published) << QString::fromUtf8(because);
    };
    row("The clubs will Friday hold their first talks.", "2008-12-18",
        "\"Friday\" is the Friday after Thu 18 Dec 2008 (published), because of \"will ... hold\".");
    row("They met on Thursday.", "2008-12-18", "\"Thursday\" is the day of publication, Thu 18 Dec 2008.");
    row("It fell last month.", "2008-12-18",
        "\"last month\" is November 2008, counted from Thu 18 Dec 2008 (published).");
    row("They met on Friday.", "",
        "\"Friday\" stays open: the article's publication date is not known; give it to resolve the words.");
    row("It took six weeks.", "2008-12-18", "\"six weeks\" is a length of time, no day.");
    row("It ended on 03/04/2009.", "2010-01-01",
        "\"03/04/2009\" is read as Wed 4 Mar 2009, but nothing in the article settles which number is the month.");
}

void TestTimeTagger::because()
{
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(QString, because);
    const TimeResolution resolved = TimeText(*m_tagger, text).resolve(*m_tagger, published);
    QCOMPARE(resolved.times.size(), std::size_t(1));
    QCOMPARE(resolved.times.front().because, because);
}

void TestTimeTagger::lint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, LintCode code, int start, const char *message) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(code) << start << QString::fromUtf8(message);
    };
    row("One.\nIt was on Tuesday 6 March 2024.", LintCode::WeekdayMismatch, 15,
        "6 March 2024 was a Wednesday, not a Tuesday.");
    row("It was on 30 February 2024.", LintCode::ImpossibleDate, 10, "There is no 30 February in 2024.");
    row("It ran from 2003 to 1999.", LintCode::EndBeforeStart, 20,
        "The range ends on Fri 31 Dec 1999, before it begins on Wed 1 Jan 2003.");
}

void TestTimeTagger::lint()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, start);
    QFETCH(QString, message);
    const TimeResolution resolved = TimeText(*m_tagger, text).resolve(*m_tagger, QStringLiteral("2024-04-01"));
    QCOMPARE(resolved.lints.size(), std::size_t(1));
    QCOMPARE(int(resolved.lints.front().code), code);
    QCOMPARE(resolved.lints.front().message, message);
    QCOMPARE(resolved.lints.front().span.start, start);
    QVERIFY(TimeText(*m_tagger, QStringLiteral("It was on Wednesday 6 March 2024, from 1999 to 2003."))
                .resolve(*m_tagger)
                .lints.empty());
}

/// "unveils" of the headline says nothing of the Wednesday below the stamp, though no full stop is between them.
void TestTimeTagger::stampsCutSentences()
{
    const QString text =
        QStringLiteral("Maker unveils new mill\nOctober 23, 2010\nIn a Wednesday event it showed one.");
    auto analysis = std::make_unique<SectionAnalysis>();
    analysis->tokens = tokenise(text);
    analysis->sentences = {
        {{0, static_cast<std::int32_t>(text.size())}, 0, static_cast<std::int32_t>(analysis->tokens.size())}};
    const SectionView view{text, SectionRole::Paragraph, 0, analysis.get()};
    analysis->times = m_tagger->find(view);
    const auto published = PublicationDate::fromIso(QStringLiteral("2010-10-23"), PublicationDate::Source::Option);
    const auto times = m_tagger->resolve({&view, 1}, published).times;
    QCOMPARE(times.size(), std::size_t(2));
    QCOMPARE(times.back().value, QStringLiteral("2010-10-20"));
}

void TestTimeTagger::boilerplateHasNone()
{
    const TimeText article(*m_tagger, mixture(), SectionRole::Boilerplate);
    QVERIFY(article.resolve(*m_tagger, QStringLiteral("2008-12-18")).times.empty());
}

void TestTimeTagger::relativeOnesMove()
{
    const TimeText article(*m_tagger, mixture());
    const auto one = article.resolve(*m_tagger, QStringLiteral("2008-12-18")).times;
    const auto other = article.resolve(*m_tagger, QStringLiteral("1996-08-07")).times;
    QCOMPARE(one.size(), other.size());
    QVERIFY(one.size() > 12);
    for (std::size_t i = 0; i < one.size(); ++i) {
        const QByteArray words = article.words(one[i]).toUtf8();
        QVERIFY2(one[i].relative == other[i].relative, words);
        QVERIFY2(one[i].relative == (one[i].value != other[i].value), words);
    }
}

void TestTimeTagger::weekdaysMoveByWeeks()
{
    const TimeText article(*m_tagger, QStringLiteral("They met Monday, and will meet Friday. It is due Sunday.\n"
                                                     "Last Tuesday it fell, and next Wednesday it rises."));
    for (int week = 0; week < 120; ++week) {
        const CivilDate day = addDays({2007, 11, 1 + week % 7}, std::int64_t(week) * 7);
        const auto one = article.resolve(*m_tagger, isoString(day)).times;
        const auto later = article.resolve(*m_tagger, isoString(addDays(day, 7))).times;
        QCOMPARE(one.size(), std::size_t(5));
        for (std::size_t i = 0; i < one.size(); ++i)
            QCOMPARE(isoString(addDays(*one[i].range.earliest, 7)), isoString(*later[i].range.earliest));
    }
}

void TestTimeTagger::rangesAreInOrder()
{
    const TimeText article(*m_tagger, mixture());
    for (int step = 0; step < 400; ++step) {
        const CivilDate day = addDays({1899, 12, 20}, std::int64_t(step) * 97);
        for (const ResolvedTime &time : article.resolve(*m_tagger, isoString(day)).times) {
            if (time.range.earliest && time.range.latest)
                QVERIFY2(*time.range.earliest <= *time.range.latest, qPrintable(time.because));
        }
    }
}

void TestTimeTagger::stretchesOfEachUnit_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("earliest");
    const auto row = [](const char *words, const char *earliest) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(earliest);
    };
    row("two days", "2021-05-01");
    row("two weeks", "2021-04-19");
    row("two months", "2021-03-03");
    row("two quarters", "2020-11-03");
    row("two years", "2019-05-03");
    row("two decades", "2001-05-03");
    row("two centuries", "1821-05-03");
    row("two millennia", "0021-05-03");
    row("333333333 years", "-83331312-01-03"); // as far as is counted
}

void TestTimeTagger::stretchesOfEachUnit()
{
    QFETCH(QString, words);
    QFETCH(QString, earliest);
    const TimeText article(*m_tagger, QStringLiteral("It grew over the past %1.").arg(words));
    const auto times = article.resolve(*m_tagger, QStringLiteral("2021-05-03")).times;
    QCOMPARE(times.size(), std::size_t(1));
    QVERIFY(times.front().range.earliest);
    QCOMPARE(isoString(*times.front().range.earliest), earliest);
    QCOMPARE(isoString(*times.front().range.latest), QStringLiteral("2021-05-02"));
}

/// Words of all rules in any order: nothing asserts, every range is in order.
void TestTimeTagger::nonsenseIsNoTrouble()
{
    const QString words =
        QStringLiteral("the a 12 31 1999 24:00 0930 13.05 '80s 1980s May Friday , - / : ( Feb 29 30 last next "
                       "this early late mid of in at year week month quarter day before after ago later "
                       "earlier two hundred and half noon midnight p.m. GMT + -0400 BC AD century 21st Q3 "
                       "FY12 25/01/2026 2008-12-18 99999999999 Easter every twice now past to 0 9999 several");
    const QStringList list = words.split(u' ');
    std::uint32_t random = 12345;
    for (int round = 0; round < 300; ++round) {
        QStringList text;
        for (int i = 0; i < 40; ++i) {
            random = random * 1664525U + 1013904223U;
            text.push_back(list.at(static_cast<qsizetype>((random >> 8) % static_cast<std::uint32_t>(list.size()))));
        }
        const TimeText article(*m_tagger, text.join(u' '));
        const QString published = round % 3 == 0 ? QString() : QStringLiteral("2024-02-29T10:00");
        for (const ResolvedTime &time : article.resolve(*m_tagger, published).times) {
            if (time.range.earliest && time.range.latest)
                QVERIFY2(*time.range.earliest <= *time.range.latest, qPrintable(time.because));
        }
    }
}

void TestTimeTagger::localeDoesNotMatter()
{
    const QString before = read(mixture(), QStringLiteral("2008-12-18"));
    const QLocale old;
    QLocale::setDefault(QLocale(QLocale::Thai, QLocale::ThaiScript, QLocale::Thailand));
    const QString thai = read(mixture(), QStringLiteral("2008-12-18"));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString arabic = read(mixture(), QStringLiteral("2008-12-18"));
    QLocale::setDefault(old);
    QCOMPARE(thai, before);
    QCOMPARE(arabic, before);
}

void TestTimeTagger::cancelled()
{
    const TimeText article(*m_tagger, mixture());
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(m_tagger->resolve(article.views(), std::nullopt, cancel).times.empty());
}

void TestTimeTagger::fingerprint()
{
    QCOMPARE(m_tagger->fingerprint().size(), 16);
}

QTEST_APPLESS_MAIN(TestTimeTagger)
#include "tst_timetagger.moc"
