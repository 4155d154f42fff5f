#pragma once

#include "times/lexicon.h"
#include "times/timeterm.h"

#include <QStringView>

namespace dateline {

/// Word classes of a word that begins with a digit or an apostrophe and digits ("5:46", "21st", "'80s", "1,200");
/// only ClassNumber and the like for plain numbers, none for what is no numeral. Pure function.
[[nodiscard]] ClassSet numeralClasses(QStringView word);

/// Fills the fields that a numeral of a built-in class stands for: ClassClock fills hour, minute and second.
/// `field` overrides where a single number goes. Pure function.
void setNumeral(TimeTerm &term, ClassId id, QStringView word, std::optional<Field> field);

/// The number that a word's digits make, signs and letters left out ("1,200" 1200, "21st" 21); at most nine digits.
[[nodiscard]] std::int32_t digitsOf(QStringView word);

/// How many digits a word begins with.
[[nodiscard]] qsizetype leadingDigits(QStringView word);

} // namespace dateline
