#include "mnemonics.h"

#include <QMenu>
#include <QTest>

using namespace dateline;

/// Letters that are pressed to choose an entry of a menu.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLetterOnce_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &texts, const QStringList &expected) {
            QTest::newRow(name) << texts << expected;
        };
        row("nothing to do", {QStringLiteral("&Open"), QStringLiteral("&Close"), QStringLiteral("Plain")},
            {QStringLiteral("&Open"), QStringLiteral("&Close"), QStringLiteral("Plain")});
        row("the first one keeps it", {QStringLiteral("Zoom &Out"), QStringLiteral("&Only Selected")},
            {QStringLiteral("Zoom &Out"), QStringLiteral("Only &Selected")});
        row("what others chose is not taken",
            {QStringLiteral("&One Two"), QStringLiteral("&Other"), QStringLiteral("&Two")},
            {QStringLiteral("&One Two"), QStringLiteral("Ot&her"), QStringLiteral("&Two")});
        row("a key stays", {QStringLiteral("&Fit"), QStringLiteral("Fit &First\tF")},
            {QStringLiteral("&Fit"), QStringLiteral("F&it First\tF")});
        row("shown ampersand", {QStringLiteral("A && &B"), QStringLiteral("&B && C")},
            {QStringLiteral("A && &B"), QStringLiteral("B && &C")});
        row("none is left", {QStringLiteral("&A"), QStringLiteral("&B"), QStringLiteral("&AB")},
            {QStringLiteral("&A"), QStringLiteral("&B"), QStringLiteral("AB")});
        row("upper and lower case", {QStringLiteral("&save"), QStringLiteral("&Save All")},
            {QStringLiteral("&save"), QStringLiteral("Save &All")});
        row("letters beyond Latin", {QStringLiteral("&Да"), QStringLiteral("&Дата")},
            {QStringLiteral("&Да"), QStringLiteral("Д&ата")});
        row("an ampersand at the end", {QStringLiteral("A&"), QStringLiteral("&A")},
            {QStringLiteral("A&"), QStringLiteral("&A")});
    }
    void eachLetterOnce()
    {
        QFETCH(QStringList, texts);
        QFETCH(QStringList, expected);
        QCOMPARE(withUniqueMnemonics(texts), expected);
        QCOMPARE(withUniqueMnemonics(expected), expected); // done twice is done once
    }

    void menusInMenus()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("&Hide"));
        menu.addSeparator();
        QMenu *status = menu.addMenu(QStringLiteral("&How"));
        status->addAction(QStringLiteral("It &Is"));
        status->addAction(QStringLiteral("This &Is"));
        giveUniqueMnemonics(menu.actions());
        QCOMPARE(status->title(), QStringLiteral("H&ow"));
        QCOMPARE(status->actions().at(0)->text(), QStringLiteral("It &Is"));
        QCOMPARE(status->actions().at(1)->text(), QStringLiteral("&This Is"));
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
