#pragma once

#include "base/result.h"
#include "times/timeterm.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace dateline {

/// A piece of a rule file and the line it stands on, for messages.
struct SourceText
{
    QString text;
    std::int32_t line = 0;
};

/// "January | Jan = 1": phrases that a word class holds, and the value that they give to the class's field.
struct ClassEntry
{
    QString phrase; ///< one word or several
    std::int32_t value = 0;
    bool capital = false; ///< "^March": only where the text has it with a capital
    std::int32_t line = 0;
};

struct ClassSource
{
    QString name;
    std::optional<Field> field;
    std::vector<ClassEntry> entries;
    std::int32_t line = 0;
};

/// An executed example. `text` may hold [brackets] around the words that the rule has to take.
struct RuleExample
{
    bool matches = true; ///< a "+" example; else the rule must take nothing of the text
    QString text;
    QString published; ///< ISO 8601, empty for none
    QString value;     ///< TIMEX3 value, with "/MOD" where there is one; "nothing" for a gate
    std::int32_t line = 0;
};

struct RuleSource
{
    QString name;
    std::int32_t line = 0;
    std::int32_t priority = 0;
    std::vector<SourceText> match;
    std::vector<SourceText> after;
    std::vector<SourceText> before;
    std::vector<SourceText> notAfter;
    std::vector<SourceText> notBefore;
    TermKind kind = TermKind::Date;
    std::vector<std::pair<Field, std::int32_t>> constants;
    std::vector<RuleExample> examples;
};

struct DefineSource
{
    QString name;
    SourceText pattern;
};

/// What a rule file says, before anything is compiled. The language is described in resources/times/en/README.md.
struct RuleFile
{
    QString name; ///< for messages
    std::vector<ClassSource> classes;
    std::vector<DefineSource> defines;
    std::vector<RuleSource> rules;
};

/// "months.rules:12: what is wrong", as code BadResource.
[[nodiscard]] Error ruleError(const QString &file, std::int32_t line, const QString &what);

/// Reads the text of one rule file. Pure function; linear in the text. A stanza without examples of both kinds is an
/// error here, so that no rule goes untested.
[[nodiscard]] Result<RuleFile> readRuleFile(const QString &name, const QString &text);

} // namespace dateline
