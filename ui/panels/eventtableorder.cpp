#include "panels/eventtableorder.h"

#include "words/searchfold.h"
#include "words/typenames.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace dateline {

namespace {

/// How many rows are looked at between two looks at the cancel token.
constexpr std::size_t rowsAtOnce = 4096;

using Key = std::int64_t;
constexpr Key nothing = std::numeric_limits<Key>::max(); ///< of a row that says nothing in the column

EventRows allRows(const EventTableTexts &texts)
{
    EventRows rows(static_cast<std::size_t>(texts.count()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// A stable sort that can be cancelled: false where it was.
template <typename Less>
bool sortRows(EventRows &rows, const Less &less, const CancelToken &cancel)
{
    const auto at = [&](std::size_t place) { return rows.begin() + static_cast<std::ptrdiff_t>(place); };
    for (std::size_t from = 0; from < rows.size(); from += rowsAtOnce) {
        if (cancel.isCancelled())
            return false;
        std::stable_sort(at(from), at(std::min(from + rowsAtOnce, rows.size())), less);
    }
    for (std::size_t size = rowsAtOnce; size < rows.size(); size *= 2) {
        for (std::size_t from = 0; from + size < rows.size(); from += 2 * size) {
            if (cancel.isCancelled())
                return false;
            std::inplace_merge(at(from), at(from + size), at(std::min(from + 2 * size, rows.size())), less);
        }
    }
    return true;
}

/// Ranks texts as the reader's language sorts them, each different one once.
class TextRanks
{
public:
    /// False where it was cancelled.
    bool read(const EventTableTexts &texts, EventColumn column, const CancelToken &cancel)
    {
        QHash<QString, std::int32_t> known;
        m_ids.reserve(static_cast<std::size_t>(texts.count()));
        for (int row = 0; row < texts.count(); ++row) {
            if (static_cast<std::size_t>(row) % rowsAtOnce == 0 && cancel.isCancelled())
                return false;
            const QString text = texts.text(row, column);
            if (text.isEmpty()) {
                m_ids.push_back(-1);
                continue;
            }
            const auto next = static_cast<std::int32_t>(m_texts.size());
            std::int32_t &id = known[text]; // 0 for one that is not known: ids are kept from 1
            if (id == 0) {
                id = next + 1;
                m_texts.push_back(text);
            }
            m_ids.push_back(id - 1);
        }
        return rank(cancel);
    }

    [[nodiscard]] Key keyOf(int row) const
    {
        const std::int32_t id = m_ids[static_cast<std::size_t>(row)];
        return id < 0 ? nothing : m_ranks[static_cast<std::size_t>(id)];
    }

private:
    bool rank(const CancelToken &cancel)
    {
        // The C locale sorts "Zürich" before "aachen", which nobody reads so.
        const QLocale locale;
        QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_texts.size());
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            if (i % rowsAtOnce == 0 && cancel.isCancelled())
                return false;
            keys.push_back(collator.sortKey(m_texts[i]));
        }
        EventRows order(m_texts.size());
        std::iota(order.begin(), order.end(), 0);
        const auto key = [&](std::int32_t id) -> const QCollatorSortKey & {
            return keys[static_cast<std::size_t>(id)];
        };
        if (!sortRows(
                order, [&](std::int32_t a, std::int32_t b) { return key(a) < key(b); }, cancel))
            return false;
        m_ranks.resize(order.size());
        Key last = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            last += i > 0 && key(order[i - 1]) < key(order[i]) ? 1 : 0;
            m_ranks[static_cast<std::size_t>(order[i])] = last;
        }
        return true;
    }

    std::vector<std::int32_t> m_ids; ///< by row: index into m_texts; -1 for no text
    std::vector<QString> m_texts;
    std::vector<Key> m_ranks; ///< by text
};

Key dayKey(const std::optional<CivilDate> &day)
{
    return day ? toDayNumber(*day) : nothing;
}

/// Counts the different dates up to a row, from the keys of the rows before it.
Key dateKey(const EventTableTexts &texts, int row, const std::vector<Key> &before)
{
    if (row >= texts.datedCount())
        return nothing;
    if (row == 0)
        return 0;
    const auto at = static_cast<std::size_t>(row);
    const TimelineItem &item = texts.items()->dated[at];
    const TimelineItem &last = texts.items()->dated[at - 1];
    return before.back() + (item.start == last.start && item.end == last.end ? 0 : 1);
}

/// What the rows are compared by; empty where it was cancelled.
std::vector<Key> keysOf(const EventTableTexts &texts, EventColumn column, const CancelToken &cancel)
{
    std::vector<Key> keys;
    keys.reserve(static_cast<std::size_t>(texts.count()));
    TextRanks ranks;
    const bool isText = column == EventColumn::Event || column == EventColumn::Entities ||
                        column == EventColumn::Reporters || column == EventColumn::Sentence ||
                        column == EventColumn::Because;
    if (isText && !ranks.read(texts, column, cancel))
        return {};
    for (int row = 0; row < texts.count(); ++row) {
        if (isText)
            keys.push_back(ranks.keyOf(row));
        else if (column == EventColumn::Status)
            keys.push_back(static_cast<Key>(texts.eventAt(row).status));
        else if (column == EventColumn::Paragraphs)
            keys.push_back(texts.eventOfRow(row)); // events are in the order of the text
        else if (column == EventColumn::Earliest)
            keys.push_back(dayKey(texts.eventAt(row).range.earliest));
        else if (column == EventColumn::Latest)
            keys.push_back(dayKey(texts.eventAt(row).range.latest));
        else
            keys.push_back(dateKey(texts, row, keys));
    }
    return keys;
}

/// Which of the words stand in what, as bits.
class WordFinder
{
public:
    using Words = std::uint64_t;
    static constexpr qsizetype most = 64; ///< nobody types more

    WordFinder(const EventTableTexts &texts, const QStringList &words, const std::vector<EventColumn> &searched)
        : m_texts(texts), m_words(words.mid(0, most)), m_searched(searched)
    {
        m_all = m_words.size() == most ? ~Words(0) : (Words(1) << m_words.size()) - 1;
        // A name stands in many rows; it is looked at once.
        for (const Entity &entity : texts.analysis().entities)
            m_inEntity.push_back(in(entity.name));
        for (std::size_t i = 0; i < m_inStatus.size(); ++i)
            m_inStatus[i] = in(eventStatusTitle(static_cast<EventStatus>(i)));
        // What costs most to put into words comes last: often it is not asked for any more.
        std::stable_partition(m_searched.begin(), m_searched.end(), [](EventColumn column) {
            return column != EventColumn::Date && column != EventColumn::Sentence;
        });
    }

    [[nodiscard]] bool isIn(int row) const
    {
        Words found = 0;
        for (const EventColumn column : m_searched) {
            found |= inColumn(row, column);
            if (found == m_all)
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] Words in(const QString &text) const
    {
        const QString folded = foldedForSearch(text);
        Words found = 0;
        for (qsizetype i = 0; i < m_words.size(); ++i)
            found |= folded.contains(m_words.at(i)) ? Words(1) << i : 0;
        return found;
    }

    [[nodiscard]] Words inColumn(int row, EventColumn column) const
    {
        Words found = 0;
        switch (column) {
        case EventColumn::Event:
            return in(m_texts.eventAt(row).label);
        case EventColumn::Status:
            return m_inStatus.at(static_cast<std::size_t>(m_texts.eventAt(row).status));
        case EventColumn::Entities:
            for (const std::int32_t entity : m_texts.entitiesOf(row))
                found |= m_inEntity.at(static_cast<std::size_t>(entity));
            return found;
        case EventColumn::Reporters:
            for (const Speaker &speaker : m_texts.reportersOf(row)) {
                if (const auto *entity = std::get_if<std::int32_t>(&speaker))
                    found |= m_inEntity.at(static_cast<std::size_t>(*entity));
                else
                    found |= in(std::get<QString>(speaker));
            }
            return found;
        default:
            return in(m_texts.text(row, column));
        }
    }

    const EventTableTexts &m_texts;
    QStringList m_words;
    std::vector<EventColumn> m_searched;
    Words m_all = 0;
    std::vector<Words> m_inEntity;
    std::array<Words, 4> m_inStatus{};
};

} // namespace

EventRows sortedEventRows(const EventTableTexts &texts, EventColumn column, Qt::SortOrder order,
                          const CancelToken &cancel)
{
    EventRows rows = allRows(texts);
    if (column == EventColumn::Date && order == Qt::AscendingOrder)
        return rows;
    const std::vector<Key> keys = keysOf(texts, column, cancel);
    if (keys.empty())
        return {};
    const auto key = [&](std::int32_t row) { return keys[static_cast<std::size_t>(row)]; };
    const auto less = [&](std::int32_t a, std::int32_t b) {
        if (order == Qt::AscendingOrder || key(a) == nothing || key(b) == nothing)
            return key(a) < key(b);
        return key(a) > key(b);
    };
    return sortRows(rows, less, cancel) ? rows : EventRows();
}

EventRows matchingEventRows(const EventTableTexts &texts, const EventRows &rows, const QStringList &words,
                            const std::vector<EventColumn> &searched, const CancelToken &cancel)
{
    if (words.isEmpty())
        return rows;
    const WordFinder finder(texts, words, searched);
    EventRows found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsAtOnce == 0 && cancel.isCancelled())
            return {};
        if (finder.isIn(rows[i]))
            found.push_back(rows[i]);
    }
    return found;
}

EventTableOrder eventTableOrder(const EventTableTexts &texts, EventRows rows)
{
    EventTableOrder order{std::move(rows), {}};
    order.places.assign(static_cast<std::size_t>(texts.count()), -1);
    std::int32_t place = 0;
    for (const std::int32_t row : order.rows)
        order.places[static_cast<std::size_t>(row)] = place++;
    return order;
}

} // namespace dateline
