#include "panels/eventtableexcerpt.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

/// How many rows are written between two looks at the cancel token.
constexpr std::size_t rowsAtOnce = 1024;

QString plainCell(const QString &text)
{
    const bool formula = !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
    return formula ? QLatin1Char('\'') + text : text;
}

QString htmlCell(const QString &text, EventColumn column)
{
    const bool isDay = column == EventColumn::Earliest || column == EventColumn::Latest;
    // LibreOffice reads the one, Excel the other.
    return (isDay ? QStringLiteral("<td>")
                  : QStringLiteral("<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">")) +
           text.toHtmlEscaped() + QStringLiteral("</td>");
}

} // namespace

EventTableExcerpt wholeEventTable(std::shared_ptr<const TimelineItems> items)
{
    EventTableExcerpt excerpt;
    excerpt.columns = usualEventColumns();
    if (!items)
        return excerpt;
    excerpt.texts = std::make_shared<const EventTableTexts>(std::move(items));
    excerpt.rows.resize(static_cast<std::size_t>(excerpt.texts->count()));
    std::iota(excerpt.rows.begin(), excerpt.rows.end(), 0);
    return excerpt;
}

QString eventTableTsv(const EventTableExcerpt &excerpt, const CancelToken &cancel)
{
    QStringList cells;
    for (const EventColumn column : excerpt.columns)
        cells.append(eventColumnTitle(column));
    QString text = cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (std::size_t i = 0; i < excerpt.rows.size(); ++i) {
        if (i % rowsAtOnce == 0 && cancel.isCancelled())
            return {};
        cells.clear();
        for (const EventColumn column : excerpt.columns)
            cells.append(plainCell(excerpt.texts->text(excerpt.rows[i], column)));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString eventTableHtml(const EventTableExcerpt &excerpt, const CancelToken &cancel)
{
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">"
                       "\n<thead><tr>");
    for (const EventColumn column : excerpt.columns)
        html +=
            QStringLiteral("<th scope=\"col\">") + eventColumnTitle(column).toHtmlEscaped() + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (std::size_t i = 0; i < excerpt.rows.size(); ++i) {
        if (i % rowsAtOnce == 0 && cancel.isCancelled())
            return {};
        html += QStringLiteral("<tr>");
        for (const EventColumn column : excerpt.columns)
            html += htmlCell(excerpt.texts->text(excerpt.rows[i], column), column);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table></body></html>\n");
}

} // namespace dateline
