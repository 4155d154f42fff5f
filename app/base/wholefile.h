#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace dateline {

/// Who may read what is written: those whom the folder and the umask let, or the user alone.
enum class Readers { AsTheFolder, UserAlone };

/// Writes a file whole or not at all: on a full disk what was there before stays. Where that fails and `why` is given,
/// it has the system's words. A pipe or a device is written to as it is.
[[nodiscard]] bool writeWholeFile(const QString &path, const QByteArray &bytes, Readers readers = Readers::AsTheFolder,
                                  QString *why = nullptr);

/// The same of what write() gives to the device piece by piece, in few large ones; it says whether all went well.
[[nodiscard]] bool writeWholeFile(const QString &path, const std::function<bool(QIODevice &)> &write,
                                  Readers readers = Readers::AsTheFolder, QString *why = nullptr);

/// What QSaveFile must not be asked for: it would put a file in its place, and root has but one /dev/null.
[[nodiscard]] bool isPipeOrDevice(const QString &path);

} // namespace dateline
