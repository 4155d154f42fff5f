#pragma once

#include "reader/paragraphindex.h"

#include <QFont>

#include <algorithm>
#include <array>

namespace dateline {

/// How text of one role is set. Lengths are in pixels.
struct RoleStyle
{
    QFont font;
    int pitch = 0;          ///< from baseline to baseline
    int indent = 0;         ///< from the column's left edge
    double charWidth = 0;   ///< of an average letter
    bool bar = false;       ///< a bar along the edge where its lines begin sets it apart
    bool balanced = false;  ///< lines of about the same length instead of full ones and a short last one
    bool hangs = false;     ///< opening quotation marks stand in the margin, so that letters align
    bool justified = false; ///< both edges straight, save where that would tear holes
};

/// What a reader may choose about the text besides its size.
struct ReadingChoices
{
    int letters = 66;            ///< of a line, 40..100
    int lineHeightPercent = 145; ///< of the letters' size, 110..220
    QString family;              ///< empty for the best that is installed
    bool justified = false;      ///< running text alone; all else stays ragged

    friend bool operator==(const ReadingChoices &, const ReadingChoices &) = default;
};

/// The typography of the article: families, a type scale, line height, measure and the spaces between paragraphs.
/// Depends on the interface font, the size and the reader's choices alone. Plain value.
class ReadingStyle
{
public:
    ReadingStyle() = default;
    ReadingStyle(const QFont &interfaceFont, int zoomPercent, const ReadingChoices &choices = {});
    /// For running text of a given size. Lengths are in the size's own unit, which may be finer than a pixel.
    [[nodiscard]] static ReadingStyle ofSize(double body, const QFont &interfaceFont, const ReadingChoices &choices);

    [[nodiscard]] const RoleStyle &of(SectionRole role) const { return m_roles.at(static_cast<std::size_t>(role)); }
    /// The small font of folds and hints.
    [[nodiscard]] const RoleStyle &note() const { return m_note; }
    /// Width of a column of as many letters as were chosen, about 66.
    [[nodiscard]] int measure() const { return m_measure; }
    /// The space around the article.
    [[nodiscard]] int margin() const { return m_margin; }
    /// The space above a paragraph that follows `before` (null for the first).
    [[nodiscard]] int spaceAbove(const Paragraph *before, const Paragraph &paragraph) const;
    /// Height of the line that a fold is shown as: one that a finger can hit.
    [[nodiscard]] int foldHeight() const { return std::max(leastTarget, m_note.pitch * 3 / 2); }

private:
    void set(double body, const QFont &interfaceFont, const ReadingChoices &choices);

    static constexpr int leastTarget = 24;

    std::array<RoleStyle, sectionRoleCount> m_roles;
    RoleStyle m_note;
    int m_measure = 0;
    int m_margin = 0;
};

/// The first installed family of those that were made for reading long text on screens; the system's own serif where
/// none of them is there.
[[nodiscard]] QString readingFamily();

} // namespace dateline
