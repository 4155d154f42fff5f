#include "base/codepointindex.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr qsizetype blockSize = 1024;

bool startsPair(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

/// A low surrogate whose high one stands before it begins no code point of its own.
bool beginsCodePoint(QStringView text, qsizetype i)
{
    return !(text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate());
}

} // namespace

CodePointIndex::CodePointIndex(QStringView text) : m_text(text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); });
    if (plain)
        return;
    std::int32_t count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % blockSize == 0)
            m_blocks.push_back(count);
        if (beginsCodePoint(text, i))
            ++count;
    }
    m_blocks.push_back(count);
}

std::int32_t CodePointIndex::codePoint(std::int32_t utf16) const
{
    if (m_blocks.empty())
        return utf16;
    const qsizetype end = std::min<qsizetype>(utf16, m_text.size());
    const qsizetype block = std::min<qsizetype>(end / blockSize, qsizetype(m_blocks.size()) - 1);
    std::int32_t count = m_blocks[static_cast<std::size_t>(block)];
    for (qsizetype i = block * blockSize; i < end; ++i)
        count += beginsCodePoint(m_text, i) ? 1 : 0;
    return count;
}

std::int32_t CodePointIndex::utf16(std::int32_t codePoint) const
{
    const auto size = static_cast<std::int32_t>(m_text.size());
    if (m_blocks.empty())
        return std::min(codePoint, size);
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), codePoint);
    const qsizetype block = std::max<qsizetype>(0, after - m_blocks.begin() - 1);
    qsizetype i = std::min<qsizetype>(block * blockSize, m_text.size());
    if (i > 0 && i < m_text.size() && !beginsCodePoint(m_text, i))
        ++i; // the block starts inside a pair, which the block before has counted
    std::int32_t left = codePoint - m_blocks[static_cast<std::size_t>(block)];
    for (; left > 0 && i < m_text.size(); --left)
        i += startsPair(m_text, i) ? 2 : 1;
    return static_cast<std::int32_t>(i);
}

} // namespace dateline
