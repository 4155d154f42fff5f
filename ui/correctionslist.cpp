#include "correctionslist.h"

#include "base/safetext.h"
#include "panels/articlestatusbar.h"
#include "words/correctiontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace dateline::CorrectionsList {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("dateline::CorrectionsList", text);
}

/// The words that an annotation quotes, wherever it has them.
QString quoteOf(const QJsonObject &annotation)
{
    const QJsonValue target = annotation[QLatin1StringView("target")];
    const QJsonObject first = target.isArray() ? target.toArray().first().toObject() : target.toObject();
    for (const auto &selector : first[QLatin1StringView("selector")].toArray()) {
        const QString exact = selector.toObject()[QLatin1StringView("exact")].toString();
        if (!exact.isEmpty())
            return shownLine(exact);
    }
    return {};
}

/// Calls `each` for every list of corrections that are taken back one by one, in the order of the rows.
template <typename Change>
bool takeFrom(Corrections *changed, int row, const Change &remove)
{
    return remove(changed->structure, &row) || remove(changed->content.names, &row) ||
           remove(changed->content.times, &row) || remove(changed->content.events, &row);
}

} // namespace

std::vector<CorrectionsDialog::Row> rows(const Document &document)
{
    std::vector<CorrectionsDialog::Row> rows;
    const auto article = document.article();
    if (!article)
        return rows;
    const auto quoted = [&article](Span span) {
        return shownLine(QStringView(article->text).mid(span.start, span.length()));
    };
    const Corrections &corrections = document.corrections();
    if (corrections.published)
        rows.push_back({translated(QT_TRANSLATE_NOOP("dateline::CorrectionsList", "Published %1"))
                            .arg(publicationDateText(*corrections.published)),
                        {},
                        Span()});
    for (const StructureOverride &said : corrections.structure)
        rows.push_back({shownLine(correctionText(said)), quoted(said.span), said.span});
    for (const NameOverride &said : corrections.content.names)
        rows.push_back({shownLine(correctionText(said, quoted(said.other))), quoted(said.span), said.span});
    for (const TimeOverride &said : corrections.content.times)
        rows.push_back({shownLine(correctionText(said)), quoted(said.span), said.span});
    for (const EventOverride &said : corrections.content.events)
        rows.push_back({shownLine(correctionText(said)), quoted(said.head), said.head});
    for (const QJsonObject &annotation : document.unplaced())
        rows.push_back({translated(QT_TRANSLATE_NOOP("dateline::CorrectionsList", "Kept")), quoteOf(annotation), {}});
    return rows;
}

void takeBack(Document *document, CorrectionCommands *commands, int row)
{
    Corrections changed = document->corrections();
    const QString text = translated(QT_TRANSLATE_NOOP("dateline::CorrectionsList", "Take Back a Correction"));
    if (changed.published && row-- == 0) {
        changed.published.reset();
        commands->push(changed, text);
        return;
    }
    const auto remove = [](auto &list, int *at) {
        const auto size = static_cast<int>(list.size());
        if (*at < size) {
            list.erase(list.begin() + *at);
            return true;
        }
        *at -= size;
        return false;
    };
    const int unplacedFrom = static_cast<int>(changed.structure.size() + changed.content.names.size() +
                                              changed.content.times.size() + changed.content.events.size());
    if (takeFrom(&changed, row, remove))
        commands->push(changed, text);
    else
        document->dropUnplaced(static_cast<std::size_t>(row - unplacedFrom));
}

} // namespace dateline::CorrectionsList
