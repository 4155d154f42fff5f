#pragma once

#include "base/result.h"
#include "model/analysis.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace dateline {

/// What an export says besides the analysis.
struct ExportContext
{
    QString version;          ///< of the program
    QString modelFingerprint; ///< of the name model
    QString rulesFingerprint; ///< of the time rules
    QString id;               ///< of the --jsonl line; empty for none
    bool withText = true;
};

/// A format in which an analysis can leave the program. `write` is pure and gives the same bytes everywhere.
struct ExportFormat
{
    QLatin1StringView name;      ///< as --format spells it
    QLatin1StringView extension; ///< of a file, without the full stop
    QByteArray (*write)(const Analysis &analysis, const ExportContext &context);
};

[[nodiscard]] std::span<const ExportFormat> allExportFormats();
[[nodiscard]] const ExportFormat *exportFormat(QLatin1StringView name);

} // namespace dateline
