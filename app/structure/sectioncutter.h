#pragma once

#include "model/section.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline {

/// Longest section in UTF-16 code units: stages work section by section and a view lays one out at a time.
inline constexpr std::int32_t longestSection = 32000;

/// Adds a section, cut at sentence ends or white space where it is longer than longestSection. No section is empty.
void addSection(QStringView text, SectionRole role, Span span, std::vector<Section> &sections);

} // namespace dateline
