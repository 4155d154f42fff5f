#pragma once

#include "importers/annotationfile.h"

namespace dateline {

/// How the words of a place that goes over line ends stand in a line of a brat file: its pieces with a space between.
/// Text without line ends stays as it is.
[[nodiscard]] QString bratWords(QStringView text);

/// Reads what writeBrat wrote, also after somebody worked on it in brat. `text` is the text that the offsets count in,
/// where it is at hand: it gives the words around a place, by which it is found again in another version of the text.
/// Lines that say nothing that a correction could are passed over: amounts, quotes, relations. Others that are no
/// annotations are listed as not understood. Error: BadInput where no line is an annotation. Pure.
[[nodiscard]] Result<AnnotationFile> readBrat(const QByteArray &bytes, const QString &text);

} // namespace dateline
