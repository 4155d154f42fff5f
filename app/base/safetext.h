#pragma once

#include <QString>
#include <QStringView>

namespace dateline {

/// Text of strangers made fit for a format. An article may hold control characters that a terminal obeys, that XML
/// forbids, or that turn the direction of writing so that eyes read something else than what stands there.

/// For formats that programs read: control characters but line feed and tab become their control pictures (U+2400 and
/// on), lone surrogates and U+FFFE/U+FFFF become U+FFFD. The length in code points stays the same.
[[nodiscard]] QString storableText(QStringView text);

/// For formats that people look at: as storableText, and C1 controls and the characters that steer the direction of
/// writing become words in brackets: "[RLO]", "[U+009B]".
[[nodiscard]] QString shownText(QStringView text);

/// Whether shownText may write something in it in another way; no where it certainly does not. Quick.
[[nodiscard]] bool mayHaveHiddenControl(QStringView text);
/// Whether shownText would write it in another way.
[[nodiscard]] bool isHiddenControl(char32_t character);
/// How shownText writes such a character.
[[nodiscard]] QString controlMark(char32_t character);

/// On one line: shownText with runs of white space as one space, none at the ends.
[[nodiscard]] QString shownLine(QStringView text);

/// Columns that a terminal or a fixed-width font gives to it: 0 for combining marks, 2 for wide letters and emoji.
[[nodiscard]] int columnsOf(char32_t character);

} // namespace dateline
