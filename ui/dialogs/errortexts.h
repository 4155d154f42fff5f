#pragma once

#include "base/result.h"
#include "model/article.h"

#include <QString>

namespace dateline {

/// An error in the reader's words: what is the matter, and what to do.
struct ErrorText
{
    QString title;
    QString advice;
};

[[nodiscard]] ErrorText errorText(const Error &error);

/// What is odd about a large text as a whole: one line without end, or hardly anything but empty lines. Empty for
/// others.
[[nodiscard]] QString oddShapeText(const Article &article);

} // namespace dateline
