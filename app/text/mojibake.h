#pragma once

#include "base/span.h"
#include "model/article.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline {

/// A run of characters that are the bytes of UTF-8 text read as windows-1252 or ISO-8859-1, and what they stood for:
/// "â€™" for an apostrophe. Text that went through this twice is read back twice.
struct MojibakePlace
{
    Span span; ///< into the text that was searched
    QString meant;

    friend bool operator==(const MojibakePlace &, const MojibakePlace &) = default;
};

/// All places, in text order. Looks for well-formed UTF-8 only, which words of any language hardly ever are by chance.
/// Linear, pure.
[[nodiscard]] std::vector<MojibakePlace> findMojibake(QStringView text);

/// Where a span of the text that was searched lies once all places are put right. A bound inside a place moves to its
/// start or, the later one, to its end.
[[nodiscard]] Span repairedSpan(const std::vector<MojibakePlace> &places, Span span);

/// The article with all places put right; byte offsets still lead to where their bytes are in the file. Pure.
[[nodiscard]] Article repairedArticle(const Article &article);

} // namespace dateline
