#include "names/quantityfinder.h"

#include "names/amountreader.h"
#include "names/quantitylists.h"

#include <QLocale>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t longestPhrase = 3; ///< words of a currency or a unit

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Rounded once, so that 1.35 cents are 0.0135 of the whole.
std::optional<double> hundredth(std::optional<double> value)
{
    if (!value)
        return std::nullopt;
    return (QByteArray::number(*value, 'g', QLocale::FloatingPointShortest) + "e-2").toDouble();
}

bool isCurrencySign(QStringView token)
{
    return token.back().category() == QChar::Symbol_Currency;
}

class Finder
{
public:
    Finder(const SectionView &section, const QuantityLists &lists)
        : m_section(section), m_lists(lists),
          m_tokens(section.analysis->tokens.begin(), section.analysis->tokens.end()),
          m_amounts(section, m_tokens, lists)
    {
    }

    std::vector<Quantity> run()
    {
        for (std::size_t i = 0; i < m_tokens.size();) {
            const std::size_t begin = i;
            if (mayBegin(i)) {
                if (const auto found = readAt(i)) {
                    m_found.push_back(found->first);
                    i = found->second;
                    m_free = i;
                }
            }
            i = std::max(i, begin + 1);
        }
        return std::move(m_found);
    }

private:
    using Found = std::pair<Quantity, std::size_t>; ///< with the token behind it

    [[nodiscard]] QStringView word(std::size_t i) const { return m_section.textOf(m_tokens[i].span); }
    [[nodiscard]] QString lower(std::size_t i) const
    {
        return i < m_tokens.size() ? word(i).toString().toLower() : QString();
    }
    [[nodiscard]] bool touchesNext(std::size_t i) const
    {
        return i + 1 < m_tokens.size() && m_tokens[i].span.end == m_tokens[i + 1].span.start;
    }

    /// A cheap look: most words begin no amount.
    [[nodiscard]] bool mayBegin(std::size_t i) const
    {
        const QStringView token = word(i);
        if (isDigit(token.front()) || m_tokens[i].pos == PartOfSpeech::Num)
            return true;
        if (token.size() == 4 && (token.front() == u'h' || token.front() == u'H') && lower(i) == u"half")
            return true;
        return std::find(token.begin(), token.end(), u'-') != token.end();
    }

    /// What stands before an amount: "$", "US$", "Rs.", "EUR"; where it begins.
    struct Prefix
    {
        QString currency;
        std::size_t begin = 0;
    };
    [[nodiscard]] std::optional<Prefix> prefixOf(std::size_t amount) const
    {
        if (amount == m_free || amount == 0)
            return std::nullopt;
        std::size_t at = amount - 1;
        const auto textFrom = [&](std::size_t begin) {
            return m_section.text.mid(m_tokens[begin].span.start, m_tokens[at].span.end - m_tokens[begin].span.start);
        };
        if (isCurrencySign(word(at))) {
            const bool joined = at > m_free && touchesNext(at - 1) && word(at - 1).back().isLetter();
            if (joined && m_lists.signs.contains(textFrom(at - 1).toString()))
                return Prefix{m_lists.signs.value(textFrom(at - 1).toString()), at - 1};
            return Prefix{m_lists.signs.value(word(at).toString()), at};
        }
        if (word(at) == u"." && at > m_free && touchesNext(at - 1) &&
            m_lists.signs.contains(textFrom(at - 1).toString()))
            return Prefix{m_lists.signs.value(textFrom(at - 1).toString()), at - 1};
        const QString token = word(at).toString();
        if (m_lists.signs.contains(token))
            return Prefix{m_lists.signs.value(token), at};
        if (m_lists.codes.contains(token))
            return Prefix{isoOf(token), at};
        return std::nullopt;
    }
    [[nodiscard]] QString isoOf(const QString &code) const { return m_lists.codes.value(code); }

    /// The value of the longest phrase of a list that begins at a token, and the token behind it.
    [[nodiscard]] std::optional<std::pair<QString, std::size_t>> phraseAt(std::size_t i,
                                                                          const QHash<QString, QString> &list) const
    {
        std::optional<std::pair<QString, std::size_t>> best;
        QString phrase = lower(i);
        if (!m_lists.firstWords.contains(phrase))
            return best;
        for (std::size_t k = i; k < m_tokens.size() && k < i + longestPhrase; ++k) {
            if (k > i)
                phrase += QLatin1Char(' ') + lower(k);
            if (const auto found = list.constFind(phrase); found != list.constEnd())
                best = {*found, k + 1};
        }
        return best;
    }

    [[nodiscard]] Quantity quantity(QuantityType type, std::size_t begin, std::size_t end, std::optional<double> value,
                                    const QString &unit) const
    {
        return {{m_tokens[begin].span.start, m_tokens[end - 1].span.end}, type, value, unit};
    }

    [[nodiscard]] std::optional<Found> readAt(std::size_t i) const
    {
        const auto amount = m_amounts.read(i);
        if (!amount)
            return std::nullopt;
        std::size_t begin = i;
        if (i > m_free && !isDigit(word(i).front()) && word(i) != u"half" && amount->scaled && lower(i - 1) == u"a")
            --begin; // "a million"
        if (auto money = readMoney(i, begin, *amount))
            return money;
        const double sign = signOf(i, begin);
        const std::optional<double> value = amount->value ? std::optional(sign * *amount->value) : std::nullopt;
        if (const auto percent = phraseAt(amount->end, m_lists.percent); percent && amount->attached.isEmpty())
            return Found{quantity(QuantityType::Percent, begin, percent->second, value, QStringLiteral("%")),
                         percent->second};
        return readUnit(begin, *amount, value);
    }

    [[nodiscard]] std::optional<Found> readMoney(std::size_t i, std::size_t begin, const Amount &amount) const
    {
        if (const auto prefix = prefixOf(begin); prefix && (amount.attached.isEmpty() || amount.letters))
            return Found{quantity(QuantityType::Money, prefix->begin, amount.end, amount.value, prefix->currency),
                         amount.end};
        if (!amount.attached.isEmpty()) {
            const bool pence = amount.attached == u"p" && isDigit(word(i).front()) && !amount.hyphen;
            if (!pence)
                return std::nullopt;
            return Found{
                quantity(QuantityType::Money, begin, amount.end, hundredth(amount.value), QStringLiteral("GBP")),
                amount.end};
        }
        if (const auto named = phraseAt(amount.end, m_lists.currency))
            return Found{quantity(QuantityType::Money, begin, named->second, amount.value, named->first),
                         named->second};
        if (const auto cents = phraseAt(amount.end, m_lists.cents))
            return Found{quantity(QuantityType::Money, begin, cents->second, hundredth(amount.value),
                                  cents->first == u"1" ? QString() : cents->first),
                         cents->second};
        const bool sign = amount.end < m_tokens.size() && isCurrencySign(word(amount.end));
        const QString next = amount.end < m_tokens.size() ? word(amount.end).toString() : QString();
        if (sign && touchesNext(amount.end - 1) && !touchesNext(amount.end)) // "20€"
            return Found{quantity(QuantityType::Money, begin, amount.end + 1, amount.value, m_lists.signs.value(next)),
                         amount.end + 1};
        if (m_lists.codes.contains(next))
            return Found{quantity(QuantityType::Money, begin, amount.end + 1, amount.value, isoOf(next)),
                         amount.end + 1};
        return readPounds(begin, amount);
    }

    /// Money or weight: "12 million pounds" and "20 pounds" are money, what somebody weighs is not.
    [[nodiscard]] std::optional<Found> readPounds(std::size_t begin, const Amount &amount) const
    {
        const QString next = lower(amount.end);
        if (next != u"pounds" && next != u"pound")
            return std::nullopt;
        bool weight = !amount.scaled && lower(amount.end + 1) == u"of";
        for (std::size_t k = begin; k > 0 && k + 4 > begin && !amount.scaled; --k)
            weight = weight || lower(k - 1).startsWith(QLatin1StringView("weigh"));
        return Found{quantity(weight ? QuantityType::Quantity : QuantityType::Money, begin, amount.end + 1,
                              amount.value, weight ? QStringLiteral("[lb_av]") : QStringLiteral("GBP")),
                     amount.end + 1};
    }

    [[nodiscard]] std::optional<Found> readUnit(std::size_t begin, const Amount &amount,
                                                std::optional<double> value) const
    {
        if (amount.letters && !amount.hyphen && amount.attached != u"m")
            return std::nullopt; // "5b" without money is a number of a house
        if (!amount.attached.isEmpty()) {
            if (amount.letters) // "100m" without money
                value = amount.unscaled;
            QString unit = amount.letters ? QStringLiteral("m") : attachedUnit(amount);
            if (unit.isEmpty())
                return std::nullopt;
            std::size_t end = amount.end;
            if (touchesNext(end - 1) && word(end) == u"/" && touchesNext(end) && lower(end + 1) == u"h") { // "120km/h"
                unit += QStringLiteral("/h");
                end += 2;
            }
            return Found{quantity(QuantityType::Quantity, begin, end, value, unit), end};
        }
        std::size_t at = amount.end;
        if (at < m_tokens.size() && word(at) == u"°")
            ++at; // "30°C"
        const auto unit = phraseAt(at, m_lists.units);
        // a single letter must touch its number: "30C", but not "plan 5 C"
        if (!unit || (lower(unit->second - 1).size() == 1 && !touchesNext(unit->second - 2)))
            return std::nullopt;
        return Found{quantity(QuantityType::Quantity, begin, unit->second, value, unit->first), unit->second};
    }

    /// "foot" of "20-foot", "member" of "26-member", "km" of "5km".
    [[nodiscard]] QString attachedUnit(const Amount &amount) const
    {
        if (const auto known = m_lists.units.constFind(amount.attached); known != m_lists.units.constEnd())
            return *known;
        const QString first = amount.attached.section(u'-', 0, 0);
        if (!amount.hyphen || first.size() < 3 || m_lists.notUnits.contains(first) || m_lists.numbers.contains(first))
            return {};
        if (m_lists.currency.contains(first) || m_lists.percent.contains(first))
            return {};
        return amount.attached.contains(u'-') ? QString() : first;
    }

    /// -1 behind "minus" or a sign that touches the number; `begin` then takes it in.
    [[nodiscard]] double signOf(std::size_t i, std::size_t &begin) const
    {
        if (i <= m_free || begin != i)
            return 1;
        const QStringView before = word(i - 1);
        const bool sign = (before == u"-" || before == u"−" || before == u"–") && touchesNext(i - 1) &&
                          (i < 2 || !touchesNext(i - 2));
        if (!sign && lower(i - 1) != u"minus")
            return 1;
        begin = i - 1;
        return -1;
    }

    const SectionView &m_section;
    const QuantityLists &m_lists;
    const std::vector<Token> m_tokens; ///< looked at here and there, which is slow where they are packed
    AmountReader m_amounts;
    std::vector<Quantity> m_found;
    std::size_t m_free = 0; ///< the first token that belongs to no quantity found so far
};

} // namespace

struct QuantityFinder::Lists
{
    QuantityLists words;
};

QuantityFinder::QuantityFinder(std::unique_ptr<const Lists> lists) : m_lists(std::move(lists)) {}
QuantityFinder::QuantityFinder(QuantityFinder &&) noexcept = default;
QuantityFinder &QuantityFinder::operator=(QuantityFinder &&) noexcept = default;
QuantityFinder::~QuantityFinder() = default;

Result<QuantityFinder> QuantityFinder::load()
{
    Result<QuantityLists> lists = QuantityLists::builtIn();
    if (!lists)
        return lists.error();
    return QuantityFinder(std::make_unique<const Lists>(Lists{std::move(lists).value()}));
}

std::vector<Quantity> QuantityFinder::find(const SectionView &section) const
{
    return Finder(section, m_lists->words).run();
}

} // namespace dateline
