#include "exporters/htmlarticle.h"

#include "exporters/eventlist.h"
#include "exporters/exportids.h"
#include "exporters/exportwords.h"
#include "exporters/htmltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

QString mentionId(std::int32_t entity, std::int32_t mention)
{
    return QStringLiteral("%1-%2").arg(entityId(entity)).arg(mention + 1);
}

QString element(const char *name, const char *styleClass, const QString &content)
{
    const QLatin1StringView tag(name);
    return QStringLiteral("<%1 class=\"%2\">%3</%1>\n").arg(tag, QLatin1StringView(styleClass), content);
}

} // namespace

QLatin1StringView htmlClass(EntityType type)
{
    constexpr std::array<QLatin1StringView, 6> classes = {QLatin1StringView("person"),      QLatin1StringView("org"),
                                                          QLatin1StringView("place"),       QLatin1StringView("norp"),
                                                          QLatin1StringView("named-event"), QLatin1StringView("work")};
    return classes.at(static_cast<std::size_t>(type));
}

QString htmlDateTime(QStringView value)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?!0000)[0-9]{4}(-W(0[1-9]|[1-4][0-9]|5[0-3])|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))"
                       R"((T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?$|)"
                       R"(^P[0-9]{1,9}D$|^PT[0-9]{1,9}[HM]$)"));
    const QString text = value.toString();
    return pattern.match(text).hasMatch() && !text.contains(QLatin1Char('\n')) ? text : QString();
}

QString htmlTime(QStringView timexValue, const QString &content)
{
    const QString value = htmlDateTime(timexValue);
    return value.isEmpty() ? content : QStringLiteral("<time datetime=\"%1\">%2</time>").arg(value, content);
}

QString HtmlArticle::body()
{
    const std::vector<ReadableBlock> blocks = readableBlocks(m_analysis);
    const bool hasHeadline = std::any_of(blocks.begin(), blocks.end(),
                                         [](const ReadableBlock &one) { return one.role == SectionRole::Headline; });
    QString out;
    if (!hasHeadline)
        out += QStringLiteral("<h1>%1</h1>\n").arg(htmlText(titleWords(m_analysis)));
    bool isFirstHeadline = true;
    for (ReadableBlock one : blocks) {
        // One heading of the first level: a second headline is one inside of the article.
        if (one.role == SectionRole::Headline && !isFirstHeadline)
            one.role = SectionRole::Heading;
        isFirstHeadline = isFirstHeadline && one.role != SectionRole::Headline;
        out += block(one);
    }
    return out;
}

QString HtmlArticle::link(const QString &id, const QString &content) const
{
    return m_ids.contains(id) ? QStringLiteral("<a href=\"#%1\">%2</a>").arg(id, content) : content;
}

QString HtmlArticle::eventMark(std::int32_t event) const
{
    return eventId(m_runs.markedEvent(event));
}

QString HtmlArticle::block(const ReadableBlock &block)
{
    switch (block.role) {
    case SectionRole::Headline:
        return QStringLiteral("<h1>%1</h1>\n").arg(inlineHtml(block.span));
    case SectionRole::Heading:
        return QStringLiteral("<h2>%1</h2>\n").arg(inlineHtml(block.span));
    case SectionRole::Subheadline:
        return element("p", "subheadline", inlineHtml(block.span));
    case SectionRole::Timestamp:
        return element("p", "small timestamp", inlineHtml(block.span));
    case SectionRole::Byline:
        return element("p", "byline", inlineHtml(block.span));
    case SectionRole::Caption:
        return element("p", "small caption", inlineHtml(block.span));
    case SectionRole::Credits:
        return element("p", "small credits", inlineHtml(block.span));
    case SectionRole::Paragraph:
        return QStringLiteral("<p>%1</p>\n").arg(inlineHtml(block.span));
    case SectionRole::Quote:
        return QStringLiteral("<blockquote>\n%1</blockquote>\n").arg(lines(block, QStringLiteral("p")));
    case SectionRole::List: {
        const bool hasNumbers = m_analysis.article->text.at(block.span.start).isDigit();
        return QStringLiteral("<ul%1>\n%2</ul>\n")
            .arg(hasNumbers ? QStringLiteral(" class=\"lines\"") : QString(), lines(block, QStringLiteral("li")));
    }
    case SectionRole::Boilerplate:
        return QStringLiteral("<details><summary>%1</summary>\n<p>%2</p>\n</details>\n")
            .arg(furnitureWords(block), inlineHtml(block.span));
    }
    Q_UNREACHABLE();
}

QString HtmlArticle::lines(const ReadableBlock &block, const QString &element)
{
    QString out;
    for (const Span line : readableLines(m_analysis, block))
        out += QStringLiteral("<%1>%2</%1>\n").arg(element, inlineHtml(line));
    return out;
}

QString HtmlArticle::inlineHtml(Span span)
{
    QString out;
    std::int32_t quote = -1;
    for (const MarkRun &run : m_runs.in(span)) {
        if (run.quote != quote) {
            if (quote >= 0)
                out += QLatin1StringView("</q>");
            if (run.quote >= 0)
                out += quoteStart(run);
            quote = run.quote;
        }
        out += marked(run);
    }
    return quote >= 0 ? out + QLatin1StringView("</q>") : out;
}

QString HtmlArticle::idAttribute(bool starts, const QString &id)
{
    if (!starts || m_ids.contains(id))
        return {};
    m_ids.insert(id);
    return QStringLiteral(" id=\"%1\"").arg(id);
}

QString HtmlArticle::quoteStart(const MarkRun &run)
{
    const QString who = speakerWords(m_analysis, m_analysis.quotes[static_cast<std::size_t>(run.quote)].speaker);
    const QString title = who.isEmpty() ? QString() : QStringLiteral(" title=\"said by %1\"").arg(htmlAttribute(who));
    return QStringLiteral("<q%1%2>").arg(idAttribute(run.startsQuote, QStringLiteral("q%1").arg(run.quote + 1)), title);
}

QString HtmlArticle::marked(const MarkRun &run)
{
    QString out = htmlText(m_analysis.textOf(run.span));
    if (run.time >= 0) {
        const ResolvedTime &time = m_analysis.times[static_cast<std::size_t>(run.time)];
        const QString value = htmlDateTime(time.value);
        const QString words = time.range.isDated() ? whenWords(time.range, time.precision) : time.value;
        out = QStringLiteral("<%1 class=\"time\"%2%3 title=\"%4\">%5</%1>")
                  .arg(value.isEmpty() ? QStringLiteral("span") : QStringLiteral("time"),
                       value.isEmpty() ? QString() : QStringLiteral(" datetime=\"%1\"").arg(value),
                       idAttribute(run.startsTime, timeId(run.time)),
                       htmlAttribute(words + QLatin1StringView(". ") + time.because), out);
    }
    if (run.entity >= 0) {
        const Entity &entity = m_analysis.entities[static_cast<std::size_t>(run.entity)];
        out = QStringLiteral("<span class=\"name %1\"%2 title=\"%3\">%4</span>")
                  .arg(QString(htmlClass(entity.type)),
                       idAttribute(run.startsMention, mentionId(run.entity, run.mention)), htmlAttribute(entity.name),
                       out);
    }
    if (run.event >= 0) {
        const Event &event = m_analysis.events[static_cast<std::size_t>(run.event)];
        // Bold is for the news: with every "said" in it a page is hard to read.
        const bool isNews = !event.background && !event.sameAs;
        out = QStringLiteral("<span class=\"happening %1%2\"%3 title=\"%4\">%5</span>")
                  .arg(QString(eventStatusName(event.status)), isNews ? QString() : QStringLiteral(" beside"),
                       idAttribute(run.startsEvent, eventId(run.event)),
                       htmlAttribute(QStringLiteral("%1, %2").arg(whenWords(m_analysis, event),
                                                                  QString(eventStatusName(event.status)))),
                       out);
    }
    return out;
}

} // namespace dateline
