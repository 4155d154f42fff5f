#pragma once

#include "base/span.h"
#include "model/tokenlist.h"
#include "times/lexicon.h"

#include <QStringView>

#include <span>
#include <vector>

namespace dateline {

/// What the rules see: a token, or a part of one where a token joins several ("mid-November", "10.46pm", "FY2026").
struct Atom
{
    Span span; ///< relative to the section
    ClassSet classes;
    std::int32_t lexeme = -1; ///< the word's number in the lexicon, -1 for a word that no rule knows
    std::int32_t token = 0;   ///< index of the token that it is of
};

/// Cuts tokens into atoms and classifies them. One reader per section; `lexicon` and `text` must outlive it.
class AtomReader
{
public:
    AtomReader(const Lexicon &lexicon, QStringView text) : m_lexicon(lexicon), m_text(text) {}

    /// Appends the atoms of tokens first <= i < end. Linear in their text.
    void read(const TokenList &tokens, std::int32_t first, std::int32_t end, std::vector<Atom> &out);

private:
    void readPiece(Span span);
    void readHyphened(Span span);
    void readWord(Span span);
    void readNumeral(Span span);
    [[nodiscard]] bool splitFraction(Span span, qsizetype digits);
    [[nodiscard]] bool splitSuffix(Span span, qsizetype digits);
    void push(Span span, const ClassSet &classes, std::int32_t lexeme = -1);
    [[nodiscard]] QStringView view(Span span) const { return m_text.mid(span.start, span.length()); }

    const Lexicon &m_lexicon;
    QStringView m_text;
    std::int32_t m_token = 0;
    std::vector<Atom> *m_out = nullptr;
};

} // namespace dateline
