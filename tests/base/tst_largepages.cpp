#include "base/largepages.h"

#include <QByteArray>
#include <QTest>

using namespace dateline;

/// A hint about memory changes nothing in it, whatever the range.
class TestLargePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysAsItIs_data()
    {
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<qsizetype>("bytes");
        QTest::newRow("nothing") << qsizetype(0) << qsizetype(0);
        QTest::newRow("less than a page") << qsizetype(1) << qsizetype(5000);
        QTest::newRow("several large pages") << qsizetype(0) << qsizetype(16 << 20);
        QTest::newRow("between pages") << qsizetype(4097) << (qsizetype(9) << 20) + 13;
    }
    void memoryStaysAsItIs()
    {
        QFETCH(qsizetype, from);
        QFETCH(qsizetype, bytes);
        QByteArray memory(16 << 20, 'a');
        useLargePages(memory.data() + from, static_cast<std::size_t>(bytes));
        QCOMPARE(memory.count('a'), memory.size());
        memory.fill('b');
        QCOMPARE(memory.count('b'), memory.size());
    }
};

QTEST_GUILESS_MAIN(TestLargePages)
#include "tst_largepages.moc"
