#include "exporters/ansiexporter.h"

#include "base/safetext.h"
#include "exporters/ansiwrap.h"
#include "exporters/eventlist.h"
#include "exporters/exportwords.h"
#include "exporters/markruns.h"
#include "exporters/readableblocks.h"

#include <QStringList>

#include <array>

namespace dateline {

namespace {

constexpr int columns = 80;
const QLatin1StringView plainStyle;
const QLatin1StringView boldStyle("1");
const QLatin1StringView faintStyle("2");
const QLatin1StringView headlineStyle("1;7");
const QLatin1StringView timeStyle("4;31");
const QLatin1StringView eventStyle("1");

/// No two types differ by colour alone: each has its own mix of underlined, bold and italic.
QLatin1StringView nameStyle(EntityType type)
{
    constexpr std::array<QLatin1StringView, 6> styles = {QLatin1StringView("4;36"),     QLatin1StringView("1;4;33"),
                                                         QLatin1StringView("3;4;32"),   QLatin1StringView("3;35"),
                                                         QLatin1StringView("1;3;4;34"), QLatin1StringView("1;3;36")};
    return styles.at(static_cast<std::size_t>(type));
}

QLatin1StringView statusSign(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened:
        return QLatin1StringView("*");
    case EventStatus::Scheduled:
        return QLatin1StringView(">");
    case EventStatus::Possible:
        return QLatin1StringView("?");
    case EventStatus::Denied:
        return QLatin1StringView("x");
    }
    Q_UNREACHABLE();
}

class AnsiWriter
{
public:
    explicit AnsiWriter(const Analysis &analysis)
        : m_analysis(analysis), m_runs(analysis), m_list(listEvents(analysis)), m_out(columns)
    {
    }

    [[nodiscard]] QByteArray write()
    {
        for (const ReadableBlock &block : readableBlocks(m_analysis))
            writeBlock(block);
        events();
        names();
        notes();
        legend();
        return m_out.text().toUtf8();
    }

private:
    void words(const QString &text, QLatin1StringView style = plainStyle) { m_out.add(shownText(text), style); }
    void endBlock()
    {
        m_out.endLine();
        m_out.endLine();
    }

    void title(const QString &text)
    {
        words(text, boldStyle);
        m_out.endLine();
    }

    void writeBlock(const ReadableBlock &block)
    {
        switch (block.role) {
        case SectionRole::Headline:
            words(shownLine(m_analysis.textOf(block.span)), headlineStyle);
            break;
        case SectionRole::Boilerplate:
            words(QStringLiteral("(%1 left out)").arg(furnitureWords(block)), faintStyle);
            break;
        case SectionRole::Timestamp:
        case SectionRole::Subheadline:
        case SectionRole::Byline:
        case SectionRole::Heading:
        case SectionRole::Paragraph:
        case SectionRole::Quote:
        case SectionRole::List:
        case SectionRole::Caption:
        case SectionRole::Credits:
            lines(block);
            break;
        }
        endBlock();
    }

    void lines(const ReadableBlock &block)
    {
        const bool isHeading = block.role == SectionRole::Heading;
        const bool isSmall = block.role == SectionRole::Timestamp || block.role == SectionRole::Credits ||
                             block.role == SectionRole::Caption;
        const QLatin1StringView style = isHeading ? boldStyle : isSmall ? faintStyle : plainStyle;
        bool isFirst = true;
        for (const Span line : readableLines(m_analysis, block)) {
            if (!isFirst)
                m_out.endLine();
            isFirst = false;
            if (block.role == SectionRole::List)
                m_out.startLine(QStringLiteral("- "), QStringLiteral("  "));
            else if (block.role == SectionRole::Quote)
                m_out.startLine(QStringLiteral("  | "), QStringLiteral("  | "));
            marked(line, style);
        }
    }

    void marked(Span line, QLatin1StringView style)
    {
        for (const MarkRun &run : m_runs.in(line)) {
            QLatin1StringView own = style;
            if (run.event >= 0)
                own = eventStyle;
            if (run.entity >= 0)
                own = nameStyle(m_analysis.entities[static_cast<std::size_t>(run.entity)].type);
            if (run.time >= 0)
                own = timeStyle;
            words(m_analysis.textOf(run.span).toString(), own);
            if (run.time >= 0)
                resolved(m_analysis.times[static_cast<std::size_t>(run.time)], run.span.end);
        }
    }

    /// What a relative time means, once, behind its end.
    void resolved(const ResolvedTime &time, std::int32_t end)
    {
        if (time.relative && time.range.isDated() && m_analysis.timeSpan(time).end == end)
            words(QStringLiteral(" [%1]").arg(whenWords(time.range, time.precision)), faintStyle);
    }

    void events()
    {
        if (m_analysis.events.empty())
            return;
        title(QStringLiteral("Timeline"));
        for (const std::int32_t index : m_list.dated)
            eventLine(index, whenWords(m_analysis, m_analysis.events[static_cast<std::size_t>(index)]));
        for (const std::int32_t index : m_list.undated)
            eventLine(index, QStringLiteral("no date"));
        words(QStringLiteral("* happened  > scheduled  ? possible  x denied"), faintStyle);
        endBlock();
    }

    void eventLine(std::int32_t index, const QString &when)
    {
        const Event &event = m_analysis.events[static_cast<std::size_t>(index)];
        m_out.startLine(statusSign(event.status) + QLatin1Char(' '), QStringLiteral("    "));
        words(when, boldStyle);
        words(QStringLiteral("  ") + event.label);
        if (const QString who = speakerWords(m_analysis, event.reportedBy); !who.isEmpty())
            words(QStringLiteral(" (according to %1)").arg(who), faintStyle);
        if (const std::int32_t tellings = m_list.tellings[static_cast<std::size_t>(index)]; tellings > 1)
            words(QStringLiteral(" (told at %1 places)").arg(tellings), faintStyle);
        const QString bounds = boundsSentence(event.range, isFuzzy(m_analysis, event), event.precision);
        if (!bounds.isEmpty())
            words(QLatin1Char(' ') + bounds, faintStyle);
        m_out.endLine();
    }

    void names()
    {
        for (const EntityType type : allEntityTypes) {
            QStringList names;
            for (const Entity &entity : m_analysis.entities) {
                if (entity.type == type)
                    names << shownLine(entity.name) + QStringLiteral(" (%1)").arg(entity.mentions.size());
            }
            if (names.isEmpty())
                continue;
            m_out.startLine({}, QStringLiteral("    "));
            words(QString(entityGroupWords(type)), nameStyle(type));
            words(QStringLiteral(": ") + names.join(QLatin1StringView(", ")));
            m_out.endLine();
        }
        m_out.endLine();
    }

    void notes()
    {
        if (m_analysis.lints.empty())
            return;
        title(QStringLiteral("Worth a second look"));
        for (const Lint &lint : m_analysis.lints) {
            words(QStringLiteral("- ") + shownLine(lint.message));
            m_out.endLine();
        }
        m_out.endLine();
    }

    void legend()
    {
        if (const auto &published = m_analysis.structure.published) {
            words(QStringLiteral("Published %1.").arg(publishedWords(*published)), faintStyle);
            m_out.endLine();
        }
        words(QString(ansiLosses), faintStyle);
        m_out.endLine();
    }

    const Analysis &m_analysis;
    MarkRuns m_runs;
    EventList m_list;
    AnsiWrap m_out;
};

} // namespace

QByteArray writeAnsi(const Analysis &analysis, const ExportContext & /*context*/)
{
    return AnsiWriter(analysis).write();
}

} // namespace dateline
