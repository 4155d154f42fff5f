#include "reader/heightindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dateline;

class TestHeightIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty()
    {
        const HeightIndex index;
        QCOMPARE(index.count(), 0);
        QCOMPARE(index.total(), 0);
        QCOMPARE(index.find(10), -1);
    }

    void agreesWithPlainSums_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 7, 8, 9, 64, 1000})
            QTest::addRow("%d", count) << count;
    }
    void agreesWithPlainSums()
    {
        QFETCH(int, count);
        QRandomGenerator random(static_cast<quint32>(count));
        std::vector<std::int32_t> heights;
        HeightIndex appended;
        for (int at = 0; at < count; ++at) {
            heights.push_back(at % 5 == 3 ? 0 : static_cast<std::int32_t>(random.bounded(1, 90)));
            appended.append(heights.back());
        }
        HeightIndex assigned;
        assigned.assign(heights);
        for (int change = 0; change < 20; ++change) {
            const auto at = static_cast<std::int32_t>(random.bounded(count));
            heights[static_cast<std::size_t>(at)] = static_cast<std::int32_t>(random.bounded(0, 50));
            assigned.set(at, heights[static_cast<std::size_t>(at)]);
            appended.set(at, heights[static_cast<std::size_t>(at)]);
        }
        std::int64_t top = 0;
        for (std::int32_t at = 0; at < count; ++at) {
            const std::int32_t height = heights[static_cast<std::size_t>(at)];
            QCOMPARE(assigned.top(at), top);
            QCOMPARE(appended.top(at), top);
            if (height > 0) {
                // A hidden item is never found: what covers a height is the item that is really there.
                QCOMPARE(assigned.find(top), at);
                QCOMPARE(assigned.find(top + height - 1), at);
            }
            top += height;
        }
        QCOMPARE(assigned.total(), top);
        QCOMPARE(appended.total(), top);
    }

    void clampsOutside()
    {
        HeightIndex index;
        index.assign({10, 20, 30});
        QCOMPARE(index.find(-5), 0);
        QCOMPARE(index.find(60), 2);
        QCOMPARE(index.find(1000), 2);
    }
};

QTEST_GUILESS_MAIN(TestHeightIndex)
#include "tst_heightindex.moc"
