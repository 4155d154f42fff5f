#pragma once

#include <QStringView>

namespace dateline {

/// How well typed letters fit a text: all must occur in order, case aside. Letters at the start of words and letters
/// that stand together weigh more, so that "fn" finds "Find Next" before "Full screeN". -1 where they do not occur;
/// an empty pattern fits everything with 0.
[[nodiscard]] int fuzzyScore(QStringView pattern, QStringView text);

} // namespace dateline
