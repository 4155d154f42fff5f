#pragma once

#include "base/span.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/State>

#include <QColor>
#include <QHash>
#include <QString>

#include <functional>
#include <unordered_map>
#include <vector>

namespace dateline {

class ThemeStyles;

/// Words that the syntax definition colours.
struct BaseFormat
{
    Span span; ///< relative to the paragraph
    QColor colour;
    bool underlined = false;

    friend bool operator==(const BaseFormat &, const BaseFormat &) = default;
};

/// The base highlighting of paragraphs, one at a time and only of those that are shown. Whatever state a definition
/// carries from line to line is kept by paragraph, so scrolling on costs one paragraph each; a jump begins a little
/// before the place, in the initial state. Equal text and state give equal formats. UI thread only.
class ArticleHighlighter : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    using TextOf = std::function<QString(std::int32_t paragraph)>;

    /// Begins anew with a definition; drops all states. The styles outlive the highlighter.
    void setUp(const KSyntaxHighlighting::Definition &definition, const ThemeStyles *styles);
    void dropStates() { m_states.clear(); }

    [[nodiscard]] std::vector<BaseFormat> formatsOf(std::int32_t paragraph, const TextOf &textOf);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    const ThemeStyles *m_styles = nullptr;
    std::unordered_map<std::int32_t, KSyntaxHighlighting::State> m_states; ///< after a paragraph
    QHash<int, QColor> m_colours;                                          ///< by format, made readable
    std::vector<BaseFormat> m_formats;
    bool m_keepsState = false;
};

} // namespace dateline
