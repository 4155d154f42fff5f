#pragma once

#include "pipeline/pipeline.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace dateline {

/// What `dateline-cli` was asked to do, by contract/cli.md.
struct AnalyzeRequest
{
    QStringList files; ///< "-" is standard input; empty with jsonl
    bool jsonl = false;
    QString format = QStringLiteral("json");
    QString output; ///< empty: standard output
    QString encoding;
    bool withText = true;
    AnalysisOptions analysis;
};

struct ShowHelp
{
};

struct ShowVersion
{
};

/// Wrong arguments: one line that says what to do.
struct WrongArguments
{
    QString message;
};

using Request = std::variant<AnalyzeRequest, ShowHelp, ShowVersion, WrongArguments>;

/// Pure: looks at nothing but the arguments (without the program's name).
[[nodiscard]] Request parseArguments(const QStringList &arguments);

[[nodiscard]] QString helpText();

} // namespace dateline
