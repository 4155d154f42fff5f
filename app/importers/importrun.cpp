#include "importers/importrun.h"

#include "document/annotations.h"
#include "importers/datewords.h"

#include <algorithm>
#include <set>

namespace dateline {

namespace {

/// So many places of a file, evenly spread, tell whether it is of the article.
constexpr std::size_t sampled = 100;
constexpr std::size_t fewestSampled = 4;
/// What a time means may follow from the one before it, and that from the one before.
constexpr int mostRounds = 3;

bool hasSameTitle(const FileEvent &wanted, const Event &ours)
{
    return !wanted.label || wanted.label->isEmpty() || isSameInFile(ours.label, *wanted.label);
}

} // namespace

ImportRun::ImportRun(const AnnotationFile &file, const ImportTarget &target, const Pipeline &pipeline,
                     CancelToken cancel)
    : m_file(file), m_target(target), m_pipeline(pipeline), m_cancel(std::move(cancel)),
      m_content(m_result.corrections.content), m_placer(target.analysis->article->text), m_analysis(target.analysis)
{
    m_result.corrections = target.corrections;
    m_result.left = file.left;
    m_analysed = m_content;
    indexAnalysis();
}

ImportedCorrections ImportRun::run(bool sameText)
{
    m_sameText = sameText;
    m_result.otherArticle = !sameText && isOfAnotherArticle();
    if (m_result.otherArticle)
        return std::move(m_result);
    takeSidecar();
    analyseAnew();
    placeAll();
    m_whole = m_file.isExport && m_result.left.empty();
    sayMentions();
    sayTimes(false);
    removeTimes();
    analyseAnew();
    sayNames();
    for (int round = 0; round < mostRounds; ++round) {
        sayTimes(true);
        analyseAnew();
    }
    sayEvents();
    removeEvents();
    analyseAnew();
    listWithoutEffect();
    if (m_cancel.isCancelled())
        return {m_target.corrections, 0, {}, false};
    const auto isNew = [this](const TimeOverride &said) {
        const std::vector<TimeOverride> &before = m_target.corrections.content.times;
        return std::find(before.begin(), before.end(), said) == before.end();
    };
    const Corrections &before = m_target.corrections;
    m_result.taken += static_cast<int>(m_content.names.size() - before.content.names.size()) +
                      static_cast<int>(m_content.events.size() - before.content.events.size()) +
                      static_cast<int>(std::count_if(m_content.times.begin(), m_content.times.end(), isNew)) +
                      static_cast<int>(m_result.corrections.structure.size() - before.structure.size());
    return std::move(m_result);
}

bool ImportRun::isOfAnotherArticle()
{
    std::vector<const FilePlace *> places;
    for (const FileName &name : m_file.names) {
        for (const FilePlace &mention : name.mentions)
            places.push_back(&mention);
    }
    for (const FileTime &time : m_file.times)
        places.push_back(&time.place);
    for (const FileEvent &event : m_file.events)
        places.push_back(&event.head);
    if (places.size() < fewestSampled)
        return false;
    const std::size_t step = std::max<std::size_t>(1, places.size() / sampled);
    std::size_t asked = 0;
    std::size_t found = 0;
    for (std::size_t i = 0; i < places.size(); i += step) {
        ++asked;
        found += m_placer.place(*places[i]).has_value();
    }
    return found * 2 < asked;
}

/// What a colleague's sidecar says is said already.
void ImportRun::takeSidecar()
{
    for (const QJsonObject &annotation : m_file.corrections) {
        Corrections one;
        const QString value = annotation[QLatin1StringView("body")].toObject()[QLatin1StringView("value")].toString();
        if (!takeAnnotation(annotation, m_placer.anchors(), &one)) {
            leave(LeftReason::NoPlace, value, 0);
            continue;
        }
        if (one.repairMisread && !m_result.corrections.repairMisread)
            leave(LeftReason::CannotBeSaid, value, 0); // it would make another text, in which nothing is placed yet
        if (one.repairMisread || !mayAdd(value, 0))
            continue;
        const auto append = [](auto &list, const auto &said) {
            for (const auto &item : said) {
                if (std::find(list.begin(), list.end(), item) == list.end())
                    list.push_back(item);
            }
        };
        append(m_result.corrections.structure, one.structure);
        append(m_content.names, one.content.names);
        append(m_content.times, one.content.times);
        append(m_content.events, one.content.events);
        if (one.published && m_result.corrections.published != one.published) {
            m_result.corrections.published = one.published;
            ++m_result.taken;
        }
    }
}

void ImportRun::placeAll()
{
    std::set<Span> taken; // by start; spans that overlap cannot both be names
    const auto overlaps = [&taken](Span span) {
        const auto behind = taken.lower_bound(span);
        return (behind != taken.end() && behind->overlaps(span)) ||
               (behind != taken.begin() && std::prev(behind)->overlaps(span));
    };
    const auto placed = [this](const FilePlace &wanted) {
        const auto span = m_cancel.isCancelled() ? std::nullopt : m_placer.place(wanted);
        if (!span)
            leave(LeftReason::NoPlace, wanted.exact, wanted.line);
        else
            m_lastPlaced = std::max(m_lastPlaced, span->end);
        return span;
    };
    for (const FileName &name : m_file.names) {
        PlacedName here{name.type, name.name, {}, name.wholeEntity};
        for (const FilePlace &mention : name.mentions) {
            const auto span = placed(mention);
            if (span && overlaps(*span)) {
                leave(LeftReason::CannotBeSaid, mention.exact, mention.line);
            } else if (span) {
                taken.insert(*span);
                here.mentions.push_back(*span);
            }
        }
        std::sort(here.mentions.begin(), here.mentions.end());
        if (here.mentions.empty())
            continue;
        m_names.push_back(std::move(here));
        m_firstPlaces.push_back(&name.mentions.front());
    }
    for (const FileTime &time : m_file.times) {
        if (const auto span = placed(time.place))
            m_times.push_back({&time, *span});
    }
    for (const FileEvent &event : m_file.events) {
        if (const auto span = placed(event.head))
            m_events.push_back({&event, *span});
    }
}

void ImportRun::sayMentions()
{
    std::set<Span> wanted;
    for (const PlacedName &name : m_names) {
        for (const Span span : name.mentions) {
            wanted.insert(span);
            if (!m_entityAt.contains(span) && mayAdd(m_analysis->textOf(span).toString(), 0))
                m_content.names.push_back({NameOverride::Kind::IsName, span, name.type, {}, {}, false});
        }
    }
    for (const auto &[span, entity] : m_entityAt) {
        if (wanted.contains(span) || !mayRemove(span))
            continue;
        const auto behind = wanted.lower_bound(span);
        const bool replaced = (behind != wanted.end() && behind->overlaps(span)) ||
                              (behind != wanted.begin() && std::prev(behind)->overlaps(span));
        if (!replaced && mayAdd(m_analysis->textOf(span).toString(), 0))
            m_content.names.push_back({NameOverride::Kind::IsNoName, span, {}, {}, {}, false});
    }
}

void ImportRun::sayNames()
{
    for (const NameOverride &said : nameChanges(*m_analysis, m_names)) {
        if (mayAdd(m_analysis->textOf(said.span).toString(), 0))
            m_content.names.push_back(said);
    }
}

void ImportRun::sayTimes(bool alsoWhatMayFollow)
{
    const auto &published = m_analysis->structure.published;
    for (Placed<FileTime> &time : m_times) {
        const FileTime &wanted = *time.item;
        const ResolvedTime *ours = timeAt(time.span);
        if (time.settled || m_cancel.isCancelled() || (ours && isSameTime(wanted, *ours)))
            continue;
        if (!alsoWhatMayFollow && ours && wanted.readersWords.isEmpty())
            continue;
        if (m_mayAdd == 0) {
            time.settled = true;
            leave(LeftReason::TooMany, wanted.place.exact, wanted.place.line);
            continue;
        }
        const auto words = wordsFor(wanted, m_pipeline.engines().times, published);
        const TimeOverride said{time.span, words.value_or(QString())};
        const bool again = std::find(m_content.times.begin(), m_content.times.end(), said) != m_content.times.end();
        if (words && again && ours && isSameDays(wanted, *ours)) {
            time.settled = true;
        } else if (!words || again) {
            time.settled = true;
            leave(words ? LeftReason::NoEffect : LeftReason::CannotBeSaid, wanted.place.exact, wanted.place.line);
        } else if (mayAdd(wanted.place.exact, wanted.place.line)) {
            std::erase_if(m_content.times, [&](const TimeOverride &other) { return other.span == time.span; });
            m_content.times.push_back(said);
        }
    }
}

void ImportRun::removeTimes()
{
    std::set<Span> wanted;
    for (const Placed<FileTime> &time : m_times)
        wanted.insert(time.span);
    for (const auto &[span, time] : m_timeAt) {
        const auto behind = wanted.lower_bound(span);
        const bool stays = wanted.contains(span) || (behind != wanted.end() && behind->overlaps(span)) ||
                           (behind != wanted.begin() && std::prev(behind)->overlaps(span));
        if (stays || !mayRemove(span) || !mayAdd(m_analysis->textOf(span).toString(), 0))
            continue;
        std::erase_if(m_content.times, [span = span](const TimeOverride &other) { return other.span == span; });
        m_content.times.push_back({span, {}});
    }
}

void ImportRun::sayEvents()
{
    for (Placed<FileEvent> &event : m_events) {
        if (!m_cancel.isCancelled())
            sayEvent(*event.item, event.span, eventAt(event.span));
    }
}

void ImportRun::sayEvent(const FileEvent &wanted, Span head, const Event *ours)
{
    using Kind = EventOverride::Kind;
    const FilePlace &place = wanted.head;
    const auto say = [&](const EventOverride &said) {
        if (mayAdd(place.exact, place.line))
            m_content.events.push_back(said);
    };
    if (!ours)
        say({Kind::Add, head, wanted.label.value_or(QString()).isEmpty() ? place.exact.simplified() : *wanted.label});
    else if (!hasSameTitle(wanted, *ours))
        say({Kind::Retitle, head, *wanted.label});
    const DayRange range = ours ? ours->range : DayRange();
    if (wanted.range && *wanted.range != range) {
        const auto words = m_mayAdd == 0 ? std::optional(QString())
                                         : wordsFor(*wanted.range, wanted.precision, wanted.readersWords,
                                                    m_pipeline.engines().times, m_analysis->structure.published);
        if (words)
            say({Kind::Redate, head, *words});
        else
            leave(LeftReason::CannotBeSaid, place.exact, place.line);
    }
    const EventStatus status = ours ? ours->status : EventStatus::Happened;
    if (wanted.status && *wanted.status != status)
        say({Kind::Status, head, {}, *wanted.status});
}

void ImportRun::removeEvents()
{
    std::set<Span> wanted;
    for (const Placed<FileEvent> &event : m_events)
        wanted.insert(event.span);
    for (const auto &[head, event] : m_eventAt) {
        if (!wanted.contains(head) && mayRemove(head) && mayAdd(m_analysis->textOf(head).toString(), 0))
            m_content.events.push_back({EventOverride::Kind::Hide, head});
    }
}

} // namespace dateline
