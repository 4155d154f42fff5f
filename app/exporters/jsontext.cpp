#include "exporters/jsontext.h"

#include <QIODevice>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dateline {

namespace {

constexpr qsizetype indentWidth = 4;
constexpr qsizetype pieceLength = qsizetype(1024) * 1024; ///< bytes that a device is given at once, or a little more
constexpr qsizetype textLength = qsizetype(64) * 1024;    ///< code units that are written before a device is given them

/// The letter behind the backslash for a character that has a short escape; 0 for others.
char shortEscape(char16_t c)
{
    switch (c) {
    case u'"':
        return '"';
    case u'\\':
        return '\\';
    case u'\b':
        return 'b';
    case u'\f':
        return 'f';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    default:
        return 0;
    }
}

char *writeEscape(char *to, char16_t c)
{
    *to++ = '\\';
    if (const char letter = shortEscape(c); letter != 0) {
        *to++ = letter;
        return to;
    }
    constexpr char hex[] = "0123456789abcdef";
    *to++ = 'u';
    for (unsigned shift = 16; shift > 0; shift -= 4)
        *to++ = hex[c >> (shift - 4) & 0xfU];
    return to;
}

char *writeUtf8(char *to, char32_t c)
{
    if (c < 0x800) {
        *to++ = static_cast<char>(0xc0U | c >> 6U);
    } else {
        if (c < 0x10000) {
            *to++ = static_cast<char>(0xe0U | c >> 12U);
        } else {
            *to++ = static_cast<char>(0xf0U | c >> 18U);
            *to++ = static_cast<char>(0x80U | (c >> 12U & 0x3fU));
        }
        *to++ = static_cast<char>(0x80U | (c >> 6U & 0x3fU));
    }
    *to++ = static_cast<char>(0x80U | (c & 0x3fU));
    return to;
}

} // namespace

void JsonText::passOn()
{
    if (m_device == nullptr || m_bytes.size() < pieceLength)
        return;
    m_refused = m_refused || m_device->write(m_bytes) != m_bytes.size();
    m_bytes.resize(0); // and keeps its room
}

void JsonText::breakLine()
{
    if (!m_indented)
        return;
    m_bytes += '\n';
    m_bytes.append(indentWidth * m_depth, ' ');
}

/// What stands between a value and the one before it.
void JsonText::beginValue()
{
    if (m_afterKey || m_depth == 0) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_bytes += ',';
    breakLine();
    m_first = false;
}

void JsonText::open(char bracket)
{
    beginValue();
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

/// What is empty takes two lines too.
void JsonText::close(char bracket)
{
    Q_ASSERT(m_depth > 0 && !m_afterKey);
    --m_depth;
    breakLine();
    m_bytes += bracket;
    m_first = false;
    passOn();
}

void JsonText::key(const char *name)
{
    Q_ASSERT(m_depth > 0 && !m_afterKey);
    beginValue();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += m_indented ? "\": " : "\":";
    m_afterKey = true;
}

void JsonText::value(QStringView text)
{
    beginValue();
    m_bytes += '"';
    while (text.size() > textLength) {
        const qsizetype length = textLength - (text[textLength - 1].isHighSurrogate() ? 1 : 0);
        addText(text.first(length));
        passOn();
        text = text.sliced(length);
    }
    addText(text);
    m_bytes += '"';
}

/// A pair of surrogates must not be cut.
void JsonText::addText(QStringView text)
{
    constexpr qsizetype longest = 6; // bytes of one code unit: \u001f
    const qsizetype before = m_bytes.size();
    const qsizetype room = longest * text.size();
    if (m_bytes.capacity() < before + room)
        m_bytes.reserve(std::max(before + room, 2 * before));
    m_bytes.resize(before + room);
    char *to = m_bytes.data() + before;
    const char16_t *from = text.utf16();
    const char16_t *const end = from + text.size();
    while (from != end) {
        const char16_t c = *from++;
        if (c < 0x80) {
            if (c < 0x20 || c == u'"' || c == u'\\')
                to = writeEscape(to, c);
            else
                *to++ = static_cast<char>(c);
        } else if (!QChar::isSurrogate(c)) {
            to = writeUtf8(to, c);
        } else if (QChar::isHighSurrogate(c) && from != end && QChar::isLowSurrogate(*from)) {
            to = writeUtf8(to, QChar::surrogateToUcs4(c, *from++));
        } else {
            to = writeEscape(to, c);
        }
    }
    m_bytes.resize(to - m_bytes.data());
}

void JsonText::plain(const QByteArray &bytes)
{
    beginValue();
    m_bytes += bytes;
}

void JsonText::value(double number)
{
    if (!std::isfinite(number)) {
        null();
        return;
    }
    constexpr double exact = 9007199254740992.0; // 2^53
    if (number == std::trunc(number) && std::abs(number) <= exact)
        value(static_cast<std::int64_t>(number));
    else
        plain(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonText::value(std::int64_t number)
{
    beginValue();
    std::array<char, 24> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    Q_ASSERT(error == std::errc());
    m_bytes.append(digits.data(), end - digits.data());
}

void JsonText::value(bool yes)
{
    plain(yes ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

void JsonText::null()
{
    plain(QByteArrayLiteral("null"));
}

QByteArray JsonText::take()
{
    Q_ASSERT(m_depth == 0 && m_device == nullptr);
    if (m_indented)
        m_bytes += '\n';
    return std::move(m_bytes);
}

bool JsonText::finish()
{
    Q_ASSERT(m_depth == 0 && m_device != nullptr);
    if (m_indented)
        m_bytes += '\n';
    m_refused = m_refused || m_device->write(m_bytes) != m_bytes.size();
    m_bytes.clear();
    return !m_refused;
}

} // namespace dateline
