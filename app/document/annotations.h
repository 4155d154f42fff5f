#pragma once

#include "document/textanchor.h"
#include "model/corrections.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace dateline {

/// Corrections as W3C Web Annotations (Recommendation of 2017): the body says what, by its purpose and value, with
/// members of our own ("action", "name", "everywhere") that others may ignore; the target says where, by the selectors
/// of TextAnchors. `source` is the name of the article's file. In the order in which the reader said them.
[[nodiscard]] QJsonArray annotationsOf(const Corrections &corrections, const TextAnchors &anchors,
                                       const QString &source);

/// Takes one annotation in. False, and nothing changed, where it is none of ours or its place is not in the text.
[[nodiscard]] bool takeAnnotation(const QJsonObject &item, const TextAnchors &anchors, Corrections *corrections);

} // namespace dateline
