#include "exporters/markdownexporter.h"

#include "base/safetext.h"
#include "exporters/eventlist.h"
#include "exporters/exportwords.h"
#include "exporters/markruns.h"
#include "exporters/readableblocks.h"

#include <QStringList>

namespace dateline {

namespace {

/// Whether bold or italic may begin or end beside it: asterisks inside of a word or between a word and a sign stay
/// asterisks.
bool isEdge(QStringView text, std::int32_t at)
{
    return at < 0 || at >= text.size() || text[at].isSpace() || text[at].isPunct();
}

/// A line that begins with a number and a full stop would become a list.
qsizetype listNumberLength(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    return digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')') ? digits : -1;
}

class MarkdownWriter
{
public:
    MarkdownWriter(const Analysis &analysis, const ExportContext &context)
        : m_analysis(analysis), m_context(context), m_runs(analysis), m_list(listEvents(analysis))
    {
    }

    [[nodiscard]] QByteArray write()
    {
        const std::vector<ReadableBlock> blocks = readableBlocks(m_analysis);
        bool hasHeadline = false;
        for (const ReadableBlock &block : blocks)
            hasHeadline = hasHeadline || block.role == SectionRole::Headline;
        if (!hasHeadline)
            paragraph(QStringLiteral("# ") + markdownText(shownLine(titleWords(m_analysis)), false));
        for (const ReadableBlock &block : blocks)
            writeBlock(block);
        events();
        names();
        notes();
        about();
        return m_out.toUtf8();
    }

private:
    void paragraph(const QString &text) { m_out += text + QLatin1StringView("\n\n"); }

    /// Text of the article, with names in bold where they stand for the first time.
    [[nodiscard]] QString marked(Span line, bool atLineStart) const
    {
        QString out;
        std::int32_t plainFrom = line.start; // what is not bold is escaped in one piece: "1994" and ". " make a list
        const auto addPlain = [&](std::int32_t end) {
            out += markdownText(m_analysis.textOf({plainFrom, end}), atLineStart && plainFrom == line.start);
        };
        for (const MarkRun &run : m_runs.in(line)) {
            if (!isBold(run))
                continue;
            addPlain(run.span.start);
            out += QStringLiteral("**%1**").arg(markdownText(m_analysis.textOf(run.span), false));
            plainFrom = run.span.end;
        }
        addPlain(line.end);
        return out;
    }

    [[nodiscard]] bool isBold(const MarkRun &run) const
    {
        const QStringView text(m_analysis.article->text);
        return run.mention == 0 && run.startsMention && isEdge(text, run.span.start - 1) &&
               isEdge(text, run.span.end) && !text[run.span.start].isSpace() && !text[run.span.end - 1].isSpace();
    }

    [[nodiscard]] QString plain(Span line, bool atLineStart) const
    {
        return markdownText(m_analysis.textOf(line), atLineStart);
    }

    void writeBlock(const ReadableBlock &block)
    {
        const std::vector<Span> lines = readableLines(m_analysis, block);
        QStringList out;
        switch (block.role) {
        case SectionRole::Headline:
            paragraph(QStringLiteral("# ") + markdownText(shownLine(m_analysis.textOf(block.span)), false));
            return;
        case SectionRole::Heading:
            paragraph(QStringLiteral("## ") + markdownText(shownLine(m_analysis.textOf(block.span)), false));
            return;
        case SectionRole::Boilerplate:
            paragraph(QStringLiteral("*(%1 left out)*").arg(furnitureWords(block)));
            return;
        case SectionRole::Timestamp:
        case SectionRole::Subheadline:
        case SectionRole::Byline:
        case SectionRole::Caption:
        case SectionRole::Credits:
            for (std::size_t i = 0; i < lines.size(); ++i)
                out << plain(lines[i], i > 0); // the first one stands behind the asterisk
            paragraph(QLatin1Char('*') + out.join(QLatin1Char('\n')) + QLatin1Char('*'));
            return;
        case SectionRole::Quote:
            for (const Span line : lines)
                out << QStringLiteral("> ") + marked(line, true);
            break;
        case SectionRole::List:
            for (const Span line : lines)
                out << QStringLiteral("- ") + marked(line, true);
            break;
        case SectionRole::Paragraph:
            for (const Span line : lines)
                out << marked(line, true);
            break;
        }
        paragraph(out.join(QLatin1Char('\n')));
    }

    [[nodiscard]] QString toldWords(std::int32_t event) const
    {
        const std::int32_t tellings = m_list.tellings[static_cast<std::size_t>(event)];
        return tellings > 1 ? QStringLiteral(" (told at %1 places)").arg(tellings) : QString();
    }

    static QString cell(const QString &text) { return markdownText(shownLine(text), false); }
    static QString item(const QString &text) { return QStringLiteral("- ") + markdownText(shownLine(text), true); }

    void events()
    {
        if (m_analysis.events.empty())
            return;
        paragraph(QStringLiteral("## Timeline"));
        if (!m_list.dated.empty()) {
            m_out += QLatin1StringView("| When | What | Status | According to | Date |\n|---|---|---|---|---|\n");
            for (const std::int32_t index : m_list.dated) {
                const Event &event = m_analysis.events[static_cast<std::size_t>(index)];
                const QString bounds = boundsSentence(event.range, isFuzzy(m_analysis, event), event.precision);
                const QStringList cells{cell(whenWords(m_analysis, event)), cell(event.label) + toldWords(index),
                                        QString(eventStatusName(event.status)),
                                        cell(speakerWords(m_analysis, event.reportedBy)),
                                        cell(event.because + QLatin1Char(' ') + bounds)};
                m_out += QStringLiteral("| %1 |\n").arg(cells.join(QLatin1StringView(" | ")));
            }
            m_out += QLatin1Char('\n');
        }
        if (m_list.undated.empty())
            return;
        paragraph(QStringLiteral("The text gives no date for:"));
        for (const std::int32_t index : m_list.undated) {
            const Event &event = m_analysis.events[static_cast<std::size_t>(index)];
            m_out += QStringLiteral("%1 (%2)%3\n")
                         .arg(item(event.label), QString(eventStatusName(event.status)), toldWords(index));
        }
        m_out += QLatin1Char('\n');
    }

    void names()
    {
        for (const EntityType type : allEntityTypes) {
            QStringList lines;
            for (const Entity &entity : m_analysis.entities) {
                if (entity.type == type)
                    lines << QStringLiteral("%1 (%2)").arg(
                        item(entity.name), countWords(qsizetype(entity.mentions.size()), QLatin1StringView("mention"),
                                                      QLatin1StringView("mentions")));
            }
            if (lines.isEmpty())
                continue;
            paragraph(QStringLiteral("## ") + entityGroupWords(type));
            paragraph(lines.join(QLatin1Char('\n')));
        }
    }

    void notes()
    {
        if (m_analysis.lints.empty())
            return;
        paragraph(QStringLiteral("## Worth a second look"));
        QStringList lines;
        for (const Lint &lint : m_analysis.lints)
            lines << item(lint.message);
        paragraph(lines.join(QLatin1Char('\n')));
    }

    void about()
    {
        paragraph(QStringLiteral("## About this file"));
        QString words = QStringLiteral("Made by Dateline ") + cell(m_context.version);
        if (const QString name = fileNameOf(*m_analysis.article); !name.isEmpty())
            words += QStringLiteral(" from ") + cell(name);
        words += QLatin1Char('.');
        if (const auto &published = m_analysis.structure.published)
            words += QStringLiteral(" Published %1.").arg(publishedWords(*published));
        m_out += words + QLatin1Char(' ') + QString(markdownLosses) + QLatin1Char('\n');
    }

    const Analysis &m_analysis;
    const ExportContext &m_context;
    MarkRuns m_runs;
    EventList m_list;
    QString m_out;
};

} // namespace

QString markdownText(QStringView line, bool atLineStart)
{
    const QString shown = shownText(line).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const qsizetype number = atLineStart ? listNumberLength(shown) : -1;
    QString out;
    out.reserve(shown.size() + 8);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown[i];
        const QStringView rest = QStringView(shown).mid(i);
        bool escape = QStringView(u"\\`*_[]<>&~|$@#").contains(c) || i == number;
        escape = escape || (i == 0 && atLineStart && QStringView(u"+-=:").contains(c));
        escape = escape || rest.startsWith(u"://");
        escape = escape ||
                 (c == u'.' && i >= 3 && QStringView(shown).mid(i - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0);
        if (escape)
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

QByteArray writeMarkdown(const Analysis &analysis, const ExportContext &context)
{
    return MarkdownWriter(analysis, context).write();
}

} // namespace dateline
