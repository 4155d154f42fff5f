#pragma once

#include "base/result.h"

#include <QString>

namespace dateline {

/// What went wrong and what to do about it, in one English sentence; CLI output is not translated.
[[nodiscard]] QString errorMessage(const Error &error);

} // namespace dateline
