#include "panels/eventtablecolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::EventTableColumns)
};

} // namespace

bool isUsual(EventColumn column)
{
    return column <= EventColumn::Paragraphs;
}

std::vector<EventColumn> usualEventColumns()
{
    std::vector<EventColumn> columns;
    std::copy_if(allEventColumns.begin(), allEventColumns.end(), std::back_inserter(columns), isUsual);
    return columns;
}

QString eventColumnTitle(EventColumn column)
{
    switch (column) {
    case EventColumn::Date:
        return Words::tr("Date");
    case EventColumn::Event:
        return Words::tr("Event");
    case EventColumn::Status:
        return Words::tr("Status");
    case EventColumn::Entities:
        return Words::tr("Who and where");
    case EventColumn::Reporters:
        return Words::tr("Reported by");
    case EventColumn::Paragraphs:
        return Words::tr("Paragraph");
    case EventColumn::Earliest:
        return Words::tr("Earliest day");
    case EventColumn::Latest:
        return Words::tr("Latest day");
    case EventColumn::Sentence:
        return Words::tr("Sentence");
    case EventColumn::Because:
        return Words::tr("Why this date");
    }
    Q_UNREACHABLE();
}

QString eventColumnHint(EventColumn column)
{
    switch (column) {
    case EventColumn::Date:
        return Words::tr("When it lies, no more exact than the text tells");
    case EventColumn::Event:
        return Words::tr("What the text tells");
    case EventColumn::Status:
        return Words::tr("Whether it happened, is scheduled, is possible, or is denied");
    case EventColumn::Entities:
        return Words::tr("Names that the text gives with it");
    case EventColumn::Reporters:
        return Words::tr("Who said so, where the text tells");
    case EventColumn::Paragraphs:
        return Words::tr("Where the text tells it; several paragraphs where it is told more than once");
    case EventColumn::Earliest:
        return Words::tr("The first day that it may lie in (ISO 8601)");
    case EventColumn::Latest:
        return Words::tr("The last day that it may lie in (ISO 8601)");
    case EventColumn::Sentence:
        return Words::tr("The sentence of the text that tells it");
    case EventColumn::Because:
        return Words::tr("What the date was taken from");
    }
    Q_UNREACHABLE();
}

QLatin1StringView eventColumnName(EventColumn column)
{
    constexpr std::array<QLatin1StringView, allEventColumns.size()> names = {
        QLatin1StringView("date"),     QLatin1StringView("event"),     QLatin1StringView("status"),
        QLatin1StringView("entities"), QLatin1StringView("reporters"), QLatin1StringView("paragraphs"),
        QLatin1StringView("earliest"), QLatin1StringView("latest"),    QLatin1StringView("sentence"),
        QLatin1StringView("because"),
    };
    return names.at(static_cast<std::size_t>(column));
}

int eventColumnShare(EventColumn column)
{
    constexpr std::array<int, allEventColumns.size()> shares = {24, 33, 8, 18, 13, 8, 10, 10, 40, 26};
    return shares.at(static_cast<std::size_t>(column));
}

} // namespace dateline
