#include "structure/blockfeatures.h"

#include "structure/textlines.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

bool isBullet(QChar c)
{
    switch (c.unicode()) {
    case u'*':
    case u'-':
    case u'+':
    case u'–':
    case u'•':
    case u'◦':
    case u'▪':
    case u'●':
    case u'·':
    case u'■':
    case u'►':
    case u'‣':
        return true;
    default:
        return false;
    }
}

std::int32_t blanksFrom(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end].isSpace())
        ++end;
    return static_cast<std::int32_t>(end);
}

bool isRule(QStringView line)
{
    return std::none_of(line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// "1. ", "12) ".
std::int32_t numberLength(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && end < 3 && line[end].isDigit())
        ++end;
    const bool closed = end > 0 && end + 1 < line.size() && (line[end] == u'.' || line[end] == u')');
    return closed && line[end + 1].isSpace() ? blanksFrom(line, end + 1) : 0;
}

bool isGrammarWord(QStringView word)
{
    static constexpr std::array<std::u16string_view, 48> words = {
        u"a",    u"after", u"an",   u"and",   u"are", u"as",   u"at",   u"be",    u"been", u"but",   u"by",   u"for",
        u"from", u"had",   u"has",  u"have",  u"he",  u"her",  u"his",  u"in",    u"is",   u"it",    u"its",  u"not",
        u"of",   u"on",    u"or",   u"said",  u"she", u"that", u"the",  u"their", u"they", u"this",  u"to",   u"was",
        u"we",   u"were",  u"when", u"which", u"who", u"will", u"with", u"would", u"you",  u"could", u"into", u"about"};
    if (word.size() > 5)
        return false;
    return std::any_of(words.begin(), words.end(), [word](std::u16string_view w) {
        return word == QStringView(w.data(), static_cast<qsizetype>(w.size()));
    });
}

bool isAddress(QStringView word)
{
    if (word.contains(u'@'))
        return word.size() > 4 && word.contains(u'.');
    return word.contains(u"://") || word.startsWith(u"www.");
}

void countWord(QStringView word, Block &block)
{
    if (word.size() == 1 && !word.front().isLetterOrNumber()) {
        const QChar sign = word.front();
        if (sign == u'|' || sign == u'/' || sign == u'·' || sign == u'•' || sign == u'»' || sign == u'>')
            ++block.separators;
        if (sign == u'{' || sign == u'}' || sign == u'=')
            ++block.symbols;
        return;
    }
    const QChar last = word.back();
    if (last == u';' || last == u'{' || last == u'}')
        ++block.symbols;
    qsizetype first = 0;
    while (first < word.size() && !word[first].isLetterOrNumber())
        ++first;
    if (first == word.size())
        return;
    ++block.words;
    const QChar c = word[first];
    if (c.isDigit()) {
        ++block.numbers;
    } else if (c.isUpper()) {
        ++block.capitalised;
        const bool shouted = word.size() - first > 1 && std::none_of(word.begin() + first, word.end(),
                                                                     [](QChar letter) { return letter.isLower(); });
        block.shouted += shouted ? 1 : 0;
    } else {
        ++block.small;
        block.grammar += isGrammarWord(word.mid(first)) ? 1 : 0;
    }
    block.hasAddress = block.hasAddress || isAddress(word);
}

void countWords(QStringView content, Block &block)
{
    qsizetype wordStart = -1;
    qsizetype gap = 0;
    for (qsizetype i = 0; i <= content.size(); ++i) {
        if (i < content.size() && !content[i].isSpace()) {
            if (wordStart < 0) {
                wordStart = i;
                block.separators += gap >= 2 ? 1 : 0;
                gap = 0;
            }
            continue;
        }
        if (wordStart >= 0)
            countWord(content.mid(wordStart, i - wordStart), block);
        wordStart = -1;
        if (i < content.size())
            gap = content[i] == u'\n' ? -1000 : gap + 1; // the indentation of a wrapped line is no gap
    }
}

/// Takes "**", "*", "_" and the like off both ends where they go round the whole.
Span withoutEmphasis(QStringView text, Span span)
{
    for (int depth = 0; depth < 3 && span.length() > 2; ++depth) {
        const QChar first = text[span.start];
        if ((first != u'*' && first != u'_' && first != u'`') || text[span.end - 1] != first)
            break;
        ++span.start;
        --span.end;
    }
    return span;
}

} // namespace

Opening openingOf(QStringView line)
{
    if (line.isEmpty())
        return {};
    if (isRule(line))
        return {Marker::Rule, 0, 0};
    if (line.front() == u'#') {
        qsizetype level = 0;
        while (level < line.size() && line[level] == u'#')
            ++level;
        if (level <= 6 && level < line.size() && line[level].isSpace())
            return {Marker::Hash, static_cast<std::uint8_t>(level), blanksFrom(line, level)};
        return {};
    }
    if (line.front() == u'>')
        return {Marker::Angle, 0, blanksFrom(line, 1)};
    if (isBullet(line.front()) && line.size() > 2 && (line[1].isSpace() || line.front() == u'•'))
        return {Marker::Bullet, 0, blanksFrom(line, 1)};
    if (const std::int32_t length = numberLength(line); length > 0)
        return {Marker::Number, 0, length};
    return {};
}

void measureBlock(QStringView text, std::int32_t opening, Block &block)
{
    block.content = {block.span.start + opening, block.span.end};
    if (block.marker == Marker::Hash) {
        // an underline or closing "#" signs are no part of the words
        while (block.content.length() > 1) {
            const QChar c = text[block.content.end - 1];
            if (c != u'#' && c != u'=' && c != u'-' && !c.isSpace())
                break;
            --block.content.end;
        }
    }
    block.content = withoutEmphasis(text, block.content);
    const QStringView content = text.mid(block.content.start, block.content.length());
    if (content.isEmpty())
        return;
    block.last = content.back().unicode();
    block.endsSentence = endsSentence(content);
    block.opensQuote = isQuoteMark(content.front());
    block.closesQuote = isQuoteMark(content.back());
    countWords(content, block);
}

} // namespace dateline
