#include "names/namefeatures.h"

#include "names/namehash.h"
#include "names/namescorer.h"

#include <algorithm>

namespace dateline {

namespace {

/// Kinds of features; new ones go to the end, and `featuresVersion` counts every other change.
enum Kind : std::uint64_t {
    Bias = 1,
    Lower,
    Shape,
    Coarse,
    Middle,
    Fine,
    Suffix,
    Prefix,
    Pattern,
    List,
    Pos,
    LowerPos,
    HyphenTail,
    HyphenHead,
    Hint,
    HintBefore,
    HintAfter,
    HintShape,
    Opens,
    Headline,
    Run,
    RunClass,
    Phrase,
    Pair,
    ClassPair,
    ClassTriple,
    ShapeTriple,
    PosTriple,
    ArticleCase,
    ArticlePerson,
    ArticleOrg,
    ArticleRun,
    ArticleAcronym,
    ArticleContext,
    RunFirst,
    RunLast,
    RunBefore,
    RunAfter,
    LongRun,
    KindCount,
};
constexpr std::uint32_t featuresVersion = 1;
constexpr int longestAffix = 4;
constexpr std::size_t capitalReach = 1; ///< words

std::uint64_t feature(Kind kind, std::uint64_t value)
{
    return combineHash(kind, value);
}

/// "McDonald" is "AaAaaa" shortened to "AaAa", "U.S.-led" "A.A.-a", "1997" "0000".
std::uint64_t patternOf(QStringView text)
{
    std::uint64_t hash = 0;
    char16_t before = 0;
    int same = 0;
    for (const QChar c : text) {
        const char16_t sign = c.isUpper() ? u'A' : c.isLetter() ? u'a' : c.isDigit() ? u'0' : c.unicode();
        same = sign == before ? same + 1 : 0;
        before = sign;
        if (same < 2)
            hash = combineHash(hash, sign);
    }
    return hash;
}

int bucket(int count)
{
    return count < 3 ? count : count < 6 ? 3 : 4;
}

} // namespace

std::uint32_t nameFeatureFingerprint()
{
    return featuresVersion << 16 | std::uint32_t(KindCount) << 8 | std::uint32_t(NameList::Sport);
}

void findWordFeatures(const NameWord &word, const WordClasses &classes, WordFeatures &features)
{
    auto &out = features.hashes;
    out.clear();
    const std::uint64_t lower = nameHash(word.lower);
    const auto shape = std::uint64_t(word.shape);
    features.keys = {feature(Lower, lower), classes};
    out.push_back(features.keys.lower);
    out.push_back(feature(Shape, shape));
    if (classes.isKnown()) {
        out.push_back(feature(Coarse, classes.coarse));
        out.push_back(feature(Middle, classes.middle));
    } else {
        out.push_back(feature(Coarse, 1000 + shape));
    }
    features.core = out.size();
    if (classes.isKnown())
        out.push_back(feature(Fine, classes.fine));
    out.push_back(feature(Pos, std::uint64_t(word.pos)));
    out.push_back(feature(Pattern, patternOf(word.text)));
    for (int list = 0; list <= int(NameList::Sport); ++list) {
        if (word.lists.has(NameList(list)))
            out.push_back(feature(List, std::uint64_t(list) * 16 + shape));
    }
    const QStringView key(word.lower);
    for (int length = 2; length <= longestAffix - 1 && key.size() > length; ++length)
        out.push_back(feature(Suffix, nameHash(key.last(length))));
    features.close = out.size();
    out.push_back(feature(Bias, 0));
    out.push_back(feature(LowerPos, combineHash(lower, shape)));
    for (int length = 1; length <= longestAffix && key.size() > length; ++length)
        out.push_back(feature(Prefix, nameHash(key.first(length))));
    for (const int length : {1, longestAffix}) {
        if (key.size() > length)
            out.push_back(feature(Suffix, nameHash(key.last(length))));
    }
    if (const qsizetype hyphen = key.lastIndexOf(u'-'); hyphen > 0) {
        out.push_back(feature(HyphenTail, nameHash(key.mid(hyphen + 1))));
        out.push_back(feature(HyphenHead, nameHash(key.left(hyphen))));
    }
}

std::uint64_t featureAt(std::uint64_t feature, int distance)
{
    return distance == 0 ? feature : combineHash(feature, std::uint64_t(std::int64_t(distance) + 8));
}

std::vector<RuleHint> ruleHints(const NameSentence &sentence, SectionRole role, const NameLists &lists,
                                const NameStatistics *article)
{
    std::vector<RuleHint> hints(sentence.words.size());
    const auto found = NameFinder(sentence, role, lists, article).find();
    const NameScorer scorer(sentence, role, lists);
    for (const NameCandidate &name : found) {
        TypeEvidence evidence = scorer.local(name);
        if (article)
            evidence = scorer.withArticle(name, evidence, *article);
        const EntityType type = bestType(evidence);
        const int weight = evidence[std::size_t(type)];
        int second = -1;
        for (int other = 0; other < int(evidence.size()); ++other) {
            const bool next = other != int(type) && evidence[std::size_t(other)] > 0 &&
                              (second < 0 || evidence[std::size_t(other)] > evidence[std::size_t(second)]);
            second = next ? other : second;
        }
        const bool enough = weight >= scorer.threshold(name);
        const int margin = weight - (second < 0 ? 0 : evidence[std::size_t(second)]);
        const int strength = enough ? 2 + std::clamp(margin / 3, 0, 5) : std::clamp(weight / 3, 0, 1);
        for (int i = name.begin; i < name.end; ++i) {
            const NamePart part = name.size() == 1    ? NamePart::Single
                                  : i == name.begin   ? NamePart::Begin
                                  : i + 1 == name.end ? NamePart::End
                                                      : NamePart::Inside;
            hints[std::size_t(i)] = {nameLabel(type, part), strength, second};
        }
    }
    return hints;
}

bool isNearCapital(const NameSentence &sentence, const std::vector<RuleHint> &hints, std::size_t index)
{
    const auto words = sentence.words;
    const std::size_t first = index >= capitalReach ? index - capitalReach : 0;
    const auto end = std::min(words.size(), index + capitalReach + 1);
    return hints[index].label != outsideLabel ||
           std::any_of(words.begin() + std::ptrdiff_t(first), words.begin() + std::ptrdiff_t(end),
                       [](const NameWord &word) { return word.isCapital(); });
}

SentenceFeatures::SentenceFeatures(const NameSentence &sentence, const std::vector<WordKeys> &words,
                                   const std::vector<RuleHint> &hints, const NameLists &lists,
                                   const NameStatistics &article)
    : m_sentence(sentence), m_words(words), m_hints(hints), m_article(article)
{
    findRuns();
    findPhrases(lists);
}

void SentenceFeatures::findRuns()
{
    const auto words = m_sentence.words;
    m_runs.assign(words.size(), 0);
    m_runEnds.assign(words.size(), {});
    std::vector<RunEnds> runs;
    for (std::size_t first = 0; first < words.size();) {
        std::size_t end = first;
        while (end < words.size() && words[end].isCapital())
            ++end;
        const auto length = std::uint32_t(std::min<std::size_t>(end - first, 6));
        for (std::size_t i = first; i < end; ++i) {
            const std::uint32_t place = i == first ? 1 : i + 1 == end ? 3 : 2;
            m_runs[i] = length * 4 + place;
            m_runEnds[i].first = runs.size();
        }
        if (end > first)
            runs.push_back({first, end, first, end});
        first = std::max(end, first + 1);
    }
    // "Ministry of Foreign Affairs" is one run where small words join the parts.
    const auto joins = [&](std::size_t from, std::size_t to) {
        return to > from && to - from <= 2 &&
               std::all_of(words.begin() + std::ptrdiff_t(from), words.begin() + std::ptrdiff_t(to),
                           [](const NameWord &word) {
                               return word.isAnyOf({u"of", u"for", u"and", u"the", u"&", u"in", u"on"}) ||
                                      word.is(NameList::Particle);
                           });
    };
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
        if (!joins(runs[i].end, runs[i + 1].first))
            continue;
        runs[i].longEnd = runs[i + 1].end;
        runs[i + 1].longFirst = runs[i].first;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (m_runs[i] != 0)
            m_runEnds[i] = runs[m_runEnds[i].first];
    }
}

/// The longest phrase of the lists from each word on, of two words or more.
void SentenceFeatures::findPhrases(const NameLists &lists)
{
    const auto words = m_sentence.words;
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (!words[first].isCapital())
            continue;
        const auto longest = std::min<std::size_t>(std::size_t(words[first].longest), words.size() - first);
        for (std::size_t length = longest; length >= 2; --length) {
            const NameListSet found = listsOf(words.subspan(first, length), lists);
            if (found.isEmpty())
                continue;
            for (std::size_t i = 0; i < length; ++i) {
                const std::uint32_t place = i == 0 ? 0 : i + 1 == length ? 2 : 1;
                for (int list = 0; list <= int(NameList::Sport); ++list) {
                    if (found.has(NameList(list)))
                        m_phrases.push_back({first + i, std::uint32_t(list) * 4 + place});
                }
            }
            break;
        }
    }
}

void SentenceFeatures::find(std::size_t index, std::vector<std::uint64_t> &features) const
{
    if (!isNearCapital(m_sentence, m_hints, index)) // there is little to tell, and most words are there
        return;
    const NameWord &word = m_sentence.words[index];
    const auto shape = std::uint64_t(word.shape);
    features.push_back(feature(Opens, shape * 4 + (word.opensSentence ? 2 : 0) + (m_sentence.headlineCase ? 1 : 0)));
    if (m_sentence.headlineCase)
        features.push_back(feature(Headline, nameHash(word.lower)));
    if (m_runs[index] != 0) {
        features.push_back(feature(Run, m_runs[index] * 2ULL + (word.opensSentence ? 1 : 0)));
        features.push_back(feature(RunClass, combineHash(m_runs[index], m_words[index].classes.coarse)));
    }
    addRunEnds(index, features);
    for (const PhrasePlace &phrase : m_phrases) {
        if (phrase.word == index)
            features.push_back(feature(Phrase, phrase.place));
    }
    addHints(index, features);
    addNeighbours(index, features);
    addArticle(index, features);
}

/// First and last word of the run of capitals that a word stands in, and what stands around it.
void SentenceFeatures::addRunEnds(std::size_t index, std::vector<std::uint64_t> &features) const
{
    if (m_runs[index] == 0)
        return;
    const RunEnds &run = m_runEnds[index];
    const auto lower = [this](std::size_t i) { return m_words[i].lower; };
    const std::uint64_t place = m_runs[index] % 4;
    if (run.end - run.first > 1) {
        features.push_back(feature(RunFirst, combineHash(lower(run.first), place)));
        features.push_back(feature(RunLast, combineHash(lower(run.end - 1), place)));
    }
    if (run.first > 0)
        features.push_back(feature(RunBefore, combineHash(lower(run.first - 1), place)));
    if (run.end < m_words.size())
        features.push_back(feature(RunAfter, combineHash(lower(run.end), place)));
    if (run.longEnd > run.end)
        features.push_back(feature(LongRun, combineHash(lower(run.longEnd - 1), place)));
    if (run.longFirst < run.first)
        features.push_back(feature(LongRun, combineHash(lower(run.longFirst), place + 8)));
}

void SentenceFeatures::addHints(std::size_t index, std::vector<std::uint64_t> &features) const
{
    const auto code = [](const RuleHint &hint) { return std::uint64_t(hint.label) * 8 + std::uint64_t(hint.strength); };
    const RuleHint &hint = m_hints[index];
    features.push_back(feature(Hint, code(hint)));
    features.push_back(feature(Hint, 1000 + std::uint64_t(hint.label) * 8 + std::uint64_t(hint.second + 1)));
    features.push_back(feature(HintShape, code(hint) * 16 + std::uint64_t(m_sentence.words[index].shape)));
    if (index > 0)
        features.push_back(feature(HintBefore, std::uint64_t(m_hints[index - 1].label)));
    if (index + 1 < m_hints.size())
        features.push_back(feature(HintAfter, std::uint64_t(m_hints[index + 1].label)));
}

void SentenceFeatures::addNeighbours(std::size_t index, std::vector<std::uint64_t> &features) const
{
    const auto size = m_words.size();
    const auto lower = [&](std::size_t i) { return m_words[i].lower; };
    const auto classOf = [&](std::size_t i, bool middle) {
        const WordClasses &classes = m_words[i].classes;
        return std::uint64_t(middle ? classes.middle : classes.coarse) + (classes.isKnown() ? 0 : 1000);
    };
    const auto shapeOf = [&](std::size_t i) {
        return i < size ? std::uint64_t(m_sentence.words[i].shape) : std::uint64_t(15);
    };
    const auto posOf = [&](std::size_t i) {
        return i < size ? std::uint64_t(m_sentence.words[i].pos) : std::uint64_t(31);
    };
    const std::size_t before = index > 0 ? index - 1 : size;
    const std::size_t after = index + 1;
    if (before < size) {
        features.push_back(feature(Pair, combineHash(lower(before), lower(index))));
        features.push_back(feature(ClassPair, combineHash(classOf(before, true), classOf(index, true)) * 2));
    }
    if (after < size) {
        features.push_back(feature(Pair, combineHash(lower(index), combineHash(lower(after), 1))));
        features.push_back(feature(ClassPair, combineHash(classOf(index, true), classOf(after, true)) * 2 + 1));
    }
    if (before < size && after < size)
        features.push_back(feature(ClassTriple, combineHash(combineHash(classOf(before, false), classOf(index, false)),
                                                            classOf(after, false))));
    features.push_back(feature(ShapeTriple, (shapeOf(before) * 16 + shapeOf(index)) * 16 + shapeOf(after)));
    features.push_back(feature(PosTriple, (posOf(before) * 32 + posOf(index)) * 32 + posOf(after)));
}

void SentenceFeatures::addArticle(std::size_t index, std::vector<std::uint64_t> &features) const
{
    const NameWord &word = m_sentence.words[index];
    if (!word.isCapital())
        return;
    const auto count = m_article.words.value(word.lower);
    const std::uint64_t opens = word.opensSentence || m_sentence.headlineCase ? 1 : 0;
    features.push_back(feature(
        ArticleCase, (std::uint64_t(bucket(count.lower)) * 8 + std::uint64_t(bucket(count.capital))) * 2 + opens));
    if (const auto contexts = m_article.contexts.constFind(word.lower); contexts != m_article.contexts.constEnd()) {
        for (const std::uint32_t context : *contexts)
            features.push_back(feature(ArticleContext, context));
    }
    if (const int persons = m_article.personWords.value(word.lower); persons > 0)
        features.push_back(feature(ArticlePerson, std::uint64_t(bucket(persons))));
    if (const int orgs = m_article.orgWords.value(word.lower); orgs > 0)
        features.push_back(feature(ArticleOrg, std::uint64_t(bucket(orgs))));
    if (const auto run = m_article.runs.constFind(word.lower); run != m_article.runs.constEnd())
        features.push_back(
            feature(ArticleRun, std::uint64_t(bestType(run->evidence)) * 8 + std::uint64_t(bucket(run->count))));
    if (const auto acronym = m_article.acronyms.constFind(word.lower); acronym != m_article.acronyms.constEnd())
        features.push_back(feature(ArticleAcronym, std::uint64_t(bestType(*acronym))));
}

} // namespace dateline
