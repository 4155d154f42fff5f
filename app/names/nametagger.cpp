#include "names/nametagger.h"

#include "names/namefinder.h"
#include "names/namescorer.h"
#include "names/namestatistics.h"

#include <algorithm>

namespace dateline {

struct NameTagger::Lists
{
    NameLists words;
};

namespace {

constexpr int sure = 6; ///< evidence by which a name may teach something about others

float scoreOf(const TypeEvidence &evidence, EntityType type)
{
    int best = 0;
    int second = 0;
    for (const EntityType other : allEntityTypes) {
        const int weight = evidence[std::size_t(other)];
        if (other == type)
            best = weight;
        else
            second = std::max(second, weight);
    }
    return std::clamp(0.40F + 0.02F * float(best) + 0.03F * float(best - second), 0.30F, 0.99F);
}

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

NameTagger::NameTagger(std::unique_ptr<const Lists> lists) : m_lists(std::move(lists)) {}
NameTagger::NameTagger(NameTagger &&) noexcept = default;
NameTagger &NameTagger::operator=(NameTagger &&) noexcept = default;
NameTagger::~NameTagger() = default;

Result<NameTagger> NameTagger::load()
{
    Result<NameLists> words = NameLists::builtIn();
    if (!words)
        return words.error();
    return NameTagger(std::make_unique<const Lists>(Lists{std::move(words).value()}));
}

QString NameTagger::fingerprint() const
{
    return QStringLiteral("rules-1-") + m_lists->words.fingerprint();
}

NameStatisticsPtr NameTagger::collect(const SectionView &section) const
{
    NameStatisticsPtr statistics(new NameStatistics);
    if (section.role == SectionRole::Boilerplate)
        return statistics;
    const NameText text(section, m_lists->words);
    countWords(text, *statistics);
    for (const NameSentence &sentence : text.sentences()) {
        if (sentence.headlineCase)
            continue;
        const auto found = NameFinder(sentence, section.role, m_lists->words, nullptr).find();
        const NameScorer scorer(sentence, section.role, m_lists->words);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const NameCandidate &name = found[i];
            const auto words = sentence.words.subspan(std::size_t(name.begin), std::size_t(name.size()));
            const TypeEvidence evidence = scorer.local(name);
            const EntityType type = bestType(evidence);
            const int weight = evidence[std::size_t(type)];
            if (weight < scorer.threshold(name))
                continue;
            NameStatistics::RunCount &run = statistics->runs[phraseOf(words)];
            ++run.count;
            for (std::size_t k = 0; k < evidence.size(); ++k)
                run.evidence[k] += evidence[k];
            learnParts(words, type, weight, name.afterTitle, *statistics);
            if (i + 1 < found.size())
                learnAcronym(sentence, name, found[i + 1], evidence, *statistics);
        }
    }
    return statistics;
}

void NameTagger::merge(NameStatistics &into, const NameStatistics &from)
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
    for (auto word = from.personWords.cbegin(); word != from.personWords.cend(); ++word)
        into.personWords[word.key()] += *word;
    for (auto word = from.orgWords.cbegin(); word != from.orgWords.cend(); ++word)
        into.orgWords[word.key()] += *word;
    for (auto acronym = from.acronyms.cbegin(); acronym != from.acronyms.cend(); ++acronym)
        add(into.acronyms[acronym.key()], *acronym);
}

std::vector<Mention> NameTagger::tag(const SectionView &section, const NameStatistics &article) const
{
    std::vector<Mention> mentions;
    if (section.role == SectionRole::Boilerplate)
        return mentions;
    const NameText text(section, m_lists->words);
    const std::vector<Token> &tokens = section.analysis->tokens;
    for (const NameSentence &sentence : text.sentences()) {
        const auto found = NameFinder(sentence, section.role, m_lists->words, &article).find();
        const NameScorer scorer(sentence, section.role, m_lists->words);
        for (const NameCandidate &name : found) {
            const TypeEvidence evidence = scorer.withArticle(name, scorer.local(name), article);
            const EntityType type = bestType(evidence);
            if (evidence[std::size_t(type)] < scorer.threshold(name))
                continue;
            const auto sentenceTokens = std::span(tokens).subspan(std::size_t(sentence.first));
            const Span first = sentenceTokens[std::size_t(name.begin)].span;
            const Span last = sentenceTokens[std::size_t(name.end) - 1].span;
            mentions.push_back({{first.start, last.end}, type, MentionKind::Name, scoreOf(evidence, type)});
        }
    }
    return mentions;
}

} // namespace dateline
