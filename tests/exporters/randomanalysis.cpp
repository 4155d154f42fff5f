#include "exporters/analysisbuilder.h"
#include "exporters/sampleanalysis.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

/// Pieces of text that are nobody's friends.
const QStringList &oddPieces()
{
    static const QStringList pieces = {QStringLiteral("word"),
                                       QStringLiteral(" "),
                                       QStringLiteral(" "),
                                       QStringLiteral("\n"),
                                       QStringLiteral("\""),
                                       QStringLiteral("'"),
                                       QStringLiteral(","),
                                       QStringLiteral(";"),
                                       QStringLiteral("="),
                                       QStringLiteral("@"),
                                       QStringLiteral("<"),
                                       QStringLiteral(">"),
                                       QStringLiteral("&"),
                                       QStringLiteral("--"),
                                       QStringLiteral("]]>"),
                                       QStringLiteral("|"),
                                       QStringLiteral("*"),
                                       QStringLiteral("_"),
                                       QStringLiteral("`"),
                                       QStringLiteral("\\"),
                                       QStringLiteral("#"),
                                       QStringLiteral("1."),
                                       QStringLiteral("http://x"),
                                       QStringLiteral("</style>"),
                                       QStringLiteral("\t"),
                                       QStringLiteral("\r"),
                                       QStringLiteral("\u001B[31m"),
                                       QStringLiteral("\u009B"),
                                       QStringLiteral("\u0007"),
                                       QStringLiteral("\u007F"),
                                       QString(QChar(0)),
                                       QStringLiteral("\u0085"),
                                       QStringLiteral("\u202E"),
                                       QStringLiteral("\u2067"),
                                       QStringLiteral("\u2028"),
                                       QStringLiteral("\uFEFF"),
                                       QStringLiteral("\uFFFE"),
                                       QStringLiteral("\uFFFF"),
                                       QString(QChar(0xD83D)),
                                       QString(QChar(0xDE00)),
                                       QStringLiteral("\U0001F600"),
                                       QStringLiteral("e\u0301"),
                                       QStringLiteral("\u05D0"),
                                       QStringLiteral("\u6F22"),
                                       QStringLiteral("%1"),
                                       QStringLiteral("\U0001F469\u200D\U0001F680"),
                                       QStringLiteral("\u00A0"),
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

void addOddEvents(QRandomGenerator &random, AnalysisBuilder &builder, std::size_t section)
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
    std::vector<std::pair<SectionRole, QString>> blocks;
    for (qsizetype done = 0; done < length; done += 40)
        blocks.emplace_back(static_cast<SectionRole>(random.bounded(int(sectionRoleCount))), oddText(random, 40));
    AnalysisBuilder builder(blocks);
    Analysis &analysis = builder.analysis();
    for (std::size_t section = 0; section < blocks.size(); ++section) {
        for (const Span span : oddSpans(random, analysis, section)) {
            const auto type = static_cast<EntityType>(random.bounded(6));
            analysis.entities.push_back({type, oddText(random, 4), {}});
            builder.mention(span, type, static_cast<MentionKind>(random.bounded(3)), analysis.entities.size() - 1);
        }
        for (const Span span : oddSpans(random, analysis, section)) {
            ResolvedTime time =
                resolved("2019-03-08", oddRange(random), static_cast<Precision>(random.bounded(15)), "");
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
