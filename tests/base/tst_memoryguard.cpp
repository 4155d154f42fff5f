#include "base/memoryguard.h"

#include <QTest>

#include <new>
#include <stdexcept>
#include <vector>

using namespace dateline;

/// Where memory runs out, that is told and nothing else is swallowed.
class TestMemoryGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enough();
    void tooLittle();
    void tooLong();
    void another();
    void othersPass();
};

void TestMemoryGuard::enough()
{
    bool done = false;
    QVERIFY(withinMemory([&done] { done = true; }));
    QVERIFY(done);
}

void TestMemoryGuard::tooLittle()
{
    QVERIFY(!withinMemory([] { throw std::bad_alloc(); }));
}

void TestMemoryGuard::tooLong()
{
    QVERIFY(!withinMemory([] {
        std::vector<int> list;
        list.reserve(list.max_size() + 1);
    }));
}

void TestMemoryGuard::another()
{
    QCOMPARE(withinMemoryOr(1, [] { return 2; }), 2);
    QCOMPARE(withinMemoryOr(1, []() -> int { throw std::bad_alloc(); }), 1);
}

void TestMemoryGuard::othersPass()
{
    const auto other = [] { throw std::runtime_error("other"); };
    bool passed = false;
    try {
        passed = withinMemory(other) && false;
    } catch (const std::runtime_error &) {
        passed = true;
    }
    QVERIFY(passed);
}

QTEST_APPLESS_MAIN(TestMemoryGuard)
#include "tst_memoryguard.moc"
