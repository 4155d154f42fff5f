#include "times/timeresolver.h"

#include "times/articlemode.h"
#include "times/explanation.h"
#include "times/timelints.h"
#include "times/timexprinter.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// Calls visit for each word and each other sign of a text.
template <typename Visit>
void forEachWord(QStringView text, const Visit &visit)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (text[at].isLetter() && end < text.size() && text[end].isLetter())
            ++end;
        if (!text[at].isSpace())
            visit(text.mid(at, end - at));
        at = end;
    }
}

bool isYearless(const TimeTerm &term)
{
    return term.kind == TermKind::Date && !term.has(Field::Year) && !term.has(Field::ShortYear) &&
           !term.has(Field::Relation) && !term.has(Field::First) &&
           (term.has(Field::Month) || term.has(Field::Day) || term.has(Field::Quarter) || term.has(Field::Half) ||
            term.has(Field::Season));
}

bool isClockOnly(const TimeTerm &term)
{
    return term.hasClock() && !term.has(Field::Weekday) && !term.has(Field::Day) && !term.has(Field::DayShift);
}

void copy(TimeTerm &to, const TimeTerm &from, Field field, bool &copied)
{
    if (from.has(field) && !to.has(field)) {
        to.set(field, from.at(field));
        copied = true;
    }
}

Precision precisionOfUnit(Unit unit)
{
    constexpr std::array<Precision, 16> precisions = {
        Precision::Unknown, Precision::Instant, Precision::Minute,   Precision::Hour,
        Precision::Day,     Precision::Week,    Precision::Week,     Precision::Week,
        Precision::Month,   Precision::Quarter, Precision::HalfYear, Precision::Season,
        Precision::Year,    Precision::Decade,  Precision::Century,  Precision::Millennium};
    return precisions.at(static_cast<std::size_t>(unit));
}

} // namespace

TimeResolver::TimeResolver(const RuleSet &rules, const DirectionFinder &directions,
                           std::span<const SectionView> sections, const std::optional<PublicationDate> &published,
                           std::span<const SaidTime> said)
    : m_rules(rules), m_directions(directions), m_sections(sections), m_published(published), m_said(said),
      m_rangeWord(rules.lexicon().classFromName(u"range-word").value_or(ClassSet::capacity - 1)),
      m_listWord(rules.lexicon().classFromName(u"list-word").value_or(ClassSet::capacity - 1)),
      m_betweenWord(rules.lexicon().classFromName(u"between-word").value_or(ClassSet::capacity - 1))
{
}

const SectionView &TimeResolver::sectionOf(const ReadTime &read) const
{
    return m_sections[static_cast<std::size_t>(read.ref.section)];
}

std::optional<TimeTerm> TimeResolver::readTerm(const SectionView &section, const TimeExpression &expression,
                                               std::vector<Atom> &atoms) const
{
    const TokenList &tokens = section.analysis->tokens;
    atoms.clear();
    AtomReader(m_rules.lexicon(), section.text)
        .read(tokens, static_cast<std::int32_t>(tokens.firstEndingBehind(expression.span.start)),
              static_cast<std::int32_t>(tokens.firstStartingFrom(expression.span.end)), atoms);
    std::erase_if(atoms, [&](const Atom &atom) { return !expression.span.contains(atom.span); });
    return m_rules.termOf(expression.rule, atoms, section.text);
}

void TimeResolver::readAll(const CancelToken &cancel)
{
    std::vector<Atom> atoms;
    for (std::size_t s = 0; s < m_sections.size() && !cancel.isCancelled(); ++s) {
        const SectionView &section = m_sections[s];
        const auto &sentences = section.analysis->sentences;
        std::size_t sentence = 0;
        for (std::size_t i = 0; i < section.analysis->times.size(); ++i) {
            const TimeExpression &expression = section.analysis->times[i];
            while (sentence + 1 < sentences.size() && sentences[sentence].span.end <= expression.span.start)
                ++sentence;
            ReadTime read;
            read.ref = {static_cast<std::int32_t>(s), static_cast<std::int32_t>(i)};
            read.span = expression.span;
            read.rule = expression.rule;
            read.sentence = static_cast<std::int32_t>(sentence);
            // One that the reader marked has no rule: what it means is put in later.
            if (auto term = read.rule < 0 ? std::nullopt : readTerm(section, expression, atoms))
                read.term = *term;
            m_read.push_back(read);
        }
    }
}

QStringView TimeResolver::gapBefore(std::size_t index) const
{
    constexpr std::int32_t longestGap = 16;
    const ReadTime &before = m_read[index - 1];
    const ReadTime &read = m_read[index];
    const Span gap{before.span.end, read.span.start};
    if (before.ref.section != read.ref.section || gap.length() > longestGap || before.sentence != read.sentence)
        return {};
    return sectionOf(read).textOf(gap);
}

/// Whether the words between two expressions make them one list (false) or one range (true): the classes range-word and
/// list-word of the rules. Nothing for other words.
std::optional<bool> TimeResolver::joinKind(QStringView gap) const
{
    bool joins = false;
    bool range = false;
    bool other = false;
    forEachWord(gap, [&](QStringView word) {
        const bool spans = m_rules.lexicon().isIn(word, m_rangeWord);
        const bool lists = m_rules.lexicon().isIn(word, m_listWord);
        range = range || spans;
        joins = joins || spans || lists;
        other = other || !(spans || lists);
    });
    return joins && !other ? std::optional(range) : std::nullopt;
}

/// "between March and June": the word before the first of the two.
bool TimeResolver::isBetween(const ReadTime &first) const
{
    constexpr std::int32_t reach = 12;
    const QStringView before = sectionOf(first).text.left(first.span.start).last(std::min(reach, first.span.start));
    bool between = false;
    forEachWord(before, [&](QStringView word) { between = m_rules.lexicon().isIn(word, m_betweenWord); });
    return between;
}

/// Of two that are joined: whether they are the ends of one stretch of days.
bool TimeResolver::endsRange(const ReadTime &read, const ResolvedTime &first, const ResolvedTime &second)
{
    const auto isDate = [](const ResolvedTime &time) {
        return (time.type == TimeType::Date || time.type == TimeType::Time) && time.range.earliest && time.range.latest;
    };
    if (!read.joinedBefore || !isDate(first) || !isDate(second) || *second.range.latest < *first.range.earliest)
        return false;
    const bool neighbours = first.precision == second.precision &&
                            (first.precision == Precision::Day || first.precision == Precision::Month) &&
                            addDays(*first.range.latest, 1) == *second.range.earliest;
    return read.spansFrom || neighbours;
}

void TimeResolver::join()
{
    // Backwards, so that in "3, 4 and 5 May" the month reaches all.
    for (std::size_t i = m_read.size(); i-- > 1;) {
        const auto kind = joinKind(gapBefore(i));
        if (!kind)
            continue;
        m_read[i].joinedBefore = true;
        m_read[i].spansFrom = *kind || isBetween(m_read[i - 1]);
        joinPair(m_read[i - 1], m_read[i]);
    }
    for (std::size_t i = 1; i < m_read.size(); ++i) {
        if (m_read[i].joinedBefore)
            joinPair(m_read[i - 1], m_read[i]);
    }
}

/// Gives each of two neighbours what only the other says: "between March and June 2003", "Jan. 3-5", "8 to 10 p.m.".
void TimeResolver::joinPair(ReadTime &first, ReadTime &second) const
{
    TimeTerm &a = first.term;
    TimeTerm &b = second.term;
    if (a.kind != TermKind::Date || b.kind != TermKind::Date)
        return;
    if (b.has(Field::Day) && !b.has(Field::Month) && b.has(Field::Year) && a.has(Field::Day))
        copy(b, a, Field::Month, second.completed); // "March 5-9, 1918"
    if (isYearless(a) && !b.has(Field::Relation) && (b.has(Field::Year) || b.has(Field::Month))) {
        if (a.has(Field::Day) && !a.has(Field::Month))
            copy(a, b, Field::Month, first.completed);
        const bool sameSort = !a.has(Field::Month) || b.has(Field::Month);
        if (sameSort) {
            copy(a, b, Field::Year, first.completed);
            copy(a, b, Field::Bc, first.completed);
        }
    }
    if (isYearless(b) && !b.has(Field::Month) && b.has(Field::Day) && a.has(Field::Month)) {
        copy(b, a, Field::Month, second.completed);
        copy(b, a, Field::Year, second.completed);
    }
    if (b.has(Field::ShortYear) && !b.has(Field::Year) && !b.has(Field::Month) && a.has(Field::Year)) {
        const std::int32_t year = a.at(Field::Year);
        b.set(Field::Year, year - year % 100 + b.at(Field::ShortYear));
        second.completed = true;
    }
    if (a.has(Field::Year) && b.has(Field::Year) && b.has(Field::Bc) && !a.has(Field::Bc) && !a.has(Field::Month))
        copy(a, b, Field::Bc, first.completed);
    if (isClockOnly(a) && isClockOnly(b))
        copy(a, b, Field::Meridiem, first.completed);
}

/// Which number of "03/04/2009" is the day, by those of the article that can be read in one way only.
NumericOrder TimeResolver::numericOrder() const
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const ReadTime &read : m_read) {
        const TimeTerm &term = read.term;
        if (!term.has(Field::First) || term.at(Field::First) > 31)
            continue;
        const QStringView words = sectionOf(read).textOf(read.span);
        const std::int32_t a = term.at(Field::First);
        const std::int32_t b = term.at(Field::Middle);
        const CivilDate asDayFirst{term.at(Field::Final), b, a};
        const CivilDate asMonthFirst{term.at(Field::Final), a, b};
        const bool twoWays = a <= 12 && b <= 12 && a != b;
        dayFirst += a > 12 || words.contains(u'.') || (twoWays && m_published && m_published->day == asDayFirst);
        monthFirst += b > 12 || (twoWays && m_published && m_published->day == asMonthFirst);
    }
    return {dayFirst > monthFirst, dayFirst != monthFirst};
}

bool TimeResolver::opensSentence(const ReadTime &read) const
{
    constexpr std::int32_t introduction = 12; // "By the end of "
    const auto &sentences = sectionOf(read).analysis->sentences;
    return sentences.empty() ||
           read.span.start - sentences[static_cast<std::size_t>(read.sentence)].span.start <= introduction;
}

/// "May 2, 2010 - Lenders agree", "2012: ...": first in its paragraph, with a dash or a colon behind it.
bool TimeResolver::headsEntry(const ReadTime &read) const
{
    const QStringView text = sectionOf(read).text;
    if (read.span.start > 0)
        return false;
    const QStringView rest = text.sliced(read.span.end).trimmed();
    return !rest.isEmpty() && QStringView(u"-–—:").contains(rest.front());
}

Direction TimeResolver::directionOf(const ReadTime &read) const
{
    const SectionView &section = sectionOf(read);
    const auto &sentences = section.analysis->sentences;
    if (sentences.empty())
        return {};
    return m_directions.find(section, sentences[static_cast<std::size_t>(read.sentence)], read.span);
}

Standing TimeResolver::standingOf(const ReadTime &read) const
{
    Standing standing;
    standing.section = read.ref.section;
    standing.sentence = read.sentence;
    standing.second = read.joinedBefore;
    standing.opens = opensSentence(read);
    standing.heads = headsEntry(read);
    return standing;
}

const SaidTime *TimeResolver::saidOf(const ReadTime &read) const
{
    const auto found = std::partition_point(m_said.begin(), m_said.end(),
                                            [&](const SaidTime &said) { return said.expression < read.ref; });
    return found != m_said.end() && found->expression == read.ref ? &*found : nullptr;
}

Placed TimeResolver::place(Anchoring &anchoring, const ReadTime &read) const
{
    if (read.term.kind == TermKind::Duration || read.term.kind == TermKind::Set)
        return {};
    std::optional<Direction> direction;
    Standing standing = standingOf(read);
    standing.direction = [&]() -> const Direction & {
        if (!direction)
            direction = directionOf(read);
        return *direction;
    };
    Placed placed = anchoring.place(read.term, standing);
    if (read.completed && placed.way == Way::Words)
        placed.way = Way::Joined;
    return placed;
}

ResolvedTime TimeResolver::resolved(const Anchoring &anchoring, const ReadTime &read, const Placed &placed) const
{
    ResolvedTime time;
    time.expression = read.ref;
    time.mod = read.term.as<TimeMod>(Field::Mod);
    time.because = explain(sectionOf(read).textOf(read.span), read.term, placed);
    if (read.term.kind == TermKind::Duration || read.term.kind == TermKind::Set) {
        const bool set = read.term.kind == TermKind::Set;
        time.type = set ? TimeType::Set : TimeType::Duration;
        time.value = set ? timexOfSet(read.term) : timexOfDuration(read.term);
        time.precision = precisionOfUnit(read.term.as<Unit>(Field::Unit));
        const bool ahead =
            read.term.as<Relation>(Field::Relation) != Relation::After || directionOf(read).heading == Heading::Future;
        if (!set && ahead)
            time.range = anchoring.stretch(read.term);
        time.relative = time.range.earliest.has_value();
        return time;
    }
    const CalendarValue &value = placed.value;
    const bool clock = value.hour >= 0 || value.part != PartOfDay::None;
    time.type = clock ? TimeType::Time : TimeType::Date;
    time.value = timexOfCalendar(value);
    time.range = rangeOf(value, time.mod);
    time.precision = value.precision;
    time.relative = placed.relative;
    return time;
}

TimeResolution TimeResolver::run(const CancelToken &cancel)
{
    TimeResolution result;
    readAll(cancel);
    if (m_read.empty())
        return result;
    join();
    ArticleMode evidence(m_published);
    for (const ReadTime &read : m_read)
        evidence.add(read.term);
    const TimeMode mode = evidence.mode();
    Anchoring anchoring(m_published, numericOrder(), mode);
    result.times.reserve(m_read.size());
    QSet<QString> words; // the same are kept once
    for (std::size_t i = 0; i < m_read.size() && !cancel.isCancelled(); ++i) {
        if (const SaidTime *said = saidOf(m_read[i])) {
            anchoring.tell(said->time, standingOf(m_read[i]));
            result.times.push_back(said->time);
            result.times.back().expression = m_read[i].ref;
            result.times.back().mode = mode;
            continue;
        }
        const Placed placed = place(anchoring, m_read[i]);
        result.times.push_back(resolved(anchoring, m_read[i], placed));
        result.times.back().mode = mode;
        result.times.back().value = *words.insert(result.times.back().value);
        result.times.back().because = *words.insert(result.times.back().because);
        const std::size_t lintsBefore = result.lints.size();
        const Span span = sectionOf(m_read[i]).absolute(m_read[i].span);
        addDateLints(m_read[i].term, placed, span, result.lints);
        if (m_read[i].sentence == 0)
            addDatelineLint(sectionOf(m_read[i]), m_read[i].span, placed, m_published, result.lints);
        if (m_read[i].spansFrom)
            addRangeLint(result.times[i - 1], result.times[i], span, result.lints);
        if (i > 0)
            result.times.back().endsRange = endsRange(m_read[i], result.times[i - 1], result.times[i]);
        result.times.back().doubtful =
            placed.doubt != Doubt::None || placed.way == Way::Open || result.lints.size() > lintsBefore;
    }
    return result;
}

} // namespace dateline
