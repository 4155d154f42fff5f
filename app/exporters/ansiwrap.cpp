#include "exporters/ansiwrap.h"

#include "base/safetext.h"

#include <utility>

namespace dateline {

namespace {

const QLatin1StringView escape("\x1b[");

/// The code point at `at` and its length in code units.
std::pair<char32_t, qsizetype> characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {char32_t(text[at].unicode()), 1};
}

} // namespace

void AnsiWrap::startLine(const QString &prefix, const QString &indent)
{
    flushWord();
    m_out += prefix;
    m_column = int(prefix.size());
    m_spaces = 0;
    m_indent = indent;
}

void AnsiWrap::add(QStringView text, QLatin1StringView style)
{
    for (qsizetype i = 0; i < text.size();) {
        const auto [c, length] = characterAt(text, i);
        if (c == U'\n') {
            flushWord();
            wrap();
        } else if (c == U' ' || c == U'\t') {
            flushWord();
            ++m_spaces;
        } else {
            const int width = columnsOf(c);
            if (m_wordWidth + width + m_indent.size() > m_columns)
                flushWord();
            if (m_word.empty() || m_word.back().style != style)
                m_word.push_back({QString(), style});
            m_word.back().text += text.mid(i, length);
            m_wordWidth += width;
        }
        i += length;
    }
}

void AnsiWrap::endLine()
{
    flushWord();
    m_indent.clear();
    setStyle({});
    m_out += QLatin1Char('\n');
    m_column = 0;
    m_spaces = 0;
}

void AnsiWrap::wrap()
{
    setStyle({});
    m_out += QLatin1Char('\n') + m_indent;
    m_column = int(m_indent.size());
    m_spaces = 0;
}

void AnsiWrap::flushWord()
{
    if (m_word.empty())
        return;
    if (m_column > m_indent.size() && m_column + m_spaces + m_wordWidth > m_columns)
        wrap();
    // A space inside of one mark is part of it, one beside it is not.
    setStyle(m_lastStyle == m_word.front().style ? m_style : QLatin1StringView());
    if (m_column == 0)
        m_spaces = 0;
    m_out += QString(m_spaces, QLatin1Char(' '));
    m_column += m_spaces + m_wordWidth;
    m_spaces = 0;
    for (const Piece &piece : m_word) {
        setStyle(piece.style);
        m_out += piece.text;
    }
    m_lastStyle = m_word.back().style;
    m_word.clear();
    m_wordWidth = 0;
}

void AnsiWrap::setStyle(QLatin1StringView style)
{
    if (style == m_style)
        return;
    if (!m_style.isEmpty())
        m_out += escape + QLatin1StringView("0m");
    if (!style.isEmpty())
        m_out += escape + style + QLatin1Char('m');
    m_style = style;
}

} // namespace dateline
