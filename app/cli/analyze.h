#pragma once

#include "cli/arguments.h"
#include "exporters/exporter.h"
#include "pipeline/pipeline.h"

#include <QIODevice>
#include <QTextStream>

namespace dateline {

/// A line of --jsonl that is longer is refused, and no more of it than this is ever held.
inline constexpr qint64 maxLineBytes = qint64(64) * 1024 * 1024;

/// Exit status of the program, by contract/cli.md.
enum ExitStatus { ExitDone = 0, ExitUnreadable = 1, ExitWrongArguments = 2, ExitLinesRefused = 3 };

/// Where a command writes. JSON goes to `out` alone, messages to `messages` alone.
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QTextStream &messages;
};

/// Writes it all, past every buffer: a full disk is known only then.
[[nodiscard]] bool writeAll(QIODevice &out, const QByteArray &bytes);

/// What an export says of the program that made it.
[[nodiscard]] ExportContext exportContext(const Engines &engines, bool withText);

/// Analyses the files of the request one after the other; one that cannot be read does not stop the others.
[[nodiscard]] ExitStatus analyzeFiles(const AnalyzeRequest &request, const Pipeline &pipeline, const Streams &streams);

/// Reads documents line by line and writes one analysis a line in the same order, as soon as it is there. Lines are
/// analysed in parallel; at most a few are held at once. A line that is no document, or longer than maxLineBytes, gives
/// an error in its place.
[[nodiscard]] ExitStatus analyzeLines(const AnalyzeRequest &request, const Pipeline &pipeline, const Streams &streams);

} // namespace dateline
