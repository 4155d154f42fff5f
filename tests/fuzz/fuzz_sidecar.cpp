#include "document/articleloader.h"
#include "document/sidecar.h"
#include "fuzz/fuzztarget.h"

namespace dateline::fuzz {

namespace {

const Article &article()
{
    static const Article made = [] {
        Article article = articleFromMemory(
            QStringLiteral("March 5, 2019\n\nNorway opens harbour\n\nOSLO (Fjord Wire) - Norway \U0001F309 opened a "
                           "harbour on Monday, said Ada Berg.\nThe ship sank on 14 January 2019. Berg left.\n"));
        article.path = QStringLiteral("a.txt");
        return article;
    }();
    return made;
}

void checkSpan(Span span)
{
    promise(span.start >= 0 && span.start <= span.end && span.end <= article().text.size(), "it lies in the text");
}

} // namespace

/// Any bytes as what lies beside an article. What is read and written again is read as the same.
void runTarget(QByteArrayView bytes)
{
    const auto content = parseSidecar(bytes.toByteArray(), article());
    if (!content) {
        promise(content.error().code == ErrorCode::BadInput, "what is no sidecar is called so");
        return;
    }
    for (const StructureOverride &said : content->corrections.structure)
        checkSpan(said.span);
    for (const NameOverride &said : content->corrections.content.names) {
        checkSpan(said.span);
        checkSpan(said.other);
    }
    for (const TimeOverride &said : content->corrections.content.times)
        checkSpan(said.span);
    for (const EventOverride &said : content->corrections.content.events)
        checkSpan(said.head);
    const auto again = parseSidecar(sidecarBytes(*content, article()), article());
    promise(again.ok(), "what was written is read");
    promise(again->corrections.content.names.size() == content->corrections.content.names.size() &&
                again->unplaced.size() == content->unplaced.size(),
            "nothing is lost on the way");
}

std::vector<QByteArray> seeds()
{
    SidecarContent content;
    Corrections &said = content.corrections;
    said.structure = {{StructureOverride::Kind::ArticleStart, {15, 35}},
                      {StructureOverride::Kind::Role, {15, 35}, SectionRole::Heading}};
    said.published = PublicationDate::fromIso(u"2019-03-05T10:00+01:00", PublicationDate::Source::Option);
    said.content.names = {{NameOverride::Kind::Retype, {15, 21}, EntityType::Org},
                          {NameOverride::Kind::Rename, {15, 21}, {}, QStringLiteral("Norge")},
                          {NameOverride::Kind::Merge, {15, 21}, {}, {}, {37, 41}}};
    said.content.times = {{{0, 13}, QStringLiteral("1998")}};
    said.content.events = {{EventOverride::Kind::Hide, {22, 27}}};
    said.repairMisread = true;
    return {sidecarBytes(content, article()), sidecarBytes({}, article()),
            "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationCollection\", \"first\": "
            "{\"items\": [{}, 1, {\"target\": {\"selector\": [{\"start\": -1, \"end\": 1e300}]}}]}}"};
}

} // namespace dateline::fuzz
