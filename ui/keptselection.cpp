#include "keptselection.h"

#include "document/textshift.h"

#include <utility>

namespace dateline {

KeptSelection::KeptSelection(Document *document, Selection *selection, QObject *parent)
    : QObject(parent), m_document(document), m_selection(selection)
{
    connect(selection, &Selection::currentChanged, this, &KeptSelection::keep);
    connect(selection, &Selection::namesChanged, this, &KeptSelection::keep);
    connect(selection, &Selection::brushedChanged, this, &KeptSelection::keep);
    connect(document, &Document::analysisChanged, this, &KeptSelection::restore);
}

void KeptSelection::keep()
{
    const auto analysis = m_document->analysis();
    if (!m_document->article()) { // the text goes, and with it the selection: this is what is kept for
        m_waiting = true;
        return;
    }
    if (!analysis || m_waiting)
        return;
    m_path = m_document->path();
    m_text = analysis->article->text;
    m_brushed = m_selection->brushed();
    m_kept.clear();
    const auto add = [this](const Target &target, bool meantPlace) {
        if (const auto place = m_selection->placeOf(target))
            m_kept.push_back({target.kind, *place, meantPlace});
    };
    const Target &current = m_selection->current();
    add(current, current.place.has_value());
    for (const std::int32_t name : m_selection->names()) {
        if (!current.is(Target::Kind::Entity, name))
            add(Target::entity(name), false);
    }
}

/// Once the whole article is analysed: a part of it may lack what was selected.
void KeptSelection::restore()
{
    const auto analysis = m_document->analysis();
    if (!m_waiting || !analysis->complete)
        return;
    m_waiting = false;
    const std::vector<Kept> kept = std::exchange(m_kept, {});
    const QString before = std::exchange(m_text, QString());
    const auto brushed = std::exchange(m_brushed, std::nullopt);
    const bool untouched = m_selection->current().isNone() && !m_selection->brushed();
    if (before.isNull() || m_path.isEmpty() || m_path != m_document->path() || !untouched)
        return;
    if (brushed)
        m_selection->brush(brushed);
    const TextShift shift(before, analysis->article->text);
    for (const Kept &one : kept) {
        const auto place = shift.moved(one.place);
        const auto target = place ? found(one, *place) : std::nullopt;
        if (!target)
            continue;
        if (m_selection->current().isNone())
            m_selection->select(*target);
        else if (target->kind == Target::Kind::Entity && m_selection->current().kind == Target::Kind::Entity)
            m_selection->toggleName(target->index);
    }
}

std::optional<Target> KeptSelection::found(const Kept &kept, Span place) const
{
    const auto analysis = m_document->analysis();
    Target target = m_selection->targetAt(place.start);
    if (kept.kind == Target::Kind::Event) { // it may stand where a name or a date does
        target = {};
        for (std::size_t i = 0; i < analysis->events.size(); ++i) {
            if (analysis->events[i].head.contains(place.start))
                target = Target::event(static_cast<std::int32_t>(i), analysis->events[i].head);
        }
    }
    if (target.kind != kept.kind || target.isNone())
        return std::nullopt;
    if (!kept.meantPlace)
        target.place.reset();
    return target;
}

} // namespace dateline
