#include "structure/yearevidence.h"

#include "base/civildate.h"
#include "structure/textlines.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

/// News tells of the last two years as often as of the current one; farther back says nothing.
constexpr int reach = 2;
constexpr qsizetype longestText = 60000;

bool isIn(QStringView word, std::initializer_list<std::u16string_view> words)
{
    return std::any_of(words.begin(), words.end(), [word](std::u16string_view w) {
        return word.compare(QStringView(w.data(), static_cast<qsizetype>(w.size())), Qt::CaseInsensitive) == 0;
    });
}

/// Collects weekdays and years from paragraphs.
class Evidence
{
public:
    void addParagraph(QStringView text)
    {
        m_sentence.clear();
        qsizetype start = -1;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool inside = i < text.size() && text[i].isLetterOrNumber();
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            m_sentence.push_back(text.mid(start, i - start));
            start = -1;
            if (i < text.size() && isSentenceStop(text[i]))
                closeSentence();
        }
        closeSentence();
    }

    void addCopyright(QStringView text)
    {
        for (qsizetype i = 0; i + 4 <= text.size(); ++i) {
            const int year = yearIn(text.mid(i, 4));
            if (year > 0)
                m_copyright = std::max(m_copyright, year);
        }
    }

    [[nodiscard]] std::optional<std::int32_t> yearFor(CivilDate day, int weekday) const
    {
        const int named = weekday > 0 ? weekday : commonWeekday();
        if (named == 0)
            return std::nullopt;
        const auto fits = [&](int year) {
            return isValid({year, day.month, day.day}) && dayOfWeek({year, day.month, day.day}) == named;
        };
        if (m_copyright > 0 && fits(m_copyright))
            return m_copyright;
        if (m_copyright > 0 || m_lastPast == 0)
            return std::nullopt;
        std::optional<std::int32_t> found;
        for (int year = m_lastPast; year <= m_lastPast + reach; ++year) {
            if (!fits(year))
                continue;
            if (found)
                return std::nullopt;
            found = year;
        }
        return found;
    }

private:
    [[nodiscard]] static int yearIn(QStringView word)
    {
        if (word.size() != 4 || !std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return 0;
        const int year = word.toInt();
        return year >= 1900 && year < 2100 ? year : 0;
    }

    /// The one weekday that the text names as its day, twice at least.
    [[nodiscard]] int commonWeekday() const
    {
        int found = 0;
        for (std::size_t i = 1; i <= 7; ++i) {
            if (m_weekdays.at(i) == 0)
                continue;
            if (found > 0 || m_weekdays.at(i) < 2)
                return 0;
            found = static_cast<int>(i);
        }
        return found;
    }

    void closeSentence()
    {
        const bool future = std::any_of(m_sentence.begin(), m_sentence.end(), [](QStringView word) {
            return isIn(word, {u"will", u"would", u"could", u"may", u"might", u"plans", u"planned", u"expected", u"due",
                               u"scheduled", u"aims", u"hopes", u"until", u"next", u"target"});
        });
        for (std::size_t i = 0; i < m_sentence.size(); ++i) {
            const QStringView before = i > 0 ? m_sentence[i - 1] : QStringView();
            const QStringView after = i + 1 < m_sentence.size() ? m_sentence[i + 1] : QStringView();
            if (const int year = yearIn(m_sentence[i]); year > 0 && !future && !isIn(before, {u"by", u"from", u"to"}))
                m_lastPast = std::max(m_lastPast, year);
            addWeekday(m_sentence[i], before, after);
        }
        m_sentence.clear();
    }

    void addWeekday(QStringView word, QStringView before, QStringView after)
    {
        const int weekday = word.size() > 5 && word.front().isUpper() ? weekdayFromName(word) : 0;
        if (weekday == 0 || isIn(before, {u"last", u"next", u"every", u"each", u"this", u"by", u"until"}))
            return;
        const bool ofDay = isIn(after, {u"morning", u"afternoon", u"evening", u"night"});
        // any other mention makes it doubtful which one is the day of the report
        m_weekdays.at(static_cast<std::size_t>(weekday)) += ofDay || isIn(before, {u"on", u"late", u"early"}) ? 1 : 0;
        if (!ofDay && monthFromName(after) > 0)
            m_weekdays.at(static_cast<std::size_t>(weekday)) = 0;
    }

    std::vector<QStringView> m_sentence;
    std::array<int, 8> m_weekdays{};
    int m_lastPast = 0;
    int m_copyright = 0;
};

} // namespace

std::optional<std::int32_t> yearOfDay(QStringView text, const std::vector<Block> &blocks,
                                      const std::vector<SectionRole> &roles, CivilDate day, int weekday)
{
    Evidence evidence;
    qsizetype seen = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const QStringView content = text.mid(blocks[i].content.start, blocks[i].content.length());
        if (roles[i] == SectionRole::Paragraph && seen < longestText) {
            seen += content.size();
            evidence.addParagraph(content);
        } else if (blocks[i].words < 40 && content.contains(u'©')) {
            evidence.addCopyright(content);
        }
    }
    return evidence.yearFor(day, weekday);
}

} // namespace dateline
