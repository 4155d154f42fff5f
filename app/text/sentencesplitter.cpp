#include "text/charkind.h"
#include "text/tokeniser.h"
#include "text/wordlists.h"

#include <algorithm>
#include <string_view>

namespace dateline {

namespace {

enum class Terminator : std::uint8_t { None, Stop, Strong, Ellipsis, Abbreviation };

class Splitter
{
public:
    Splitter(QStringView text, const std::vector<Token> &tokens, SectionRole role)
        : m_text(text), m_tokens(tokens), m_role(role)
    {
    }

    [[nodiscard]] std::vector<Sentence> run() const;

private:
    [[nodiscard]] std::size_t count() const { return m_tokens.size(); }
    [[nodiscard]] QStringView word(std::size_t i) const
    {
        return m_text.mid(m_tokens[i].span.start, m_tokens[i].span.length());
    }
    [[nodiscard]] bool spaceBefore(std::size_t i) const
    {
        return i == 0 || m_tokens[i].span.start > m_tokens[i - 1].span.end;
    }
    [[nodiscard]] Terminator terminatorAt(std::size_t i) const;
    [[nodiscard]] bool isCloser(std::size_t i) const;
    [[nodiscard]] bool isOpener(std::size_t i) const;
    [[nodiscard]] bool isBullet(std::size_t i) const;
    [[nodiscard]] bool blockBreakBefore(std::size_t i) const;
    [[nodiscard]] bool speakerFollows(std::size_t i) const;
    [[nodiscard]] bool abbreviationEnds(std::size_t at, std::size_t next, bool closed) const;
    [[nodiscard]] bool followsPlainWord(std::size_t stop) const;
    [[nodiscard]] std::size_t afterReferences(std::size_t next) const;
    [[nodiscard]] bool isItemNumber(std::size_t stop, std::size_t first) const;
    [[nodiscard]] bool isTooLong(std::size_t length, std::size_t next) const;
    [[nodiscard]] bool endsBefore(std::size_t next, std::size_t at, Terminator kind, bool closed) const;

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    SectionRole m_role;
};

Terminator Splitter::terminatorAt(std::size_t i) const
{
    const QStringView token = word(i);
    const char16_t last = token.back().unicode();
    if (last == u'.') {
        if (token.size() == 1)
            return Terminator::Stop;
        return token[0] == u'.' ? Terminator::Ellipsis : Terminator::Abbreviation;
    }
    if (last == u'?' || last == u'!' || last == u'\u3002' || last == u'\uff01' || last == u'\uff1f')
        return Terminator::Strong;
    return last == u'\u2026' ? Terminator::Ellipsis : Terminator::None;
}

/// A quotation mark or bracket that closes what the sentence opened. Straight quotes close where no space parts them
/// from the word before.
bool Splitter::isCloser(std::size_t i) const
{
    constexpr std::u16string_view closing = u"\u201d\u2019)]}\u00bb\u203a";
    const QStringView token = word(i);
    const char16_t c = token[0].unicode();
    if (token.size() > 1)
        return token == u"''" && !spaceBefore(i);
    if (closing.find(c) != closing.npos)
        return c != u'\u2019' || !spaceBefore(i);
    return (c == u'"' || c == u'\'') && !spaceBefore(i) && (i + 1 == count() || spaceBefore(i + 1) || isCloser(i + 1));
}

bool Splitter::isOpener(std::size_t i) const
{
    constexpr std::u16string_view opening = u"\u201c\u2018\u201e([{\u00ab\u2039\"'\u00bf\u00a1";
    const QStringView token = word(i);
    return token == u"``" || token == u"''" || (token.size() == 1 && opening.find(token[0].unicode()) != opening.npos);
}

bool Splitter::isBullet(std::size_t i) const
{
    constexpr std::u16string_view bullets = u"\u2022\u2023\u25aa\u25cf\u25e6\u2013\u2014*-\u00b7";
    return word(i).size() == 1 && bullets.find(word(i)[0].unicode()) != bullets.npos;
}

/// A blank line, or a new line with a bullet in a list, ends a sentence without any sign.
bool Splitter::blockBreakBefore(std::size_t i) const
{
    if (m_tokens[i].span.start - m_tokens[i - 1].span.end < 1)
        return false;
    const QStringView gap = m_text.mid(m_tokens[i - 1].span.end, m_tokens[i].span.start - m_tokens[i - 1].span.end);
    const qsizetype lines = gap.count(u'\n');
    return lines > 1 || (lines == 1 && m_role == SectionRole::List && isBullet(i));
}

/// "Smith said" after “Who knows?”: capitals and a verb of saying within a few words.
bool Splitter::speakerFollows(std::size_t i) const
{
    constexpr std::size_t reach = 5;
    if (isSentenceStarter(word(i)))
        return i + 1 < count() && isReportingVerb(word(i + 1)) && word(i).size() < 5;
    for (std::size_t k = i; k < count() && k < i + reach; ++k) {
        if (k > i && isReportingVerb(word(k)))
            return true;
        if (!isUpperChar(word(k)[0].unicode()))
            return false;
    }
    return false;
}

bool Splitter::abbreviationEnds(std::size_t at, std::size_t next, bool closed) const
{
    const QStringView follower = word(next);
    if (!isUpperChar(follower[0].unicode()))
        return isOpener(next) && !closed && next + 1 < count() && isSentenceStarter(word(next + 1));
    if (closed || isSentenceStarter(follower))
        return abbreviationOf(word(at).chopped(1)) != Abbreviation::Leading;
    const Abbreviation kind = abbreviationOf(word(at).chopped(1));
    if (kind == Abbreviation::Final)
        return true;
    const bool zone = follower.size() <= 4 && follower.size() > 1 && isUpperChar(follower[1].unicode());
    return kind == Abbreviation::ClockHalf && !zone && !isClockFollower(follower);
}

/// A word in lower case, long enough not to be an abbreviation that no list has.
bool Splitter::followsPlainWord(std::size_t stop) const
{
    if (stop == 0 || word(stop - 1).size() < 4)
        return false;
    const QStringView before = word(stop - 1);
    return std::all_of(before.begin(), before.end(), [](QChar c) { return isLowerChar(c.unicode()); });
}

/// Behind numbers of references in square brackets, "[3]" or "[3, 7-9]", which belong to the sentence that they follow.
std::size_t Splitter::afterReferences(std::size_t next) const
{
    constexpr std::size_t longest = 8; // tokens
    while (next + 2 < count() && word(next) == u"[" && word(next + 1)[0].isDigit()) {
        std::size_t end = next + 1;
        while (end < count() && end < next + longest && word(end) != u"]" &&
               (word(end)[0].isDigit() || (word(end).size() == 1 && !word(end)[0].isLetter())))
            ++end;
        if (end >= count() || word(end) != u"]")
            break;
        next = end + 1;
    }
    return next;
}

/// "2." at the start of a sentence is the number of a list item.
bool Splitter::isItemNumber(std::size_t stop, std::size_t first) const
{
    const QStringView before = word(first);
    return stop == first + 1 && before.size() <= 3 &&
           std::all_of(before.begin(), before.end(), [](QChar c) { return c.isDigit(); });
}

/// Whether a sentence that token `at` may end (its closing quotes and brackets passed over) ends before `next`.
bool Splitter::endsBefore(std::size_t next, std::size_t at, Terminator kind, bool closed) const
{
    if (kind == Terminator::Abbreviation)
        return spaceBefore(next) && abbreviationEnds(at, next, closed);
    std::size_t first = next;
    while (first + 1 < count() && isOpener(first))
        ++first;
    const char16_t c = word(first)[0].unicode();
    const bool upper = isUpperChar(c) || QChar::isHighSurrogate(c);
    if (!spaceBefore(next))
        return upper && kind != Terminator::Ellipsis && (first == next || isOpener(next));
    if (c == u',' || c == u';' || c == u':')
        return false;
    if (isLowerChar(c))
        return kind == Terminator::Stop && !closed && first == next && followsPlainWord(at);
    if (kind == Terminator::Ellipsis)
        return upper && (m_role == SectionRole::Paragraph || m_role == SectionRole::Quote);
    if (kind == Terminator::Strong && closed && upper && first == next)
        return !speakerFollows(next);
    if (kind == Terminator::Strong && (isHyphen(c) || c == u'\u2013' || c == u'\u2014' || word(first) == u"--"))
        return false;
    return true;
}

/// Nobody writes so: it is a list, a table or made to do harm, and stages take the square of a sentence's length.
bool Splitter::isTooLong(std::size_t length, std::size_t next) const
{
    constexpr std::size_t longest = 300; // tokens; then it may end with a line or a comma
    constexpr std::size_t most = 400;    // then it ends
    if (length < longest)
        return false;
    const QStringView before = word(next - 1);
    const QStringView gap =
        m_text.mid(m_tokens[next - 1].span.end, m_tokens[next].span.start - m_tokens[next - 1].span.end);
    return length >= most || before == u"," || before == u";" || gap.contains(u'\n');
}

std::vector<Sentence> Splitter::run() const
{
    std::vector<Sentence> sentences;
    std::size_t first = 0;
    const auto endAt = [&](std::size_t end) {
        sentences.push_back({{m_tokens[first].span.start, m_tokens[end - 1].span.end},
                             static_cast<std::int32_t>(first),
                             static_cast<std::int32_t>(end)});
        first = end;
    };
    for (std::size_t i = 0; i < count(); ++i) {
        if (i > first && (blockBreakBefore(i) || isTooLong(i - first, i)))
            endAt(i);
        Terminator kind = terminatorAt(i);
        if (kind == Terminator::None)
            continue;
        std::size_t next = i + 1;
        bool closed = false;
        for (; next < count() && !blockBreakBefore(next); ++next) {
            const Terminator more = terminatorAt(next);
            const bool sign = more != Terminator::None && more != Terminator::Abbreviation && !spaceBefore(next);
            if (!sign && !isCloser(next))
                break;
            closed = closed || !sign;
            kind = sign && kind == Terminator::Abbreviation ? more : kind;
        }
        if (kind == Terminator::Stop && isItemNumber(i, first))
            continue;
        next = afterReferences(next);
        if (next < count() && !blockBreakBefore(next) && endsBefore(next, i, kind, closed))
            endAt(next);
        i = next - 1;
    }
    if (first < count())
        endAt(count());
    return sentences;
}

} // namespace

std::vector<Sentence> splitSentences(QStringView text, const std::vector<Token> &tokens, SectionRole role)
{
    return Splitter(text, tokens, role).run();
}

} // namespace dateline
