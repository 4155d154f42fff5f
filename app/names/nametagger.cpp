#include "names/nametagger.h"

#include "base/formtable.h"
#include "names/namefeatures.h"
#include "names/namefinder.h"
#include "names/namehash.h"
#include "names/namemodel.h"
#include "names/namescorer.h"
#include "names/namestatistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>

namespace dateline {

struct NameTagger::Lists
{
    NameLists words;
    NameModel model;
};

namespace {

/// Sums of the weights that words have whatever stands around them, for each place that they may have beside another
/// word. Words come again, so they are remembered; that changes no result.
class WordScores
{
public:
    /// A figure a label, and zeros for the sake of vector instructions. A word has at most 40 features of a byte each
    /// for each of five places, so that no sum overflows.
    using Sums = std::array<std::int16_t, 32>;
    static_assert(std::tuple_size_v<Sums> >= std::size_t(nameLabelCount));
    struct Entry
    {
        WordKeys keys;
        std::array<Sums, 5> sums{}; ///< by distance + 2
        PartOfSpeech pos = PartOfSpeech::Unknown;
        std::unique_ptr<Entry> asOther; ///< the same form as another part of speech
    };

    /// Good until begin() is called again.
    const Entry &of(const NameWord &word, const NameModel &model)
    {
        const auto [first, isNew] = m_entries.of(word.text, word.hash);
        if (isNew) {
            fill(word, model, first);
            return first;
        }
        Entry *entry = &first;
        while (entry->pos != word.pos) {
            if (!entry->asOther) {
                entry->asOther = std::make_unique<Entry>();
                fill(word, model, *entry->asOther);
            }
            entry = entry->asOther.get();
        }
        return *entry;
    }
    void prefetch(const NameWord &word) const
    {
        m_entries.prefetchValue(word.hash, sizeof(WordKeys) + 5 * sizeof(Sums));
    }
    void begin(const NameModel &model)
    {
        if (m_model == model.id() && m_entries.size() < mostWords)
            return;
        m_entries.clear();
        m_model = model.id();
    }

private:
    static constexpr std::size_t mostWords = 40'000;

    void fill(const NameWord &word, const NameModel &model, Entry &entry)
    {
        findWordFeatures(word, model.classesOf(nameHash(word.lower)), m_features);
        entry.pos = word.pos;
        entry.keys = m_features.keys;
        for (int distance = -2; distance <= 2; ++distance) {
            const std::size_t count = distance == 0             ? m_features.hashes.size()
                                      : std::abs(distance) == 1 ? m_features.close
                                                                : m_features.core;
            PerLabel<std::int32_t> sums{};
            m_atDistance.clear();
            for (std::size_t i = 0; i < count; ++i)
                m_atDistance.push_back(featureAt(m_features.hashes[i], distance));
            model.add(std::span(m_atDistance), sums);
            std::transform(sums.begin(), sums.end(), entry.sums[std::size_t(distance) + 2].begin(),
                           [](std::int32_t sum) { return std::int16_t(sum); }); // 40 features of a byte each
        }
    }

    FormTable<Entry> m_entries;
    WordFeatures m_features;
    std::vector<std::uint64_t> m_atDistance;
    std::uint64_t m_model = 0;
};

/// One for each thread, so that none waits for another.
WordScores &wordScores(const NameModel &model)
{
    thread_local WordScores scores;
    scores.begin(model);
    return scores;
}

/// Which words can be part of a name. Most words of a text are far from capitals, and nothing is asked of them.
std::vector<char> possibleWords(const NameSentence &sentence, const std::vector<RuleHint> &hints)
{
    const auto words = sentence.words;
    std::vector<char> possible(words.size(), 0);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isYear = words[i].shape == WordShape::Number && i >= 2 && words[i - 2].isCapital(); // "Act, 1997"
        possible[i] = char(words[i].joined || isYear || isNearCapital(sentence, hints, i));
    }
    return possible;
}

/// The scores of all possible words; the others are outside whatever their scores, and have none.
void scoreSentence(const NameSentence &sentence, const std::vector<char> &possible, const NameLists &lists,
                   const NameModel &model, const NameStatistics &article, const std::vector<RuleHint> &hints,
                   std::vector<PerLabel<std::int32_t>> &scores)
{
    const auto size = std::ptrdiff_t(sentence.words.size());
    WordScores &words = wordScores(model);
    std::vector<WordKeys> keys(sentence.words.size());
    std::vector<WordScores::Sums> ofWords(sentence.words.size());
    constexpr std::ptrdiff_t ahead = 4;
    constexpr std::ptrdiff_t reach = 2;
    std::ptrdiff_t lastPossible = -1 - reach; // of those up to `reach` words ahead
    for (std::ptrdiff_t at = 0; at < size; ++at) {
        if (at + ahead < size)
            words.prefetch(sentence.words[std::size_t(at + ahead)]);
        for (std::ptrdiff_t i = std::max(lastPossible + 1, at); i <= std::min(at + reach, size - 1); ++i)
            lastPossible = possible[std::size_t(i)] ? i : lastPossible;
        if (lastPossible < at - reach)
            continue;
        const WordScores::Entry &entry = words.of(sentence.words[std::size_t(at)], model);
        keys[std::size_t(at)] = entry.keys;
        for (std::ptrdiff_t distance = -reach; distance <= reach; ++distance) {
            const auto i = at - distance; // the word that has this one so far away
            if (i < 0 || i >= size || !possible[std::size_t(i)])
                continue;
            WordScores::Sums &sums = ofWords[std::size_t(i)];
            const WordScores::Sums &own = entry.sums[std::size_t(distance + reach)];
            for (std::size_t label = 0; label < sums.size(); ++label)
                sums[label] = std::int16_t(sums[label] + own[label]);
        }
    }
    const SentenceFeatures around(sentence, keys, hints, lists, article);
    std::vector<std::uint64_t> found;
    scores.resize(sentence.words.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!possible[i])
            continue;
        std::copy_n(ofWords[i].begin(), std::size_t(nameLabelCount), scores[i].begin());
        found.clear();
        around.find(i, found);
        model.add(std::span(found), scores[i]);
    }
}

/// The labels of a sentence of which only the possible words have scores. Each stretch of them is decoded between the
/// words outside that it stands between.
void decodeSentence(const NameModel &model, const std::vector<char> &possible,
                    std::vector<PerLabel<std::int32_t>> &scores, std::vector<int> &labels)
{
    PerLabel<std::int32_t> outside;
    outside.fill(impossibleScore);
    outside[outsideLabel] = 0;
    labels.assign(scores.size(), outsideLabel);
    std::vector<int> ofStretch;
    for (std::size_t first = 0; first < scores.size(); ++first) {
        if (!possible[first])
            continue;
        std::size_t end = first + 1;
        while (end < scores.size() && possible[end])
            ++end;
        const std::size_t from = first > 0 ? first - 1 : first;
        const std::size_t to = std::min(scores.size(), end + 1);
        if (from < first)
            scores[from] = outside;
        if (end < to)
            scores[end] = outside;
        decodeNames(model, std::span(scores).subspan(from, to - from), ofStretch);
        std::copy(ofStretch.begin(), ofStretch.end(), labels.begin() + std::ptrdiff_t(from));
        first = end;
    }
}

/// "the second world war": named events in small letters are known by their words alone, and too rare to be learnt.
void addSmallEvents(const NameSentence &sentence, const std::vector<RuleHint> &hints, std::vector<int> &labels)
{
    constexpr int enough = 2;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool small = labels[i] == outsideLabel && hints[i].label != outsideLabel &&
                           typeOfLabel(hints[i].label) == EntityType::Event && hints[i].strength >= enough &&
                           partOfLabel(hints[i].label) == NamePart::Begin &&
                           sentence.words[i].shape == WordShape::Lower;
        std::size_t end = i + 1;
        while (small && end < labels.size() && labels[end] == outsideLabel &&
               partOfLabel(hints[end].label) == NamePart::Inside)
            ++end;
        if (!small || end == labels.size() || labels[end] != outsideLabel || hints[end].label == outsideLabel ||
            partOfLabel(hints[end].label) != NamePart::End)
            continue;
        for (std::size_t at = i; at <= end; ++at)
            labels[at] = hints[at].label;
    }
}

/// "Water Supply Bill 2019", "Anti-Terrorism Act, 1997": the year of a law is part of its name.
void addYears(const NameSentence &sentence, std::vector<int> &labels)
{
    constexpr int end = nameLabel(EntityType::Work, NamePart::End);
    for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
        if (labels[i] != end || !sentence.words[i].is(NameList::WorkHead))
            continue;
        const std::size_t year = sentence.words[i + 1].text == u"," && i + 2 < labels.size() ? i + 2 : i + 1;
        const QStringView text = sentence.words[year].text;
        if (text.size() != 4 || sentence.words[year].shape != WordShape::Number || labels[year] != outsideLabel)
            continue;
        for (std::size_t at = i; at < year; ++at)
            labels[at] = nameLabel(EntityType::Work, NamePart::Inside);
        labels[year] = end;
    }
}

/// "anti-Israel", "AU-sponsored": a name of the lists joined to a common word, of which each one is too rare to be
/// learnt.
void addJoined(const NameSentence &sentence, std::vector<int> &labels)
{
    constexpr NameListSet places = {NameList::Country, NameList::Region};
    constexpr NameListSet others = {NameList::Title, NameList::Calendar, NameList::Given, NameList::Surname};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const NameWord &word = sentence.words[i];
        if (labels[i] != outsideLabel || !word.joined || sentence.headlineCase || word.lists.hasAny(others))
            continue;
        if (word.is(NameList::Group))
            labels[i] = nameLabel(EntityType::Norp, NamePart::Single);
        else if (word.lists.hasAny(places))
            labels[i] = nameLabel(EntityType::Place, NamePart::Single);
        else if (word.is(NameList::Organisation))
            labels[i] = nameLabel(EntityType::Org, NamePart::Single);
    }
}

/// "Bright left": a word that opens a sentence may be any; where the article has told of a Jo Bright it is that name.
void addSurnames(const NameSentence &sentence, const std::vector<RuleHint> &hints, const NameStatistics &article,
                 std::vector<int> &labels)
{
    constexpr int single = nameLabel(EntityType::Person, NamePart::Single);
    constexpr int enough = 2;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const NameWord &word = sentence.words[i];
        if (labels[i] == outsideLabel && hints[i].label == single && hints[i].strength >= enough &&
            article.personWords.contains(word.lower) && article.words.value(word.lower).lower == 0)
            labels[i] = single;
    }
}

/// How much more speaks for the type of a name than for any other reading of its words, as a share of 1.
float confidence(std::span<const PerLabel<std::int32_t>> scores, std::span<const int> labels)
{
    constexpr float steps = 60.0F; ///< of the model's weights, by which a name is fairly sure
    float margin = 0.0F;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        std::int32_t other = std::numeric_limits<std::int32_t>::min();
        for (int label = 0; label < nameLabelCount; ++label) {
            if (label == outsideLabel || typeOfLabel(label) != typeOfLabel(labels[i]))
                other = std::max(other, scores[i][std::size_t(label)]);
        }
        margin += float(scores[i][std::size_t(labels[i])] - other);
    }
    const float sureness = 1.0F / (1.0F + std::exp(-margin / (steps * float(scores.size()))));
    return std::clamp(std::round(sureness * 100.0F) / 100.0F, 0.30F, 0.99F);
}

/// Below this confidence it counts whether the article has a longer form of the name.
constexpr float unsure = 0.6F;

/// "Brightwater" is what "Brightwater Packaging plc" was, and "De Wolff" who "Jan de Wolff" was, whatever they look
/// like here.
std::optional<EntityType> typeOfLongerForm(std::span<const NameWord> words, float score, const NameStatistics &article)
{
    if (words.size() > 1 && article.personWords.contains(phraseOf(words)))
        return EntityType::Person;
    if (score >= unsure || words.size() > 1)
        return std::nullopt;
    const int persons = article.personWords.value(words.front().lower);
    const int orgs = article.orgWords.value(words.front().lower);
    if (persons == orgs)
        return std::nullopt;
    return persons > orgs ? EntityType::Person : EntityType::Org;
}

} // namespace

NameTagger::NameTagger(std::unique_ptr<const Lists> lists) : m_lists(std::move(lists)) {}
NameTagger::NameTagger(NameTagger &&) noexcept = default;
NameTagger &NameTagger::operator=(NameTagger &&) noexcept = default;
NameTagger::~NameTagger() = default;

Result<NameTagger> NameTagger::load()
{
    Result<NameLists> words = NameLists::builtIn();
    if (!words)
        return words.error();
    Result<NameModel> model = NameModel::builtIn();
    if (!model)
        return model.error();
    return NameTagger(std::make_unique<const Lists>(Lists{std::move(words).value(), std::move(model).value()}));
}

QString NameTagger::fingerprint() const
{
    return QStringLiteral("crf-1-%1-%2").arg(m_lists->model.fingerprint(), m_lists->words.fingerprint());
}

void NameTagger::collect(const SectionView &section, NameStatisticsPtr &into) const
{
    if (!into)
        into.reset(new NameStatistics);
    collectNameStatistics(section, m_lists->words, *into);
}

void NameTagger::merge(NameStatistics &into, const NameStatistics &from)
{
    mergeNameStatistics(into, from);
}

std::vector<Mention> NameTagger::tag(const SectionView &section, const NameStatistics &article) const
{
    std::vector<Mention> mentions;
    if (section.role == SectionRole::Boilerplate)
        return mentions;
    const NameText text(section, m_lists->words);
    const TokenList &tokens = section.analysis->tokens;
    std::vector<int> labels;
    std::vector<PerLabel<std::int32_t>> scores;
    for (const NameSentence &sentence : text.sentences()) {
        const std::vector<RuleHint> hints = ruleHints(sentence, section.role, m_lists->words, &article);
        const std::vector<char> possible = possibleWords(sentence, hints);
        scoreSentence(sentence, possible, m_lists->words, m_lists->model, article, hints, scores);
        decodeSentence(m_lists->model, possible, scores, labels);
        addSmallEvents(sentence, hints, labels);
        addYears(sentence, labels);
        addJoined(sentence, labels);
        addSurnames(sentence, hints, article, labels);
        for (std::size_t first = 0; first < labels.size(); ++first) {
            if (labels[first] == outsideLabel)
                continue;
            std::size_t end = first + 1;
            while (end < labels.size() && labels[end] != outsideLabel && !mayOpen(labels[end]))
                ++end;
            const float score = confidence(std::span(scores).subspan(first, end - first),
                                           std::span(labels).subspan(first, end - first));
            const EntityType type = typeOfLongerForm(sentence.words.subspan(first, end - first), score, article)
                                        .value_or(typeOfLabel(labels[first]));
            const auto at = [&](std::size_t i) { return tokens[std::size_t(sentence.first) + i].span; };
            mentions.push_back({{at(first).start, at(end - 1).end}, type, MentionKind::Name, score});
            first = end - 1;
        }
    }
    return mentions;
}

} // namespace dateline
