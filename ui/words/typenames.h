#pragma once

#include "model/entitytype.h"
#include "model/event.h"
#include "model/section.h"
#include "model/timeexpression.h"

#include <QString>

namespace dateline {

/// The user's words for the six types: "People"...
[[nodiscard]] QString entityGroupTitle(EntityType type);
/// "person", "organisation"...
[[nodiscard]] QString entityTypeTitle(EntityType type);
/// "happened", "scheduled"...
[[nodiscard]] QString eventStatusTitle(EventStatus status);
/// What a block is, in a word or two: "headline", "page furniture"...
[[nodiscard]] QString sectionRoleTitle(SectionRole role);

/// What a modifier says of a time: "about", "before". Empty for None.
[[nodiscard]] QString timeModTitle(TimeMod mod);

} // namespace dateline
