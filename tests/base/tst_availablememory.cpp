#include "base/availablememory.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace dateline;

class TestAvailableMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemTells();
    void limitCounts();
};

void TestAvailableMemory::systemTells()
{
#ifndef Q_OS_LINUX
    QSKIP("known on Linux alone");
#endif
    const auto memory = availableMemory();
    QVERIFY(memory && *memory > 1024 * 1024);
}

void TestAvailableMemory::limitCounts()
{
#if DATELINE_SANITIZED
    QSKIP("the sanitizer takes more address space than the limit leaves");
#elif defined(Q_OS_LINUX)
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    constexpr std::int64_t gigabyte = std::int64_t(1024) * 1024 * 1024;
    rlimit tight = before;
    tight.rlim_cur = 4 * gigabyte;
    QCOMPARE(::setrlimit(RLIMIT_AS, &tight), 0);
    const auto memory = availableMemory();
    tight.rlim_cur = 1024; // less than there is in use already
    QCOMPARE(::setrlimit(RLIMIT_AS, &tight), 0);
    const auto nothing = availableMemory();
    QCOMPARE(::setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY(memory && *memory < 4 * gigabyte);
    QVERIFY(nothing && *nothing == 0);
#else
    QSKIP("known on Linux alone");
#endif
}

QTEST_APPLESS_MAIN(TestAvailableMemory)
#include "tst_availablememory.moc"
