#include "times/atoms.h"

#include "times/numerals.h"

namespace dateline {

namespace {

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isFraction(QChar c)
{
    return c == u'\u00BC' || c == u'\u00BD' || c == u'\u00BE';
}

qsizetype indexOfHyphen(QStringView word)
{
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        if (isHyphen(word[i]))
            return i;
    }
    return -1;
}

bool beginsNumeral(QStringView word)
{
    const auto digit = [](QChar c) { return c.unicode() >= u'0' && c.unicode() <= u'9'; };
    const bool apostrophe = word.size() > 2 && (word[0] == u'\'' || word[0] == u'\u2019');
    return digit(word[0]) || (apostrophe && digit(word[1]));
}

} // namespace

void AtomReader::read(const TokenList &tokens, std::int32_t first, std::int32_t end, std::vector<Atom> &out)
{
    m_out = &out;
    auto token = tokens.from(static_cast<std::size_t>(first));
    for (m_token = first; m_token < end; ++m_token, ++token)
        readPiece(token->span);
}

void AtomReader::push(Span span, const ClassSet &classes, std::int32_t lexeme)
{
    m_out->push_back({span, classes, lexeme, m_token});
}

void AtomReader::readPiece(Span span)
{
    if (beginsNumeral(view(span)))
        readNumeral(span);
    else
        readWord(span);
}

void AtomReader::readWord(Span span)
{
    const QStringView word = view(span);
    const bool capital = word[0].isUpper();
    const std::int32_t lexeme = m_lexicon.find(word);
    if (lexeme < 0 && indexOfHyphen(word) > 0)
        return readHyphened(span);
    const bool fiscal = lexeme < 0 && word.size() > 3 && word.startsWith(u"FY") && beginsNumeral(word.mid(2));
    if (fiscal) {
        readWord({span.start, span.start + 2});
        return readNumeral({span.start + 2, span.end});
    }
    ClassSet classes;
    if (lexeme >= 0) {
        const Lexeme &known = m_lexicon.at(lexeme);
        classes = known.classes;
        if (!capital)
            classes.remove(known.capitalClasses);
    }
    if (word[0].isLetter())
        classes.add(capital ? ClassCapital : ClassLower);
    push(span, classes, lexeme);
}

/// A joined word is cut only where one of its ends is a word of the rules, so that most pass through whole.
void AtomReader::readHyphened(Span span)
{
    const QStringView word = view(span);
    const qsizetype first = indexOfHyphen(word);
    qsizetype last = word.size() - 2;
    while (!isHyphen(word[last]))
        --last;
    const auto known = [&](QStringView part) { return beginsNumeral(part) || m_lexicon.find(part) >= 0; };
    if (!known(word.left(first)) && !known(word.mid(last + 1))) {
        ClassSet classes;
        if (word[0].isLetter())
            classes.add(word[0].isUpper() ? ClassCapital : ClassLower);
        return push(span, classes);
    }
    const auto at = span.start + static_cast<std::int32_t>(first);
    readPiece({span.start, at});
    readWord({at, at + 1});
    readPiece({at + 1, span.end});
}

/// "2½": the fraction is a word of its own.
bool AtomReader::splitFraction(Span span, qsizetype digits)
{
    const QStringView word = view(span);
    const std::int32_t lexeme = digits + 1 == word.size() ? m_lexicon.find(word.mid(digits)) : -1;
    if (lexeme < 0 || !isFraction(word[digits]))
        return false;
    const auto at = span.start + static_cast<std::int32_t>(digits);
    push({span.start, at}, numeralClasses(word.left(digits)));
    push({at, span.end}, m_lexicon.at(lexeme).classes, lexeme);
    return true;
}

/// "10.46pm", "0930GMT": the letters behind the digits are a word of their own when they are a word of the rules.
bool AtomReader::splitSuffix(Span span, qsizetype digits)
{
    const QStringView word = view(span);
    qsizetype cut = digits;
    while (cut < word.size() && !word[cut].isLetter())
        ++cut;
    if (cut >= word.size() || !word[cut - 1].isDigit())
        return false;
    const std::int32_t lexeme = m_lexicon.find(word.mid(cut));
    if (lexeme < 0 || word.size() - cut < 2)
        return false;
    const ClassSet classes = numeralClasses(word.left(cut));
    if (!classes.has(ClassNumber) && !classes.has(ClassClock) && !classes.has(ClassDotClock))
        return false;
    const auto at = span.start + static_cast<std::int32_t>(cut);
    push({span.start, at}, classes);
    push({at, span.end}, m_lexicon.at(lexeme).classes, lexeme);
    return true;
}

void AtomReader::readNumeral(Span span)
{
    const QStringView word = view(span);
    ClassSet classes = numeralClasses(word);
    const std::int32_t lexeme = m_lexicon.find(word);
    if (lexeme >= 0)
        classes.add(m_lexicon.at(lexeme).classes);
    const bool unknown = !classes.has(ClassNumber) && lexeme < 0 &&
                         !(classes.has(ClassOrdinal) || classes.has(ClassDecade) || classes.has(ClassShortDecade));
    if (unknown && !classes.has(ClassIsoDate) && !classes.has(ClassIsoTime) && !classes.has(ClassNumericDate)) {
        if (indexOfHyphen(word) > 0)
            return readHyphened(span);
        if (splitFraction(span, leadingDigits(word)) || splitSuffix(span, leadingDigits(word)))
            return;
    }
    push(span, classes, lexeme);
}

} // namespace dateline
