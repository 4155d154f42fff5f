#include "times/articlemode.h"

namespace dateline {

namespace {

bool countsFromPublication(const TimeTerm &term)
{
    const auto relation = term.as<Relation>(Field::Relation);
    const bool shift = relation == Relation::Before || relation == Relation::After;
    if (term.kind != TermKind::Date)
        return false;
    return term.has(Field::DayShift) || (term.has(Field::Weekday) && !term.has(Field::Day)) ||
           (relation != Relation::None && !shift && term.as<Anchor>(Field::Anchor) == Anchor::Published);
}

} // namespace

void ArticleMode::add(const TimeTerm &term)
{
    constexpr std::int32_t nearYears = 1;
    if (countsFromPublication(term)) {
        ++m_present;
    } else if (term.kind == TermKind::Date && term.has(Field::Year)) {
        const std::int32_t year = term.at(Field::Year) * (term.valueOr(Field::Bc, 0) == 1 ? -1 : 1);
        m_past += !m_published || year < m_published->day.year - nearYears;
    } else if (term.kind == TermKind::Date && term.has(Field::Month) && term.has(Field::Day)) {
        ++m_yearless;
    }
}

TimeMode ArticleMode::mode() const
{
    constexpr int enough = 12;
    constexpr int clearly = 6;
    constexpr int enoughAlone = 6; // where nothing at all counts from today, and many days leave their year out
    const bool history = m_past >= enough && m_past >= m_present * clearly;
    const bool chronicle = m_past >= enoughAlone && m_present == 0 && m_yearless * 2 >= m_past;
    return history || chronicle ? TimeMode::Narrative : TimeMode::News;
}

} // namespace dateline
