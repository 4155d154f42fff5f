#pragma once

#include <QString>
#include <QStringList>

namespace dateline {

/// A text as a filter box compares it: case, accents, ligatures and the shape of quotation marks and dashes aside, so
/// that "lodz" finds "Łódź" and "strasse" finds "Straße". Two texts that a reader would type alike fold alike; the
/// result is for comparing only. Safe from any thread.
[[nodiscard]] QString foldedForSearch(const QString &text);

/// The words that somebody typed into a filter box, folded, each once.
[[nodiscard]] QStringList searchWords(const QString &typed);

} // namespace dateline
