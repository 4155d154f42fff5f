#include "cli/arguments.h"

#include "exporters/exporter.h"

#include <QCommandLineParser>

#include <algorithm>

namespace dateline {

namespace {

struct Options
{
    QCommandLineOption help{QStringLiteral("help")};
    QCommandLineOption version{QStringLiteral("version")};
    QCommandLineOption jsonl{QStringLiteral("jsonl")};
    QCommandLineOption format{QStringLiteral("format"), {}, QStringLiteral("FORMAT"), QStringLiteral("json")};
    QCommandLineOption output{QStringLiteral("output"), {}, QStringLiteral("PATH")};
    QCommandLineOption published{QStringLiteral("published"), {}, QStringLiteral("DATE")};
    QCommandLineOption encoding{QStringLiteral("encoding"), {}, QStringLiteral("NAME")};
    QCommandLineOption plain{QStringLiteral("plain")};
    QCommandLineOption noText{QStringLiteral("no-text")};
    QCommandLineOption stages{QStringLiteral("stages"), {}, QStringLiteral("LIST")};
    QCommandLineOption threads{QStringLiteral("threads"), {}, QStringLiteral("N"), QStringLiteral("0")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {help, version, jsonl, format, output, published, encoding, plain, noText, stages, threads};
    }
};

/// The last stage of a comma-separated list; nothing where a name is unknown.
std::optional<StageId> lastStageOf(const QString &list)
{
    std::optional<StageId> last;
    for (const QString &name : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QByteArray latin = name.trimmed().toLatin1();
        const auto stage = stageFromName(QLatin1StringView(latin));
        if (!stage)
            return std::nullopt;
        last = std::max(last.value_or(StageId::Structure), *stage);
    }
    return last;
}

QStringList formatNames()
{
    QStringList names;
    for (const ExportFormat &format : allExportFormats())
        names << QString(format.name);
    return names;
}

QString checkFormat(const QString &name, bool jsonl)
{
    const QByteArray latin = name.toLatin1();
    const QLatin1StringView format(latin);
    if (!exportFormat(format))
        return QStringLiteral("unknown format '%1'; the formats are %2")
            .arg(name, formatNames().join(QLatin1StringView(", ")));
    if (jsonl && !format.startsWith(QLatin1StringView("json")))
        return QStringLiteral("--jsonl writes JSON lines only");
    return {};
}

Request analyzeRequest(const QCommandLineParser &parser, const Options &options)
{
    AnalyzeRequest request;
    request.jsonl = parser.isSet(options.jsonl);
    request.files = parser.positionalArguments().mid(1);
    request.format = parser.value(options.format);
    request.output = parser.value(options.output);
    request.encoding = parser.value(options.encoding);
    request.withText = !parser.isSet(options.noText);
    request.analysis.plain = parser.isSet(options.plain);
    if (const QString problem = checkFormat(request.format, request.jsonl); !problem.isEmpty())
        return WrongArguments{problem};
    if (request.jsonl && !request.files.isEmpty())
        return WrongArguments{QStringLiteral("--jsonl reads standard input and takes no files")};
    if (!request.jsonl && request.files.isEmpty())
        return WrongArguments{QStringLiteral("no file given; '-' reads standard input")};
    if (parser.isSet(options.published)) {
        const QString date = parser.value(options.published);
        request.analysis.published = PublicationDate::fromIso(date, PublicationDate::Source::Option);
        if (!request.analysis.published)
            return WrongArguments{
                QStringLiteral("'%1' is no date; write it as 2008-12-18 or 2008-12-18T17:46").arg(date)};
    }
    if (parser.isSet(options.stages)) {
        const auto last = lastStageOf(parser.value(options.stages));
        if (!last)
            return WrongArguments{QStringLiteral("--stages takes a list of structure, tokens, names, times, events")};
        request.analysis.lastStage = *last;
    }
    bool isNumber = false;
    request.analysis.threads = parser.value(options.threads).toInt(&isNumber);
    if (!isNumber || request.analysis.threads < 0 || request.analysis.threads > 1024)
        return WrongArguments{QStringLiteral("--threads takes a number from 1 to 1024")};
    return request;
}

} // namespace

Request parseArguments(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(options.all());
    // QCommandLineParser expects the program's name first.
    if (!parser.parse(QStringList(QStringLiteral("dateline-cli")) + arguments))
        return WrongArguments{parser.errorText()};
    if (parser.isSet(options.help))
        return ShowHelp{};
    if (parser.isSet(options.version))
        return ShowVersion{};
    const QStringList positional = parser.positionalArguments();
    if (positional.isEmpty())
        return WrongArguments{QStringLiteral("no command given; try 'dateline-cli analyze FILE'")};
    if (positional.first() != QLatin1StringView("analyze"))
        return WrongArguments{QStringLiteral("unknown command '%1'; the command is 'analyze'").arg(positional.first())};
    return analyzeRequest(parser, options);
}

QString helpText()
{
    // As many names a line as have room, under one another.
    QString formats;
    qsizetype column = 0;
    for (const QString &name : formatNames()) {
        const QString next = name == QLatin1StringView("json") ? QStringLiteral("json (default)") : name;
        if (column > 0)
            formats +=
                column + next.size() > 70 ? QLatin1StringView(",\n                     ") : QLatin1StringView(", ");
        column = column + next.size() > 70 ? next.size() : column + next.size() + 2;
        formats += next;
    }
    return QStringLiteral(R"(Usage:
  dateline-cli analyze [OPTIONS] FILE...   analyse files ("-" is standard input)
  dateline-cli analyze --jsonl [OPTIONS]   read documents from standard input, one JSON object a line
  dateline-cli --version | --help

Options:
  --format FORMAT    %1
  --output PATH      write to a file, or to a folder when there are several inputs (of one name: a.json, a-2.json)
  --published DATE   publication date (2008-12-18 or 2008-12-18T17:46), over what the text says
  --encoding NAME    use this encoding instead of guessing
  --plain            no structure detection: the whole text is one article body
  --no-text          leave the text out of the JSON
  --stages LIST      stop after a stage: structure, tokens, names, times, events
  --threads N        default: all cores; the output does not depend on it

brat writes two files, annotations and their text; on standard output the annotations alone. docs/formats.md describes
every format. Nothing is ever written over an input.

Exit status: 0 done; 1 an input could not be read; 2 wrong arguments; 3 some lines were refused.
)")
        .arg(formats);
}

} // namespace dateline
