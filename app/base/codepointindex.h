#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline {

/// Turns UTF-16 offsets into code-point offsets of the same text, for exporters. Built in one pass; a look-up walks
/// at most one block. Const after construction, so safe to share between threads. The text must outlive the index.
class CodePointIndex
{
public:
    explicit CodePointIndex(QStringView text);

    /// Number of code points before the UTF-16 offset (0 .. text size). A lone surrogate counts as one.
    [[nodiscard]] std::int32_t codePoint(std::int32_t utf16) const;
    /// UTF-16 offset of a code point; the text's size where there are not so many.
    [[nodiscard]] std::int32_t utf16(std::int32_t codePoint) const;

private:
    QStringView m_text;
    std::vector<std::int32_t> m_blocks; ///< code points before each block; empty where the text has no surrogates
};

} // namespace dateline
