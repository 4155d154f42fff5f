#include "fuzz/fuzztarget.h"
#include "fuzz/samples.h"
#include "structure/block.h"
#include "structure/structurefinder.h"
#include "text/decoder.h"

namespace dateline::fuzz {

namespace {

void checkSections(QStringView text, const Structure &structure)
{
    std::int32_t end = 0;
    const auto isBlank = [&](std::int32_t from, std::int32_t to) {
        return text.mid(from, to - from).trimmed().isEmpty();
    };
    for (const Section &section : structure.sections) {
        promise(section.span.start >= end && section.span.end > section.span.start, "sections are in order, not empty");
        promise(isBlank(end, section.span.start), "nothing but white space between sections");
        end = section.span.end;
    }
    promise(end <= text.size() && isBlank(end, static_cast<std::int32_t>(text.size())), "sections cover the text");
    if (structure.headline)
        promise(structure.headline->start >= 0 && structure.headline->end <= text.size() &&
                    structure.headline->length() > 0,
                "the headline lies in the text");
    if (structure.dateline)
        promise(structure.dateline->span.start >= 0 && structure.dateline->span.end <= text.size(),
                "the dateline lies in the text");
}

} // namespace

void runTarget(QByteArrayView bytes)
{
    const QString text = articleFromText(QString::fromUtf8(bytes)).text;
    std::int32_t end = 0;
    for (const Block &block : findBlocks(text, {})) {
        promise(block.span.start >= end && block.span.end > block.span.start && block.span.end <= text.size(),
                "blocks are in order, not empty");
        promise(block.lineStart <= block.span.start && block.content.start >= block.span.start &&
                    block.content.end <= block.span.end && block.content.length() >= 0,
                "a block's content lies in it");
        end = block.span.end;
    }
    const Structure structure = findStructure(text);
    checkSections(text, structure);
    checkSections(text, plainStructure(text));
    StructureOptions options;
    const auto size = static_cast<std::int32_t>(text.size());
    const Span middle{size / 3, std::min(size, size / 3 + 5)};
    for (const StructureOverride::Kind kind :
         {StructureOverride::Kind::Role, StructureOverride::Kind::ArticleStart, StructureOverride::Kind::ArticleEnd}) {
        options.overrides = {{kind, middle, SectionRole::Headline}};
        checkSections(text, findStructure(text, options));
    }
}

std::vector<QByteArray> seeds()
{
    return samplePages();
}

} // namespace dateline::fuzz
