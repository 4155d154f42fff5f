#pragma once

#include <QString>

namespace dateline {

/// The handbook of docs/handbook, which is built into the program, as text for the reader: all chapters, one behind the
/// other, without the marks of Markdown and without pictures.
[[nodiscard]] QString handbookText();

/// One text in Markdown as the reader wants it: paragraphs and headings with blank lines between them, the items of a
/// list and the rows of a table a line each, code as it stands.
[[nodiscard]] QString textOfMarkdown(const QString &markdown);

} // namespace dateline
