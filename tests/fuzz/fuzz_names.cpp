#include "fuzz/fuzztarget.h"
#include "fuzz/samples.h"
#include "names/entityresolver.h"
#include "names/nametagger.h"
#include "names/quantityfinder.h"
#include "text/postagger.h"
#include "text/tokeniser.h"

#include <QList>

namespace dateline::fuzz {

namespace {

template <typename Item>
void checkSpans(const std::vector<Item> &items, QStringView text, const char *what)
{
    std::int32_t end = 0;
    for (const Item &item : items) {
        promise(item.span.start >= end && item.span.end > item.span.start && item.span.end <= text.size(), what);
        end = item.span.end;
    }
}

} // namespace

/// Any text as paragraphs of an article, cut at line ends.
void runTarget(QByteArrayView bytes)
{
    static const Result<PosTagger> partsOfSpeech = PosTagger::load();
    static const Result<NameTagger> names = NameTagger::load();
    static const Result<QuantityFinder> quantities = QuantityFinder::load();
    promise(partsOfSpeech.ok() && names.ok() && quantities.ok(), "the engines load");
    const QString text = QString::fromUtf8(bytes);
    std::vector<SectionAnalysis> analyses;
    std::vector<QStringView> parts;
    for (const QStringView part : QStringView(text).split(u'\n')) {
        SectionAnalysis &analysis = analyses.emplace_back();
        parts.push_back(part);
        std::vector<Token> tokens = tokenise(part);
        analysis.sentences = splitSentences(part, tokens, SectionRole::Paragraph);
        partsOfSpeech->tag(part, analysis.sentences, tokens);
        analysis.tokens = tokens;
    }
    std::vector<SectionView> sections;
    NameStatisticsPtr article;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const SectionRole role = i % 5 == 1 ? SectionRole::Headline : SectionRole::Paragraph;
        sections.push_back({parts[i], role, 0, &analyses[i]});
        names->collect(sections.back(), article);
    }
    std::size_t mentions = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        analyses[i].mentions = names->tag(sections[i], *article);
        checkSpans(analyses[i].mentions, parts[i], "names are in order, not empty");
        for (const Mention &mention : analyses[i].mentions)
            promise(mention.score > 0 && mention.score <= 1, "confidence is a share of one");
        analyses[i].quantities = quantities->find(sections[i]);
        checkSpans(analyses[i].quantities, parts[i], "quantities are in order, not empty");
        mentions += analyses[i].mentions.size();
    }
    for (const Entity &entity : resolveEntities(sections)) {
        promise(!entity.name.isEmpty() && !entity.mentions.empty(), "an entity has a name and a mention");
        mentions -= entity.mentions.size();
    }
    promise(mentions == 0, "every mention belongs to one entity");
}

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> all = samplePages();
    all.push_back(
        "NATO (the North Atlantic Treaty Organization) and Mr. de Hoop Scheffer met Mrs. Clinton in Washington, "
        "D.C.\nThe U.S.-led, pro-Russian group paid $1.2 billion, or 3.5% of it. Clinton left.\n");
    all.push_back("THE SECOND WORLD WAR ENDED IN 1945 IN BERLIN\nmr smith of acme inc. said so\n");
    return all;
}

} // namespace dateline::fuzz
