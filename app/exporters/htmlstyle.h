#pragma once

#include <QLatin1StringView>

namespace dateline {

/// The style sheet of the HTML export: light and dark by the reader's system, a plain one for paper. Loads nothing.
[[nodiscard]] QLatin1StringView htmlStyle();

} // namespace dateline
