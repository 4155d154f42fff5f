#pragma once

#include "exporters/markruns.h"
#include "exporters/readableblocks.h"
#include "model/analysis.h"

#include <QSet>
#include <QString>
#include <QStringView>

namespace dateline {

/// The article of the HTML export: its blocks as elements, with marks on names, times, events and quotes. Marks have
/// ids, "e1-2" for the second mention of the first entity, "t3", "v4", "q5", which other parts of the page link to.
class HtmlArticle
{
public:
    explicit HtmlArticle(const Analysis &analysis) : m_analysis(analysis), m_runs(analysis) {}

    /// The blocks, a heading of the first level among them. To be called once, before the links.
    [[nodiscard]] QString body();
    /// Content that links to a mark; plain where the article has no such mark.
    [[nodiscard]] QString link(const QString &id, const QString &content) const;
    /// Id of the mark of an event: its own, or that of one at the same word.
    [[nodiscard]] QString eventMark(std::int32_t event) const;

private:
    [[nodiscard]] QString block(const ReadableBlock &block);
    [[nodiscard]] QString lines(const ReadableBlock &block, const QString &element);
    [[nodiscard]] QString inlineHtml(Span span);
    [[nodiscard]] QString marked(const MarkRun &run);
    [[nodiscard]] QString quoteStart(const MarkRun &run);
    [[nodiscard]] QString idAttribute(bool starts, const QString &id);

    const Analysis &m_analysis;
    MarkRuns m_runs;
    QSet<QString> m_ids;
};

/// A TIMEX3 value as the `datetime` of an HTML time element; empty for one that HTML has no form for.
[[nodiscard]] QString htmlDateTime(QStringView timexValue);
/// Words in a time element, or alone where HTML has no form for the value.
[[nodiscard]] QString htmlTime(QStringView timexValue, const QString &content);

/// Class of a type of names: "person", "named-event".
[[nodiscard]] QLatin1StringView htmlClass(EntityType type);

} // namespace dateline
