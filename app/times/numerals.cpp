#include "times/numerals.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool isDigit(QChar c)
{
    return c.unicode() >= u'0' && c.unicode() <= u'9';
}

/// Digits and signs of a numeral, as "2.2.4" with one letter for the sign; empty when letters are among them.
struct Shape
{
    std::array<std::int32_t, 4> numbers{};
    std::array<std::int32_t, 4> lengths{};
    std::size_t count = 0; ///< of groups of digits
    char16_t sign = 0;     ///< between all of them; 0 where they differ or there is one group
    bool plain = true;     ///< nothing but digits and signs
};

Shape shapeOf(QStringView word)
{
    Shape shape;
    bool inDigits = false;
    for (const QChar c : word) {
        if (isDigit(c)) {
            if (!inDigits && shape.count == shape.numbers.size()) {
                shape.plain = false;
                return shape;
            }
            if (!inDigits)
                ++shape.count;
            inDigits = true;
            const std::size_t group = shape.count - 1;
            if (++shape.lengths[group] > 9) {
                shape.plain = false;
                return shape;
            }
            shape.numbers[group] = shape.numbers[group] * 10 + c.digitValue();
            continue;
        }
        const bool fits = inDigits && (shape.count == 1 || shape.sign == c.unicode());
        if (!fits || c.isLetter()) {
            shape.plain = false;
            return shape;
        }
        shape.sign = c.unicode();
        inDigits = false;
    }
    shape.plain = inDigits;
    return shape;
}

ClassSet integerClasses(std::int32_t value, std::int32_t length)
{
    ClassSet classes;
    classes.add(ClassNumber);
    if (length <= 2 && value >= 1 && value <= 31)
        classes.add(ClassDay);
    if (length <= 2 && value <= 24)
        classes.add(ClassHour);
    if (length == 2)
        classes.add(ClassTwo);
    if (length == 4 && value >= 1000 && value <= 2199)
        classes.add(ClassYear);
    if (length == 4 && value / 100 <= 24 && value % 100 < 60)
        classes.add(ClassHhmm);
    return classes;
}

ClassSet ordinalClasses(std::int32_t value, QStringView suffix, std::int32_t length)
{
    ClassSet classes;
    const auto is = [&](const char *name) { return suffix.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0; };
    if (is("st") || is("nd") || is("rd") || is("th")) {
        classes.add(ClassOrdinal);
        if (value >= 1 && value <= 31)
            classes.add(ClassDayOrdinal);
    } else if (is("s") || is("'s") || is("\xe2\x80\x99s")) {
        if (length == 4 && value % 10 == 0 && value >= 1000 && value <= 2190)
            classes.add(ClassDecade);
        else if (length == 2 && value % 10 == 0)
            classes.add(ClassShortDecade);
    }
    return classes;
}

ClassSet compoundClasses(const Shape &shape)
{
    ClassSet classes;
    const auto &[n, length, count, sign, plain] = shape;
    const bool minutes = count >= 2 && length[1] == 2 && n[1] < 60 && length[0] <= 2 && n[0] <= 24;
    if (sign == u':' && minutes && (count == 2 || (count == 3 && n[2] < 61)))
        classes.add(ClassClock);
    if (sign == u'.' && count == 2) {
        classes.add(ClassDecimal);
        if (minutes)
            classes.add(ClassDotClock);
    }
    const bool isoDay = n[1] >= 1 && n[1] <= 12 && n[2] >= 1 && n[2] <= 31;
    if (count == 3 && sign == u'-' && length[0] == 4 && length[1] == 2 && length[2] == 2 && isoDay)
        classes.add(ClassIsoDate);
    if (count == 3 && (sign == u'/' || sign == u'.' || sign == u'-')) {
        const bool yearLast = length[0] <= 2 && length[1] <= 2 && (length[2] == 4 || length[2] == 2);
        const bool yearFirst = length[0] == 4 && length[1] <= 2 && length[2] <= 2;
        const bool days = yearLast ? n[0] >= 1 && n[1] >= 1 && n[0] <= 31 && n[1] <= 31 && (n[0] <= 12 || n[1] <= 12)
                                   : yearFirst && n[1] >= 1 && n[1] <= 12 && n[2] >= 1 && n[2] <= 31;
        if (days)
            classes.add(ClassNumericDate);
    }
    if (sign == u',') {
        bool groups = true;
        for (std::size_t i = 1; i < count; ++i)
            groups = groups && length[i] == 3;
        if (groups)
            classes.add(ClassNumber);
    }
    return classes;
}

void setClock(TimeTerm &term, const Shape &shape)
{
    term.set(Field::Hour, shape.numbers[0]);
    term.set(Field::Minute, shape.numbers[1]);
    if (shape.count > 2)
        term.set(Field::Second, shape.numbers[2]);
}

/// "0930"; as a zone "+0100", for which a class before it has set the sign.
void setHhmm(TimeTerm &term, std::int32_t value, std::optional<Field> field)
{
    if (field == Field::Zone) {
        const std::int32_t sign = term.valueOr(Field::Zone, 1);
        term.set(Field::Zone, sign * (value / 100 * 60 + value % 100));
        return;
    }
    term.set(Field::Hour, value / 100);
    term.set(Field::Minute, value % 100);
}

/// "2.5" is 2 and 50 hundredths; digits behind the second are dropped.
void setDecimal(TimeTerm &term, const Shape &shape, Field field)
{
    std::int32_t hundredths = shape.lengths[1] == 1 ? shape.numbers[1] * 10 : shape.numbers[1];
    for (std::int32_t digits = shape.lengths[1]; digits > 2; --digits)
        hundredths /= 10;
    term.set(field, shape.numbers[0]);
    if (hundredths > 0)
        term.set(Field::Hundredths, hundredths);
}

/// "2008-12-18", "2008-12-18T17:46", with seconds, "Z" or "+01:00" behind.
void setIso(TimeTerm &term, QStringView word)
{
    term.set(Field::Year, word.left(4).toInt());
    term.set(Field::Month, word.mid(5, 2).toInt());
    term.set(Field::Day, word.mid(8, 2).toInt());
    if (word.size() < 16)
        return;
    term.set(Field::Hour, word.mid(11, 2).toInt());
    term.set(Field::Minute, word.mid(14, 2).toInt());
    if (word.size() >= 19 && word[16] == u':')
        term.set(Field::Second, word.mid(17, 2).toInt());
    if (word.endsWith(u'Z') || word.endsWith(u'z')) {
        term.set(Field::Zone, 0);
        return;
    }
    const qsizetype sign = std::max(word.lastIndexOf(u'+'), word.lastIndexOf(u'-'));
    if (sign < 16)
        return;
    const int hours = word.mid(sign + 1, 2).toInt();
    const int minutes = word.right(2).toInt() * (word.size() - sign > 3 ? 1 : 0);
    term.set(Field::Zone, (word[sign] == u'-' ? -1 : 1) * (hours * 60 + minutes));
}

} // namespace

qsizetype leadingDigits(QStringView word)
{
    qsizetype count = 0;
    while (count < word.size() && isDigit(word[count]))
        ++count;
    return count;
}

std::int32_t digitsOf(QStringView word)
{
    std::int32_t value = 0;
    int digits = 0;
    for (const QChar c : word) {
        if (isDigit(c) && digits < 9) {
            value = value * 10 + c.digitValue();
            ++digits;
        }
    }
    return value;
}

ClassSet numeralClasses(QStringView word)
{
    const bool apostrophe = word[0] == u'\'' || word[0] == u'\u2019';
    if (apostrophe)
        word = word.mid(1);
    const qsizetype digits = leadingDigits(word);
    ClassSet classes;
    if (digits == 0 || digits > 9)
        return classes;
    const auto value = static_cast<std::int32_t>(word.left(digits).toInt());
    const QStringView rest = word.mid(digits);
    if (apostrophe) {
        if (digits == 2 && rest.isEmpty())
            classes.add(ClassShortYear);
        else if (digits == 2 && value % 10 == 0 && rest.compare(u"s", Qt::CaseInsensitive) == 0)
            classes.add(ClassShortDecade);
        return classes;
    }
    if (rest.isEmpty())
        return integerClasses(value, static_cast<std::int32_t>(digits));
    if (rest[0].isLetter() || rest[0] == u'\'' || rest[0] == u'\u2019')
        return ordinalClasses(value, rest, static_cast<std::int32_t>(digits));
    const bool isoTime = word.size() >= 16 && digits == 4 && word[4] == u'-' && (word[10] == u'T' || word[10] == u't');
    if (isoTime && word[13] == u':' && numeralClasses(word.left(10)).has(ClassIsoDate)) {
        classes.add(ClassIsoTime);
        return classes;
    }
    const Shape shape = shapeOf(word);
    return shape.plain ? compoundClasses(shape) : classes;
}

void setNumeral(TimeTerm &term, ClassId id, QStringView word, std::optional<Field> field)
{
    const std::int32_t value = digitsOf(word);
    const auto put = [&](Field own, std::int32_t number) { term.set(field.value_or(own), number); };
    switch (id) {
    case ClassDay:
    case ClassDayOrdinal:
        return put(Field::Day, value);
    case ClassHour:
        return put(Field::Hour, value);
    case ClassYear:
        return put(Field::Year, value);
    case ClassTwo:
    case ClassShortYear:
        return put(Field::ShortYear, value);
    case ClassOrdinal:
        return put(Field::Century, value);
    case ClassDecade:
        return put(Field::Decade, value / 10);
    case ClassShortDecade:
        return put(Field::ShortDecade, value / 10);
    case ClassNumber:
        return put(Field::Amount, term.valueOr(field.value_or(Field::Amount), 0) + value);
    case ClassDecimal:
        return setDecimal(term, shapeOf(word), field.value_or(Field::Amount));
    case ClassClock:
    case ClassDotClock:
        return setClock(term, shapeOf(word));
    case ClassHhmm:
        return setHhmm(term, value, field);
    case ClassIsoDate:
    case ClassIsoTime:
        return setIso(term, word);
    case ClassNumericDate: {
        const Shape shape = shapeOf(word);
        term.set(Field::First, shape.numbers[0]);
        term.set(Field::Middle, shape.numbers[1]);
        term.set(Field::Final, shape.numbers[2]);
        term.set(Field::Written, shape.lengths[2]);
        return;
    }
    default:
        return;
    }
}

} // namespace dateline
