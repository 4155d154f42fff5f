#pragma once

#include "times/automaton.h"
#include "times/lexicon.h"
#include "times/rulefile.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// A language's rules, compiled: words, automaton, and what each rule means. Built once; const and safe to share.
class RuleSet
{
public:
    struct Source
    {
        QString name; ///< of the file, for messages
        QString text;
    };

    /// Compiles rule files; a class or definition may be used in any file after the one that makes it, in the order
    /// given. Error BadResource: file, line and what is wrong.
    [[nodiscard]] static Result<RuleSet> compile(const std::vector<Source> &sources);

    /// The best match that begins at an atom: the longest, then the one of the higher priority, then the first written.
    /// rule -1 for none. `ends` is memory that look-ups share.
    [[nodiscard]] RuleEnd bestAt(std::span<const Atom> atoms, std::size_t at, std::vector<RuleEnd> &ends) const;

    [[nodiscard]] const RuleSource &rule(std::int32_t index) const { return m_rules[static_cast<std::size_t>(index)]; }
    [[nodiscard]] std::int32_t ruleCount() const { return static_cast<std::int32_t>(m_rules.size()); }
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] const Automaton &automaton() const { return m_automaton; }
    /// What the words of a match mean; nothing when the rule does not match them.
    [[nodiscard]] std::optional<TimeTerm> termOf(std::int32_t rule, std::span<const Atom> atoms,
                                                 QStringView text) const;

private:
    struct Context
    {
        PatternStart pattern;
        std::int32_t step = 1; ///< -1 for what stands before the match
        bool forbidden = false;
    };
    struct Compiled
    {
        std::vector<PatternStart> match;
        std::vector<Context> contexts;
    };

    struct Scope;
    [[nodiscard]] std::optional<Error> addClasses(const RuleFile &file, Scope &scope);
    [[nodiscard]] std::optional<Error> addDefines(const RuleFile &file, Scope &scope);
    [[nodiscard]] std::optional<Error> addRules(const RuleFile &file, Scope &scope);
    [[nodiscard]] std::optional<Error> addContexts(const std::vector<SourceText> &patterns, std::int32_t step,
                                                   bool forbidden, const QString &file, Scope &scope);
    [[nodiscard]] bool contextFits(std::int32_t rule, std::span<const Atom> atoms, std::int32_t first,
                                   std::int32_t end) const;
    void fill(TimeTerm &term, const Capture &capture, const Atom &atom, QStringView word) const;

    Lexicon m_lexicon;
    Automaton m_automaton;
    std::vector<RuleSource> m_rules;
    std::vector<Compiled> m_compiled;
};

} // namespace dateline
