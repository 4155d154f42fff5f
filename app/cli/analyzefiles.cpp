#include "cli/analyze.h"

#include "cli/messages.h"
#include "document/articleloader.h"
#include "exporters/exportfile.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace dateline {

namespace {

/// Where the analysis of one input goes; empty for standard output.
QString outputPath(const AnalyzeRequest &request, const QString &file, QLatin1StringView extension)
{
    if (request.output.isEmpty())
        return {};
    if (request.files.size() == 1 && !QFileInfo(request.output).isDir())
        return request.output;
    const QString name = file == QLatin1StringView("-") ? QStringLiteral("stdin") : QFileInfo(file).completeBaseName();
    return QDir(request.output).filePath(name + QLatin1Char('.') + extension);
}

/// Writes one analysis; gives what went wrong, if anything.
std::optional<Error> write(const Analysis &analysis, const ExportFormat &format, const ExportContext &context,
                           const QString &path, const QStringList &inputs, QIODevice &standardOutput)
{
    if (path.isEmpty()) {
        const QByteArray bytes = format.write(analysis, context);
        if (standardOutput.write(bytes) == bytes.size())
            return std::nullopt;
        return Error{ErrorCode::WriteFailed, QStringLiteral("standard output")};
    }
    const auto written = writeExportFile(path, format, analysis, context, inputs);
    return written ? std::nullopt : std::optional(written.error());
}

} // namespace

ExportContext exportContext(const Engines &engines, bool withText)
{
    ExportContext context;
    context.version = QStringLiteral(DATELINE_VERSION);
    context.modelFingerprint = engines.names.fingerprint();
    context.rulesFingerprint = engines.times.fingerprint();
    context.withText = withText;
    return context;
}

ExitStatus analyzeFiles(const AnalyzeRequest &request, const Pipeline &pipeline, const Streams &streams)
{
    const QByteArray formatName = request.format.toLatin1();
    const ExportFormat *format = exportFormat(QLatin1StringView(formatName));
    const ExportContext context = exportContext(pipeline.engines(), request.withText);
    ExitStatus status = ExitDone;
    for (const QString &file : request.files) {
        auto article = loadArticle(file, {request.encoding});
        if (!article) {
            streams.messages << QStringLiteral("dateline-cli: %1\n").arg(errorMessage(article.error()));
            if (article.error().code == ErrorCode::UnknownEncoding)
                return ExitWrongArguments;
            status = ExitUnreadable;
            continue;
        }
        const Snapshot snapshot =
            pipeline.run(std::make_shared<const Article>(std::move(article).value()), request.analysis);
        const QString path = outputPath(request, file, format->extension);
        if (const auto error = write(*snapshot.analysis, *format, context, path, request.files, streams.out)) {
            streams.messages << QStringLiteral("dateline-cli: %1\n").arg(errorMessage(*error));
            status = ExitUnreadable;
        }
    }
    return status;
}

} // namespace dateline
