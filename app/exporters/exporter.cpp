#include "exporters/exporter.h"

#include "exporters/jsonexporter.h"

#include <array>

namespace dateline {

namespace {

constexpr std::array<ExportFormat, 2> formats = {{
    {QLatin1StringView("json"), QLatin1StringView("json"), &writeJson},
    {QLatin1StringView("jsonl"), QLatin1StringView("jsonl"), &writeJsonLine},
}};

} // namespace

std::span<const ExportFormat> allExportFormats()
{
    return formats;
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
