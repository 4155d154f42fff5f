#pragma once

#include "structure/block.h"

#include <QStringView>

#include <vector>

namespace dateline {

/// Whether a text is code, a log or a table rather than prose.
[[nodiscard]] bool isMachineText(QStringView text, const std::vector<Block> &blocks);

} // namespace dateline
