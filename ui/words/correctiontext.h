#pragma once

#include "model/contentoverride.h"
#include "model/structureoverride.h"

#include <QString>

namespace dateline {

/// What a correction says, in the reader's words; `other` are the words of NameOverride::other.
[[nodiscard]] QString correctionText(const StructureOverride &said);
[[nodiscard]] QString correctionText(const NameOverride &said, const QString &other);
[[nodiscard]] QString correctionText(const TimeOverride &said);
[[nodiscard]] QString correctionText(const EventOverride &said);

} // namespace dateline
