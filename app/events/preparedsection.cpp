#include "events/preparedsection.h"

#include "events/attribution.h"

#include <algorithm>

namespace dateline {

namespace {

/// The sentences, cut where a line holds a time and nothing else: a stamp between headline and text, no part of either.
std::vector<Sentence> sentencesByStamps(const SectionView &view)
{
    const SectionAnalysis &analysis = *view.analysis;
    std::vector<Sentence> cut;
    auto time = analysis.times.begin();
    for (Sentence rest : analysis.sentences) {
        for (; time != analysis.times.end() && time->span.start < rest.span.end; ++time) {
            const Span stamp = time->span;
            const bool alone = (stamp.start == 0 || view.text[stamp.start - 1] == u'\n') &&
                               (stamp.end == view.text.size() || view.text[stamp.end] == u'\n');
            if (!alone || stamp.start < rest.span.start)
                continue;
            const auto tokenAt = [&](std::int32_t offset) {
                const auto token = static_cast<std::int32_t>(analysis.tokens.firstStartingFrom(offset));
                return std::clamp(token, rest.firstToken, rest.endToken);
            };
            const std::int32_t first = tokenAt(stamp.start);
            const std::int32_t end = tokenAt(stamp.end);
            if (first > rest.firstToken)
                cut.push_back({{rest.span.start, stamp.start}, rest.firstToken, first});
            rest = {{stamp.end, rest.span.end}, end, rest.endToken};
        }
        if (rest.firstToken < rest.endToken)
            cut.push_back(rest);
    }
    return cut;
}

/// Words on either side of a head that may tell who takes part. Clauses of sentences are shorter; of what has no full
/// stops they are not, and looking through all of them for each head would take ages.
constexpr std::int32_t marksReach = 60;

bool isPronoun(const Word &word)
{
    return word.lower == u"he" || word.lower == u"she" || word.lower == u"his" || word.lower == u"her" ||
           word.lower == u"it";
}

} // namespace

bool canTellEvents(SectionRole role)
{
    switch (role) {
    case SectionRole::Paragraph:
    case SectionRole::List:
    case SectionRole::Quote:
    case SectionRole::Caption:
        return true;
    default:
        return false;
    }
}

/// What is told so often that one "said" is not the other.
bool SectionReader::isTooCommon(const QString &head) const
{
    return m_words.isIn(m_words.report, head) || m_words.isIn(m_words.speech, head) ||
           m_words.isIn(m_words.state, head) || m_words.isIn(m_words.light, head);
}

TellingMarks SectionReader::marksOf(const ParsedSentence &sentence, const Candidate &candidate,
                                    const Telling &telling) const
{
    TellingMarks marks;
    const QString &head = sentence.word(candidate.head).lower;
    if (!isTooCommon(head))
        marks.act = m_words.actOf(head);
    // Who takes part in what a noun tells stands around it: "Maker's plane makes its first flight".
    const WordRange clause = candidate.nominal
                                 ? WordRange{sentence.clauseStart(candidate.head), sentence.clauseEnd(candidate.head)}
                                 : telling.extent();
    const std::int32_t first = std::max(clause.first, candidate.head - marksReach);
    const std::int32_t end = std::min(clause.end, candidate.head + marksReach);
    for (std::int32_t i = first; i < end; ++i) {
        const Word &word = sentence.word(i);
        if (word.entity >= 0)
            marks.people.push_back(word.entity);
        else if (i != candidate.head && word.pos == PartOfSpeech::Noun && word.time < 0)
            marks.things.push_back(m_words.baseForm(word.lower));
        else if (candidate.nominal && word.pos == PartOfSpeech::Adj && i >= candidate.first && i < candidate.head)
            marks.things.push_back(word.lower);
        else if (word.pos == PartOfSpeech::Num && word.time < 0)
            marks.numbers.push_back(word.lower);
    }
    std::sort(marks.numbers.begin(), marks.numbers.end());
    std::sort(marks.things.begin(), marks.things.end());
    marks.things.erase(std::unique(marks.things.begin(), marks.things.end()), marks.things.end());
    return marks;
}

PreparedCandidate SectionReader::prepared(const ParsedSentence &sentence, std::size_t at, const Attachment &when) const
{
    const Candidate &candidate = sentence.candidates[at];
    PreparedCandidate known;
    known.telling = tellingOf(sentence, candidate, m_words);
    known.marks = marksOf(sentence, candidate, known.telling);
    const bool dated = when.time >= 0 && m_article.times[static_cast<std::size_t>(when.time)].range.isDated();
    known.label = labelOf(m_article, sentence, candidate, known.telling,
                          {dated ? when.time : -1, dated ? when.until : -1, m_shortNames, -1, -1}, m_words);
    const WordRange range = known.telling.extent();
    known.holdsPronoun =
        std::any_of(sentence.words.begin() + range.first, sentence.words.begin() + range.end, isPronoun);
    return known;
}

PreparedSentence SectionReader::prepared(ParsedSentence &&sentence) const
{
    PreparedSentence read{std::move(sentence), {}, {}};
    read.times = attachTimes(m_article, read.parsed, m_words);
    read.candidates.resize(read.parsed.candidates.size());
    // What is worth nothing in the context that makes most of it is worth nothing in any.
    const EventContext best{true, true, true, m_article};
    for (std::size_t i = 0; i < read.candidates.size(); ++i) {
        if (worthOf(read.parsed, i, read.times[i], best, m_words) != Worth::None)
            read.candidates[i] = prepared(read.parsed, i, read.times[i]);
    }
    return read;
}

PreparedSection SectionReader::read(std::int32_t section) const
{
    const SectionView view = m_article.section(section);
    PreparedSection read;
    if (!canTellEvents(view.role) || view.analysis->tokens.empty()) // of an article that is not all read yet
        return read;
    read.quotes = findQuotes(view);
    for (const Sentence &sentence : sentencesByStamps(view))
        read.sentences.push_back(prepared(parseSentence(m_article, m_index, section, sentence, read.quotes, m_words)));
    return read;
}

} // namespace dateline
