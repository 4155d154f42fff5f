#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

/// Tables as text for other programs. Pure.

/// A cell that a spreadsheet would take for a formula begins with an apostrophe: what is copied comes from an article
/// that nobody has to trust.
[[nodiscard]] QString spreadsheetCell(const QString &text);
/// A cell of an HTML table that asks spreadsheets to leave its text as it is: "August 2008" is not 1 August.
[[nodiscard]] QString htmlTextCell(const QString &text);

/// Lines of cells with a tab between, the titles first. White space in a cell becomes a space.
[[nodiscard]] QString tableTsv(const QStringList &titles, const std::vector<QStringList> &rows);
/// An HTML document with the table.
[[nodiscard]] QString tableHtml(const QStringList &titles, const std::vector<QStringList> &rows);

} // namespace dateline
