#pragma once

#include "base/result.h"

#include <QString>

namespace dateline {

/// An error in the reader's words: what is the matter, and what to do.
struct ErrorText
{
    QString title;
    QString advice;
};

[[nodiscard]] ErrorText errorText(const Error &error);

} // namespace dateline
