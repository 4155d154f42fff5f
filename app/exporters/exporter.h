#pragma once

#include "base/result.h"
#include "model/analysis.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

class QIODevice;

namespace dateline {

/// What an export says besides the analysis.
struct ExportContext
{
    QString version;          ///< of the program
    QString modelFingerprint; ///< of the name model
    QString rulesFingerprint; ///< of the time rules
    QString id;               ///< of the --jsonl line; null for none, which an empty one is not
    bool withText = true;     ///< JSON only
};

/// A format in which an analysis can leave the program. `write` is pure and gives the same bytes everywhere; it is
/// callable from any thread. docs/formats.md describes every format.
struct ExportFormat
{
    using Write = QByteArray (*)(const Analysis &analysis, const ExportContext &context);
    using WriteTo = bool (*)(const Analysis &analysis, const ExportContext &context, QIODevice &out);

    QLatin1StringView name;      ///< as --format spells it
    QLatin1StringView extension; ///< of a file, without the first full stop; no two formats share one but JSON's lines
    QLatin1StringView mimeType;
    Write write = nullptr;
    QLatin1StringView losses; ///< English sentences: what the format cannot hold and how the export says so
    QLatin1StringView companionExtension = {}; ///< of a second file that belongs to the first; empty for none
    Write writeCompanion = nullptr;
    WriteTo writeTo = nullptr; ///< what `write` gives, piece by piece; for what grows too large to be held in memory
};

/// Writes an export to a device, piece by piece where the format can; false where the device does not take it.
[[nodiscard]] bool writeExport(const ExportFormat &format, const Analysis &analysis, const ExportContext &context,
                               QIODevice &out);

[[nodiscard]] std::span<const ExportFormat> allExportFormats();
[[nodiscard]] const ExportFormat *exportFormat(QLatin1StringView name);

} // namespace dateline
