#include "times/ruleset.h"

#include "times/numerals.h"

#include <algorithm>

namespace dateline {

/// What is known while the files are read.
struct RuleSet::Scope
{
    std::map<QString, PatternNode> defines;
    std::map<QString, std::vector<ClassEntry>> phrases;
};

namespace {

/// Adds up what makes one number: "twenty" + "five", "two" * "hundred". Unknown numbers stay unknown.
void addAmount(TimeTerm &term, Field field, std::int32_t value)
{
    const std::int32_t before = term.valueOr(field, 0);
    const bool multiplies = before > 0 && (value == 12 || value == 100 || value == 1000);
    term.set(field, value == unknownAmount || before == unknownAmount ? unknownAmount
                    : multiplies                                      ? before * value
                                                                      : before + value);
}

} // namespace

Result<RuleSet> RuleSet::compile(const std::vector<Source> &sources)
{
    RuleSet rules;
    Scope scope;
    for (const Source &source : sources) {
        const Result<RuleFile> file = readRuleFile(source.name, source.text);
        if (!file)
            return file.error();
        if (auto wrong = rules.addClasses(*file, scope))
            return *wrong;
        if (auto wrong = rules.addDefines(*file, scope))
            return *wrong;
        if (auto wrong = rules.addRules(*file, scope))
            return *wrong;
    }
    return rules;
}

std::optional<Error> RuleSet::addClasses(const RuleFile &file, Scope &scope)
{
    for (const ClassSource &source : file.classes) {
        if (m_lexicon.classFromName(source.name))
            return ruleError(file.name, source.line, QStringLiteral("class \"%1\" is there already").arg(source.name));
        const auto id = m_lexicon.addClass(source.name, source.field);
        if (!id)
            return ruleError(file.name, source.line, QStringLiteral("too many classes"));
        for (const ClassEntry &entry : source.entries) {
            if (entry.phrase.contains(u' ')) {
                scope.phrases[source.name].push_back(entry);
                continue;
            }
            Lexeme &lexeme = m_lexicon.at(m_lexicon.add(entry.phrase));
            lexeme.classes.add(*id);
            if (entry.capital)
                lexeme.capitalClasses.add(*id);
            lexeme.values.emplace_back(*id, entry.value);
        }
    }
    return std::nullopt;
}

std::optional<Error> RuleSet::addDefines(const RuleFile &file, Scope &scope)
{
    for (const DefineSource &define : file.defines) {
        const auto node = readPattern(define.pattern.text, {m_lexicon, scope.defines, scope.phrases});
        if (!node)
            return ruleError(file.name, define.pattern.line, node.error().context);
        if (!scope.defines.emplace(define.name, *node).second)
            return ruleError(file.name, define.pattern.line, QStringLiteral("<%1> is there already").arg(define.name));
    }
    return std::nullopt;
}

std::optional<Error> RuleSet::addRules(const RuleFile &file, Scope &scope)
{
    for (const RuleSource &rule : file.rules) {
        const auto same = [&](const RuleSource &other) { return other.name == rule.name; };
        if (std::any_of(m_rules.begin(), m_rules.end(), same))
            return ruleError(file.name, rule.line, QStringLiteral("rule \"%1\" is there already").arg(rule.name));
        const auto index = static_cast<std::int32_t>(m_rules.size());
        m_rules.push_back(rule);
        m_compiled.emplace_back();
        for (const SourceText &pattern : rule.match) {
            const auto node = readPattern(pattern.text, {m_lexicon, scope.defines, scope.phrases});
            if (!node)
                return ruleError(file.name, pattern.line, node.error().context);
            const auto start = m_automaton.add(*node, index, false);
            if (!start)
                return ruleError(file.name, pattern.line, start.error().context);
            m_automaton.addStart(*start);
            m_compiled.back().match.push_back(*start);
        }
        for (const auto &[patterns, step, forbidden] :
             {std::tuple(&rule.after, -1, false), std::tuple(&rule.before, 1, false),
              std::tuple(&rule.notAfter, -1, true), std::tuple(&rule.notBefore, 1, true)}) {
            if (auto wrong = addContexts(*patterns, step, forbidden, file.name, scope))
                return wrong;
        }
    }
    return std::nullopt;
}

std::optional<Error> RuleSet::addContexts(const std::vector<SourceText> &patterns, std::int32_t step, bool forbidden,
                                          const QString &file, Scope &scope)
{
    for (const SourceText &pattern : patterns) {
        const auto node = readPattern(pattern.text, {m_lexicon, scope.defines, scope.phrases});
        if (!node)
            return ruleError(file, pattern.line, node.error().context);
        const auto start = m_automaton.add(*node, -1, step < 0);
        if (!start)
            return ruleError(file, pattern.line, start.error().context);
        m_compiled.back().contexts.push_back({*start, step, forbidden});
    }
    return std::nullopt;
}

/// Each line that forbids must not match; of those that demand on one side, one must.
bool RuleSet::contextFits(std::int32_t rule, std::span<const Atom> atoms, std::int32_t first, std::int32_t end) const
{
    bool demandedBefore = false;
    bool demandedBehind = false;
    bool foundBefore = false;
    bool foundBehind = false;
    for (const Context &context : m_compiled[static_cast<std::size_t>(rule)].contexts) {
        const bool behind = context.step > 0;
        bool &found = behind ? foundBehind : foundBefore;
        if (!context.forbidden) {
            (behind ? demandedBehind : demandedBefore) = true;
            if (found)
                continue;
        }
        const bool matches = m_automaton.matchesAt(context.pattern, atoms, behind ? end : first - 1, context.step);
        if (context.forbidden && matches)
            return false;
        if (!context.forbidden)
            found = matches;
    }
    return foundBefore == demandedBefore && foundBehind == demandedBehind;
}

RuleEnd RuleSet::bestAt(std::span<const Atom> atoms, std::size_t at, std::vector<RuleEnd> &ends) const
{
    m_automaton.match(atoms, at, ends);
    const auto better = [this](const RuleEnd &a, const RuleEnd &b) {
        if (a.end != b.end)
            return a.end > b.end;
        const std::int32_t left = rule(a.rule).priority;
        const std::int32_t right = rule(b.rule).priority;
        return left != right ? left > right : a.rule < b.rule;
    };
    std::sort(ends.begin(), ends.end(), better);
    for (const RuleEnd &end : ends) {
        if (contextFits(end.rule, atoms, static_cast<std::int32_t>(at), end.end))
            return end;
    }
    return {};
}

std::optional<TimeTerm> RuleSet::termOf(std::int32_t index, std::span<const Atom> atoms, QStringView text) const
{
    const RuleSource &source = rule(index);
    TimeTerm term;
    term.kind = source.kind;
    for (const PatternStart &pattern : m_compiled[static_cast<std::size_t>(index)].match) {
        const auto captures = m_automaton.captures(pattern, atoms);
        if (captures.empty())
            continue;
        for (const Capture &capture : captures) {
            const Atom &atom = atoms[static_cast<std::size_t>(capture.atom)];
            fill(term, capture, atom, text.mid(atom.span.start, atom.span.length()));
        }
        for (const auto &[field, value] : source.constants) {
            if (!term.has(field))
                term.set(field, value);
        }
        return term;
    }
    return std::nullopt;
}

void RuleSet::fill(TimeTerm &term, const Capture &capture, const Atom &atom, QStringView word) const
{
    const PatternWord &pattern = capture.word;
    if (pattern.lexeme < 0 && pattern.wordClass < builtinClassCount) {
        setNumeral(term, pattern.wordClass, word, pattern.field);
        return;
    }
    if (!pattern.field)
        return;
    const std::int32_t value = pattern.value ? *pattern.value : m_lexicon.at(atom.lexeme).valueIn(pattern.wordClass);
    if (*pattern.field == Field::Amount || *pattern.field == Field::Amount2)
        addAmount(term, *pattern.field, value);
    else
        term.set(*pattern.field, value);
}

} // namespace dateline
