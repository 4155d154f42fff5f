#pragma once

#include "cli/arguments.h"
#include "exporters/exporter.h"
#include "pipeline/pipeline.h"

#include <QIODevice>
#include <QTextStream>

namespace dateline {

/// Exit status of the program, by contract/cli.md.
enum ExitStatus { ExitDone = 0, ExitUnreadable = 1, ExitWrongArguments = 2, ExitLinesRefused = 3 };

/// Where a command writes. JSON goes to `out` alone, messages to `messages` alone.
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QTextStream &messages;
};

/// What an export says of the program that made it.
[[nodiscard]] ExportContext exportContext(const Engines &engines, bool withText);

/// Analyses the files of the request one after the other; one that cannot be read does not stop the others.
[[nodiscard]] ExitStatus analyzeFiles(const AnalyzeRequest &request, const Pipeline &pipeline, const Streams &streams);

/// Reads documents line by line and writes one analysis a line in the same order, as soon as it is there. Lines are
/// analysed in parallel; at most a few are held at once.
[[nodiscard]] ExitStatus analyzeLines(const AnalyzeRequest &request, const Pipeline &pipeline, const Streams &streams);

} // namespace dateline
