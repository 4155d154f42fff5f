#include "exporters/sampleanalysis.h"

#include "exporters/analysisbuilder.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

using Role = SectionRole;
using Builder = AnalysisBuilder;

const std::vector<std::pair<Role, QString>> &sampleBlocks()
{
    static const std::vector<std::pair<Role, QString>> blocks = {
        {Role::Timestamp, QStringLiteral("\U0001F4F0 March 5, 2019 / 9:10 AM")},
        {Role::Headline, QStringLiteral("# Lind Bridge \u201Cre-opens\u201D \U0001F309 after fire, <b>mayor</b> says")},
        {Role::Byline, QStringLiteral("By Zoe\u0308 Mu\u0308ller & \u202Eecila\u202C")},
        {Role::Paragraph,
         QStringLiteral("ZURICH (Fjord Wire) - Mayor Anna Berg opened the Lind Bridge on Friday at 5:46 PM, she told "
                        "reporters. \u201CIt is done; at last, and for good,\u201D said Berg.\n"
                        "1994. That was the year of the fire, a clerk said.")},
        {Role::Heading, QStringLiteral("## A long story")},
        {Role::Paragraph,
         QStringLiteral("The Harbour Trust may sell *shares* this August | or earlier. It denied that it lost "
                        "$2 million. The ferry has run since November 14, and it will run until 31 March 2025. Julius "
                        "Caesar was killed on March 15, 44 BC, as the play =Sum of Parts tells.")},
        {Role::List,
         QStringLiteral("- Swiss trains\n- +1 bus to www.example.org\n- \u001B[31mred\u001B[0m \u0007 signals")},
        {Role::Quote, QStringLiteral("> It opened on Friday, Berg wrote.")},
        {Role::Boilerplate, QStringLiteral("Share this\nhttp://tracker.example/?a=1&b=<script>alert(1)</script>")},
        {Role::Credits, QStringLiteral("Editing by \u6771\u4EAC and \u05D0\u05D1\u05D2")},
    };
    return blocks;
}

void addNames(Builder &builder)
{
    std::vector<Entity> &entities = builder.analysis().entities;
    entities = {{EntityType::Place, QStringLiteral("Lind Bridge"), {}},
                {EntityType::Person, QStringLiteral("Zoe\u0308 Mu\u0308ller"), {}},
                {EntityType::Place, QStringLiteral("ZURICH"), {}},
                {EntityType::Person, QStringLiteral("Anna Berg"), {}},
                {EntityType::Org, QStringLiteral("Harbour Trust"), {}},
                {EntityType::Person, QStringLiteral("Julius Caesar"), {}},
                {EntityType::Work, QStringLiteral("=Sum of Parts"), {}},
                {EntityType::Norp, QStringLiteral("Swiss"), {}}};
    const auto name = [&](const char16_t *words, int nth, EntityType type, std::size_t entity) {
        builder.mention(builder.find(QString::fromUtf16(words), nth), type, MentionKind::Name, entity);
    };
    name(u"Lind Bridge", 0, EntityType::Place, 0);
    name(u"Lind Bridge", 1, EntityType::Place, 0);
    name(u"Zoe\u0308 Mu\u0308ller", 0, EntityType::Person, 1);
    name(u"ZURICH", 0, EntityType::Place, 2);
    name(u"Anna Berg", 0, EntityType::Person, 3);
    builder.mention(builder.find(QStringLiteral("she")), EntityType::Person, MentionKind::Pronoun, 3, 0.7F);
    name(u"Berg", 1, EntityType::Person, 3);
    name(u"Harbour Trust", 0, EntityType::Org, 4);
    name(u"Julius Caesar", 0, EntityType::Person, 5);
    name(u"=Sum of Parts", 0, EntityType::Work, 6);
    name(u"Swiss", 0, EntityType::Norp, 7);
    name(u"Berg", 2, EntityType::Person, 3);
}

void addTimes(Builder &builder)
{
    const CivilDate friday{2019, 3, 8};
    builder.time(builder.find(QStringLiteral("March 5, 2019 / 9:10 AM")),
                 resolved("2019-03-05T09:10", DayRange::of({2019, 3, 5}), Precision::Minute, "It says so."));
    ResolvedTime opened = resolved("2019-03-08T17:46", DayRange::of(friday), Precision::Minute,
                                   "The Friday after Tue 5 Mar 2019, “because” of <opened>.");
    opened.relative = true;
    builder.time(builder.find(QStringLiteral("Friday at 5:46 PM")), opened);
    builder.time(builder.find(QStringLiteral("1994")),
                 resolved("1994", {CivilDate{1994, 1, 1}, CivilDate{1994, 12, 31}}, Precision::Year, "A year."));
    ResolvedTime august = resolved("2019-08", {CivilDate{2019, 8, 1}, CivilDate{2019, 8, 31}}, Precision::Month,
                                   "The August of the year.");
    august.relative = true;
    builder.time(builder.find(QStringLiteral("this August")), august);
    ResolvedTime since = resolved("2018-11-14", {CivilDate{2018, 11, 14}, std::nullopt}, Precision::Day, "Since then.");
    since.mod = TimeMod::OnOrAfter;
    builder.time(builder.find(QStringLiteral("November 14")), since);
    ResolvedTime until = resolved("2025-03-31", {std::nullopt, CivilDate{2025, 3, 31}}, Precision::Day, "Until then.");
    until.mod = TimeMod::OnOrBefore;
    builder.time(builder.find(QStringLiteral("31 March 2025")), until);
    builder.time(builder.find(QStringLiteral("March 15, 44 BC")),
                 resolved("-0043-03-15", DayRange::of({-43, 3, 15}), Precision::Day, "A day of antiquity."));
    ResolvedTime again = resolved("2019-03-08", DayRange::of(friday), Precision::Day, "The same Friday.");
    again.relative = true;
    builder.time(builder.find(QStringLiteral("Friday"), 1), again);
}

void addEvent(Builder &builder, const char *head, int nth, const char *extent, const QString &label,
              std::optional<std::int32_t> time, EventStatus status)
{
    Event event;
    event.head = builder.find(QString::fromUtf8(head), nth);
    const auto from = static_cast<std::int32_t>(
        builder.analysis().article->text.lastIndexOf(QString::fromUtf8(extent), event.head.start));
    event.extent = {from, std::max(event.head.end, from + static_cast<std::int32_t>(QString::fromUtf8(extent).size()))};
    event.label = label;
    event.time = time;
    event.status = status;
    event.because =
        time ? QStringLiteral("Dated in the same clause.") : QStringLiteral("The text gives no date for it.");
    builder.analysis().events.push_back(event);
}

void addEvents(Builder &builder)
{
    using Status = EventStatus;
    addEvent(builder, "opened", 0, "Mayor Anna Berg opened the Lind Bridge on Friday at 5:46 PM",
             QStringLiteral("Anna Berg opened the Lind Bridge"), 1, Status::Happened);
    addEvent(builder, "fire", 1, "That was the year of the fire", QStringLiteral("Fire, \"at\" the bridge; in 1994"), 2,
             Status::Happened);
    addEvent(builder, "sell", 0, "The Harbour Trust may sell *shares* this August",
             QStringLiteral("The Harbour Trust may sell *shares* | this August"), 3, Status::Possible);
    addEvent(builder, "lost", 0, "it lost $2 million", QStringLiteral("-2 million: the Harbour Trust lost it"),
             std::nullopt, Status::Denied);
    addEvent(builder, "run", 0, "The ferry has run since November 14", QStringLiteral("The ferry has run"), 4,
             Status::Happened);
    addEvent(builder, "run", 1, "it will run until 31 March 2025", QStringLiteral("The ferry will run"), 5,
             Status::Scheduled);
    addEvent(builder, "killed", 0, "Julius Caesar was killed on March 15, 44 BC",
             QStringLiteral("Julius Caesar was killed"), 6, Status::Happened);
    addEvent(builder, "opened", 1, "It opened on Friday", QStringLiteral("It opened"), 7, Status::Happened);
}

} // namespace

Analysis sampleAnalysis()
{
    Builder builder(sampleBlocks());
    Analysis &analysis = builder.analysis();
    addNames(builder);
    addTimes(builder);
    addEvents(builder);
    const Span money = builder.find(QStringLiteral("$2 million"));
    builder.section(5).quantities.push_back(
        {builder.relative(money, 5), QuantityType::Money, 2e6, QStringLiteral("USD")});
    Analysis made = builder.finish();
    for (Event &event : made.events) {
        if (!event.time)
            continue;
        event.range = made.times[static_cast<std::size_t>(*event.time)].range;
        event.precision = made.times[static_cast<std::size_t>(*event.time)].precision;
    }
    made.events[0].participants = {0, 3};
    made.events[0].reportedBy = std::int32_t(3);
    made.events[1].reportedBy = QStringLiteral("a clerk");
    made.events[2].participants = {4};
    made.events[3].participants = {4};
    made.events[6].participants = {5};
    made.events[6].background = true;
    made.events[7].sameAs = 0;
    made.structure.headline =
        builder.find(QStringLiteral("Lind Bridge \u201Cre-opens\u201D \U0001F309 after fire, <b>mayor</b> says"));
    made.structure.dateline =
        Dateline{builder.find(QStringLiteral("ZURICH (Fjord Wire) -")), QStringLiteral("ZURICH"), {}, {}};
    made.structure.published = PublicationDate{{2019, 3, 5},
                                               550,
                                               std::nullopt,
                                               PublicationDate::Source::Text,
                                               builder.find(QStringLiteral("March 5, 2019 / 9:10 AM"))};
    made.quotes = {{builder.find(QStringLiteral("\u201CIt is done; at last, and for good,\u201D")), std::int32_t(3)}};
    made.lints = {{builder.find(QStringLiteral("Friday")), LintCode::WeekdayMismatch,
                   QStringLiteral("\u201CFriday\u201D, <i>8 March</i>, was a Friday.")}};
    analysis = {};
    return made;
}

ExportContext sampleContext()
{
    ExportContext context;
    context.version = QStringLiteral("1.2.3");
    context.modelFingerprint = QStringLiteral("model-1");
    context.rulesFingerprint = QStringLiteral("rules-1");
    return context;
}

} // namespace dateline
