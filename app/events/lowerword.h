#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <cstddef>

namespace dateline {

/// A word in lower case: a QString that is compared with literals in place. The event stage does that some hundred
/// times for each word, and a call each time would be most of its work.
class LowerWord : public QString
{
public:
    LowerWord() = default;
    explicit LowerWord(QStringView word) : QString(word.size(), Qt::Uninitialized)
    {
        QChar *to = data();
        bool ascii = true;
        for (const QChar c : word) {
            ascii = ascii && c.unicode() < 0x80;
            *to++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c;
        }
        if (!ascii)
            QString::operator=(word.toString().toLower());
    }

    template <std::size_t Size>
    [[nodiscard]] static bool equal(QStringView word, const char16_t (&literal)[Size])
    {
        return word.size() == qsizetype(Size) - 1 && std::equal(literal, literal + Size - 1, word.utf16());
    }
    template <std::size_t Size>
    friend bool operator==(const LowerWord &word, const char16_t (&literal)[Size])
    {
        return equal(word, literal);
    }
    template <std::size_t Size>
    friend bool operator!=(const LowerWord &word, const char16_t (&literal)[Size])
    {
        return !equal(word, literal);
    }
};

} // namespace dateline
