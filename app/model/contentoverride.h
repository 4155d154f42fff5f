#pragma once

#include "base/span.h"
#include "model/entitytype.h"
#include "model/event.h"

#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <vector>

namespace dateline {

/// What a reason begins with where the reader gave it: "The reader says: last Friday.".
inline constexpr QLatin1StringView readerSays("The reader says: ");

/// What the reader says of a name, over what the names stage would find. Spans are into the canonical text. One that
/// speaks of an entity points at one of its mentions, so that it holds for whatever that mention then belongs to; where
/// there is no mention any more it has no effect. Plain value.
struct NameOverride
{
    enum class Kind : std::uint8_t {
        IsName,   ///< the span is a mention of `type`
        IsNoName, ///< the span is no mention
        Retype,   ///< its entity is of `type`
        Rename,   ///< its entity is called `name`
        Merge,    ///< its entity takes in the one of `other`
        Split,    ///< the mention is an entity of its own
    };

    Kind kind = Kind::IsName;
    Span span = {};
    EntityType type = EntityType::Person; ///< of IsName and Retype
    QString name = {};                    ///< of Rename
    Span other = {};                      ///< of Merge
    bool everywhere = false;              ///< of IsName, IsNoName and Split: so are the same words wherever they stand

    friend bool operator==(const NameOverride &, const NameOverride &) = default;
};

/// What the reader says that words mean as a time.
struct TimeOverride
{
    Span span;          ///< into the canonical text
    QString words = {}; ///< as typed: "last Friday", "2008-12-19"; empty: the span tells no time

    friend bool operator==(const TimeOverride &, const TimeOverride &) = default;
};

/// What the reader says of an event, which is known by its head.
struct EventOverride
{
    enum class Kind : std::uint8_t {
        Hide,    ///< it is none
        Add,     ///< the span tells one, which is called `words`
        Retitle, ///< it is called `words`
        Redate,  ///< it was when `words` say; undated where they are empty
        Status,  ///< it has `status`
    };

    Kind kind = Kind::Hide;
    Span head; ///< into the canonical text
    QString words = {};
    EventStatus status = EventStatus::Happened;

    friend bool operator==(const EventOverride &, const EventOverride &) = default;
};

/// In the order in which the reader said them: each one speaks of what those before it have left.
struct ContentOverrides
{
    std::vector<NameOverride> names = {};
    std::vector<TimeOverride> times = {};
    std::vector<EventOverride> events = {};

    [[nodiscard]] bool isEmpty() const { return names.empty() && times.empty() && events.empty(); }
    friend bool operator==(const ContentOverrides &, const ContentOverrides &) = default;
};

} // namespace dateline
