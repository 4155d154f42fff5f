#include "text/tokeniser.h"

#include "text/charkind.h"
#include "text/wordlists.h"

#include <algorithm>
#include <string_view>

namespace dateline {

namespace {

/// What comes after a full stop, white space left out.
enum class Follow : std::uint8_t { Nothing, Upper, Starter, Lower, Digit, Comma, Other };

/// One pass over a section; m_at is the reading position, m_start where the token being read began.
class Scanner
{
public:
    Scanner(QStringView text, std::vector<Token> &out)
        : m_text(text.utf16()), m_size(static_cast<std::int32_t>(text.size())), m_out(out)
    {
    }

    void run();

private:
    struct Char
    {
        char32_t code = 0;
        std::int32_t length = 1;
        CharKind kind = CharKind::Space;
    };

    [[nodiscard]] Char charAt(std::int32_t at) const;
    [[nodiscard]] char16_t unit(std::int32_t at) const { return at >= 0 && at < m_size ? m_text[at] : u' '; }
    [[nodiscard]] bool isDigit(std::int32_t at) const { return unit(at) >= u'0' && unit(at) <= u'9'; }
    [[nodiscard]] bool isLetter(std::int32_t at) const { return charAt(at).kind == CharKind::Letter; }
    [[nodiscard]] bool isWordChar(std::int32_t at) const
    {
        const CharKind kind = charAt(at).kind;
        return kind == CharKind::Letter || kind == CharKind::Digit;
    }
    [[nodiscard]] QStringView view(std::int32_t from, std::int32_t to) const { return {m_text + from, to - from}; }
    void emitTo(std::int32_t end);

    void readWord();
    void readOther(const Char &c);
    [[nodiscard]] bool joins();
    [[nodiscard]] bool joinsApostrophe();
    [[nodiscard]] bool joinsStop();
    [[nodiscard]] bool joinsGluedStop(std::int32_t piece);
    [[nodiscard]] bool joinsColon();
    [[nodiscard]] bool joinsSlash();
    [[nodiscard]] bool isGroupComma() const;
    [[nodiscard]] bool leadsToAt() const;
    [[nodiscard]] bool stopBelongs() const;
    [[nodiscard]] bool initialKeepsStop(Follow follow) const;
    [[nodiscard]] Follow followAfter(std::int32_t at) const;
    [[nodiscard]] std::int32_t cliticEnd(std::int32_t apostrophe) const;
    [[nodiscard]] std::int32_t clippedEnd(std::int32_t apostrophe) const;
    [[nodiscard]] std::int32_t addressEnd() const;

    const char16_t *m_text;
    std::int32_t m_size;
    std::int32_t m_at = 0;
    std::int32_t m_start = 0;
    std::vector<Token> &m_out;
};

Scanner::Char Scanner::charAt(std::int32_t at) const
{
    if (at < 0 || at >= m_size)
        return {};
    const char16_t c = m_text[at];
    if (c < 128)
        return {c, 1, detail::asciiKinds[c]};
    if (QChar::isHighSurrogate(c) && at + 1 < m_size && QChar::isLowSurrogate(m_text[at + 1])) {
        const char32_t code = QChar::surrogateToUcs4(c, m_text[at + 1]);
        return {code, 2, wideCharKind(code)};
    }
    return {c, 1, wideCharKind(c)};
}

void Scanner::emitTo(std::int32_t end)
{
    m_out.push_back({{m_start, end}, PartOfSpeech::Unknown});
    m_at = end;
}

void Scanner::run()
{
    while (m_at < m_size) {
        const Char c = charAt(m_at);
        if (c.kind == CharKind::Space) {
            m_at += c.length;
            continue;
        }
        m_start = m_at;
        if (c.kind == CharKind::Other)
            readOther(c);
        else
            readWord();
    }
}

void Scanner::readWord()
{
    while (m_at < m_size) {
        const Char c = charAt(m_at);
        if (c.kind == CharKind::Letter || c.kind == CharKind::Digit)
            m_at += c.length;
        else if (c.kind == CharKind::Space || !joins())
            break;
    }
    emitTo(m_at);
}

/// Whether the sign at m_at is inside a word. Moves m_at past what it takes in, or back to where the token ends.
bool Scanner::joins()
{
    const char16_t c = m_text[m_at];
    switch (c) {
    case u'.':
        return joinsStop();
    case u':':
        return joinsColon();
    case u'/':
        return joinsSlash();
    case u'@':
        if (!isWordChar(m_at + 1))
            return false;
        m_at = addressEnd();
        return false;
    default:
        break;
    }
    if (isApostrophe(c))
        return joinsApostrophe();
    const bool inside = isHyphen(c) ? isWordChar(m_at + 1)
                        : c == u',' ? isGroupComma()
                        : c == u'&' ? isUpperChar(unit(m_at - 1)) && isUpperChar(unit(m_at + 1))
                        : c == u'_' ? isWordChar(m_at + 1)
                        : c == u'+' ? isDigit(m_at - 1) && isDigit(m_at + 1) && view(m_start, m_at).contains(u':')
                                    : false;
    m_at += inside ? 1 : 0;
    return inside;
}

/// End of "'s", "'ll"... at an apostrophe, or -1.
std::int32_t Scanner::cliticEnd(std::int32_t apostrophe) const
{
    const char16_t a = foldChar(unit(apostrophe + 1));
    const char16_t b = foldChar(unit(apostrophe + 2));
    const bool two = (a == u'r' && b == u'e') || (a == u'v' && b == u'e') || (a == u'l' && b == u'l');
    const bool one = a == u's' || a == u'm' || a == u'd';
    const std::int32_t end = apostrophe + (two ? 3 : 2);
    return (one || two) && !isWordChar(end) ? end : -1;
}

bool Scanner::joinsApostrophe()
{
    const bool negation =
        m_at > m_start && foldChar(unit(m_at - 1)) == u'n' && foldChar(unit(m_at + 1)) == u't' && !isWordChar(m_at + 2);
    if (negation) {
        m_at += m_at - 1 > m_start ? -1 : 2; // "do" + "n't": the n is read again as a word of its own
        return false;
    }
    if (cliticEnd(m_at) >= 0 || !isWordChar(m_at + 1) || !isWordChar(m_at - 1))
        return false;
    ++m_at;
    return true;
}

/// "1,194", "1,00,000": exactly three digits, or two with another group behind them.
bool Scanner::isGroupComma() const
{
    if (!isDigit(m_at - 1) || !isDigit(m_at + 1) || !isDigit(m_at + 2))
        return false;
    if (!isDigit(m_at + 3))
        return unit(m_at + 3) == u',' && isDigit(m_at + 4);
    return !isDigit(m_at + 4);
}

bool Scanner::joinsColon()
{
    if (unit(m_at + 1) == u'/' && unit(m_at + 2) == u'/' && isLetter(m_at - 1)) {
        m_at = addressEnd();
        return false;
    }
    if (!isDigit(m_at - 1) || !isDigit(m_at + 1))
        return false;
    ++m_at;
    return true;
}

bool Scanner::joinsSlash()
{
    if (isDigit(m_at - 1) && isDigit(m_at + 1)) {
        ++m_at;
        return true;
    }
    if (view(m_start, m_at).contains(u'.') && isLetter(m_at - 1) && isLetter(m_at - 2) && isWordChar(m_at + 1))
        m_at = addressEnd();
    return false;
}

/// Whether only what an e-mail address is made of stands between here and an @.
bool Scanner::leadsToAt() const
{
    std::int32_t at = m_at;
    while (isWordChar(at) || unit(at) == u'.' || unit(at) == u'_' || unit(at) == u'-' || unit(at) == u'+')
        ++at;
    return unit(at) == u'@';
}

bool Scanner::joinsStop()
{
    const std::int32_t next = m_at + 1;
    if (isDigit(m_at - 1) && isDigit(next)) {
        ++m_at;
        return true;
    }
    std::int32_t piece = m_at;
    while (piece > m_start && unit(piece - 1) != u'.' && unit(piece - 1) != u'-')
        --piece;
    if (isWordChar(next))
        return joinsGluedStop(piece);
    if (!stopBelongs())
        return false;
    ++m_at;
    return isHyphen(unit(m_at)) && isWordChar(m_at + 1); // "U.S.-led"
}

/// A stop with a word character right behind it: "U.S", "example.com", "Sept.11", "end.The". `piece` is where the
/// letters before the stop begin.
bool Scanner::joinsGluedStop(std::int32_t piece)
{
    const std::int32_t next = m_at + 1;
    if (view(m_start, m_at).compare(QLatin1StringView("www"), Qt::CaseInsensitive) == 0) {
        m_at = addressEnd();
        return false;
    }
    const bool single = m_at - piece == 1 && isLetter(m_at - 1);
    const bool nextWordBegins = isUpperChar(unit(next)) && isLowerChar(unit(next + 1));
    const bool doctorate = m_at - piece == 2 && unit(next) == u'D' && !isWordChar(next + 1);
    if (single ? isLetter(next) && !nextWordBegins : isLowerChar(unit(next)) && !isDigit(m_at - 1)) {
        ++m_at;
        return true;
    }
    if (doctorate || leadsToAt()) {
        ++m_at;
        return true;
    }
    if (single || abbreviationOf(view(m_start, m_at)) != Abbreviation::None)
        ++m_at; // "J.Smith", "St.Petersburg", "No.5": the stop stays with the word before
    return false;
}

Follow Scanner::followAfter(std::int32_t at) const
{
    while (at < m_size && charAt(at).kind == CharKind::Space)
        at += charAt(at).length;
    if (at >= m_size)
        return Follow::Nothing;
    const Char c = charAt(at);
    if (c.kind == CharKind::Digit)
        return Follow::Digit;
    if (c.code == U',')
        return Follow::Comma;
    if (c.kind != CharKind::Letter)
        return Follow::Other;
    if (!isUpperChar(c.code))
        return Follow::Lower;
    std::int32_t end = at;
    while (isLetter(end))
        end += charAt(end).length;
    return isSentenceStarter(view(at, end)) ? Follow::Starter : Follow::Upper;
}

/// A single capital letter before a stop: an initial ("J. Smith") or the last word of a sentence ("Plan B.").
bool Scanner::initialKeepsStop(Follow follow) const
{
    const bool nameBefore = m_out.empty() || isUpperChar(unit(m_out.back().span.start));
    if (m_text[m_start] == u'I' && !nameBefore)
        return false;
    return follow == Follow::Upper || follow == Follow::Lower || follow == Follow::Comma;
}

/// Whether a stop with no word character behind it is part of the word before it.
bool Scanner::stopBelongs() const
{
    const QStringView word = view(m_start, m_at);
    if (word.size() == 1 && isUpperChar(word[0].unicode()))
        return initialKeepsStop(followAfter(m_at + 1));
    const Abbreviation kind = abbreviationOf(word);
    if (kind == Abbreviation::None || kind > Abbreviation::Final) {
        if (kind == Abbreviation::None)
            return false;
        const Follow follow = followAfter(m_at + 1);
        return follow == Follow::Digit ||
               (kind == Abbreviation::InClause && (follow == Follow::Lower || follow == Follow::Comma));
    }
    return unit(m_at + 1) != u'.'; // "etc..." is a word and an ellipsis
}

/// End of a URL or an e-mail address that m_at lies in. Punctuation at its end belongs to the sentence.
std::int32_t Scanner::addressEnd() const
{
    constexpr std::u16string_view enders = u"<>\"\u201c\u201d\u00ab\u00bb{}|\\^`\u2026\u2014";
    constexpr std::u16string_view trailing = u".,;:!?'\u2019*_])";
    std::int32_t end = m_at;
    while (end < m_size && charAt(end).kind != CharKind::Space && enders.find(m_text[end]) == enders.npos)
        end += charAt(end).length;
    while (end > m_at + 1 && trailing.find(m_text[end - 1]) != trailing.npos) {
        if (m_text[end - 1] == u')' && view(m_start, end).contains(u'('))
            break;
        --end;
    }
    return end;
}

/// End of a word that begins with an apostrophe for what was left out ("'80s", "'em"), or -1.
std::int32_t Scanner::clippedEnd(std::int32_t apostrophe) const
{
    if (isWordChar(apostrophe - 1))
        return -1;
    if (isDigit(apostrophe + 1) && isDigit(apostrophe + 2) && !isDigit(apostrophe + 3)) {
        const std::int32_t end = apostrophe + (foldChar(unit(apostrophe + 3)) == u's' ? 4 : 3);
        return isWordChar(end) ? -1 : end;
    }
    std::int32_t end = apostrophe + 1;
    while (isLetter(end))
        ++end;
    for (const QLatin1StringView word : {QLatin1StringView("em"), QLatin1StringView("til"), QLatin1StringView("tis"),
                                         QLatin1StringView("twas"), QLatin1StringView("cause")}) {
        if (view(apostrophe + 1, end).compare(word, Qt::CaseInsensitive) == 0)
            return end;
    }
    return -1;
}

void Scanner::readOther(const Char &c)
{
    const char16_t first = m_text[m_at];
    if (isApostrophe(first)) {
        const std::int32_t clitic = cliticEnd(m_at);
        if (clitic >= 0)
            return emitTo(clitic);
        const std::int32_t clipped = clippedEnd(m_at);
        if (clipped >= 0)
            return emitTo(clipped);
        return emitTo(m_at + (first == u'\'' && unit(m_at + 1) == u'\'' ? 2 : 1));
    }
    if (first == u'.' && isDigit(m_at + 1) && !isWordChar(m_at - 1)) {
        ++m_at;
        return readWord();
    }
    if (first == u'@' && isLetter(m_at + 1)) {
        ++m_at;
        return readWord();
    }
    std::int32_t end = m_at + c.length;
    if (first == u'.' || first == u'-' || first == u'`' || first == u'\u2026') {
        while (unit(end) == first)
            ++end;
    } else if (first == u'?' || first == u'!') {
        while (unit(end) == u'?' || unit(end) == u'!')
            ++end;
    }
    while (end < m_size && unit(end) >= 0x300 && isLetter(end) && QChar::isMark(charAt(end).code))
        end += charAt(end).length; // emoji variation selectors, stray accents
    emitTo(end);
}

} // namespace

std::vector<Token> tokenise(QStringView text)
{
    std::vector<Token> tokens;
    tokens.reserve(static_cast<std::size_t>(text.size() / 5 + 8));
    Scanner(text, tokens).run();
    return tokens;
}

} // namespace dateline
