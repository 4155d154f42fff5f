#pragma once

#include "document/document.h"

#include <QObject>

#include <optional>
#include <vector>

namespace dateline {

/// One thing that the reader can look at. Indices are those of the document's current analysis.
struct Target
{
    enum class Kind : std::uint8_t { None, Entity, Time, Event };

    Kind kind = Kind::None;
    std::int32_t index = -1;
    std::optional<Span> place; ///< which of its places in the text, where one was meant: a mention, the time's words

    [[nodiscard]] bool isNone() const { return kind == Kind::None; }
    [[nodiscard]] bool is(Kind wanted, std::int32_t at) const { return kind == wanted && index == at; }

    [[nodiscard]] static Target entity(std::int32_t index, std::optional<Span> place = {})
    {
        return {Kind::Entity, index, place};
    }
    [[nodiscard]] static Target time(std::int32_t index, std::optional<Span> place = {})
    {
        return {Kind::Time, index, place};
    }
    [[nodiscard]] static Target event(std::int32_t index, std::optional<Span> place = {})
    {
        return {Kind::Event, index, place};
    }

    friend bool operator==(const Target &, const Target &) = default;
};

/// The one shared answer to "what is the reader looking at". Views tell it what was clicked or hovered and follow its
/// signals; they never talk to each other. When the analysis changes, a target is found again by its place and name or
/// becomes none. UI thread only.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(Document *document, QObject *parent = nullptr);

    [[nodiscard]] const Target &current() const { return m_current; }
    [[nodiscard]] const Target &hovered() const { return m_hovered; }
    /// The names that are selected together (indices into Analysis::entities), the current one first; empty where the
    /// current target is no name. What two names share is what their events have in common.
    [[nodiscard]] const std::vector<std::int32_t> &names() const { return m_names; }
    /// Days that are brushed on the timeline; nothing for none. Sentences outside are dimmed.
    [[nodiscard]] const std::optional<DayRange> &brushed() const { return m_brushed; }

    /// Makes the target current. With `reveal`, the text shows its place (or its first one) unless it is visible.
    void select(const Target &target, bool reveal = false);
    /// Selects names together; the first becomes the current target, without a place. None for no names.
    void selectNames(std::vector<std::int32_t> names);
    /// Takes a name to those that are selected, or from them if it is among them. Another kind of target is given up.
    void toggleName(std::int32_t name);
    void hover(const Target &target);
    void brush(const std::optional<DayRange> &days);
    void clear();

    /// Where the target stands in the text: its place, or the first mention, the time's words, the event's head.
    [[nodiscard]] std::optional<Span> placeOf(const Target &target) const;
    /// All its places, in text order: the mentions of an entity, the words of a time, the heads of all tellings of an
    /// event.
    [[nodiscard]] std::vector<Span> placesOf(const Target &target) const;
    /// What stands at an offset: a time before a mention before an event head; none where nothing does.
    [[nodiscard]] Target targetAt(std::int32_t offset) const;
    /// The same thing at its next (or previous) place after the current one, around the ends; none for none.
    [[nodiscard]] Target stepped(const Target &target, int step) const;

Q_SIGNALS:
    void currentChanged(const dateline::Target &current);
    void namesChanged(); ///< after currentChanged, where both change
    void hoveredChanged(const dateline::Target &hovered);
    void brushedChanged();
    void revealRequested(dateline::Span place);

private:
    void followAnalysis();
    void setCurrent(const Target &target, std::vector<std::int32_t> names);
    [[nodiscard]] Target found(const Target &target, const Analysis &before) const;

    Document *m_document;
    std::shared_ptr<const Analysis> m_analysis; ///< that the indices below belong to
    Target m_current;
    std::vector<std::int32_t> m_names;
    Target m_hovered;
    std::optional<DayRange> m_brushed;
};

} // namespace dateline
