#pragma once

#include <QString>
#include <QStringView>

namespace dateline {

/// Text of strangers as HTML content: nothing in it is markup, and control characters, those that steer the direction
/// of writing too, are shown as marks.
[[nodiscard]] QString htmlText(QStringView text);
/// The same for the value of an attribute in double quotes, and for the text of an SVG.
[[nodiscard]] QString htmlAttribute(QStringView text);

} // namespace dateline
