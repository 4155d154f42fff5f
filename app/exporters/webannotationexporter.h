#pragma once

#include "exporters/exporter.h"

namespace dateline {

/// W3C Web Annotation (www.w3.org/TR/annotation-model) as one AnnotationCollection in JSON-LD. Each mention, time,
/// event and quote is an annotation whose target has a TextPositionSelector (Unicode code points into the canonical
/// text, as the model asks for) and a TextQuoteSelector with 32 characters before and after. The first body is words
/// for any reader, the second one has Dateline's own terms, in a namespace of their own.
[[nodiscard]] QByteArray writeWebAnnotation(const Analysis &analysis, const ExportContext &context);

inline constexpr QLatin1StringView webAnnotationLosses(
    "Mentions, times, events and quotes are annotations, with bounds and precision as terms of Dateline's own that "
    "other "
    "programs pass over. The text itself, its sections and sentences, amounts of money and notes on the text are left "
    "out.");

} // namespace dateline
