#pragma once

#include <QString>

namespace dateline {

/// Words that come from an article or a file's name, for a tool tip. Qt takes a tool tip for HTML where it looks like
/// it: here "<b>" stays three characters, a line stays a line, and controls are shown as marks.
[[nodiscard]] QString toolTipText(const QString &words);

/// Such words as a piece of HTML of ours.
[[nodiscard]] QString shownHtml(QStringView words);

} // namespace dateline
