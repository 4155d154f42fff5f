#pragma once

#include "base/largepages.h"
#include "model/article.h"

#include <QString>

#include <cstdint>

namespace dateline {

/// Collects canonical text together with the table back to the file. Used by one thread while decoding.
class CanonicalWriter
{
public:
    /// `maxUnits`: no more UTF-16 code units than this will come. `firstByte`: length of the byte order mark.
    CanonicalWriter(qsizetype maxUnits, std::int64_t firstByte)
        : m_text(maxUnits, Qt::Uninitialized), m_begin(reinterpret_cast<char16_t *>(m_text.data())),
          m_out(m_begin), m_marks{{0, firstByte}}
    {
        useLargePages(m_begin, static_cast<std::size_t>(maxUnits) * sizeof(char16_t));
    }

    [[nodiscard]] std::int32_t size() const { return static_cast<std::int32_t>(m_out - m_begin); }

    void put(char16_t unit) { *m_out++ = unit; }
    void putCodePoint(char32_t c)
    {
        if (c < 0x10000)
            return put(static_cast<char16_t>(c));
        put(QChar::highSurrogate(c));
        put(QChar::lowSurrogate(c));
    }
    void putAscii(const unsigned char *from, qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            m_out[i] = from[i];
        m_out += count;
    }
    /// U+FFFD for bytes that mean nothing.
    void putReplacement()
    {
        if (m_undecodable++ == 0)
            m_firstUndecodable = size();
        put(u'\ufffd');
    }

    /// What follows begins at this byte of the file. Needed wherever the text does not tell how many bytes it took.
    void mark(std::int64_t byte)
    {
        if (m_marks.back().utf16 == size())
            m_marks.back().byte = byte;
        else
            m_marks.push_back({size(), byte});
    }
    /// Keeps the walk from a mark short; cheap enough to be called at every run.
    void markIfFar(std::int64_t byte)
    {
        constexpr std::int32_t far = 4096;
        if (size() - m_marks.back().utf16 >= far)
            m_marks.push_back({size(), byte});
    }

    [[nodiscard]] std::int32_t undecodable() const { return m_undecodable; }
    [[nodiscard]] Article take(QString encoding, std::int64_t bytes);

private:
    QString m_text;
    char16_t *m_begin;
    char16_t *m_out;
    std::vector<ByteOffsetMark> m_marks;
    std::int32_t m_undecodable = 0;
    std::int32_t m_firstUndecodable = -1;
};

inline Article CanonicalWriter::take(QString encoding, std::int64_t bytes)
{
    Article article;
    m_text.resize(size());
    if (m_text.capacity() > m_text.size() + m_text.size() / 4)
        m_text.squeeze();
    article.text = std::move(m_text);
    article.encoding = std::move(encoding);
    article.bytes = bytes;
    article.lineEnds = static_cast<std::int32_t>(QStringView(article.text).count(u'\n'));
    article.undecodable = m_undecodable;
    article.firstUndecodable = m_firstUndecodable;
    article.byteOffsets = std::move(m_marks);
    return article;
}

} // namespace dateline
