#include "exporters/exporter.h"

#include "exporters/ansiexporter.h"
#include "exporters/bratexporter.h"
#include "exporters/conllexporter.h"
#include "exporters/csvexporter.h"
#include "exporters/htmlexporter.h"
#include "exporters/icalendarexporter.h"
#include "exporters/jsonexporter.h"
#include "exporters/markdownexporter.h"
#include "exporters/timelinejsexporter.h"
#include "exporters/timemlexporter.h"
#include "exporters/webannotationexporter.h"

#include <QIODevice>

#include <array>

namespace dateline {

namespace {

constexpr QLatin1StringView word(const char *text)
{
    return QLatin1StringView(text);
}

constexpr std::array<ExportFormat, 15> formats = {{
    {word("json"), word("json"), word("application/json"), &writeJson, jsonLosses, {}, nullptr, &writeJsonTo},
    {word("jsonl"), word("jsonl"), word("application/jsonl"), &writeJsonLine, jsonLosses},
    {word("html"), word("html"), word("text/html"), &writeHtml, htmlLosses},
    {word("markdown"), word("md"), word("text/markdown"), &writeMarkdown, markdownLosses},
    {word("csv"), word("csv"), word("text/csv"), &writeCsv, csvLosses},
    {word("csv-entities"), word("entities.csv"), word("text/csv"), &writeCsvEntities, csvLosses},
    {word("csv-times"), word("times.csv"), word("text/csv"), &writeCsvTimes, csvLosses},
    {word("csv-events"), word("events.csv"), word("text/csv"), &writeCsvEvents, csvLosses},
    {word("ics"), word("ics"), word("text/calendar"), &writeICalendar, iCalendarLosses},
    {word("timelinejs"), word("timeline.json"), word("application/json"), &writeTimelineJs, timelineJsLosses},
    {word("timeml"), word("tml"), word("application/xml"), &writeTimeMl, timeMlLosses},
    {word("webannotation"), word("jsonld"), word("application/ld+json"), &writeWebAnnotation, webAnnotationLosses},
    {word("conll"), word("conll"), word("text/plain"), &writeConll, conllLosses},
    {word("brat"), word("ann"), word("text/plain"), &writeBrat, bratLosses, word("txt"), &writeBratText},
    {word("ansi"), word("ansi"), word("text/plain"), &writeAnsi, ansiLosses},
}};

} // namespace

std::span<const ExportFormat> allExportFormats()
{
    return formats;
}

bool writeExport(const ExportFormat &format, const Analysis &analysis, const ExportContext &context, QIODevice &out)
{
    if (format.writeTo != nullptr)
        return format.writeTo(analysis, context, out);
    const QByteArray bytes = format.write(analysis, context);
    return out.write(bytes) == bytes.size();
}

const ExportFormat *exportFormat(QLatin1StringView name)
{
    for (const ExportFormat &format : formats) {
        if (format.name == name)
            return &format;
    }
    return nullptr;
}

} // namespace dateline
