#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// CSV by RFC 4180 in UTF-8 without a byte order mark: lines end with CR LF, the first one names the columns, every
/// line has the same number of cells. Offsets are Unicode code points into the canonical text.
///
/// A spreadsheet takes a cell that begins with = + - @ for a formula and runs it. Such a cell, and one that begins with
/// an apostrophe, is written with an apostrophe before it; who reads the file drops one leading apostrophe.

/// The three tables below as one, told apart by the column `table`; cells that a table does not have are empty.
[[nodiscard]] QByteArray writeCsv(const Analysis &analysis, const ExportContext &context);
/// One line for each entity; `places` lists its mentions as "12-21 40-44".
[[nodiscard]] QByteArray writeCsvEntities(const Analysis &analysis, const ExportContext &context);
/// One line for each time expression.
[[nodiscard]] QByteArray writeCsvTimes(const Analysis &analysis, const ExportContext &context);
/// One line for each event, those that are told twice too.
[[nodiscard]] QByteArray writeCsvEvents(const Analysis &analysis, const ExportContext &context);

inline constexpr QLatin1StringView csvLosses(
    "A table has no text, sections, sentences, quotes, amounts of money or notes on the text. Open bounds are empty "
    "cells, and the column 'precision' says how exact a date is. A cell that a spreadsheet would run as a formula "
    "begins with an apostrophe, and control characters are written as their pictures.");

} // namespace dateline
