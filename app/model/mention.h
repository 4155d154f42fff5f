#pragma once

#include "base/span.h"
#include "model/entitytype.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <vector>

namespace dateline {

enum class MentionKind : std::uint8_t { Name, Nominal, Pronoun };

/// A place where the text names somebody or something. Which entity that is, the entity says.
struct Mention
{
    Span span; ///< relative to the section
    EntityType type = EntityType::Person;
    MentionKind kind = MentionKind::Name;
    float score = 1.0F; ///< how sure the tagger is, 0..1

    /// Whether readers should see that it may be another kind of name, or none.
    [[nodiscard]] bool isUnsure() const { return score < 0.6F; }

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// Which item of which section: an index into Analysis::sections and one into that section's list.
struct SectionItemRef
{
    std::int32_t section = 0;
    std::int32_t index = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes a comparison of its own making for a pointer
    friend constexpr auto operator<=>(const SectionItemRef &, const SectionItemRef &) = default;
};

/// Somebody or something that the article names, with all its mentions in text order (at least one).
struct Entity
{
    EntityType type = EntityType::Person;
    QString name; ///< the fullest form in the article
    std::vector<SectionItemRef> mentions;

    friend bool operator==(const Entity &, const Entity &) = default;
};

} // namespace dateline
