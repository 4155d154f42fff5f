#include "cli/analyze.h"

#include "cli/messages.h"
#include "document/articleloader.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

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

bool write(const QString &path, const QByteArray &bytes, QIODevice &standardOutput)
{
    if (path.isEmpty())
        return standardOutput.write(bytes) == bytes.size();
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
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
        if (!write(path, format->write(*snapshot.analysis, context), streams.out)) {
            const QString where = path.isEmpty() ? QStringLiteral("standard output") : path;
            streams.messages << QStringLiteral("dateline-cli: %1\n").arg(errorMessage({ErrorCode::WriteFailed, where}));
            status = ExitUnreadable;
        }
    }
    return status;
}

} // namespace dateline
