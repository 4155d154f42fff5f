#include "events/verbrescue.h"

namespace dateline {

namespace {

bool isNounLike(const Word &word)
{
    return word.pos == PartOfSpeech::Noun || word.pos == PartOfSpeech::Propn || word.entity >= 0;
}

bool opensNounPhrase(const Word &word)
{
    return word.pos == PartOfSpeech::Det || word.pos == PartOfSpeech::Adj || word.pos == PartOfSpeech::Num ||
           word.lower == u"'s" || word.lower == u"’s";
}

/// A verb stands between the clause's opening punctuation and its closing one.
bool clauseHasVerb(const std::vector<Word> &words, std::size_t at)
{
    const auto closes = [](const Word &word) { return word.pos == PartOfSpeech::Punct && word.lower != u"-"; };
    const auto isVerb = [](const Word &word) {
        return (word.pos == PartOfSpeech::Verb || word.pos == PartOfSpeech::Aux) && word.entity < 0;
    };
    for (std::size_t i = at; i > 0 && !closes(words[i - 1]); --i) {
        if (isVerb(words[i - 1]))
            return true;
    }
    for (std::size_t i = at + 1; i < words.size() && !closes(words[i]); ++i) {
        if (words[i].pos == PartOfSpeech::Cconj || words[i].pos == PartOfSpeech::Part)
            return false;
        if (isVerb(words[i]))
            return true;
    }
    return false;
}

bool isBarePast(QStringView lower, const EventWords &lexicon)
{
    if (lower.endsWith(u"ed"))
        return lower.size() > 4 && !lower.endsWith(u"eed") && !lower.endsWith(u"red");
    return lexicon.irregular.contains(lower.toString()) && lexicon.baseForm(lower) != lower;
}

/// "a pay pact", "the strike vote": right behind an article the bare form of a verb is a noun.
bool isBareBehindArticle(const std::vector<Word> &words, std::size_t at, const EventWords &lexicon)
{
    const Word &word = words[at];
    return words[at - 1].pos == PartOfSpeech::Det && at + 1 < words.size() && isNounLike(words[at + 1]) &&
           !word.lower.endsWith(u"ing") && !lexicon.isPastForm(word.lower) &&
           lexicon.baseForm(word.lower) == word.lower;
}

/// "return to work", "are back to work"
bool isWorkGoneTo(const std::vector<Word> &words, std::size_t at, const EventWords &lexicon)
{
    if (at < 2 || words[at].lower != u"work" || words[at - 1].lower != u"to")
        return false;
    const QString verb = lexicon.baseForm(words[at - 2].lower);
    return verb == u"return" || verb == u"go" || verb == u"get" || verb == u"come" || verb == u"back";
}

/// "and fighting resumed", "Bombing had stopped": in -ing, at the head of a clause, with its verb behind it.
bool isSubjectInIng(const std::vector<Word> &words, std::size_t at, const EventWords &lexicon)
{
    const Word &before = words[at - 1];
    if (!words[at].lower.endsWith(u"ing") || at + 1 >= words.size() ||
        (before.pos != PartOfSpeech::Cconj && before.lower != u"," && before.pos != PartOfSpeech::Det))
        return false;
    const Word &next = words[at + 1];
    return next.entity < 0 && next.time < 0 && (next.pos == PartOfSpeech::Verb || next.pos == PartOfSpeech::Aux) &&
           lexicon.isPastForm(next.lower);
}

/// "reported them missing", "two are missing": no verb unless somebody is missed.
bool isMissing(const std::vector<Word> &words, std::size_t at)
{
    if (words[at].lower != u"missing")
        return false;
    const PartOfSpeech next = at + 1 < words.size() ? words[at + 1].pos : PartOfSpeech::Punct;
    return next == PartOfSpeech::Adp || next == PartOfSpeech::Punct || next == PartOfSpeech::Adv;
}

} // namespace

void rescueVerbs(std::vector<Word> &words, const EventWords &lexicon)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        Word &word = words[i];
        const Word &before = words[i - 1];
        if (word.entity >= 0 || word.time >= 0)
            continue;
        if (word.pos == PartOfSpeech::Verb && isMissing(words, i)) {
            word.pos = PartOfSpeech::Adj;
            continue;
        }
        const bool present = word.lower.size() > 3 && word.lower.endsWith(u's') && !word.lower.endsWith(u"ss");
        if (word.pos == PartOfSpeech::Verb &&
            ((present && opensNounPhrase(before)) || isBareBehindArticle(words, i, lexicon) ||
             isWorkGoneTo(words, i, lexicon) || isSubjectInIng(words, i, lexicon))) {
            word.pos = PartOfSpeech::Noun;
            continue;
        }
        const bool have = word.lower == u"have" || word.lower == u"has" || word.lower == u"had";
        if (word.pos == PartOfSpeech::Verb && have && i + 1 < words.size() && isBarePast(words[i + 1].lower, lexicon) &&
            words[i + 1].entity < 0) {
            word.pos = PartOfSpeech::Aux;
            words[i + 1].pos = PartOfSpeech::Verb;
            continue;
        }
        if (word.pos != PartOfSpeech::Noun)
            continue;
        const bool after = (before.lower == u"," && !word.lower.endsWith(u"ed")) || before.pos == PartOfSpeech::Aux ||
                           (isNounLike(before) && before.time < 0);
        const bool past = after && isBarePast(word.lower, lexicon);
        if (past || (present && isNounLike(before) && i + 1 < words.size() && words[i + 1].pos != PartOfSpeech::Noun &&
                     lexicon.isIn(lexicon.present, word.lower) && !clauseHasVerb(words, i)))
            word.pos = PartOfSpeech::Verb;
    }
}

} // namespace dateline
