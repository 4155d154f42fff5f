#pragma once

#include "model/section.h"

#include <QString>

#include <vector>

namespace dateline {

/// What is laid out as one block: a section of the analysis, a line where there is no analysis yet, or a piece of one
/// that is too long to be laid out at once. Offsets are into the canonical text.
struct Paragraph
{
    Span span;
    std::int32_t section = -1; ///< index into Structure::sections; -1 for a line of the bare text
    SectionRole role = SectionRole::Paragraph;
    bool gapBefore = false; ///< a blank line stands before it
    bool continues = false; ///< goes on with the paragraph before

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// The paragraphs of a text, in text order, without overlap; what lies between them is white space. Bare text is
/// indexed bit by bit, so that a very long one never blocks. UI thread only.
class ParagraphIndex
{
public:
    /// Longer spans are cut into pieces of about half this size.
    static constexpr std::int32_t longest = 16 * 1024;

    /// Begins anew with the lines of a text; nothing is indexed yet.
    void setText(const QString &text);
    /// Takes the paragraphs from sections instead; text outside of all sections keeps its lines. Much that follows the
    /// last section is left to indexMore().
    void setSections(const std::vector<Section> &sections);

    /// Indexes up to `characters` more; tells whether something is left to do.
    bool indexMore(std::int32_t characters);
    void indexUpTo(std::int32_t offset);
    [[nodiscard]] bool isComplete() const { return m_indexed >= m_text.size(); }

    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(m_paragraphs.size()); }
    [[nodiscard]] const Paragraph &at(std::int32_t index) const
    {
        return m_paragraphs.at(static_cast<std::size_t>(index));
    }
    /// The paragraph that contains the offset, or the last one before it, or the first; -1 where there is none.
    [[nodiscard]] std::int32_t indexOf(std::int32_t offset) const;
    /// First and last piece of the paragraph that a piece belongs to.
    [[nodiscard]] std::int32_t firstPiece(std::int32_t index) const;
    [[nodiscard]] std::int32_t lastPiece(std::int32_t index) const;

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString displayText(std::int32_t index) const;

private:
    void appendLines(Span span);
    void append(Span span, std::int32_t section, SectionRole role, bool gapBefore);
    [[nodiscard]] std::int32_t pieceEnd(Span span) const;

    QString m_text;
    std::vector<Paragraph> m_paragraphs;
    std::int32_t m_indexed = 0;
    bool m_blankSeen = true; ///< since the last paragraph
};

} // namespace dateline
