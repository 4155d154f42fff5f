#include "base/safetext.h"
#include "base/wholefile.h"
#include "cli/analyze.h"
#include "cli/messages.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace dateline;

namespace {

Result<Pipeline> loadPipeline()
{
    auto engines = Engines::load();
    if (!engines)
        return engines.error();
    return Pipeline(std::move(engines).value());
}

ExitStatus analyze(const AnalyzeRequest &request, QFile &out, QTextStream &messages)
{
    const auto pipeline = loadPipeline();
    if (!pipeline) {
        messages << QStringLiteral("dateline-cli: %1\n").arg(errorMessage(pipeline.error()));
        return ExitUnreadable;
    }
    QFile in;
    if (!request.jsonl)
        return analyzeFiles(request, *pipeline, {in, out, messages});
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        messages << QStringLiteral("dateline-cli: standard input could not be read\n");
        return ExitUnreadable;
    }
    if (request.output.isEmpty())
        return analyzeLines(request, *pipeline, {in, out, messages});
    // Unbuffered: see base/wholefile.h.
    const auto analyzeInto = [&](QFileDevice &file) {
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                   ? analyzeLines(request, *pipeline, {in, file, messages})
                   : ExitUnreadable;
    };
    ExitStatus status = ExitUnreadable;
    if (isPipeOrDevice(request.output)) {
        QFile device(request.output);
        status = analyzeInto(device);
    } else {
        QSaveFile file(request.output);
        status = analyzeInto(file);
        if (status == ExitUnreadable || !file.commit()) // where it is not committed, what was there before stays
            status = ExitUnreadable;
    }
    if (status != ExitUnreadable)
        return status;
    messages << QStringLiteral("dateline-cli: %1\n").arg(errorMessage({ErrorCode::WriteFailed, request.output}));
    return ExitUnreadable;
}

ExitStatus say(const QString &text, QFile &out, QTextStream &messages)
{
    if (writeAll(out, text.toUtf8()))
        return ExitDone;
    messages << QStringLiteral("dateline-cli: standard output could not be written\n");
    return ExitUnreadable;
}

ExitStatus showVersion(QFile &out, QTextStream &messages)
{
    const auto pipeline = loadPipeline();
    if (!pipeline) {
        messages << QStringLiteral("dateline-cli: %1\n").arg(errorMessage(pipeline.error()));
        return ExitUnreadable;
    }
    const ExportContext context = exportContext(pipeline->engines(), true);
    return say(
        QStringLiteral("dateline-cli %1\ncommit %2\nmodel %3\nrules %4\n")
            .arg(context.version, QStringLiteral(DATELINE_COMMIT), context.modelFingerprint, context.rulesFingerprint),
        out, messages);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile out;
    QTextStream messages(stderr);
    if (!out.open(stdout, QIODevice::WriteOnly))
        return ExitUnreadable;
    const Request request = parseArguments(QCoreApplication::arguments().mid(1));
    if (const auto *wrong = std::get_if<WrongArguments>(&request)) {
        messages << QStringLiteral("dateline-cli: %1\nTry 'dateline-cli --help'.\n").arg(shownLine(wrong->message));
        return ExitWrongArguments;
    }
    if (const auto *analysis = std::get_if<AnalyzeRequest>(&request))
        return analyze(*analysis, out, messages);
    if (std::holds_alternative<ShowVersion>(request))
        return showVersion(out, messages);
    return say(helpText(), out, messages);
}
