#include "benchtexts.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {

namespace {

/// SplitMix64: its numbers are the same everywhere, which those of the standard's distributions are not.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() >> 11U) % count; }

    /// The first ones far more often than the last ones, as the names of news are.
    std::size_t fewOf(std::size_t count)
    {
        const std::size_t a = below(count);
        const std::size_t b = below(count);
        return std::min({a, b, below(count), below(count)});
    }

private:
    std::uint64_t m_state;
};

constexpr std::array openings = {"Bar", "Kel", "Mor", "San", "Tor", "Vel", "Hal", "Lin", "Ost", "Pra", "Ros", "Ul",
                                 "Wes", "Yar", "Zan", "Dre", "Fal", "Gre", "Nor", "Cas", "Bel", "Mar", "Tal", "Ven"};
constexpr std::array middles = {"a", "e", "i", "o", "en", "an", "er", "or", "el", "in", "on", "ar"};
constexpr std::array personEnds = {"son", "berg", "man", "ski", "ova", "ini", "ez", "sen", "ley", "ton", "ard", "ano"};
constexpr std::array placeEnds = {"ville", "burg", "ford", "mouth", "stad", "grad", "ham", "field", "port", "ia", "by"};
constexpr std::array givenNames = {"Anna",  "Henrik", "Maria",   "James", "Olga",   "Peter", "Nadia", "Imran",
                                   "Sarah", "David",  "Leila",   "Jean",  "Thomas", "Aisha", "Pablo", "Ingrid",
                                   "Ravi",  "Helen",  "Michael", "Yuki",  "Fatima", "John",  "Elena", "George"};
constexpr std::array knownPlaces = {"London",  "Paris",       "Brussels", "Moscow", "Beijing", "Washington",
                                    "Germany", "Japan",       "Brazil",   "Kyiv",   "Rome",    "Nairobi",
                                    "Ankara",  "New Zealand", "Texas",    "Oslo"};
constexpr std::array bodies = {"the European Commission",
                               "the United Nations",
                               "the World Bank",
                               "the Labour Party",
                               "the Supreme Court",
                               "the Red Cross",
                               "NATO",
                               "the Senate",
                               "the Foreign Ministry",
                               "Reuters",
                               "the BBC",
                               "Greenpeace"};
constexpr std::array companyEnds = {"Group",    "Holdings", "Ltd",        "Bank",
                                    "Airlines", "Energy",   "University", "Institute"};
constexpr std::array roles = {"President", "Prime Minister", "Mayor",      "Professor", "Judge",
                              "minister",  "spokeswoman",    "researcher", "lawyer",    "Senator"};
constexpr std::array weekdays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array months = {"January", "February", "March",     "April",   "May",      "June",
                               "July",    "August",   "September", "October", "November", "December"};
constexpr std::array nouns = {"bridge",  "treaty",  "budget",   "harvest", "tunnel",  "school",  "hospital",
                              "railway", "vaccine", "harbour",  "village", "report",  "strike",  "merger",
                              "dam",     "museum",  "election", "archive", "forest",  "factory", "airport",
                              "law",     "inquiry", "ferry",    "mine",    "pipeline"};
constexpr std::array adjectives = {"new",   "old",       "long-delayed", "controversial", "joint",
                                   "final", "temporary", "national",     "costly",        "secret"};
constexpr std::array pastVerbs = {"opened",    "signed",     "rejected",  "visited",   "closed",  "bought",
                                  "announced", "criticised", "inspected", "abandoned", "praised", "rebuilt"};
constexpr std::array futureVerbs = {"open", "sign",     "reject",  "visit",   "close",
                                    "buy",  "announce", "inspect", "abandon", "rebuild"};

/// P person, L place, O body, D day as a phrase, F day to come, J adjective, N noun, V past verb, W verb to come,
/// R role, Q number, Y year; everything else is written as it stands.
constexpr std::array sentences = {
    "@P @V the @J @N in @L on @D.",
    "@R @P told reporters in @L that the @N would @W again on @F.",
    "\"We have waited for this @N since @Y, and nobody asked us,\" said @P, a @R who lives near @L.",
    "@O said the @J @N cost @Q million euros, about @Q per cent more than was planned in @Y.",
    "The @N, which @P @V in @Y, has been empty for years.",
    "Officials from @L and @L will meet on @F to discuss the @N.",
    "At least @Q people were hurt when a @N collapsed near @L late on @D, police said.",
    "It was the third @N that @O has @V since @Y, and the first outside @L.",
    "@P denied that the @J @N had been sold, but documents seen by @O show a payment of $@Q,000 on @D.",
    "Critics in @L say that the plan may never work; supporters hope to @W it by the end of @F.",
    "Two weeks later, @P and @P @V the @N together.",
    "In @Y, after @Q months of talks, @O @V a similar @N in @L.",
    "Nobody knows how the @N ended up in the hands of @C, which was founded in @L in @Y.",
    "\"If the @N fails, we will @W another one,\" @P wrote in a letter that was published on @D.",
    "The @J @N runs from @L to @L and carries @Q,000 passengers a day.",
    "According to @C, prices rose by @Q percent last month and could rise again next year.",
    "@P, @Q, was born in @L and studied at @C before moving to @L in @Y.",
    "The court is expected to rule on @F, three days before the @N must @W.",
};

class NewsWriter
{
public:
    explicit NewsWriter(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] const std::string &text() const { return m_text; }

    void header()
    {
        const std::string place = this->place();
        m_text += std::string(one(months)) + ' ' + std::to_string(1 + m_random.below(28)) + ", " + year() + "\n\n";
        write("@P to @W @J @N in ");
        m_text += place + "\n\n";
        write("By @P and @P\n\n");
        std::string capitals = place;
        std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
        m_text += capitals + " - ";
        paragraph();
    }

    void paragraph()
    {
        const std::size_t count = 2 + m_random.below(3);
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0)
                m_text += ' ';
            write(one(sentences));
        }
        m_text += "\n\n";
    }

private:
    template <std::size_t Count>
    std::string_view one(const std::array<const char *, Count> &of)
    {
        return of[m_random.below(Count)];
    }

    void write(std::string_view pattern)
    {
        const std::size_t start = m_text.size();
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            if (pattern[i] == '@' && i + 1 < pattern.size())
                m_text += filled(pattern[++i]);
            else
                m_text += pattern[i];
        }
        if (m_text[start] >= 'a' && m_text[start] <= 'z')
            m_text[start] = char(m_text[start] - 'a' + 'A');
    }

    std::string filled(char slot)
    {
        switch (slot) {
        case 'P':
            return std::string(m_random.below(3) == 0 ? "" : std::string(one(givenNames)) + ' ') + coined(personEnds);
        case 'L':
            return place();
        case 'O':
            return m_random.below(3) == 0 ? company() : std::string(one(bodies));
        case 'C':
            return company();
        case 'D':
            return day(true);
        case 'F':
            return day(false);
        case 'J':
            return std::string(one(adjectives));
        case 'N':
            return std::string(one(nouns));
        case 'V':
            return std::string(one(pastVerbs));
        case 'W':
            return std::string(one(futureVerbs));
        case 'R':
            return std::string(one(roles));
        case 'Q':
            return std::to_string(2 + m_random.below(97));
        default:
            return year();
        }
    }

    std::string place() { return m_random.below(3) == 0 ? coined(placeEnds) : std::string(one(knownPlaces)); }
    std::string company() { return coined(placeEnds) + ' ' + std::string(one(companyEnds)); }
    std::string year() { return std::to_string(1950 + m_random.below(76)); }

    template <std::size_t Count>
    std::string coined(const std::array<const char *, Count> &ends)
    {
        return std::string(openings[m_random.fewOf(openings.size())]) + middles[m_random.fewOf(middles.size())] +
               ends[m_random.fewOf(Count)];
    }

    std::string day(bool past)
    {
        switch (m_random.below(5)) {
        case 0:
            return std::string(one(weekdays));
        case 1:
            return std::string(past ? "last " : "next ") + std::string(one(weekdays));
        case 2:
            return std::string(one(months)) + ' ' + std::to_string(1 + m_random.below(28));
        case 3:
            return std::to_string(1 + m_random.below(28)) + ' ' + std::string(one(months)) + ' ' + year();
        default:
            return std::string(one(weekdays)) + ", " + std::string(one(months)) + ' ' +
                   std::to_string(1 + m_random.below(28)) + ", " + year();
        }
    }

    Random m_random;
    std::string m_text;
};

QByteArray news(qsizetype bytes)
{
    NewsWriter writer(1);
    writer.header();
    while (qsizetype(writer.text().size()) < bytes)
        writer.paragraph();
    return QByteArray::fromStdString(writer.text());
}

/// `unit` of a number, again and again.
template <typename Unit>
QByteArray repeated(qsizetype bytes, const Unit &unit)
{
    QByteArray text;
    text.reserve(bytes + 64);
    for (std::size_t i = 0; text.size() < bytes; ++i)
        text += unit(i);
    return text;
}

} // namespace

std::optional<BenchShape> benchShape(std::string_view name)
{
    constexpr std::array<std::string_view, 6> names = {"news", "line", "words", "dates", "name", "quotes"};
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(BenchShape(found - names.begin()));
}

QByteArray benchText(BenchShape shape, qsizetype bytes)
{
    switch (shape) {
    case BenchShape::News:
        return news(bytes);
    case BenchShape::OneLine:
        return news(bytes).simplified();
    case BenchShape::Words:
        return repeated(bytes, [](std::size_t i) { return QByteArray(nouns[i * 7 % nouns.size()]) + '\n'; });
    case BenchShape::Dates:
        return repeated(bytes, [](std::size_t i) {
            return QByteArray(months[i % 12]) + ' ' + QByteArray::number(1 + qulonglong(i % 28)) + ", " +
                   QByteArray::number(1900 + qulonglong(i % 120)) + "; ";
        });
    case BenchShape::Name:
        return repeated(bytes, [](std::size_t) { return QByteArray("Maria Velasson "); });
    case BenchShape::Quotes:
        return repeated(bytes, [](std::size_t i) {
            return QByteArray("\"We said \xe2\x80\x9cyes in ") + QByteArray(months[i % 12]) +
                   (i % 40 == 39 ? ".\n\n" : ", ");
        });
    }
    return {};
}

QByteArray benchArticle(std::uint32_t number)
{
    NewsWriter writer(1000 + number);
    writer.header();
    while (writer.text().size() < 3000)
        writer.paragraph();
    return QByteArray::fromStdString(writer.text());
}

} // namespace dateline
