#pragma once

#include "model/analysis.h"
#include "times/lexicon.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

/// Where the sentence looks from the publication date: "will meet Friday", "met Friday".
enum class Heading : std::uint8_t { Unknown, Past, Future };

/// A heading and the words that tell it, for the explanation.
struct Direction
{
    Heading heading = Heading::Unknown;
    QString cue;
    bool perfect = false; ///< "had been told": surely looks back
};

/// Reads the direction of a time expression from the verbs and prepositions around it. The words are the classes
/// future-cue, past-verb, agenda-verb... of the rule files. Const after construction.
class DirectionFinder
{
public:
    explicit DirectionFinder(const Lexicon &lexicon);

    /// `span` is the expression's, relative to the section; `sentence` the one it begins in.
    [[nodiscard]] Direction find(const SectionView &section, const Sentence &sentence, Span span) const;

private:
    struct Words
    {
        ClassId future = -1;      ///< will, 'll, due
        ClassId past = -1;        ///< said, began, was
        ClassId agenda = -1;      ///< sits, opens: present forms that tell a plan
        ClassId ahead = -1;       ///< until, by, through
        ClassId notVerb = -1;     ///< what stands after "to" when it is no infinitive
        ClassId notPast = -1;     ///< words in -ed that are no verbs
        ClassId implicative = -1; ///< failed, had: "to" after them looks back
        ClassId breaks = -1;      ///< where a clause ends
        ClassId reports = -1;     ///< "he said" behind what was said
        ClassId lasting = -1;     ///< spoke, waited: with "until" they look back
        ClassId behind = -1;      ///< since
        ClassId links = -1;       ///< between an auxiliary and its verb: be, not, also
        ClassId decrees = -1;     ///< "declared a curfew from Monday"
    };
    struct Reading
    {
        const SectionView &section;
        const Sentence &sentence;
        std::int32_t first = 0;      ///< first token of the expression
        std::int32_t end = 0;        ///< one past its last
        std::vector<Token> around;   ///< tokens around it, which are looked at again and again
        std::int32_t aroundFrom = 0; ///< the first of these

        [[nodiscard]] Token token(std::int32_t index) const
        {
            const auto at = static_cast<std::size_t>(index - aroundFrom);
            return index >= aroundFrom && at < around.size()
                       ? around[at]
                       : section.analysis->tokens[static_cast<std::size_t>(index)];
        }
    };

    [[nodiscard]] Direction before(const Reading &reading) const;
    [[nodiscard]] Direction behind(const Reading &reading) const;
    [[nodiscard]] Direction verbAt(const Reading &reading, std::int32_t token) const;
    [[nodiscard]] Direction infinitiveAt(const Reading &reading, std::int32_t token) const;
    [[nodiscard]] Direction participleAt(const Reading &reading, std::int32_t token) const;
    [[nodiscard]] static bool isSetOut(const Reading &reading, std::int32_t token);
    [[nodiscard]] bool isBehindDid(const Reading &reading, std::int32_t token) const;
    [[nodiscard]] bool isFutureCue(const Reading &reading, std::int32_t token) const;
    [[nodiscard]] bool wasPlan(const Reading &reading, std::int32_t token) const;
    [[nodiscard]] bool isPastVerb(const Reading &reading, std::int32_t token) const;
    [[nodiscard]] QString cueText(const Reading &reading, std::int32_t token) const;
    [[nodiscard]] static const TimeExpression *timeAt(const Reading &reading, std::int32_t token);
    [[nodiscard]] static bool isStamp(const Reading &reading, const TimeExpression &time);
    [[nodiscard]] static QStringView word(const Reading &reading, std::int32_t token);
    [[nodiscard]] bool is(const Reading &reading, std::int32_t token, ClassId id) const
    {
        return m_lexicon.isIn(word(reading, token), id);
    }

    const Lexicon &m_lexicon;
    Words m_words;
};

} // namespace dateline
