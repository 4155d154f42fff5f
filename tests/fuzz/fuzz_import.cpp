#include "document/articleloader.h"
#include "document/sidecar.h"
#include "exporters/exporter.h"
#include "fuzz/fuzztarget.h"
#include "importers/correctionimporter.h"

namespace dateline::fuzz {

namespace {

/// The article that is open, with a correction of its reader's.
struct Open
{
    std::unique_ptr<const Pipeline> pipeline;
    ImportTarget target;
};

const Open &open()
{
    static const Open opened = [] {
        auto engines = Engines::load();
        promise(engines.ok(), "the engines load");
        Open made{std::make_unique<const Pipeline>(std::move(engines).value()), {}};
        const auto article = std::make_shared<const Article>(articleFromMemory(
            QStringLiteral("March 5, 2019\n\nNorway opens harbour\n\nOSLO (Fjord Wire) - Norway \U0001F309 opened a "
                           "harbour on Monday, said Ada Berg.\nThe \"grunfeld\" sank on 14 January 2019. The next day "
                           "Berg left.\n")));
        made.target.corrections.content.names.push_back({NameOverride::Kind::Retype, {15, 21}, EntityType::Org});
        made.target.analysis =
            made.pipeline->run(article, {.content = made.target.corrections.content, .threads = 1}).analysis;
        return made;
    }();
    return opened;
}

void checkSpan(Span span)
{
    const auto size = static_cast<std::int32_t>(open().target.analysis->article->text.size());
    promise(span.start >= 0 && span.start <= span.end && span.end <= size, "a correction lies in the text");
}

void checkImported(const ImportedCorrections &imported)
{
    const ContentOverrides &content = imported.corrections.content;
    promise(!content.names.empty() && content.names.front() == open().target.corrections.content.names.front(),
            "what the reader said stays");
    promise(imported.taken >= 0 && imported.taken <= mostImported + 1, "not too many");
    for (const NameOverride &said : content.names)
        checkSpan(said.span);
    for (const TimeOverride &said : content.times)
        checkSpan(said.span);
    for (const EventOverride &said : content.events)
        checkSpan(said.head);
}

} // namespace

/// Any bytes as a colleague's file, with and without a text beside it.
void runTarget(QByteArrayView bytes)
{
    const QString text = open().target.analysis->article->text;
    for (const QString &beside : {QString(), text}) {
        const auto imported = importCorrections({bytes.toByteArray(), beside}, open().target, *open().pipeline);
        if (imported)
            checkImported(*imported);
        else
            promise(imported.error().code == ErrorCode::BadInput, "what is no such file is called so");
    }
}

std::vector<QByteArray> seeds()
{
    const Analysis &analysis = *open().target.analysis;
    Corrections said;
    said.content.times.push_back({{0, 13}, QStringLiteral("1998")});
    return {exportFormat(QLatin1StringView("brat"))->write(analysis, {}),
            exportFormat(QLatin1StringView("webannotation"))->write(analysis, {}),
            sidecarBytes({said, {}}, *analysis.article),
            "T1\tWORK 98 106\tgrunfeld\nT2\tDATE 0 13\tMarch 5, 2019\n#1\tAnnotatorNotes T2\tvalue=1998 "
            "earliest=1998-01-01 "
            "latest=1998-12-31 precision=year x\nT3\tHappening 108 112\tsank\nE1\tHappening:T3\n#2\tAnnotatorNotes E1\t"
            "label=\"a \\\"b\\\"\" earliest=open latest=1998-01-01 precision=day\nA1\tStatus E1 denied\n"};
}

} // namespace dateline::fuzz
