#include "base/formtable.h"

#include <QTest>

using namespace dateline;

/// Looks forms up in a FormTable of numbers.
class TestFormTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersForms();
    void longAndShortFormsDiffer();
    void formsWithOneHashDiffer();
    void valuesStayWhereTheyAreAsItGrows();
    void clearForgets();
    void movesWithItsValues();
};

namespace {

using Table = FormTable<int>;

std::pair<int &, bool> look(Table &table, const QString &form)
{
    return table.of(form, Table::hashOf(form));
}

} // namespace

void TestFormTable::remembersForms()
{
    Table table;
    QVERIFY(look(table, QStringLiteral("ferry")).second);
    look(table, QStringLiteral("ferry")).first = 7;
    QVERIFY(!look(table, QStringLiteral("ferry")).second);
    QCOMPARE(*table.find(u"ferry", Table::hashOf(u"ferry")), 7);
    QVERIFY(table.find(u"Ferry", Table::hashOf(u"Ferry")) == nullptr);
    QVERIFY(look(table, QString()).second);
    QVERIFY(!look(table, QString()).second);
    QCOMPARE(table.size(), std::size_t(2));
}

void TestFormTable::longAndShortFormsDiffer()
{
    Table table;
    const QString start = QStringLiteral("internationalisation");
    for (int length = 1; length <= start.size(); ++length)
        look(table, start.left(length)).first = length;
    for (int length = 1; length <= start.size(); ++length)
        QCOMPARE(look(table, start.left(length)).first, length);
}

/// The hash is the caller's, so that a collision can be made.
void TestFormTable::formsWithOneHashDiffer()
{
    Table table;
    table.of(u"one", 5).first = 1;
    table.of(u"two", 5).first = 2;
    QCOMPARE(table.of(u"one", 5).first, 1);
    QCOMPARE(table.of(u"two", 5).first, 2);
    QVERIFY(table.find(u"three", 5) == nullptr);
}

void TestFormTable::valuesStayWhereTheyAreAsItGrows()
{
    Table table;
    int *const first = &look(table, QStringLiteral("first")).first;
    *first = -1;
    for (int i = 0; i < 20000; ++i)
        look(table, QString::number(i)).first = i;
    QCOMPARE(&look(table, QStringLiteral("first")).first, first);
    for (int i = 0; i < 20000; ++i)
        QCOMPARE(look(table, QString::number(i)).first, i);
    QCOMPARE(table.size(), std::size_t(20001));
}

void TestFormTable::clearForgets()
{
    Table table;
    look(table, QStringLiteral("ferry")).first = 7;
    table.clear();
    QCOMPARE(table.size(), std::size_t(0));
    QVERIFY(table.find(u"ferry", Table::hashOf(u"ferry")) == nullptr);
    QCOMPARE(look(table, QStringLiteral("ferry")).first, 0);
}

void TestFormTable::movesWithItsValues()
{
    Table table;
    look(table, QStringLiteral("ferry")).first = 7;
    const Table moved = std::move(table);
    QCOMPARE(*moved.find(u"ferry", Table::hashOf(u"ferry")), 7);
}

QTEST_APPLESS_MAIN(TestFormTable)
#include "tst_formtable.moc"
