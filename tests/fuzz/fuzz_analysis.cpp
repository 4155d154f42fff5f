#include "fuzz/fuzztarget.h"
#include "fuzz/samples.h"
#include "pipeline/pipeline.h"
#include "text/decoder.h"

namespace dateline::fuzz {

namespace {

bool liesIn(Span span, QStringView text)
{
    return span.start >= 0 && span.start <= span.end && span.end <= text.size();
}

void checkAnalysis(const Analysis &analysis)
{
    const QStringView text = analysis.article->text;
    std::int32_t last = 0;
    for (const ResolvedTime &time : analysis.times) {
        const Span span = analysis.timeSpan(time);
        promise(liesIn(span, text) && !span.isEmpty() && span.start >= last, "times are in order, not empty");
        promise(!time.value.isEmpty(), "a time has a value");
        last = span.start;
    }
    for (const Entity &entity : analysis.entities) {
        promise(!entity.mentions.empty(), "an entity is mentioned");
        for (const SectionItemRef ref : entity.mentions)
            promise(liesIn(analysis.mentionSpan(ref), text), "a mention lies in the text");
    }
    const auto exists = [](std::int32_t index, const auto &items) {
        return index >= 0 && index < static_cast<std::int32_t>(items.size());
    };
    last = 0;
    for (const Event &event : analysis.events) {
        promise(liesIn(event.head, text) && !event.head.isEmpty() && event.head.start >= last, "events are in order");
        promise(liesIn(event.extent, text) && event.extent.start <= event.head.start &&
                    event.head.end <= event.extent.end,
                "an event's head lies in its words");
        promise(!event.label.isEmpty(), "an event has a label");
        promise(!event.time || exists(*event.time, analysis.times), "an event's time exists");
        promise(!event.sameAs || exists(*event.sameAs, analysis.events), "what stands for an event exists");
        for (const std::int32_t who : event.participants)
            promise(exists(who, analysis.entities), "who takes part exists");
        if (const auto *who = std::get_if<std::int32_t>(&event.reportedBy))
            promise(exists(*who, analysis.entities), "who tells it exists");
        last = event.head.start;
    }
    for (const Quote &quote : analysis.quotes)
        promise(liesIn(quote.span, text) && !quote.span.isEmpty(), "a quote lies in the text");
    for (const Lint &lint : analysis.lints)
        promise(liesIn(lint.span, text) && !lint.message.isEmpty(), "a remark lies in the text and says something");
}

/// What is known of an article, for the same without some letters and with those of its beginning there instead.
void edit(const Pipeline &pipeline, const Analysis &before)
{
    QString text = before.article->text;
    const qsizetype at = text.size() / 3;
    text.replace(at, text.size() % 80, text.left(text.size() % 50));
    const Snapshot now = pipeline.carryOver(before, std::make_shared<const Article>(articleFromText(text)));
    if (now.analysis) // not too much was changed
        checkAnalysis(*now.analysis);
}

} // namespace

/// Any text through all stages, with and without a page around it, with and without a day.
void runTarget(QByteArrayView bytes)
{
    static const auto engines = Engines::load();
    promise(engines.ok(), "the engines load");
    static const Pipeline pipeline(*engines);
    const auto article = std::make_shared<const Article>(articleFromText(QString::fromUtf8(bytes)));
    for (const bool plain : {false, true}) {
        AnalysisOptions options;
        options.plain = plain;
        options.threads = 1;
        if (plain)
            options.published = PublicationDate::fromIso(u"2024-02-29", PublicationDate::Source::Option);
        const Snapshot snapshot = pipeline.run(article, options);
        promise(snapshot.analysis && snapshot.analysis->complete, "an analysis ends");
        checkAnalysis(*snapshot.analysis);
        const auto other = PublicationDate::fromIso(u"1999-12-31", PublicationDate::Source::Option);
        checkAnalysis(*pipeline.redate(*snapshot.analysis, other).analysis);
        edit(pipeline, *snapshot.analysis);
    }
}

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> all = samplePages();
    all.push_back(
        "OSLO, March 3 (Reuters) - The talks resume next Friday, two weeks after they broke off; a truce signed in "
        "mid-1998 was to end on Dec. 31, she said. \"We met on Feb. 30, 2021,\" he told reporters at 25:61.\n"
        "Between May 5 and 3 June, every Monday since the 1980s, for three years, Easter was on 31/04/2024.\n");
    return all;
}

} // namespace dateline::fuzz
