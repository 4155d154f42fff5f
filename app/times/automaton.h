#pragma once

#include "times/atoms.h"
#include "times/automatonwalks.h"
#include "times/pattern.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

/// A pattern inside the automaton: the states that its first word leads to.
struct PatternStart
{
    std::vector<std::int32_t> states;
};

/// A word of a pattern and the atom that it matched.
struct Capture
{
    PatternWord word;
    std::int32_t atom = 0;
};

/// A rule and where its match ends.
struct RuleEnd
{
    std::int32_t rule = -1;
    std::int32_t end = 0; ///< one past the last atom
};

/// All patterns of all rules as one position automaton (Glushkov 1961): a state for each word of a pattern, entered
/// over an atom that the word matches. Has no empty transitions, is built once and const afterwards. Matching reads
/// each atom once for each state that is alive; what a sentence may begin with is looked up by word and by class.
class Automaton
{
public:
    /// Adds a pattern of a rule. Not yet a start: see addStart. The error says that the pattern matches nothing.
    [[nodiscard]] Result<PatternStart> add(const PatternNode &pattern, std::int32_t rule, bool backwards);
    /// Lets a search begin with the pattern.
    void addStart(const PatternStart &start);

    /// Whether anything may begin with this atom.
    [[nodiscard]] bool mayStart(const Atom &atom) const
    {
        return atom.classes.meets(m_startClasses) ||
               (atom.lexeme >= 0 && static_cast<std::size_t>(atom.lexeme) < m_startsByLexeme.size() &&
                !m_startsByLexeme[static_cast<std::size_t>(atom.lexeme)].empty());
    }
    /// Fills `ends` with every rule that matches from `at` on, shorter matches first.
    void match(std::span<const Atom> atoms, std::size_t at, std::vector<RuleEnd> &ends) const;
    /// Whether the pattern matches the atoms that begin at `at` and go on in steps of `step` (1 or -1). Outside the
    /// atoms stands one of ClassEdge.
    [[nodiscard]] bool matchesAt(const PatternStart &pattern, std::span<const Atom> atoms, std::int32_t at,
                                 std::int32_t step) const;
    /// The words of the pattern that take exactly these atoms; empty when they do not match it.
    [[nodiscard]] std::vector<Capture> captures(const PatternStart &pattern, std::span<const Atom> atoms) const;

private:
    struct State
    {
        PatternWord word;
        std::int32_t rule = -1;
        bool accepts = false;
        std::vector<std::int32_t> follow;
    };
    struct Fragment
    {
        bool nullable = true;
        std::vector<std::int32_t> first;
        std::vector<std::int32_t> last;
    };

    Fragment build(const PatternNode &node, std::int32_t rule, bool backwards);
    Fragment sequence(const PatternNode &node, std::int32_t rule, bool backwards);
    /// The states that the atom leads to from those alive, or from the start.
    [[nodiscard]] AutomatonWalks::StateSet statesBehind(const std::vector<std::int32_t> &alive, const Atom &atom) const;
    [[nodiscard]] AutomatonWalks::StateSet statesOfStart(const Atom &first) const;
    void enter(std::int32_t state, AutomatonWalks::StateSet &set) const;
    bool walk(std::int32_t state, std::span<const Atom> atoms, std::size_t at, std::vector<Capture> &path) const;
    [[nodiscard]] static bool takes(const PatternWord &word, const Atom &atom)
    {
        return word.lexeme >= 0 ? atom.lexeme == word.lexeme : atom.classes.has(word.wordClass);
    }

    std::uint64_t m_id = 0; ///< another one after each change
    std::vector<State> m_states;
    ClassSet m_startClasses;
    std::vector<std::vector<std::int32_t>> m_startsByClass;
    std::vector<std::vector<std::int32_t>> m_startsByLexeme;
};

} // namespace dateline
