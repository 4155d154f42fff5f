#pragma once

#include "events/lexicon.h"
#include "events/lowerword.h"
#include "model/analysis.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace dateline {

/// A token as the event stage reads it. Offsets are canonical.
struct Word
{
    Span span;
    LowerWord lower;
    PartOfSpeech pos = PartOfSpeech::Unknown;
    std::int32_t time = -1;   ///< index into Analysis::times of the expression that it is part of
    std::int32_t entity = -1; ///< index into Analysis::entities of the mention that it is part of
    bool startsClause = false;
    bool quoted = false; ///< within quotation marks
};

/// How a verb stands in its sentence.
enum class VerbForm : std::uint8_t { Past, Present, Future, Would, May, Infinitive, BeTo, Gerund };

/// Something that may be an event: a verb with its auxiliaries, or a noun that denotes a happening.
struct Candidate
{
    std::int32_t first = 0; ///< first word of the verb group or noun phrase
    std::int32_t head = 0;
    bool nominal = false;
    VerbForm form = VerbForm::Past;
    bool negated = false;
    bool perfect = false;       ///< "has flown"; "was to have flown", "would have flown": it did not
    bool pastPerfect = false;   ///< "had flown": before what is told
    bool progressive = false;   ///< "is flying"
    bool attributive = false;   ///< "the suspended council", "a note given by X said": a participle that tells a noun
    bool notUntil = false;      ///< "did not come until Monday": it came then
    bool weak = false;          ///< a noun that tells a happening in some contexts only ("development")
    std::int32_t governor = -1; ///< candidate that takes this one as its complement ("agreed to resume")
};

/// A sentence, cut into clauses and with what may be events in it. Word indices throughout.
struct ParsedSentence
{
    Span span;
    std::vector<Word> words;
    std::vector<Candidate> candidates;

    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(words.size()); }
    [[nodiscard]] const Word &word(std::int32_t index) const { return words[static_cast<std::size_t>(index)]; }
    template <std::size_t Size>
    [[nodiscard]] bool is(std::int32_t index, const char16_t (&lower)[Size]) const
    {
        return index >= 0 && index < count() && word(index).lower == lower;
    }
    /// First and one past the last word of the clause that a word is in.
    [[nodiscard]] std::int32_t clauseStart(std::int32_t index) const;
    [[nodiscard]] std::int32_t clauseEnd(std::int32_t index) const;
};

/// Cuts by punctuation, conjunctions and relative words; a dependency parser is not needed for what is asked here.
/// `quotes` are those of the section.
[[nodiscard]] ParsedSentence parseSentence(const Analysis &article, const AnalysisIndex &index, std::int32_t section,
                                           const Sentence &sentence, const std::vector<Quote> &quotes,
                                           const EventWords &words);

} // namespace dateline
