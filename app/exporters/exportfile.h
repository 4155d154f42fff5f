#pragma once

#include "base/result.h"
#include "exporters/exporter.h"

#include <QString>
#include <QStringList>

namespace dateline {

/// Writes an export to a file, whole or not at all, and its companion beside it ("x.ann" and "x.txt"). Never writes
/// over an article: `inputs` are files that were read, and a companion, whose name nobody has chosen, replaces no file
/// that holds something else. Gives the paths that were written or were right already. Errors: WouldReplace with the
/// path that stands in the way, and then nothing was written; WriteFailed. Blocks; safe from any thread.
[[nodiscard]] Result<QStringList> writeExportFile(const QString &path, const ExportFormat &format,
                                                  const Analysis &analysis, const ExportContext &context,
                                                  const QStringList &inputs);

/// Where the companion of an export goes; empty for a format without one.
[[nodiscard]] QString companionPath(const QString &path, const ExportFormat &format);

} // namespace dateline
