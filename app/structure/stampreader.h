#pragma once

#include "structure/stamptokens.h"
#include "structure/timestampparser.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

struct ClockTime
{
    std::int32_t minutes = 0;
    bool american = false;
};

/// One walk over the tokens of a line, behind parseTimestamps. Each read function looks at a token position and, where
/// it finds what it is for, moves behind it and returns true.
class StampReader
{
public:
    explicit StampReader(QStringView text) : m_text(text), m_lower(lowered(text)), m_tokens(stampTokens(text)) {}

    [[nodiscard]] TimestampLine run();

private:
    [[nodiscard]] const StampToken *token(std::size_t ahead) const
    {
        return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr;
    }
    [[nodiscard]] bool isMark(std::size_t ahead, char16_t c) const { return token(ahead) && token(ahead)->is(c); }
    /// Letter by letter, so that places stay the same.
    [[nodiscard]] static QString lowered(QStringView text)
    {
        QString lower = text.toString();
        for (QChar &c : lower) {
            constexpr char16_t dottedCapitalI = 0x130; // would become an English "i"
            if (c.unicode() >= 0x80 ? c.unicode() != dottedCapitalI : c >= u'A' && c <= u'Z')
                c = c.toLower();
        }
        return lower;
    }
    [[nodiscard]] QStringView lower(std::size_t ahead) const
    {
        const StampToken *t = token(ahead);
        return t && t->isWord() ? QStringView(m_lower).mid(t->span.start, t->span.length()) : QStringView();
    }
    [[nodiscard]] QStringView textOf(const StampToken &t) const { return m_text.mid(t.span.start, t.span.length()); }
    [[nodiscard]] int number(std::size_t ahead) const
    {
        const StampToken *t = token(ahead);
        return t && t->isNumber() ? t->number : -1;
    }
    [[nodiscard]] int digits(std::size_t ahead) const
    {
        const StampToken *t = token(ahead);
        return t && t->isNumber() ? t->span.length() : 0;
    }
    [[nodiscard]] int month(std::size_t ahead) const
    {
        const StampToken *t = token(ahead);
        return t && t->isWord() ? monthFromName(textOf(*t)) : 0;
    }
    [[nodiscard]] bool capital(std::size_t ahead) const
    {
        const StampToken *t = token(ahead);
        return t && m_text[t->span.start].isUpper();
    }
    [[nodiscard]] bool hasYear(std::size_t ahead) const
    {
        return digits(ahead) == 4 && number(ahead) >= 1000 && number(ahead) < 2200;
    }

    bool readAge();
    bool readDate() { return readIso() || readNumeric() || readMonthFirst() || readDayFirst(); }
    bool readIso();
    bool readNumeric();
    bool readMonthFirst();
    bool readDayFirst();
    [[nodiscard]] std::size_t ordinal(std::size_t ahead) const;
    [[nodiscard]] std::pair<std::optional<int>, std::size_t> yearAfter(std::size_t ahead) const;
    bool readTime();
    [[nodiscard]] std::size_t halfDay(std::size_t ahead, bool &afternoon) const;
    [[nodiscard]] bool zoneAt(std::size_t ahead) const;
    bool setTime(ClockTime time, std::size_t length);
    bool readZone();
    [[nodiscard]] std::optional<int> signedOffset(std::size_t ahead, std::size_t &length) const;
    bool readWeekday();
    bool readLabel();
    bool readFiller();
    void skipOther();
    void begin(Timestamp stamp, std::size_t length);
    void extend(std::size_t length);
    void finish();

    QStringView m_text;
    QString m_lower;
    std::vector<StampToken> m_tokens;
    std::size_t m_at = 0;
    TimestampLine m_line;
    StampLabel m_label = StampLabel::None;
    std::optional<Timestamp> m_open;    ///< the stamp that times and zones still belong to
    std::optional<Timestamp> m_pending; ///< weekday or time told before their date
};

/// Whether a word in lower case is in a list.
template <std::size_t size>
[[nodiscard]] bool isOneOf(const std::array<std::u16string_view, size> &words, QStringView word)
{
    for (const auto &candidate : words) {
        if (QStringView(candidate.data(), static_cast<qsizetype>(candidate.size())) == word)
            return true;
    }
    return false;
}

/// Two-digit years up to this one are of the 21st century.
inline constexpr int lastShortYear = 49;

} // namespace dateline
