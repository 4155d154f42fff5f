#include "importers/datewords.h"
#include "importers/importfixture.h"

#include <QDirIterator>

using namespace dateline;

/// Words by which a reader could say what a file says that a time means.
class TestDateWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.load()); }
    void says_data();
    void says();
    void saysNothing_data();
    void saysNothing();
    void readersWordsComeFirst();
    void readersWordsThatMeanSomethingElseNow();
    void eventDates();
    void mostDatesOfArticlesCanBeSaid();

private:
    [[nodiscard]] std::optional<QString> wordsOf(const FileTime &time) const
    {
        return wordsFor(time, m_fixture.pipeline().engines().times,
                        PublicationDate::fromIso(u"2019-03-05", PublicationDate::Source::Text));
    }
    ImportFixture m_fixture;
};

namespace {

FileTime fileTime(const char *type, const char *value, const char *mod, const char *earliest, const char *latest,
                  const char *precision)
{
    FileTime time;
    time.type = QString::fromLatin1(type);
    time.value = QString::fromLatin1(value);
    time.mod = QString::fromLatin1(mod);
    time.range = {parseIsoDate(QString::fromLatin1(earliest)), parseIsoDate(QString::fromLatin1(latest))};
    time.precision = QString::fromLatin1(precision);
    return time;
}

FileTime fileTimeOf(const ResolvedTime &time)
{
    FileTime file;
    file.type = QString(timeTypeName(time.type));
    file.value = time.value;
    file.mod = QString(timeModName(time.mod));
    file.range = time.range;
    file.precision = QString(precisionName(time.precision));
    return file;
}

} // namespace

void TestDateWords::says_data()
{
    QTest::addColumn<FileTime>("time");
    QTest::addColumn<QString>("words");
    const auto row = [](const FileTime &time, const char *words) {
        QTest::newRow(words) << time << QString::fromLatin1(words);
    };
    row(fileTime("DATE", "2008-12-19", "", "2008-12-19", "2008-12-19", "day"), "2008-12-19");
    row(fileTime("DATE", "BC0044-03-15", "", "-0043-03-15", "-0043-03-15", "day"), "15 March 44 BC");
    row(fileTime("DATE", "2008-08", "", "2008-08-01", "2008-08-31", "month"), "August 2008");
    row(fileTime("DATE", "2008-08", "START", "2008-08-01", "2008-08-10", "month"), "early August 2008");
    row(fileTime("DATE", "2008-08", "END", "2008-08-21", "2008-08-31", "month"), "late August 2008");
    row(fileTime("DATE", "2008", "", "2008-01-01", "2008-12-31", "year"), "2008");
    row(fileTime("DATE", "199", "", "1990-01-01", "1999-12-31", "decade"), "the 1990s");
    row(fileTime("DATE", "2008-Q1", "", "2008-01-01", "2008-03-31", "quarter"), "the first quarter of 2008");
    row(fileTime("DATE", "2008-H2", "", "2008-07-01", "2008-12-31", "half-year"), "the second half of 2008");
    row(fileTime("TIME", "2008-12-18T17:46", "", "2008-12-18", "2008-12-18", "minute"), "17:46 on 18 December 2008");
}

void TestDateWords::says()
{
    QFETCH(FileTime, time);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(time), std::optional(words));
}

void TestDateWords::saysNothing_data()
{
    QTest::addColumn<FileTime>("time");
    QTest::newRow("a length") << fileTime("DURATION", "P3D", "", "", "", "day");
    QTest::newRow("a set") << fileTime("SET", "P1W", "", "", "", "week");
    QTest::newRow("the past") << fileTime("DATE", "PAST_REF", "", "", "", "unknown");
    QTest::newRow("ends before it starts") << fileTime("DATE", "2008", "", "2009-01-01", "2008-01-01", "year");
    QTest::newRow("far years") << fileTime("DATE", "9", "", "2147483647-01-01", "2147483647-12-31", "century");
    QTest::newRow("no value at all") << fileTime("", "", "", "2008-02-03", "2008-02-05", "");
}

void TestDateWords::saysNothing()
{
    QFETCH(FileTime, time);
    QCOMPARE(wordsOf(time), std::nullopt);
}

void TestDateWords::readersWordsComeFirst()
{
    FileTime time = fileTime("DATE", "2019-03-01", "", "2019-03-01", "2019-03-01", "day");
    time.readersWords = QStringLiteral("last Friday");
    QCOMPARE(wordsOf(time), std::optional(QStringLiteral("last Friday")));
}

void TestDateWords::readersWordsThatMeanSomethingElseNow()
{
    FileTime time = fileTime("DATE", "2001-03-02", "", "2001-03-02", "2001-03-02", "day");
    time.readersWords = QStringLiteral("last Friday"); // of another publication date
    QCOMPARE(wordsOf(time), std::optional(QStringLiteral("2001-03-02")));
}

void TestDateWords::eventDates()
{
    const TimeTagger &tagger = m_fixture.pipeline().engines().times;
    QCOMPARE(wordsFor(DayRange(), {}, {}, tagger, {}), std::optional(QString()));
    const DayRange since{CivilDate{2008, 1, 1}, std::nullopt};
    const auto words = wordsFor(since, QStringLiteral("year"), {}, tagger, {});
    if (words) // only where the rules read such words as open
        QVERIFY(words->contains(QStringLiteral("2008")));
    QCOMPARE(wordsFor(DayRange::of({2008, 12, 18}), QStringLiteral("minute"), {}, tagger, {}),
             std::optional(QStringLiteral("2008-12-18")));
}

/// Of all times with days in the samples: the words for those that have some mean the same, and hardly any have none.
void TestDateWords::mostDatesOfArticlesCanBeSaid()
{
    int said = 0;
    QStringList unsaid;
    QStringList folders{QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples"),
                        QStringLiteral(DATELINE_SOURCE_DIR "/../shared/articles/src")};
    for (const QString &folder : folders) {
        QDirIterator files(folder, {QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files);
        while (files.hasNext()) {
            const auto article = loadArticle(files.next());
            const auto analysis = m_fixture.analysed(std::make_shared<const Article>(*article));
            for (const ResolvedTime &time : analysis->times) {
                if (!time.range.isDated())
                    continue;
                const auto words =
                    wordsFor(fileTimeOf(time), m_fixture.pipeline().engines().times, analysis->structure.published);
                if (words)
                    ++said;
                else
                    unsaid << QStringLiteral("%1 %2 %3")
                                  .arg(time.value, timeModName(time.mod), precisionName(time.precision));
            }
        }
    }
    QVERIFY(said > 20);
    QVERIFY2(unsaid.size() * 10 < said, qPrintable(unsaid.join(QStringLiteral(", "))));
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
