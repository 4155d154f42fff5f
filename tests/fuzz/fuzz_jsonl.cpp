#include "cli/analyze.h"
#include "fuzz/fuzztarget.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline::fuzz {

/// Any bytes as the input of `dateline-cli analyze --jsonl`: an object a line, in their order, and the exit status that
/// goes with them.
void runTarget(QByteArrayView bytes)
{
    static const auto engines = Engines::load();
    promise(engines.ok(), "the engines load");
    static const Pipeline pipeline(*engines);
    AnalyzeRequest request;
    request.jsonl = true;
    request.analysis.threads = 1;
    QByteArray input = bytes.toByteArray();
    QBuffer in(&input);
    QBuffer out;
    QString told;
    QTextStream messages(&told);
    promise(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly), "there is memory to write to");
    const ExitStatus status = analyzeLines(request, pipeline, {in, out, messages});
    qsizetype expected = input.count('\n');
    if (!input.isEmpty() && !input.endsWith('\n'))
        ++expected;
    QList<QByteArray> lines = out.data().split('\n');
    promise(lines.takeLast().isEmpty(), "the last line ends");
    promise(lines.size() == expected, "each line has its answer");
    bool refused = false;
    for (const QByteArray &line : lines) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        const bool isError = answer.contains(QLatin1StringView("error"));
        promise(answer.contains(QLatin1StringView("id")), "an answer says what it is of");
        promise(isError || answer[QLatin1StringView("schema")].isString(), "it is an analysis or an error");
        refused = refused || isError;
    }
    promise(status == (refused ? ExitLinesRefused : ExitDone), "the exit status says whether a line was refused");
}

std::vector<QByteArray> seeds()
{
    return {"{\"id\": \"a\", \"text\": \"Norway opened a harbour on 3 May 2019.\"}\n",
            "{\"id\": \"b\", \"text\": \"Ada Berg left on Friday.\", \"published\": \"2008-12-18\", \"plain\": true}\n"
            "{\"id\": 7}\n[]\nnothing\n\n{\"id\": \"\\u202e\", \"text\": \"\", \"published\": null}",
            "{\"id\": \"c\", \"text\": \"\\ud83d\\u0000\\u001b\", \"published\": \"2008-13-41\"}\r\n", ""};
}

} // namespace dateline::fuzz
