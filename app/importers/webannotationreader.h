#pragma once

#include "importers/annotationfile.h"

namespace dateline {

/// Reads what writeWebAnnotation wrote, and sidecars. Annotations of other programs are listed as not understood, those
/// of quotes are passed over: no correction speaks of a quote. Error: BadInput where the bytes are no JSON or no
/// annotations. Pure.
[[nodiscard]] Result<AnnotationFile> readWebAnnotations(const QByteArray &bytes);

} // namespace dateline
