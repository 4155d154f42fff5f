#include "words/citation.h"

#include "words/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

struct Citation
{
    Q_DECLARE_TR_FUNCTIONS(dateline::Citation)
};

/// A stretch inside a paragraph that is marked in HTML.
struct Marked
{
    Span span;
    QString open;
    QString close;
};

/// Types are those of the entities, as they are on screen.
std::vector<Marked> marksIn(const Analysis &analysis, const AnalysisIndex &index, std::int32_t section)
{
    const SectionView view = analysis.section(section);
    std::vector<Marked> marks;
    const auto &mentions = view.analysis->mentions;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(mentions.size()); ++i) {
        const Mention &mention = mentions[static_cast<std::size_t>(i)];
        const std::int32_t entity = index.entityOf({section, i});
        const EntityType type = entity < 0 ? mention.type : analysis.entities[static_cast<std::size_t>(entity)].type;
        marks.push_back({view.absolute(mention.span), QStringLiteral("<mark class=\"%1\">").arg(entityTypeName(type)),
                         QStringLiteral("</mark>")});
    }
    const auto &times = analysis.times;
    const auto isBefore = [section](const ResolvedTime &time) { return time.expression.section < section; };
    for (auto time = std::partition_point(times.begin(), times.end(), isBefore);
         time != times.end() && time->expression.section == section; ++time)
        marks.push_back({analysis.timeSpan(*time),
                         QStringLiteral("<time datetime=\"%1\">").arg(time->value.toHtmlEscaped()),
                         QStringLiteral("</time>")});
    std::sort(marks.begin(), marks.end(), [](const Marked &a, const Marked &b) { return a.span.start < b.span.start; });
    return marks;
}

QString escaped(const Analysis &analysis, Span span)
{
    return analysis.textOf(span).toString().toHtmlEscaped();
}

} // namespace

QString citationOf(const Analysis &analysis, Span span, const QString &fileName)
{
    QStringList source;
    if (analysis.structure.headline)
        source << analysis.textOf(*analysis.structure.headline).toString().simplified();
    if (!fileName.isEmpty())
        source << fileName;
    if (const int number = paragraphNumberAt(analysis, span.start); number > 0)
        source << Citation::tr("paragraph %1").arg(number);
    if (const auto &published = analysis.structure.published)
        source << Citation::tr("published %1").arg(dayText(published->day));
    QStringList days;
    for (const ResolvedTime &time : analysis.times) {
        const Span place = analysis.timeSpan(time);
        if (place.overlaps(span) && time.range.isDated())
            days << Citation::tr("“%1” is %2")
                        .arg(analysis.textOf(place).toString().simplified(), dateText(time.range, time.precision));
    }
    QString text =
        Citation::tr("“%1” (%2)").arg(analysis.textOf(span).toString().simplified(), source.join(QStringLiteral(", ")));
    if (!days.isEmpty())
        text += QStringLiteral(" [") + days.join(QStringLiteral("; ")) + QLatin1Char(']');
    return text;
}

QString htmlOf(const Analysis &analysis, const AnalysisIndex &index, Span span)
{
    QString html;
    for (std::size_t i = 0; i < analysis.structure.sections.size(); ++i) {
        const Section &section = analysis.structure.sections[i];
        if (!section.span.overlaps(span))
            continue;
        const Span part{std::max(section.span.start, span.start), std::min(section.span.end, span.end)};
        const QString tag = section.role == SectionRole::Headline ? QStringLiteral("h1")
                            : section.role == SectionRole::Heading || section.role == SectionRole::Subheadline
                                ? QStringLiteral("h2")
                                : QStringLiteral("p");
        html += QStringLiteral("<%1>").arg(tag);
        std::int32_t at = part.start;
        for (const Marked &mark : marksIn(analysis, index, static_cast<std::int32_t>(i))) {
            if (mark.span.start < at || mark.span.end > part.end)
                continue;
            html += escaped(analysis, {at, mark.span.start}) + mark.open + escaped(analysis, mark.span) + mark.close;
            at = mark.span.end;
        }
        html += escaped(analysis, {at, part.end}) + QStringLiteral("</%1>\n").arg(tag);
    }
    return html;
}

int paragraphNumberAt(const Analysis &analysis, std::int32_t offset)
{
    int number = 0;
    for (const Section &section : analysis.structure.sections) {
        if (section.role == SectionRole::Boilerplate)
            continue;
        ++number;
        if (offset >= section.span.start && offset < section.span.end)
            return number;
    }
    return 0;
}

std::optional<Span> paragraphNumbered(const Analysis &analysis, int number)
{
    int at = 0;
    for (const Section &section : analysis.structure.sections) {
        if (section.role != SectionRole::Boilerplate && ++at == number)
            return section.span;
    }
    return std::nullopt;
}

int paragraphCount(const Analysis &analysis)
{
    const auto &sections = analysis.structure.sections;
    return static_cast<int>(std::count_if(sections.begin(), sections.end(), [](const Section &section) {
        return section.role != SectionRole::Boilerplate;
    }));
}

std::vector<std::int32_t> paragraphNumbers(const Analysis &analysis)
{
    std::vector<std::int32_t> numbers;
    numbers.reserve(analysis.structure.sections.size());
    std::int32_t last = 0;
    for (const Section &section : analysis.structure.sections)
        numbers.push_back(section.role == SectionRole::Boilerplate ? 0 : ++last);
    return numbers;
}

} // namespace dateline
