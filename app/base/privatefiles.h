#pragma once

#include <QString>

namespace dateline {

/// What somebody reads, and what they think of it, is nobody else's business: files that say so have mode 0600 and lie
/// in folders of mode 0700, whatever the umask. Where the system knows no such modes, its own rules hold.

/// Makes a folder, with those above it, and closes it to others. Also one that is there already. False where there is
/// none afterwards.
bool makePrivateFolder(const QString &path);

/// Closes a file to others; makes an empty one where there is none, so that who writes it later keeps its mode. False
/// where that cannot be done.
bool makePrivateFile(const QString &path);

} // namespace dateline
