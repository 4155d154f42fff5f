#include "panels/entitymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace dateline;

class TestEntityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTheModelTester();
    void groupsByTypeMostNamedFirst();
    void findsTheRowOfAnEntity();

private:
    static std::shared_ptr<const Analysis> analysis()
    {
        auto made = std::make_shared<Analysis>();
        const auto entity = [](EntityType type, const char *name, int mentions) {
            Entity out{type, QString::fromUtf8(name), {}};
            for (int i = 0; i < mentions; ++i)
                out.mentions.push_back({0, i});
            return out;
        };
        made->entities = {entity(EntityType::Place, "Oslo", 1), entity(EntityType::Person, "Ada Berg", 2),
                          entity(EntityType::Place, "Kirkenes", 5), entity(EntityType::Place, "Bergen", 1)};
        return made;
    }
};

void TestEntityModel::passesTheModelTester()
{
    EntityModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAnalysis(analysis());
    QCOMPARE(model.rowCount(), 2);
    model.setAnalysis(std::make_shared<const Analysis>());
    QCOMPARE(model.rowCount(), 0);
    model.setAnalysis(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestEntityModel::groupsByTypeMostNamedFirst()
{
    EntityModel model;
    model.setAnalysis(analysis());
    const QModelIndex people = model.index(0, EntityModel::NameColumn);
    const QModelIndex places = model.index(1, EntityModel::NameColumn);
    QCOMPARE(people.data(EntityModel::EntityTypeRole).toInt(), int(EntityType::Person));
    QCOMPARE(model.rowCount(places), 3);
    QStringList names;
    for (int row = 0; row < 3; ++row)
        names.append(model.index(row, EntityModel::NameColumn, places).data().toString());
    QCOMPARE(names, QStringList({QStringLiteral("Kirkenes"), QStringLiteral("Oslo"), QStringLiteral("Bergen")}));
    QCOMPARE(model.index(0, EntityModel::CountColumn, places).data().toInt(), 5);
    QCOMPARE(model.index(1, EntityModel::CountColumn).data().toInt(), 3);
}

void TestEntityModel::findsTheRowOfAnEntity()
{
    EntityModel model;
    model.setAnalysis(analysis());
    for (int entity = 0; entity < 4; ++entity) {
        const QModelIndex row = model.indexOf(entity);
        QVERIFY(row.isValid());
        QCOMPARE(row.data(EntityModel::EntityIndexRole).toInt(), entity);
    }
    QVERIFY(!model.indexOf(-1).isValid());
    QVERIFY(!model.indexOf(4).isValid());
}

QTEST_MAIN(TestEntityModel)
#include "tst_entitymodel.moc"
