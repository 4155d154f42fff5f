#include "base/codepointindex.h"

#include <QTest>

using namespace dateline;

class TestCodePointIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstCounting_data();
    void againstCounting();
};

void TestCodePointIndex::againstCounting_data()
{
    QTest::addColumn<QString>("text");
    const QString ship = QStringLiteral("🚢");
    const QString high(ship[0]);
    const QString low(ship[1]);
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << QStringLiteral("The ferry left.");
    QTest::newRow("long plain") << QString(5000, u'a');
    QTest::newRow("one pair") << QStringLiteral("a") + ship + QStringLiteral("b");
    QTest::newRow("pairs only") << ship.repeated(3000);
    QTest::newRow("pair across blocks") << QString(1023, u'a') + ship.repeated(1024);
    QTest::newRow("exact block") << QString(1022, u'a') + ship;
    QTest::newRow("lone high") << high + QStringLiteral("a");
    QTest::newRow("lone low") << QStringLiteral("a") + low;
    QTest::newRow("high at the end") << QStringLiteral("a") + high;
    QTest::newRow("high at the end of a block") << QString(1023, u'a') + high + QStringLiteral("b");
    QTest::newRow("low at the start of a block") << QString(1024, u'a') + low + QStringLiteral("b");
    QTest::newRow("two highs, a low") << high + high + low + low + high;
    QString mixed;
    unsigned state = 7;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1103515245U + 12345U;
        const unsigned pick = (state >> 16U) % 5;
        mixed += pick == 0 ? ship : pick == 1 ? high : pick == 2 ? low : QStringLiteral("é");
    }
    QTest::newRow("mixed") << mixed;
}

void TestCodePointIndex::againstCounting()
{
    QFETCH(const QString, text);
    const CodePointIndex index(text);
    std::int32_t count = 0;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        QCOMPARE(index.codePoint(i), count);
        QCOMPARE(index.utf16(count), i);
        const bool pair = text[i].isHighSurrogate() && i + 1 < size && text[i + 1].isLowSurrogate();
        i += pair ? 2 : 1;
        ++count;
    }
    QCOMPARE(index.codePoint(size), count);
    QCOMPARE(index.utf16(count), size);
    QCOMPARE(index.utf16(count + 1000), size);
}

QTEST_APPLESS_MAIN(TestCodePointIndex)
#include "tst_codepointindex.moc"
