#include "exporters/sampleanalysis.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {

namespace {

using Role = SectionRole;

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
        {Role::List, QStringLiteral("- Swiss trains\n- +1 bus to www.example.org\n- \u001B[31mred\u001B[0m \u0007 signals")},
        {Role::Quote, QStringLiteral("> It opened on Friday, Berg wrote.")},
        {Role::Boilerplate, QStringLiteral("Share this\nhttp://tracker.example/?a=1&b=<script>alert(1)</script>")},
        {Role::Credits, QStringLiteral("Editing by \u6771\u4EAC and \u05D0\u05D1\u05D2")},
    };
    return blocks;
}

/// Puts an analysis together from words of its text.
class Builder
{
public:
    explicit Builder(const std::vector<std::pair<Role, QString>> &blocks)
    {
        auto article = std::make_shared<Article>();
        for (const auto &[role, words] : blocks) {
            if (!article->text.isEmpty())
                article->text += QLatin1StringView("\n\n");
            const auto start = static_cast<std::int32_t>(article->text.size());
            article->text += words;
            m_analysis.structure.sections.push_back({role, {start, static_cast<std::int32_t>(article->text.size())}});
            m_sections.emplace_back();
        }
        article->path = QStringLiteral("/home/reader/bridge.txt");
        article->encoding = QStringLiteral("UTF-8");
        article->sha256 = QByteArray(32, '\x2a');
        article->bytes = article->text.toUtf8().size();
        m_analysis.article = article;
        tokenise();
    }

    [[nodiscard]] Span find(const QString &words, int nth = 0) const
    {
        qsizetype at = -1;
        for (int i = 0; i <= nth; ++i)
            at = m_analysis.article->text.indexOf(words, at + 1);
        if (at < 0)
            qFatal("the sample has no %s", qPrintable(words));
        return {static_cast<std::int32_t>(at), static_cast<std::int32_t>(at + words.size())};
    }

    void mention(Span span, EntityType type, MentionKind kind, std::size_t entity, float score = 0.9F)
    {
        m_mentions.push_back({span, {{}, type, kind, score}, entity});
    }

    std::int32_t time(Span span, const ResolvedTime &resolved)
    {
        m_times.emplace_back(span, resolved);
        return static_cast<std::int32_t>(m_times.size()) - 1;
    }

    Analysis &analysis() { return m_analysis; }

    /// Sorts what was added into sections; entities without a mention vanish. Times keep their order of adding only if
    /// that is the order of the text.
    [[nodiscard]] Analysis finish()
    {
        std::stable_sort(m_mentions.begin(), m_mentions.end(),
                         [](const Found &a, const Found &b) { return a.span.start < b.span.start; });
        for (const Found &found : m_mentions) {
            const std::int32_t section = m_analysis.sectionAt(found.span.start);
            SectionAnalysis &into = m_sections[static_cast<std::size_t>(section)];
            Mention one = found.mention;
            one.span = relative(found.span, section);
            into.mentions.push_back(one);
            m_analysis.entities.at(found.entity)
                .mentions.push_back({section, static_cast<std::int32_t>(into.mentions.size()) - 1});
        }
        for (auto &[span, resolved] : m_times) {
            const std::int32_t section = m_analysis.sectionAt(span.start);
            SectionAnalysis &into = m_sections[static_cast<std::size_t>(section)];
            into.times.push_back({relative(span, section), 0});
            resolved.expression = {section, static_cast<std::int32_t>(into.times.size()) - 1};
            m_analysis.times.push_back(resolved);
        }
        for (SectionAnalysis &section : m_sections)
            m_analysis.sectionAnalyses.push_back(std::make_shared<const SectionAnalysis>(std::move(section)));
        m_analysis.complete = true;
        return m_analysis;
    }

    SectionAnalysis &section(std::int32_t index) { return m_sections[static_cast<std::size_t>(index)]; }
    [[nodiscard]] Span relative(Span span, std::int32_t section) const
    {
        return span.shifted(-m_analysis.structure.sections[static_cast<std::size_t>(section)].span.start);
    }

private:
    struct Found
    {
        Span span;
        Mention mention;
        std::size_t entity = 0;
    };

    /// Runs of letters and digits, and single signs; one sentence for each line.
    void tokenise()
    {
        const QString &text = m_analysis.article->text;
        for (std::size_t i = 0; i < m_sections.size(); ++i) {
            const Span span = m_analysis.structure.sections[i].span;
            SectionAnalysis &section = m_sections[i];
            Sentence sentence;
            const auto endSentence = [&](std::int32_t at) {
                const auto tokens = static_cast<std::int32_t>(section.tokens.size());
                if (tokens > sentence.firstToken)
                    section.sentences.push_back({{sentence.span.start, at - span.start}, sentence.firstToken, tokens});
                sentence.span.start = at - span.start + 1;
                sentence.firstToken = tokens;
            };
            std::int32_t at = span.start;
            while (at < span.end) {
                std::int32_t end = at;
                while (end < span.end && (text[end].isLetterOrNumber() || text[end].isMark()))
                    ++end;
                if (end == at)
                    end = at + (text[at].isHighSurrogate() && at + 1 < span.end ? 2 : 1);
                if (text[at] == u'\n')
                    endSentence(at);
                else if (!text[at].isSpace())
                    section.tokens.push_back({{at - span.start, end - span.start}, PartOfSpeech::Noun});
                at = end;
            }
            endSentence(span.end);
        }
    }

    Analysis m_analysis;
    std::vector<SectionAnalysis> m_sections;
    std::vector<Found> m_mentions;
    std::vector<std::pair<Span, ResolvedTime>> m_times;
};

ResolvedTime resolved(const char *value, DayRange range, Precision precision, const char *because)
{
    ResolvedTime time;
    time.value = QLatin1StringView(value);
    time.range = range;
    time.precision = precision;
    time.type = precision < Precision::PartOfDay ? TimeType::Time : TimeType::Date;
    time.rule = QStringLiteral("by-hand");
    time.because = QString::fromUtf8(because);
    return time;
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
    event.because = time ? QStringLiteral("Dated in the same clause.") : QStringLiteral("The text gives no date for it.");
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
    made.structure.headline = builder.find(
        QStringLiteral("Lind Bridge \u201Cre-opens\u201D \U0001F309 after fire, <b>mayor</b> says"));
    made.structure.dateline =
        Dateline{builder.find(QStringLiteral("ZURICH (Fjord Wire) -")), QStringLiteral("ZURICH"), {}, {}};
    made.structure.published = PublicationDate{{2019, 3, 5}, 550, std::nullopt, PublicationDate::Source::Text,
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

namespace {

/// Pieces of text that are nobody's friends.
const QStringList &oddPieces()
{
    static const QStringList pieces = {
        QStringLiteral("word"), QStringLiteral(" "), QStringLiteral(" "), QStringLiteral("\n"),
        QStringLiteral("\""), QStringLiteral("'"), QStringLiteral(","), QStringLiteral(";"),
        QStringLiteral("="), QStringLiteral("@"), QStringLiteral("<"), QStringLiteral(">"),
        QStringLiteral("&"), QStringLiteral("--"), QStringLiteral("]]>"), QStringLiteral("|"),
        QStringLiteral("*"), QStringLiteral("_"), QStringLiteral("`"), QStringLiteral("\\"),
        QStringLiteral("#"), QStringLiteral("1."), QStringLiteral("http://x"), QStringLiteral("</style>"),
        QStringLiteral("\t"), QStringLiteral("\r"), QStringLiteral("\u001B[31m"), QStringLiteral("\u009B"),
        QStringLiteral("\u0007"), QStringLiteral("\u007F"), QString(QChar(0)), QStringLiteral("\u0085"),
        QStringLiteral("\u202E"), QStringLiteral("\u2067"), QStringLiteral("\u2028"), QStringLiteral("\uFEFF"),
        QStringLiteral("\uFFFE"), QStringLiteral("\uFFFF"), QString(QChar(0xD83D)), QString(QChar(0xDE00)),
        QStringLiteral("\U0001F600"), QStringLiteral("e\u0301"), QStringLiteral("\u05D0"), QStringLiteral("\u6F22"),
        QStringLiteral("%1"), QStringLiteral("\U0001F469\u200D\U0001F680"), QStringLiteral("\u00A0"),
        QStringLiteral("-DOCSTART-")};
    return pieces;
}

QString oddText(QRandomGenerator &random, qsizetype pieces)
{
    QString text;
    for (qsizetype i = 0; i < pieces; ++i)
        text += oddPieces().at(random.bounded(int(oddPieces().size())));
    return text;
}

DayRange oddRange(QRandomGenerator &random)
{
    const auto day = [&random] {
        return CivilDate{random.bounded(-3000, 12000), random.bounded(1, 13), random.bounded(1, 29)};
    };
    DayRange range{day(), std::nullopt};
    if (random.bounded(3) > 0)
        range.latest = addDays(*range.earliest, random.bounded(800));
    if (random.bounded(6) == 0)
        range.earliest.reset();
    return range;
}

/// Spans inside one section that overlap no other of the same draw and cut no pair of surrogates.
std::vector<Span> oddSpans(QRandomGenerator &random, const Analysis &analysis, std::size_t section)
{
    const QString &text = analysis.article->text;
    const Span whole = analysis.structure.sections[section].span;
    const auto cutsPair = [&text](std::int32_t at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    std::vector<Span> spans;
    std::int32_t at = whole.start;
    while (at < whole.end) {
        Span span{at + random.bounded(12), 0};
        span.end = std::min(whole.end, span.start + 1 + random.bounded(9));
        span.start += cutsPair(span.start) ? 1 : 0;
        span.end += cutsPair(span.end) ? 1 : 0;
        if (span.start >= span.end)
            break;
        spans.push_back(span);
        at = span.end;
    }
    return spans;
}

void addOddEvents(QRandomGenerator &random, Builder &builder, std::size_t section)
{
    Analysis &analysis = builder.analysis();
    for (const Span span : oddSpans(random, analysis, section)) {
        Event event;
        event.head = span;
        event.extent = analysis.structure.sections[section].span;
        event.label = oddText(random, 5);
        event.precision = static_cast<Precision>(random.bounded(15));
        event.status = static_cast<EventStatus>(random.bounded(4));
        event.because = oddText(random, 3);
        event.background = random.bounded(4) == 0;
        if (random.bounded(3) > 0)
            event.range = oddRange(random);
        if (random.bounded(2) == 0)
            event.reportedBy = oddText(random, 2);
        analysis.events.push_back(event);
    }
}

} // namespace

Analysis randomAnalysis(quint32 seed, qsizetype length)
{
    QRandomGenerator random(seed);
    std::vector<std::pair<Role, QString>> blocks;
    for (qsizetype done = 0; done < length; done += 40)
        blocks.emplace_back(static_cast<Role>(random.bounded(int(sectionRoleCount))), oddText(random, 40));
    Builder builder(blocks);
    Analysis &analysis = builder.analysis();
    for (std::size_t section = 0; section < blocks.size(); ++section) {
        for (const Span span : oddSpans(random, analysis, section)) {
            const auto type = static_cast<EntityType>(random.bounded(6));
            analysis.entities.push_back({type, oddText(random, 4), {}});
            builder.mention(span, type, static_cast<MentionKind>(random.bounded(3)), analysis.entities.size() - 1);
        }
        for (const Span span : oddSpans(random, analysis, section)) {
            ResolvedTime time = resolved("2019-03-08", oddRange(random), static_cast<Precision>(random.bounded(15)), "");
            time.value = random.bounded(2) == 0 ? oddText(random, 2) : time.value;
            time.relative = random.bounded(2) == 0;
            builder.time(span, time);
        }
        addOddEvents(random, builder, section);
        for (const Span span : oddSpans(random, analysis, section))
            analysis.quotes.push_back({span, oddText(random, 2)});
    }
    Analysis made = builder.finish();
    if (!made.times.empty()) {
        for (std::size_t i = 0; i < made.events.size(); i += 2)
            made.events[i].time = static_cast<std::int32_t>(i % made.times.size());
    }
    if (random.bounded(2) == 0)
        made.structure.published = PublicationDate{{random.bounded(-50, 10500), 2, 3}, 77, -300, {}, {}};
    return made;
}

} // namespace dateline
