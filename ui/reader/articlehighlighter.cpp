#include "reader/articlehighlighter.h"

#include "theme/themestyles.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>

namespace dateline {

namespace {

/// How far before a place that was jumped to the highlighting begins.
constexpr std::int32_t runUp = 40;

} // namespace

void ArticleHighlighter::setUp(const KSyntaxHighlighting::Definition &definition, const ThemeStyles *styles)
{
    m_styles = styles;
    setDefinition(definition);
    setTheme(styles->theme());
    m_keepsState = definition != styles->newsDefinition();
    m_states.clear();
    m_colours.clear();
}

std::vector<BaseFormat> ArticleHighlighter::formatsOf(std::int32_t paragraph, const TextOf &textOf)
{
    m_formats.clear();
    if (!definition().isValid())
        return {};
    KSyntaxHighlighting::State state;
    if (m_keepsState) {
        const std::int32_t earliest = std::max(0, paragraph - runUp);
        std::int32_t from = paragraph;
        while (from > earliest && !m_states.contains(from - 1))
            --from;
        if (from > 0 && m_states.contains(from - 1))
            state = m_states.at(from - 1);
        for (; from < paragraph; ++from) {
            state = highlightLine(textOf(from), state);
            m_states[from] = state;
        }
        m_formats.clear();
    }
    state = highlightLine(textOf(paragraph), state);
    if (m_keepsState)
        m_states[paragraph] = state;
    return std::exchange(m_formats, {});
}

void ArticleHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0 || !(format.hasTextColor(theme()) || format.isUnderline(theme())))
        return;
    auto colour = m_colours.find(format.id());
    if (colour == m_colours.end())
        colour = m_colours.insert(format.id(), m_styles->readable(format.textColor(theme())));
    m_formats.push_back({{offset, offset + length}, *colour, format.isUnderline(theme())});
}

} // namespace dateline
