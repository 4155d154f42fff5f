#include "dialogs/exporttexts.h"

#include "exporters/exporter.h"

#include <QCoreApplication>

#include <array>

namespace dateline {

namespace {

struct Row
{
    QLatin1StringView name;
    const char *title;
    const char *use;
    const char *losses; ///< the same words as the exporter has, so that they can be translated
};

constexpr std::array<Row, 14> rows = {{
    {QLatin1StringView("json"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Data (JSON)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "All that Dateline finds, for programs. The same as dateline-cli writes."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "All that Dateline finds, but which events are told twice or beside the news, and which dates "
                       "are doubtful: this version of the format has no place for that.")},
    {QLatin1StringView("html"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Web page (HTML)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "To read, print and pass on: the article with its marks, the timeline, names and "
                       "dates in one file that works offline."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "A page for reading: open bounds and dates that are not exact are drawn and told in words, "
                       "but the page cannot be read back as data. Sentences and amounts of money are not marked.")},
    {QLatin1StringView("markdown"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Text with marks (Markdown)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts", "For notes and wikis: the article, the events as a table, the names."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "Markdown has no marks for dates and events inside the text: they are in the table, where "
                       "open bounds and dates that are not exact are told in words. Only the first mention of a name "
                       "is marked, amounts of money are not, and page furniture is left out.")},
    {QLatin1StringView("csv"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Table of everything (CSV)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts", "For spreadsheets: names, times and events in one table."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "A table has no text, sections, sentences, quotes, amounts of money or notes on the text. "
                       "Open bounds are empty cells, and the column 'precision' says how exact a date is. A cell "
                       "that a spreadsheet would run as a formula begins with an apostrophe, and control characters "
                       "are written as their pictures.")},
    {QLatin1StringView("csv-entities"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Table of names (CSV)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts", "For spreadsheets: one row for each name."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "A table has no text, sections, sentences, quotes, amounts of money or notes on the text. "
                       "Open bounds are empty cells, and the column 'precision' says how exact a date is. A cell "
                       "that a spreadsheet would run as a formula begins with an apostrophe, and control characters "
                       "are written as their pictures.")},
    {QLatin1StringView("csv-times"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Table of times (CSV)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts", "For spreadsheets: one row for each time expression."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "A table has no text, sections, sentences, quotes, amounts of money or notes on the text. "
                       "Open bounds are empty cells, and the column 'precision' says how exact a date is. A cell "
                       "that a spreadsheet would run as a formula begins with an apostrophe, and control characters "
                       "are written as their pictures.")},
    {QLatin1StringView("csv-events"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Table of events (CSV)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts", "For spreadsheets: one row for each event."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "A table has no text, sections, sentences, quotes, amounts of money or notes on the text. "
                       "Open bounds are empty cells, and the column 'precision' says how exact a date is. A cell "
                       "that a spreadsheet would run as a formula begins with an apostrophe, and control characters "
                       "are written as their pictures.")},
    {QLatin1StringView("ics"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Calendar (iCalendar)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts", "For calendar programs: one entry for each dated event."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "A calendar has days and minutes only: an event told to the month or the year lasts over all "
                       "the days in which it may lie, one with an open start or end stands on the day that is known, "
                       "and the description says so. Undated events, and those before the year 1 or after 9999, are "
                       "listed in the description of the calendar. Names, quotes and the text are left out.")},
    {QLatin1StringView("timelinejs"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Web timeline (TimelineJS)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts", "For TimelineJS: one slide for each dated event."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "A slide has a start and perhaps an end: open bounds and dates that are not exact are told in "
                       "words, in the date that is shown and in the text of the slide. Undated events have no slide "
                       "and are listed on the title slide. Names, quotes and the text are left out.")},
    {QLatin1StringView("timeml"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Times and events (TimeML)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts", "For language technology: the text with its times, events and links."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "TimeML holds times, events and the links between them. The bounds of dates are not part of "
                       "it and stand in a comment; happened, scheduled, possible and denied become tense, modality "
                       "and polarity. The class of every event is given as OCCURRENCE. Names, quotes, amounts of "
                       "money and page furniture are not marked.")},
    {QLatin1StringView("webannotation"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Annotations (W3C Web Annotation)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "For annotation programs: mentions, times, events and quotes, each with its "
                       "place."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "Mentions, times, events and quotes are annotations, with bounds and precision as terms of "
                       "Dateline's own that other programs pass over. The text itself, its sections and sentences, "
                       "amounts of money and notes on the text are left out.")},
    {QLatin1StringView("conll"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Tokens and names (CoNLL-2003)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts", "For name taggers: one token a line, names as IOB2 tags."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "Tokens and names only, without offsets: groups, named events and works become MISC, pronouns "
                       "and descriptions are not marked. Times, events, quotes, sections and which mentions mean the "
                       "same are left out. The format has no place to say so.")},
    {QLatin1StringView("brat"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Annotations (brat)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "For brat and its relatives: a file of annotations and the text that it counts "
                       "in."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "Two files: the annotations, and the text that they count in, with line ends as line feeds. "
                       "Dates, their bounds, their precision and the reasons are notes on an annotation. Sections, "
                       "sentences and notes on the text are left out.")},
    {QLatin1StringView("ansi"), QT_TRANSLATE_NOOP("dateline::ExportTexts", "Text for a terminal (ANSI)"),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "For reading in a terminal: colours, dates behind their words, the events."),
     QT_TRANSLATE_NOOP("dateline::ExportTexts",
                       "For reading: offsets, sentences and amounts of money are left out, page furniture is told in "
                       "one line, open bounds and dates that are not exact are told in words.")},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate("dateline::ExportTexts", text);
}

} // namespace

ExportText exportText(const ExportFormat &format)
{
    for (const Row &row : rows) {
        if (row.name == format.name)
            return {translated(row.title), translated(row.use), translated(row.losses)};
    }
    return {QString(format.name), {}, QString(format.losses)};
}

QString exportFilter(const ExportFormat &format)
{
    return QStringLiteral("%1 (*.%2)").arg(exportText(format).title, QString(format.extension));
}

} // namespace dateline
