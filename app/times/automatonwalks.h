#pragma once

#include "times/atoms.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dateline {

/// What one thread remembers of its walks through an automaton: which set of states is reached from which over what
/// atom. Dates are told in few forms, so that after the first pages nearly every step is here and none is worked out
/// (a deterministic automaton that is built as it is used: Aho, Sethi, Ullman 1986, 3.7). Changes no result. Bounded:
/// forgets all when it has grown too large.
class AutomatonWalks
{
public:
    using SetId = std::int32_t;
    static constexpr SetId nothing = 0; ///< no state is alive
    static constexpr SetId start = 1;

    struct StateSet
    {
        std::vector<std::int32_t> states;
        std::vector<std::int32_t> rules; ///< that end here, in the order of the states
    };

    /// Forgets everything if it was of another automaton. Sets stay where they are until it is called again.
    void begin(std::uint64_t automaton);
    [[nodiscard]] const StateSet &at(SetId id) const { return m_sets[static_cast<std::size_t>(id)]; }

    /// Where the atom leads from a set; `workOut(from)` gives the StateSet when it is not known yet.
    template <typename WorkOut>
    SetId step(SetId from, const Atom &atom, const WorkOut &workOut)
    {
        const auto [place, isNew] = m_steps.try_emplace(Key{atom.classes, atom.lexeme, from}, nothing);
        if (isNew)
            place->second = idOf(workOut(from));
        return place->second;
    }

private:
    struct Key
    {
        ClassSet classes;
        std::int32_t lexeme = -1;
        SetId from = nothing;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const;
    };

    SetId idOf(StateSet &&set);

    std::uint64_t m_automaton = 0;
    std::vector<StateSet> m_sets;
    std::unordered_map<Key, SetId, KeyHash> m_steps;
};

} // namespace dateline
