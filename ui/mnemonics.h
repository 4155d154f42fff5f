#pragma once

#include <QList>
#include <QStringList>

class QAction;

namespace dateline {

/// The same words, each with a letter to press (marked by "&") that no other one of them has, as far as their letters
/// go. A letter that somebody chose stays with the first text that has it; another gets one of its own, the beginning
/// of a word first, or none. What follows a tab is a key and stays. Texts without "&" stay without.
[[nodiscard]] QStringList withUniqueMnemonics(const QStringList &texts);

/// Gives each entry of a menu or menu bar, and of the menus in it, a letter of its own. Menus are put together from
/// parts that do not know each other, and translated. UI thread only.
void giveUniqueMnemonics(const QList<QAction *> &entries);

} // namespace dateline
