#pragma once

#include "document/selection.h"
#include "model/analysis.h"

#include <QString>
#include <QUrl>

namespace dateline {

/// What the details panel says of a target, as HTML whose links are read by targetOfLink. None gives a hint.
[[nodiscard]] QString detailsHtml(const Analysis &analysis, const AnalysisIndex &index, const Target &target);

/// The target that a link of detailsHtml leads to; none for any other address.
[[nodiscard]] Target targetOfLink(const QUrl &link);

} // namespace dateline
