#include "model/entitytype.h"
#include "model/event.h"
#include "model/lint.h"
#include "model/section.h"
#include "model/timeexpression.h"

#include <QSet>
#include <QTest>

using namespace dateline;

/// The names that the JSON contract knows. A missing or doubled row in a table of names shows here.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entityTypes();
    void sectionRoles();
    void times();
    void others();
};

namespace {

template <typename E, typename F>
QStringList namesUpTo(E last, F name)
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        names += name(static_cast<E>(i));
    return names;
}

bool allDiffer(const QStringList &names)
{
    return QSet<QString>(names.begin(), names.end()).size() == names.size();
}

} // namespace

void TestNames::entityTypes()
{
    for (const EntityType type : allEntityTypes)
        QCOMPARE(entityTypeFromName(entityTypeName(type)), std::optional(type));
    QCOMPARE(entityTypeName(EntityType::Norp), QLatin1StringView("NORP"));
    QVERIFY(!entityTypeFromName(QLatin1StringView("person")).has_value());
    QVERIFY(!entityTypeFromName(QLatin1StringView("")).has_value());
}

void TestNames::sectionRoles()
{
    const QStringList names = namesUpTo(SectionRole::Boilerplate, sectionRoleName);
    QCOMPARE(names.size(), qsizetype(sectionRoleCount));
    QVERIFY(allDiffer(names) && !names.contains(QString()));
    QCOMPARE(sectionRoleName(SectionRole::Timestamp), QLatin1StringView("timestamp"));
    QCOMPARE(sectionRoleName(SectionRole::Boilerplate), QLatin1StringView("boilerplate"));
}

void TestNames::times()
{
    QVERIFY(allDiffer(namesUpTo(TimeType::Set, timeTypeName)));
    QVERIFY(allDiffer(namesUpTo(Precision::Unknown, precisionName)));
    QVERIFY(allDiffer(namesUpTo(TimeMod::OnOrAfter, timeModName)));
    QCOMPARE(precisionName(Precision::PartOfDay), QLatin1StringView("part-of-day"));
    QCOMPARE(precisionName(Precision::Unknown), QLatin1StringView("unknown"));
    QCOMPARE(timeModName(TimeMod::None), QLatin1StringView(""));
    QCOMPARE(timeModName(TimeMod::OnOrAfter), QLatin1StringView("ON_OR_AFTER"));
}

void TestNames::others()
{
    QVERIFY(allDiffer(namesUpTo(EventStatus::Denied, eventStatusName)));
    QVERIFY(allDiffer(namesUpTo(LintCode::NoPublicationDate, lintCodeName)));
    QVERIFY(allDiffer(namesUpTo(PublicationDate::Source::File, publicationSourceName)));
    QCOMPARE(eventStatusName(EventStatus::Denied), QLatin1StringView("denied"));
    QCOMPARE(lintCodeName(LintCode::NoPublicationDate), QLatin1StringView("no-publication-date"));
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
