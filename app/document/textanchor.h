#pragma once

#include "base/codepointindex.h"
#include "base/span.h"

#include <QJsonArray>
#include <QStringView>

#include <optional>

namespace dateline {

/// Ties spans of a text to the text itself, so that they are found again after the file was edited: the selectors
/// TextPositionSelector (in code points) and TextQuoteSelector of the W3C Web Annotation Data Model. The text must
/// outlive the anchors. Const after construction.
class TextAnchors
{
public:
    explicit TextAnchors(QStringView text);

    /// The two selectors of a span; the quote has up to 32 letters of the text before and behind it.
    [[nodiscard]] QJsonArray selectors(Span span) const;

    /// Where the selectors point in this text: the same place if the same words stand there, else the place of the same
    /// words whose neighbours agree most (the nearest of equals), else like words between the same neighbours.
    /// Nothing where none of these is found or the selectors are no selectors.
    [[nodiscard]] std::optional<Span> place(const QJsonArray &selectors) const;

private:
    struct Quote
    {
        QString exact;
        QString prefix;
        QString suffix;
    };

    [[nodiscard]] std::optional<Span> placeOfWords(const Quote &quote, qsizetype near) const;
    [[nodiscard]] std::optional<Span> placeBetween(const Quote &quote) const;

    QStringView m_text;
    CodePointIndex m_codePoints;
};

} // namespace dateline
