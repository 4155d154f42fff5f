#include "panels/tabletext.h"

namespace dateline {

QString spreadsheetCell(const QString &text)
{
    const bool formula = !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
    return formula ? QLatin1Char('\'') + text : text;
}

QString htmlTextCell(const QString &text)
{
    // LibreOffice reads the one, Excel the other.
    return QStringLiteral("<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">") + text.toHtmlEscaped() +
           QStringLiteral("</td>");
}

QString tableTsv(const QStringList &titles, const std::vector<QStringList> &rows)
{
    QString text = titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(spreadsheetCell(cell.simplified()));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString tableHtml(const QStringList &titles, const std::vector<QStringList> &rows)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>"
                                  "<table border=\"1\">\n<thead><tr>");
    for (const QString &title : titles)
        html += QStringLiteral("<th scope=\"col\">") + title.toHtmlEscaped() + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += htmlTextCell(cell.simplified());
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table></body></html>\n");
}

} // namespace dateline
