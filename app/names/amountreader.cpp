#include "names/amountreader.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "1,200.5" at the start of a token, as a number without commas; how long it is.
struct Digits
{
    QByteArray number;
    qsizetype length = 0;
};

Digits digitsOf(QStringView token)
{
    Digits digits;
    bool fraction = false;
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar c = token[i];
        const bool digitNext = i + 1 < token.size() && isDigit(token[i + 1]);
        if (isDigit(c)) {
            digits.number += static_cast<char>(c.unicode());
        } else if (c == u'.' && digitNext && !fraction && i > 0) {
            fraction = true;
            digits.number += '.';
        } else if (c != u',' || !digitNext || fraction || i == 0) {
            break;
        }
        digits.length = i + 1;
    }
    return digits;
}

/// Digits and a power of ten, rounded once: "4.35" million is 4350000.
double scaled(const QByteArray &number, int power)
{
    return (number + 'e' + QByteArray::number(power)).toDouble();
}

} // namespace

QString AmountReader::lower(std::size_t i) const
{
    return i < m_tokens.size() ? m_section.textOf(m_tokens[i].span).toString().toLower() : QString();
}

std::optional<double> AmountReader::numberWord(QStringView text) const
{
    const auto found = m_lists.numbers.constFind(text.toString());
    return found == m_lists.numbers.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> AmountReader::multiplier(QStringView text) const
{
    if (text.size() < 2) // "5 m" is five metres
        return std::nullopt;
    const auto found = m_lists.multipliers.constFind(text.toString());
    return found == m_lists.multipliers.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Amount> AmountReader::read(std::size_t i) const
{
    return isDigit(m_section.textOf(m_tokens[i].span).front()) ? readDigits(i) : readWords(i);
}

/// "1.2 billion", "5m", "10-million", "26-member", "5km".
std::optional<Amount> AmountReader::readDigits(std::size_t i) const
{
    const QStringView token = m_section.textOf(m_tokens[i].span);
    const Digits digits = digitsOf(token);
    QStringView rest = token.mid(digits.length);
    Amount amount;
    amount.hyphen = rest.startsWith(u'-') && rest.size() > 1;
    if (amount.hyphen)
        rest = rest.mid(1);
    const QString suffix = rest.toString().toLower();
    amount.end = i + 1;
    int power = 0;
    if (!suffix.isEmpty()) {
        if (amount.hyphen && std::all_of(suffix.begin(), suffix.end(), isDigit))
            return Amount{std::nullopt, std::nullopt, i + 1, {}, false, false, false}; // a range
        if (std::any_of(suffix.begin(), suffix.end(), [](QChar c) { return !c.isLetter() && c != u'-'; }))
            return std::nullopt; // a clock, a date, a score
        if (m_lists.multipliers.contains(suffix)) {
            power = m_lists.multipliers.value(suffix);
            amount.letters = suffix.size() == 1;
            amount.scaled = true;
        }
        amount.attached = amount.scaled && !amount.letters ? QString() : suffix;
    }
    if (suffix.isEmpty()) {
        while (const auto more = multiplier(lower(amount.end))) {
            power += *more;
            amount.scaled = amount.scaled || *more > 3;
            ++amount.end;
        }
    }
    amount.unscaled = scaled(digits.number, 0);
    amount.value = scaled(digits.number, power);
    return amount;
}

/// "seven", "twenty-five thousand", "two and a half million", "half a million", "five-member".
std::optional<Amount> AmountReader::readWords(std::size_t i) const
{
    Amount amount;
    amount.end = i;
    double total = 0;
    double current = 0;
    bool any = false;
    for (; amount.end < m_tokens.size(); ++amount.end) {
        const QString token = lower(amount.end);
        if (const auto value = numberWord(token)) {
            if (any && current >= 1 && current < 20 && *value < 100)
                break; // "one two"
            current += *value;
            any = true;
        } else if (const auto more = multiplier(token)) {
            const double factor = std::pow(10.0, *more);
            if (*more == 2) {
                current = std::max(1.0, current) * factor;
            } else {
                total += std::max(current, current > 0 || total > 0 ? current : 1.0) * factor;
                current = 0;
                amount.scaled = amount.scaled || *more > 3;
            }
            any = true;
        } else if (any && token == u"and" && lower(amount.end + 1) == u"a" && lower(amount.end + 2) == u"half") {
            current += 0.5;
            amount.end += 2;
        } else if (!any && token == u"half" && lower(amount.end + 1) == u"a" && multiplier(lower(amount.end + 2))) {
            current = 0.5;
            any = true;
            ++amount.end;
        } else if (any && token == u"and" && current >= 100 && numberWord(lower(amount.end + 1))) {
            continue;
        } else if (!readJoined(token, current, any, amount)) {
            break;
        }
        if (amount.hyphen) {
            ++amount.end;
            break;
        }
    }
    if (!any)
        return std::nullopt;
    amount.value = total + current;
    return amount;
}

/// "twenty-five" and "five-member".
bool AmountReader::readJoined(const QString &token, double &current, bool &any, Amount &amount) const
{
    const qsizetype hyphen = token.indexOf(u'-');
    if (hyphen <= 0 || any)
        return false;
    const auto first = numberWord(QStringView(token).left(hyphen));
    if (!first)
        return false;
    const QString rest = token.mid(hyphen + 1);
    const auto second = numberWord(rest);
    current += *first + second.value_or(0);
    any = true;
    if (!second) {
        amount.attached = rest;
        amount.hyphen = true;
    }
    return true;
}

} // namespace dateline
