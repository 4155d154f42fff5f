#include "times/automaton.h"

#include <algorithm>
#include <atomic>

namespace dateline {

namespace {

/// Differs between any two states of any two automata of this process.
std::uint64_t newId()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

} // namespace

Automaton::Fragment Automaton::sequence(const PatternNode &node, std::int32_t rule, bool backwards)
{
    Fragment whole;
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
        const std::size_t index = backwards ? node.parts.size() - 1 - i : i;
        const Fragment part = build(node.parts[index], rule, backwards);
        for (const std::int32_t from : whole.last) {
            auto &follow = m_states[static_cast<std::size_t>(from)].follow;
            follow.insert(follow.end(), part.first.begin(), part.first.end());
        }
        if (whole.nullable)
            whole.first.insert(whole.first.end(), part.first.begin(), part.first.end());
        if (!part.nullable)
            whole.last.clear();
        whole.last.insert(whole.last.end(), part.last.begin(), part.last.end());
        whole.nullable = whole.nullable && part.nullable;
    }
    return whole;
}

Automaton::Fragment Automaton::build(const PatternNode &node, std::int32_t rule, bool backwards)
{
    switch (node.kind) {
    case PatternNode::Kind::Word: {
        const auto state = static_cast<std::int32_t>(m_states.size());
        m_states.push_back({node.word, rule, false, {}});
        return {false, {state}, {state}};
    }
    case PatternNode::Kind::Choice: {
        Fragment whole;
        whole.nullable = false;
        for (const PatternNode &choice : node.parts) {
            const Fragment part = build(choice, rule, backwards);
            whole.first.insert(whole.first.end(), part.first.begin(), part.first.end());
            whole.last.insert(whole.last.end(), part.last.begin(), part.last.end());
            whole.nullable = whole.nullable || part.nullable;
        }
        return whole;
    }
    case PatternNode::Kind::Optional: {
        Fragment part = build(node.parts.front(), rule, backwards);
        part.nullable = true;
        return part;
    }
    default:
        return sequence(node, rule, backwards);
    }
}

Result<PatternStart> Automaton::add(const PatternNode &pattern, std::int32_t rule, bool backwards)
{
    const Fragment whole = build(pattern, rule, backwards);
    if (whole.nullable)
        return Error{ErrorCode::BadResource, QStringLiteral("the pattern matches no word at all")};
    for (const std::int32_t state : whole.last)
        m_states[static_cast<std::size_t>(state)].accepts = true;
    m_id = newId();
    return PatternStart{whole.first};
}

void Automaton::addStart(const PatternStart &start)
{
    for (const std::int32_t state : start.states) {
        const PatternWord &word = m_states[static_cast<std::size_t>(state)].word;
        auto &index = word.lexeme >= 0 ? m_startsByLexeme : m_startsByClass;
        const auto key = static_cast<std::size_t>(word.lexeme >= 0 ? word.lexeme : word.wordClass);
        if (index.size() <= key)
            index.resize(key + 1);
        index[key].push_back(state);
        if (word.lexeme < 0)
            m_startClasses.add(word.wordClass);
    }
    m_id = newId();
}

void Automaton::enter(std::int32_t state, AutomatonWalks::StateSet &set) const
{
    set.states.push_back(state);
    const State &entered = m_states[static_cast<std::size_t>(state)];
    if (entered.accepts)
        set.rules.push_back(entered.rule);
}

AutomatonWalks::StateSet Automaton::statesOfStart(const Atom &first) const
{
    AutomatonWalks::StateSet reached;
    first.classes.forEach([&](ClassId id) {
        if (static_cast<std::size_t>(id) < m_startsByClass.size()) {
            for (const std::int32_t state : m_startsByClass[static_cast<std::size_t>(id)])
                enter(state, reached);
        }
    });
    if (first.lexeme >= 0 && static_cast<std::size_t>(first.lexeme) < m_startsByLexeme.size()) {
        for (const std::int32_t state : m_startsByLexeme[static_cast<std::size_t>(first.lexeme)])
            enter(state, reached);
    }
    return reached;
}

AutomatonWalks::StateSet Automaton::statesBehind(const std::vector<std::int32_t> &alive, const Atom &atom) const
{
    AutomatonWalks::StateSet reached;
    for (const std::int32_t from : alive) {
        for (const std::int32_t to : m_states[static_cast<std::size_t>(from)].follow) {
            // Few states are alive after the first word, so looking through them beats marking all.
            if (takes(m_states[static_cast<std::size_t>(to)].word, atom) &&
                std::find(reached.states.begin(), reached.states.end(), to) == reached.states.end())
                enter(to, reached);
        }
    }
    return reached;
}

void Automaton::match(std::span<const Atom> atoms, std::size_t at, std::vector<RuleEnd> &ends) const
{
    thread_local AutomatonWalks walks;
    walks.begin(m_id);
    ends.clear();
    AutomatonWalks::SetId alive = AutomatonWalks::start;
    for (std::size_t i = at; i < atoms.size(); ++i) {
        const Atom &atom = atoms[i];
        alive = walks.step(alive, atom, [&](AutomatonWalks::SetId from) {
            return from == AutomatonWalks::start ? statesOfStart(atom) : statesBehind(walks.at(from).states, atom);
        });
        if (alive == AutomatonWalks::nothing)
            return;
        for (const std::int32_t rule : walks.at(alive).rules)
            ends.push_back({rule, static_cast<std::int32_t>(i + 1)});
    }
}

bool Automaton::matchesAt(const PatternStart &pattern, std::span<const Atom> atoms, std::int32_t at,
                          std::int32_t step) const
{
    Atom edge;
    edge.classes.add(ClassEdge);
    const auto atomAt = [&](std::int32_t i) -> const Atom & {
        return i < 0 || i >= static_cast<std::int32_t>(atoms.size()) ? edge : atoms[static_cast<std::size_t>(i)];
    };
    std::vector<std::int32_t> now = pattern.states;
    std::vector<std::int32_t> next;
    const auto length = static_cast<std::int32_t>(atoms.size());
    for (std::int32_t i = at; !now.empty() && i >= -1 && i <= length; i += step) {
        next.clear();
        for (const std::int32_t state : now) {
            const State &entered = m_states[static_cast<std::size_t>(state)];
            if (!takes(entered.word, atomAt(i)))
                continue;
            if (entered.accepts)
                return true;
            next.insert(next.end(), entered.follow.begin(), entered.follow.end());
        }
        std::swap(now, next);
    }
    return false;
}

bool Automaton::walk(std::int32_t state, std::span<const Atom> atoms, std::size_t at, std::vector<Capture> &path) const
{
    const State &entered = m_states[static_cast<std::size_t>(state)];
    if (!takes(entered.word, atoms[at]))
        return false;
    path.push_back({entered.word, static_cast<std::int32_t>(at)});
    if (at + 1 == atoms.size()) {
        if (entered.accepts)
            return true;
    } else {
        for (const std::int32_t to : entered.follow) {
            if (walk(to, atoms, at + 1, path))
                return true;
        }
    }
    path.pop_back();
    return false;
}

std::vector<Capture> Automaton::captures(const PatternStart &pattern, std::span<const Atom> atoms) const
{
    std::vector<Capture> path;
    if (atoms.empty())
        return path;
    for (const std::int32_t state : pattern.states) {
        if (walk(state, atoms, 0, path))
            return path;
    }
    return path;
}

} // namespace dateline
