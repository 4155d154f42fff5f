#include "contentcommands.h"

#include "base/safetext.h"
#include "pipeline/timereader.h"
#include "words/datetext.h"

#include <algorithm>

namespace dateline {

namespace {

/// The same thing said again replaces what was said before: undo has the history, the file needs none.
template <typename Override>
void replaceLast(std::vector<Override> &list, const Override &said, bool sameThing)
{
    if (sameThing && !list.empty())
        list.back() = said;
    else
        list.push_back(said);
}

} // namespace

ContentCommands::ContentCommands(Document *document, CorrectionCommands *corrections,
                                 std::shared_ptr<const Pipeline> pipeline, QWidget *parent)
    : QObject(parent), m_document(document), m_corrections(corrections), m_pipeline(std::move(pipeline)),
      m_parent(parent)
{
}

void ContentCommands::push(const std::function<void(ContentOverrides *)> &change, const QString &text)
{
    Corrections changed = m_document->corrections();
    change(&changed.content);
    m_corrections->push(changed, text);
}

void ContentCommands::say(const NameOverride &said, const QString &text)
{
    push(
        [&said](ContentOverrides *content) {
            const bool again = !content->names.empty() && content->names.back().kind == said.kind &&
                               content->names.back().span == said.span && said.kind != NameOverride::Kind::Merge;
            replaceLast(content->names, said, again);
        },
        text);
}

void ContentCommands::say(const EventOverride &said, const QString &text)
{
    push(
        [&said](ContentOverrides *content) {
            const bool again = !content->events.empty() && content->events.back().kind == said.kind &&
                               content->events.back().head == said.head;
            replaceLast(content->events, said, again);
        },
        text);
}

QString ContentCommands::quoted(Span span) const
{
    const auto analysis = m_document->analysis();
    return analysis ? shownLine(analysis->textOf(span)) : QString();
}

/// A mention that stands for the entity: the first that is a name.
std::optional<Span> ContentCommands::placeOf(std::int32_t entity) const
{
    const auto analysis = m_document->analysis();
    if (!analysis || entity < 0 || static_cast<std::size_t>(entity) >= analysis->entities.size())
        return std::nullopt;
    const std::vector<SectionItemRef> &mentions = analysis->entities[static_cast<std::size_t>(entity)].mentions;
    const auto named = std::find_if(mentions.begin(), mentions.end(), [&](SectionItemRef ref) {
        return analysis->mention(ref).kind == MentionKind::Name;
    });
    return analysis->mentionSpan(named != mentions.end() ? *named : mentions.front());
}

void ContentCommands::markName(Span span, EntityType type, bool everywhere)
{
    say(NameOverride{NameOverride::Kind::IsName, span, type, {}, {}, everywhere}, tr("Mark “%1”").arg(quoted(span)));
}

void ContentCommands::unmarkName(Span span, bool everywhere)
{
    say(NameOverride{NameOverride::Kind::IsNoName, span, {}, {}, {}, everywhere},
        tr("“%1” Is No Name").arg(quoted(span)));
}

void ContentCommands::retype(std::int32_t entity, EntityType type)
{
    if (const auto place = placeOf(entity))
        say(NameOverride{NameOverride::Kind::Retype, *place, type}, tr("Change the Type of “%1”").arg(quoted(*place)));
}

void ContentCommands::rename(std::int32_t entity, const QString &name)
{
    if (const auto place = placeOf(entity))
        say(NameOverride{NameOverride::Kind::Rename, *place, {}, name}, tr("Rename “%1”").arg(quoted(*place)));
}

void ContentCommands::merge(std::int32_t into, std::int32_t other)
{
    const auto place = placeOf(into);
    const auto from = placeOf(other);
    if (place && from && into != other)
        say(NameOverride{NameOverride::Kind::Merge, *place, {}, {}, *from},
            tr("“%1” Is “%2”").arg(quoted(*from), quoted(*place)));
}

void ContentCommands::split(Span mention)
{
    say(NameOverride{NameOverride::Kind::Split, mention, {}, {}, {}, true},
        tr("“%1” Is Another One").arg(quoted(mention)));
}

void ContentCommands::setTime(Span span, const QString &words)
{
    push(
        [&](ContentOverrides *content) {
            std::erase_if(content->times, [span](const TimeOverride &said) { return said.span == span; });
            content->times.push_back({span, words});
        },
        words.isEmpty() ? tr("“%1” Is No Time").arg(quoted(span)) : tr("Correct “%1”").arg(quoted(span)));
}

void ContentCommands::addEvent(Span span, const QString &title)
{
    say(EventOverride{EventOverride::Kind::Add, span, title}, tr("Add “%1”").arg(title));
}

void ContentCommands::hideEvent(std::int32_t event)
{
    const Event &hidden = m_document->analysis()->events.at(static_cast<std::size_t>(event));
    say(EventOverride{EventOverride::Kind::Hide, hidden.head}, tr("Hide “%1”").arg(hidden.label));
}

void ContentCommands::retitleEvent(std::int32_t event, const QString &title)
{
    const Event &changed = m_document->analysis()->events.at(static_cast<std::size_t>(event));
    say(EventOverride{EventOverride::Kind::Retitle, changed.head, title}, tr("Retitle “%1”").arg(changed.label));
}

void ContentCommands::redateEvent(std::int32_t event, const QString &words)
{
    const Event &changed = m_document->analysis()->events.at(static_cast<std::size_t>(event));
    say(EventOverride{EventOverride::Kind::Redate, changed.head, words}, tr("Change When “%1”").arg(changed.label));
}

void ContentCommands::setEventStatus(std::int32_t event, EventStatus status)
{
    const Event &changed = m_document->analysis()->events.at(static_cast<std::size_t>(event));
    say(EventOverride{EventOverride::Kind::Status, changed.head, {}, status},
        tr("Change Whether “%1”").arg(changed.label));
}

WordDialog::Understood ContentCommands::readDate(const QString &words) const
{
    const auto analysis = m_document->analysis();
    const auto published = analysis ? analysis->structure.published : std::nullopt;
    const auto time = readTime(m_pipeline->engines().times, words, published);
    if (!time)
        return {words.isEmpty() ? QString() : tr("This is not understood as a date. Try 19 December 2008."), false};
    return {dateText(time->range, time->precision), true};
}

} // namespace dateline
