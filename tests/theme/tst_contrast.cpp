#include "theme/contrast.h"

#include <QTest>

using namespace dateline;

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratio_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("ratio");
        // Known figures of the WCAG formula.
        QTest::newRow("black on white") << QColor(0, 0, 0) << QColor(255, 255, 255) << 21.0;
        QTest::newRow("same") << QColor(10, 20, 30) << QColor(10, 20, 30) << 1.0;
        QTest::newRow("grey #767676 on white") << QColor(0x76, 0x76, 0x76) << QColor(255, 255, 255) << 4.54;
        QTest::newRow("red on white") << QColor(255, 0, 0) << QColor(255, 255, 255) << 4.0;
    }
    void ratio()
    {
        QFETCH(QColor, one);
        QFETCH(QColor, other);
        QFETCH(double, ratio);
        QVERIFY(std::abs(contrastRatio(one, other) - ratio) < 0.01);
        QCOMPARE(contrastRatio(one, other), contrastRatio(other, one));
    }

    void keepsWhatReads() { QCOMPARE(readableOn(QColor(0, 0, 128), {QColor(255, 255, 255)}), QColor(0, 0, 128)); }

    void mendsWhatDoesNot()
    {
        const QColor background(250, 250, 240);
        const QColor mended = readableOn(QColor(255, 220, 0), {background});
        QVERIFY(contrastRatio(mended, background) >= readableContrast);
        QVERIFY(mended.red() > mended.blue()); // still a yellow
    }

    void tintGivesWay()
    {
        const QColor text(0, 0, 0);
        const QColor tint = tintUnder(text, QColor(0, 0, 60), QColor(255, 255, 255), 7);
        QVERIFY(contrastRatio(text, tint) >= 7);
        QCOMPARE(tintUnder(text, QColor(255, 240, 200), QColor(255, 255, 255), 7), QColor(255, 240, 200));
    }

    void distinct_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<bool>("distinct");
        QTest::newRow("same") << QColor(10, 20, 30) << QColor(10, 20, 30) << false;
        QTest::newRow("nearly") << QColor(250, 250, 250) << QColor(255, 255, 255) << false;
        QTest::newRow("grey on white") << QColor(235, 235, 235) << QColor(255, 255, 255) << true;
        QTest::newRow("yellow on white") << QColor(255, 255, 120) << QColor(255, 255, 255) << true;
        QTest::newRow("on black") << QColor(10, 10, 10) << QColor(0, 0, 0) << false;
    }
    void distinct()
    {
        QFETCH(QColor, one);
        QFETCH(QColor, other);
        QTEST(areDistinct(one, other), "distinct");
        QCOMPARE(areDistinct(one, other), areDistinct(other, one));
    }

    void groundIsSeenAndReadOn()
    {
        const QColor text(200, 200, 200);
        const QColor page(0, 43, 54);
        QCOMPARE(groundUnder(text, QColor(0, 90, 120), page), QColor(0, 90, 120)); // seen as it is
        const QColor ground = groundUnder(text, page, page);
        QVERIFY(areDistinct(ground, page));
        QVERIFY(contrastRatio(text, ground) >= readableContrast);
        // There is no room between text and page: better read than seen.
        const QColor near(128, 128, 128);
        QVERIFY(contrastRatio(near, groundUnder(near, QColor(0, 0, 0), QColor(0, 0, 0))) >= readableContrast);
    }
};

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
