#pragma once

#include "model/section.h"
#include "structure/block.h"

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// The year of a day told without one, from what the text says elsewhere: the weekday that its paragraphs keep
/// naming, or that stands with the day, and the years that they tell as past. Nothing where more than one year or
/// none fits.
[[nodiscard]] std::optional<std::int32_t> yearOfDay(QStringView text, const std::vector<Block> &blocks,
                                                    const std::vector<SectionRole> &roles, CivilDate day, int weekday);

} // namespace dateline
