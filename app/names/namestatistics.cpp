#include "names/namestatistics.h"

#include "names/namefinder.h"
#include "names/namehash.h"
#include "names/namescorer.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int sure = 6; ///< evidence by which a name may teach something about others

void countWords(const NameText &text, NameStatistics &statistics)
{
    for (const NameSentence &sentence : text.sentences()) {
        for (const NameWord &word : sentence.words) {
            if (word.shape == WordShape::Lower)
                ++statistics.words[word.lower].lower;
            else if (word.shape == WordShape::Capitalised && !word.opensSentence && !sentence.headlineCase)
                ++statistics.words[word.lower].capital;
        }
    }
}

void addContext(NameStatistics::Contexts &contexts, std::uint32_t context)
{
    const auto at = std::lower_bound(contexts.begin(), contexts.end(), context);
    if (at != contexts.end() && *at == context)
        return;
    contexts.insert(at, context);
    if (contexts.size() > NameStatistics::mostContexts)
        contexts.pop_back();
}

/// Remembers for each word of a run of capitals what stands around the run: elsewhere it may stand where that tells
/// nothing.
void learnContexts(const NameText &text, NameStatistics &statistics)
{
    for (const NameSentence &sentence : text.sentences()) {
        if (sentence.headlineCase)
            continue;
        const auto words = sentence.words;
        for (std::size_t first = 0; first < words.size();) {
            std::size_t end = first;
            while (end < words.size() && words[end].isCapital())
                ++end;
            const auto contextOf = [](const NameWord &word, std::uint64_t side) {
                return std::uint32_t(combineHash(nameHash(word.lower), side));
            };
            for (std::size_t i = first; i < end; ++i) {
                if (words[i].is(NameList::Function))
                    continue;
                NameStatistics::Contexts &contexts = statistics.contexts[words[i].lower];
                if (first > 0)
                    addContext(contexts, contextOf(words[first - 1], 1));
                if (end < words.size())
                    addContext(contexts, contextOf(words[end], 2));
            }
            first = std::max(end, first + 1);
        }
    }
}

/// Lets what is surely a person or an organisation tell about shorter forms of its name.
void learnParts(std::span<const NameWord> words, EntityType type, int weight, bool afterTitle,
                NameStatistics &statistics)
{
    if (weight < sure || (words.size() < 2 && !afterTitle))
        return;
    if (type == EntityType::Org && !words.front().is(NameList::Common))
        ++statistics.orgWords[words.front().lower];
    if (type != EntityType::Person)
        return;
    for (const NameWord &word : words) {
        if (word.isCapital() && word.shape != WordShape::Initial && word.lower.size() > 1 &&
            !word.lists.hasAny({NameList::Particle, NameList::Country, NameList::Region}))
            ++statistics.personWords[word.lower];
    }
    if (words.size() > 2)
        ++statistics.personWords[phraseOf(words.subspan(1))];
}

void learnAcronym(const NameSentence &sentence, const NameCandidate &name, const NameCandidate &next,
                  const TypeEvidence &evidence, NameStatistics &statistics)
{
    const auto word = [&](int i) -> const NameWord & { return sentence.words[std::size_t(i)]; };
    const bool brackets = next.begin == name.end + 1 && word(name.end).text == u"(" &&
                          next.end < int(sentence.words.size()) && word(next.end).text == u")";
    if (!brackets || next.size() != 1 || name.size() < 2 || word(next.begin).shape != WordShape::Capitals)
        return;
    TypeEvidence &sum = statistics.acronyms[word(next.begin).lower];
    sum[std::size_t(bestType(evidence))] += 12;
}

} // namespace

void NameStatisticsDeleter::operator()(NameStatistics *statistics) const
{
    delete statistics;
}

void collectNameStatistics(const SectionView &section, const NameLists &lists, NameStatistics &statistics)
{
    if (section.role == SectionRole::Boilerplate)
        return;
    const NameText text(section, lists);
    countWords(text, statistics);
    learnContexts(text, statistics);
    for (const NameSentence &sentence : text.sentences()) {
        if (sentence.headlineCase)
            continue;
        const auto found = NameFinder(sentence, section.role, lists, nullptr).find();
        const NameScorer scorer(sentence, section.role, lists);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const NameCandidate &name = found[i];
            const auto words = sentence.words.subspan(std::size_t(name.begin), std::size_t(name.size()));
            const TypeEvidence evidence = scorer.local(name);
            const EntityType type = bestType(evidence);
            const int weight = evidence[std::size_t(type)];
            if (weight < scorer.threshold(name))
                continue;
            NameStatistics::RunCount &run = statistics.runs[phraseOf(words)];
            ++run.count;
            for (std::size_t k = 0; k < evidence.size(); ++k)
                run.evidence[k] += evidence[k];
            learnParts(words, type, weight, name.afterTitle, statistics);
            if (i + 1 < found.size())
                learnAcronym(sentence, name, found[i + 1], evidence, statistics);
        }
    }
}

void mergeNameStatistics(NameStatistics &into, const NameStatistics &from)
{
    for (auto word = from.words.cbegin(); word != from.words.cend(); ++word) {
        into.words[word.key()].lower += word->lower;
        into.words[word.key()].capital += word->capital;
    }
    const auto add = [](TypeEvidence &sum, const TypeEvidence &more) {
        std::transform(sum.begin(), sum.end(), more.begin(), sum.begin(), std::plus());
    };
    for (auto run = from.runs.cbegin(); run != from.runs.cend(); ++run) {
        NameStatistics::RunCount &sum = into.runs[run.key()];
        sum.count += run->count;
        add(sum.evidence, run->evidence);
    }
    for (auto word = from.contexts.cbegin(); word != from.contexts.cend(); ++word) {
        NameStatistics::Contexts &sum = into.contexts[word.key()];
        for (const std::uint32_t context : *word)
            addContext(sum, context);
    }
    for (auto word = from.personWords.cbegin(); word != from.personWords.cend(); ++word)
        into.personWords[word.key()] += *word;
    for (auto word = from.orgWords.cbegin(); word != from.orgWords.cend(); ++word)
        into.orgWords[word.key()] += *word;
    for (auto acronym = from.acronyms.cbegin(); acronym != from.acronyms.cend(); ++acronym)
        add(into.acronyms[acronym.key()], *acronym);
}

} // namespace dateline
