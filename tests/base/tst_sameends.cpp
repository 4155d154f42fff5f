#include <QTest> // before <compare>, which moc of Qt 6.4 cannot read where it comes first

#include "base/sameends.h"

using namespace dateline;

class TestSameEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
};

void TestSameEnds::ends_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    const auto row = [](const char *before, const char *now, int start, int end) {
        QTest::addRow("%s to %s", before, now)
            << QString::fromLatin1(before) << QString::fromLatin1(now) << start << end;
    };
    row("", "", 0, 0);
    row("abc", "abc", 3, 0);
    row("abc", "", 0, 0);
    row("", "abc", 0, 0);
    row("abcd", "aXcd", 1, 2);
    row("abc", "abcd", 3, 0);
    row("abc", "Xabc", 0, 3);
    row("aa", "aaa", 2, 0); // no letter counts twice
    row("aaa", "aa", 2, 0);
    row("abab", "ab", 2, 0);
}

void TestSameEnds::ends()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(int, start);
    QFETCH(int, end);
    const SameEnds same = sameEnds(before, now);
    QCOMPARE(same.start, start);
    QCOMPARE(same.end, end);
}

QTEST_APPLESS_MAIN(TestSameEnds)
#include "tst_sameends.moc"
