#pragma once

#include "panels/eventtabletexts.h"
#include "timeline/timelinefixture.h"

#include <memory>

namespace dateline::fixture {

/// Names an entity of the analysis that is being built; gives its index.
inline std::int32_t addEntity(AnalysisBuilder &builder, const QString &name)
{
    Entity entity;
    entity.name = name;
    entity.mentions = {{0, 0}};
    builder.analysis().entities.push_back(entity);
    return static_cast<std::int32_t>(builder.analysis().entities.size()) - 1;
}

/// Five events of a small town, told in this order: 2 is told again as 4.
///   0 "The bridge opened"          8 March 2019      happened   Ada Berg, Łódź
///   1 "The bridge may be painted"  not dated         possible   Harbour Trust         reported by a clerk
///   2 "Zeppelins are banned"       August 2011       denied     Harbour Trust         reported by Ada Berg
///   3 "A tunnel was planned"       8 March 2019      scheduled
///   4 "the ban of zeppelins"       August 2011       denied     Ada Berg              reported by a clerk
inline AnalysisBuilder townEvents()
{
    AnalysisBuilder builder;
    const std::int32_t ada = addEntity(builder, QStringLiteral("Ada Berg"));
    const std::int32_t trust = addEntity(builder, QStringLiteral("Harbour Trust"));
    const std::int32_t place = addEntity(builder, QStringLiteral("Łódź"));
    builder.day(QStringLiteral("The bridge opened"), {2019, 3, 8});
    builder.lastEvent().participants = {ada, place};
    builder.lastEvent().because = QStringLiteral("Written so.");
    builder.event(QStringLiteral("The bridge may be painted"), {}, Precision::Unknown, EventStatus::Possible);
    builder.lastEvent().participants = {trust};
    builder.lastEvent().reportedBy = QStringLiteral("a clerk");
    const DayRange august{CivilDate{2011, 8, 1}, CivilDate{2011, 8, 31}};
    builder.event(QStringLiteral("Zeppelins are banned"), august, Precision::Month, EventStatus::Denied);
    builder.lastEvent().participants = {trust};
    builder.lastEvent().reportedBy = ada;
    builder.day(QStringLiteral("A tunnel was planned"), {2019, 3, 8}, EventStatus::Scheduled);
    builder.event(QStringLiteral("the ban of zeppelins"), august, Precision::Month, EventStatus::Denied);
    builder.lastEvent().participants = {ada};
    builder.lastEvent().reportedBy = QStringLiteral("a clerk");
    builder.lastEvent().sameAs = 2;
    return builder;
}

inline std::shared_ptr<const EventTableTexts> textsOf(AnalysisBuilder builder)
{
    return std::make_shared<const EventTableTexts>(builder.items(), QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace dateline::fixture
