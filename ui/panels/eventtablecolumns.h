#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace dateline {

/// What the events table can say of an event. Readers see the usual columns and may choose others.
enum class EventColumn : std::uint8_t {
    Date,       ///< in words that are no more exact than what is known
    Event,      ///< what happened
    Status,     ///< happened, scheduled, possible, denied
    Entities,   ///< who takes part, and where
    Reporters,  ///< who said so
    Paragraphs, ///< where in the text; several where it is told more than once
    Earliest,   ///< first day that it may lie in, ISO 8601: for spreadsheets
    Latest,     ///< last day
    Sentence,   ///< of the text
    Because,    ///< why this date
};

inline constexpr std::array<EventColumn, 10> allEventColumns = {
    EventColumn::Date,       EventColumn::Event,    EventColumn::Status, EventColumn::Entities, EventColumn::Reporters,
    EventColumn::Paragraphs, EventColumn::Earliest, EventColumn::Latest, EventColumn::Sentence, EventColumn::Because};

/// Those that are shown unless the reader chooses otherwise.
[[nodiscard]] bool isUsual(EventColumn column);
[[nodiscard]] std::vector<EventColumn> usualEventColumns();

[[nodiscard]] QString eventColumnTitle(EventColumn column);
/// What a column holds, in a sentence.
[[nodiscard]] QString eventColumnHint(EventColumn column);
/// What settings know it by; never shown.
[[nodiscard]] QLatin1StringView eventColumnName(EventColumn column);
/// How much of the width it gets beside the others where nobody chose.
[[nodiscard]] int eventColumnShare(EventColumn column);

} // namespace dateline
