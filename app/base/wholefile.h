#pragma once

#include <QByteArray>
#include <QString>

namespace dateline {

/// Who may read what is written: those whom the folder and the umask let, or the user alone.
enum class Readers { AsTheFolder, UserAlone };

/// Writes a file whole or not at all: on a full disk what was there before stays. Where that fails and `why` is given,
/// it has the system's words. Not for pipes and devices, in whose place a file would come.
[[nodiscard]] bool writeWholeFile(const QString &path, const QByteArray &bytes, Readers readers = Readers::AsTheFolder,
                                  QString *why = nullptr);

} // namespace dateline
