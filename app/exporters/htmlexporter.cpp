#include "exporters/htmlexporter.h"

#include "exporters/eventlist.h"
#include "exporters/exportids.h"
#include "exporters/exportwords.h"
#include "exporters/htmlarticle.h"
#include "exporters/htmlstyle.h"
#include "exporters/htmltext.h"
#include "exporters/timelinesvg.h"

#include <QCryptographicHash>
#include <QStringList>

namespace dateline {

namespace {

QString headCells(const QStringList &cells)
{
    QString out;
    for (const QString &cell : cells)
        out += QStringLiteral("<th scope=\"col\">%1</th>").arg(cell);
    return QStringLiteral("<thead><tr>%1</tr></thead>\n").arg(out);
}

/// The TIMEX3 value of a day, or of nothing where the range is more.
QString dayValue(const DayRange &range)
{
    return range.earliest && range.earliest == range.latest ? isoString(*range.earliest) : QString();
}

class PageWriter
{
public:
    PageWriter(const Analysis &analysis, const ExportContext &context)
        : m_analysis(analysis), m_context(context), m_article(analysis), m_list(listEvents(analysis))
    {
    }

    [[nodiscard]] QByteArray write()
    {
        head();
        m_out += QLatin1StringView("<body>\n<a class=\"skip\" href=\"#main\">Skip to the article</a>\n"
                                   "<main id=\"main\">\n<article>\n");
        m_out += m_article.body();
        m_out += QLatin1StringView("</article>\n");
        timeline();
        names();
        quotes();
        dates();
        notes();
        m_out += QLatin1StringView("</main>\n");
        footer();
        m_out += QLatin1StringView("</body>\n</html>\n");
        return m_out.toUtf8();
    }

private:
    void head()
    {
        const QLatin1StringView style = htmlStyle();
        const QByteArray digest =
            QCryptographicHash::hash(QByteArrayView(style.data(), style.size()), QCryptographicHash::Sha256).toBase64();
        m_out += QLatin1StringView("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        m_out += QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                "style-src 'sha256-%1'; base-uri 'none'; form-action 'none'\">\n")
                     .arg(QString::fromLatin1(digest));
        m_out += QLatin1StringView("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                   "<meta name=\"color-scheme\" content=\"light dark\">\n");
        m_out +=
            QStringLiteral("<meta name=\"generator\" content=\"Dateline %1\">\n").arg(htmlAttribute(m_context.version));
        m_out += QStringLiteral("<title>%1</title>\n<style>").arg(htmlAttribute(titleWords(m_analysis)));
        m_out += style;
        m_out += QLatin1StringView("</style>\n</head>\n");
    }

    void startSection(const QString &id, const QString &title)
    {
        m_out += QStringLiteral("<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>\n").arg(id, title);
    }

    void endSection() { m_out += QLatin1StringView("</section>\n"); }

    void timeline()
    {
        if (m_analysis.events.empty())
            return;
        startSection(QStringLiteral("timeline"), QStringLiteral("Timeline"));
        const TimelineChart chart = layOutTimeline(m_analysis, m_list);
        if (const QString svg = timelineSvg(m_analysis, chart); !svg.isEmpty()) {
            m_out += QLatin1StringView("<figure class=\"scroll\" tabindex=\"0\" role=\"group\" "
                                       "aria-label=\"Timeline, drawn\">\n");
            m_out += svg + QLatin1StringView("</figure>\n");
        }
        if (chart.leftOut > 0)
            m_out += QStringLiteral("<p class=\"small\">%1 not drawn, for being told beside the news or for want of "
                                    "room; the table has them all.</p>\n")
                         .arg(countWords(qsizetype(chart.leftOut), QLatin1StringView("event is"),
                                         QLatin1StringView("events are")));
        if (!m_list.dated.empty())
            eventTable();
        if (!m_list.undated.empty()) {
            m_out += QLatin1StringView("<h3>Without a date</h3>\n<ul>\n");
            for (const std::int32_t index : m_list.undated)
                m_out += QStringLiteral("<li>%1 (%2)</li>\n")
                             .arg(eventLink(index), QString(eventStatusName(event(index).status)));
            m_out += QLatin1StringView("</ul>\n");
        }
        endSection();
    }

    [[nodiscard]] const Event &event(std::int32_t index) const
    {
        return m_analysis.events[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] QString eventLink(std::int32_t index) const
    {
        return m_article.link(m_article.eventMark(index), htmlText(event(index).label));
    }

    void eventTable()
    {
        m_out +=
            QLatin1StringView("<table>\n<caption>What happened, in the order of time. The links lead to the place in "
                              "the article.</caption>\n");
        m_out += headCells({QStringLiteral("When"), QStringLiteral("What"), QStringLiteral("Status"),
                            QStringLiteral("According to"), QStringLiteral("Why this date")});
        m_out += QLatin1StringView("<tbody>\n");
        for (const std::int32_t index : m_list.dated) {
            const Event &told = event(index);
            const QString bounds = boundsSentence(told.range, isFuzzy(m_analysis, told), told.precision);
            QString what = eventLink(index);
            if (const std::int32_t tellings = m_list.tellings[static_cast<std::size_t>(index)]; tellings > 1)
                what += QStringLiteral(" (told at %1 places)").arg(tellings);
            const QString status = QString(eventStatusName(told.status));
            m_out +=
                QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td><td><span class=\"status %3\">%3</span></td>")
                    .arg(htmlTime(dayValue(told.range), htmlText(whenWords(m_analysis, told))), what, status);
            m_out += QStringLiteral("<td>%1</td><td>%2</td></tr>\n")
                         .arg(htmlText(speakerWords(m_analysis, told.reportedBy)),
                              htmlText(QStringLiteral("%1 %2").arg(told.because, bounds).trimmed()));
        }
        m_out += QLatin1StringView("</tbody>\n</table>\n");
    }

    void names()
    {
        if (m_analysis.entities.empty())
            return;
        startSection(QStringLiteral("names"), QStringLiteral("Names"));
        for (const EntityType type : allEntityTypes) {
            QString items;
            for (std::size_t i = 0; i < m_analysis.entities.size(); ++i) {
                if (m_analysis.entities[i].type == type)
                    items += nameItem(static_cast<std::int32_t>(i));
            }
            if (!items.isEmpty())
                m_out += QStringLiteral("<h3>%1</h3>\n<ul>\n%2</ul>\n").arg(QString(entityGroupWords(type)), items);
        }
        endSection();
    }

    [[nodiscard]] QString nameItem(std::int32_t index) const
    {
        const Entity &entity = m_analysis.entities[static_cast<std::size_t>(index)];
        QStringList places;
        for (std::size_t mention = 1; mention <= entity.mentions.size(); ++mention)
            places << m_article.link(QStringLiteral("%1-%2").arg(entityId(index)).arg(mention),
                                     QString::number(mention));
        return QStringLiteral("<li><span class=\"name %1\">%2</span>: mention %3</li>\n")
            .arg(QString(htmlClass(entity.type)), htmlText(entity.name), places.join(QLatin1StringView(", ")));
    }

    void quotes()
    {
        if (m_analysis.quotes.empty())
            return;
        startSection(QStringLiteral("quotes"), QStringLiteral("Quotes"));
        m_out += QLatin1StringView("<ul>\n");
        for (std::size_t i = 0; i < m_analysis.quotes.size(); ++i) {
            const Quote &quote = m_analysis.quotes[i];
            const QString who = speakerWords(m_analysis, quote.speaker);
            const QString words = htmlText(m_analysis.textOf(quote.span).toString().simplified());
            m_out += QStringLiteral("<li>%1: %2</li>\n")
                         .arg(who.isEmpty() ? QStringLiteral("Speaker not told") : htmlText(who),
                              m_article.link(QStringLiteral("q%1").arg(i + 1), words));
        }
        m_out += QLatin1StringView("</ul>\n");
        endSection();
    }

    void dates()
    {
        if (m_analysis.times.empty())
            return;
        startSection(QStringLiteral("dates"), QStringLiteral("Dates in the text"));
        m_out += QLatin1StringView("<table>\n<caption>What the words mean, and why.</caption>\n");
        m_out += headCells({QStringLiteral("Words"), QStringLiteral("Meaning"), QStringLiteral("Why")});
        m_out += QLatin1StringView("<tbody>\n");
        for (std::size_t i = 0; i < m_analysis.times.size(); ++i) {
            const ResolvedTime &time = m_analysis.times[i];
            const QString words = htmlText(m_analysis.textOf(m_analysis.timeSpan(time)));
            const QString meaning =
                time.range.isDated() ? whenWords(time.range, time.precision) : QStringLiteral("no date");
            const QString bounds = boundsSentence(time.range, isFuzzy(time.precision, time.mod), time.precision);
            m_out += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td><td>%3</td></tr>\n")
                         .arg(m_article.link(timeId(static_cast<std::int32_t>(i)), words),
                              htmlTime(time.value, htmlText(meaning)),
                              htmlText(QStringLiteral("%1 %2").arg(time.because, bounds).trimmed()));
        }
        m_out += QLatin1StringView("</tbody>\n</table>\n");
        endSection();
    }

    void notes()
    {
        if (m_analysis.lints.empty())
            return;
        startSection(QStringLiteral("notes"), QStringLiteral("Worth a second look"));
        m_out += QLatin1StringView("<ul>\n");
        for (const Lint &lint : m_analysis.lints)
            m_out += QStringLiteral("<li>%1</li>\n").arg(htmlText(lint.message));
        m_out += QLatin1StringView("</ul>\n");
        endSection();
    }

    void footer()
    {
        m_out += QLatin1StringView("<footer>\n<p class=\"small key\">Names are underlined by what they are: ");
        m_out += QLatin1StringView(
            "<span class=\"person\">people</span>, <span class=\"org\">organisations</span>, "
            "<span class=\"place\">places</span>, <span class=\"norp\">groups</span>, "
            "<span class=\"named-event\">named events</span>, <span class=\"work\">works and laws</span>. "
            "<span class=\"time\">Times</span> are dashed, words that tell an event of the news are bold, with a sign "
            "where it is "
            "<span "
            "class=\"happening scheduled\">scheduled</span>, <span class=\"happening possible\">possible</span> or "
            "<span "
            "class=\"happening denied\">denied</span>.</p>\n");
        QString words = QStringLiteral("Made by Dateline %1").arg(htmlText(m_context.version));
        if (const QString name = fileNameOf(*m_analysis.article); !name.isEmpty())
            words += QStringLiteral(" from %1").arg(htmlText(name));
        words += QLatin1Char('.');
        if (const auto &published = m_analysis.structure.published)
            words += QStringLiteral(" Published %1.").arg(htmlTime(published->isoValue(), publishedWords(*published)));
        m_out += QStringLiteral("<p class=\"small\">%1 %2</p>\n</footer>\n").arg(words, QString(htmlLosses));
    }

    const Analysis &m_analysis;
    const ExportContext &m_context;
    HtmlArticle m_article;
    EventList m_list;
    QString m_out;
};

} // namespace

QByteArray writeHtml(const Analysis &analysis, const ExportContext &context)
{
    return PageWriter(analysis, context).write();
}

} // namespace dateline
