#include "panels/eventtableexcerpt.h"

#include "panels/tabletext.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

/// How many rows are written between two looks at the cancel token.
constexpr std::size_t rowsAtOnce = 1024;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::EventTableExcerpt)
};

/// As one writes it down: what happened is not said to have happened, and nothing has no date.
QString noteOf(const EventTableTexts &texts, int row)
{
    const Event &event = texts.eventAt(row);
    QString note = texts.text(row, EventColumn::Event);
    if (event.range.isDated())
        note = Words::tr("%1: %2", "date, event").arg(texts.text(row, EventColumn::Date), note);
    if (event.status != EventStatus::Happened)
        note = Words::tr("%1 (%2)", "event, status").arg(note, texts.text(row, EventColumn::Status));
    return note;
}

QString htmlCell(const QString &text, EventColumn column)
{
    const bool isDay = column == EventColumn::Earliest || column == EventColumn::Latest;
    return isDay ? QStringLiteral("<td>") + text.toHtmlEscaped() + QStringLiteral("</td>") : htmlTextCell(text);
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
            cells.append(spreadsheetCell(excerpt.texts->text(excerpt.rows[i], column)));
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

std::unique_ptr<QMimeData> eventDragData(const EventTableExcerpt &excerpt)
{
    if (excerpt.rows.empty() || excerpt.rows.size() > mostDragged)
        return nullptr;
    QStringList lines;
    QString html;
    for (const std::int32_t row : excerpt.rows) {
        lines.append(noteOf(*excerpt.texts, row));
        html += QStringLiteral("<p>") + lines.back().toHtmlEscaped() + QStringLiteral("</p>\n");
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(QLatin1Char('\n')));
    data->setHtml(html);
    return data;
}

} // namespace dateline
