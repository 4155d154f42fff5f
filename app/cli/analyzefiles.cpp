#include "cli/analyze.h"

#include "base/memoryguard.h"
#include "base/safetext.h"
#include "cli/messages.h"
#include "document/articleloader.h"
#include "exporters/exportfile.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QSet>

#include <optional>

namespace dateline {

namespace {

/// Where the analysis of each input goes.
class OutputPaths
{
public:
    OutputPaths(const AnalyzeRequest &request, QLatin1StringView extension) : m_request(request), m_extension(extension)
    {
    }

    /// Several inputs need a folder, and there is something else.
    [[nodiscard]] bool isNoFolder() const
    {
        const QFileInfo output(m_request.output);
        return m_request.files.size() > 1 && output.exists() && !output.isDir();
    }

    /// Empty for standard output. Of inputs that have the same name in different folders the later ones are numbered.
    [[nodiscard]] QString next(const QString &file)
    {
        if (m_request.output.isEmpty())
            return {};
        if (m_request.files.size() == 1 && !QFileInfo(m_request.output).isDir())
            return m_request.output;
        const QString base =
            file == QLatin1StringView("-") ? QStringLiteral("stdin") : QFileInfo(file).completeBaseName();
        QString name = base;
        for (int number = 2; m_used.contains(name.toCaseFolded()); ++number)
            name = QStringLiteral("%1-%2").arg(base).arg(number);
        m_used.insert(name.toCaseFolded()); // two that differ in case alone are one file on some systems
        return QDir(m_request.output).filePath(name + QLatin1Char('.') + m_extension);
    }

private:
    const AnalyzeRequest &m_request;
    QLatin1StringView m_extension;
    QSet<QString> m_used;
};

bool flushed(QIODevice &out)
{
    auto *file = qobject_cast<QFileDevice *>(&out);
    return file == nullptr || file->flush();
}

/// Writes one analysis; gives what went wrong, if anything.
std::optional<Error> write(const Analysis &analysis, const ExportFormat &format, const ExportContext &context,
                           const QString &path, const QStringList &inputs, QIODevice &standardOutput)
{
    if (path.isEmpty()) {
        if (writeExport(format, analysis, context, standardOutput) && flushed(standardOutput))
            return std::nullopt;
        return Error{ErrorCode::WriteFailed, QStringLiteral("standard output")};
    }
    const auto written = writeExportFile(path, format, analysis, context, inputs);
    return written ? std::nullopt : std::optional(written.error());
}

} // namespace

bool writeAll(QIODevice &out, const QByteArray &bytes)
{
    return out.write(bytes) == bytes.size() && flushed(out);
}

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
    OutputPaths paths(request, format->extension);
    if (paths.isNoFolder()) {
        streams.messages << QStringLiteral("dateline-cli: %1: this is a file; several inputs need a folder\n")
                                .arg(shownLine(request.output));
        return ExitWrongArguments;
    }
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
        const QString path = paths.next(file);
        std::optional<Error> error;
        const bool fits = withinMemory([&] {
            const auto loaded = std::make_shared<const Article>(std::move(article).value());
            const Snapshot snapshot = pipeline.run(loaded, request.analysis);
            error = write(*snapshot.analysis, *format, context, path, request.files, streams.out);
        });
        if (!fits)
            error = Error{ErrorCode::TooLarge, file};
        if (error) {
            streams.messages << QStringLiteral("dateline-cli: %1\n").arg(errorMessage(*error));
            status = ExitUnreadable;
        }
    }
    return status;
}

} // namespace dateline
