#include "times/automatonwalks.h"

namespace dateline {

namespace {

constexpr std::size_t mostSteps = 50'000;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 32U);
}

} // namespace

std::size_t AutomatonWalks::KeyHash::operator()(const Key &key) const
{
    const std::uint64_t place =
        std::uint64_t(std::uint32_t(key.lexeme)) << 32U | std::uint64_t(std::uint32_t(key.from));
    return static_cast<std::size_t>(mixed(mixed(mixed(0, place), key.classes.bits()[0]), key.classes.bits()[1]));
}

void AutomatonWalks::begin(std::uint64_t automaton)
{
    if (m_automaton == automaton && m_steps.size() < mostSteps)
        return;
    m_automaton = automaton;
    m_steps.clear();
    m_sets.assign(2, {}); // nothing and start
}

/// Sets that are equal may have several numbers: they are few, and looking for them would cost more.
AutomatonWalks::SetId AutomatonWalks::idOf(StateSet &&set)
{
    if (set.states.empty())
        return nothing;
    m_sets.push_back(std::move(set));
    return static_cast<SetId>(m_sets.size() - 1);
}

} // namespace dateline
