#include "structure/structurefinder.h"

#include "structure/block.h"
#include "structure/bodyfinder.h"
#include "structure/datelineparser.h"
#include "structure/headlinefinder.h"
#include "structure/linecues.h"
#include "structure/phrasebook.h"
#include "structure/publicationfinder.h"
#include "structure/roles.h"
#include "structure/sectioncutter.h"
#include "structure/textlines.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int datelineParagraphs = 2; ///< paragraphs that are looked at for a dateline
constexpr qsizetype datelineStart = 400;

/// The words of a headline alone: "Re:" and the quotes of front matter are no part of it.
Span headlineWords(QStringView text, const Block &block)
{
    Span span = block.content;
    if (block.marker != Marker::Subject)
        return span;
    const auto startsWith = [&](QStringView prefix) {
        return text.mid(span.start, span.length()).startsWith(prefix, Qt::CaseInsensitive);
    };
    while (startsWith(u"re:") || startsWith(u"fw:") || startsWith(u"fwd:")) {
        span.start += static_cast<std::int32_t>(text.mid(span.start, span.length()).indexOf(u':')) + 1;
        while (span.start < span.end && text[span.start].isSpace())
            ++span.start;
    }
    const bool quoted = span.length() > 2 && isQuoteMark(text[span.start]) && text[span.start] == text[span.end - 1];
    return quoted ? Span{span.start + 1, span.end - 1} : span;
}

std::optional<Dateline> findDateline(QStringView text, const std::vector<Block> &blocks,
                                     const std::vector<SectionRole> &roles, const PhraseBook &phrases)
{
    int seen = 0;
    for (std::size_t i = 0; i < blocks.size() && seen < datelineParagraphs; ++i) {
        if (roles[i] != SectionRole::Paragraph)
            continue;
        ++seen;
        const Span span = blocks[i].span;
        auto dateline = parseDateline(text.mid(span.start, std::min<qsizetype>(span.length(), datelineStart)), phrases);
        if (!dateline)
            continue;
        dateline->span = dateline->span.shifted(span.start);
        return dateline;
    }
    return std::nullopt;
}

} // namespace

Structure findStructure(QStringView text, const CancelToken &cancel)
{
    const std::vector<Block> blocks = findBlocks(text, cancel);
    if (cancel.isCancelled() || isMachineText(text, blocks))
        return plainStructure(text);
    const PhraseBook phrases;
    const PageCues page = findCues(text, blocks, phrases);
    PageLayout layout;
    layout.body = findBody(blocks, page.cues);
    if (layout.body.isEmpty())
        return plainStructure(text);
    layout.headline = findHeadline(text, blocks, page.cues, layout.body);
    const std::vector<SectionRole> roles = findRoles(text, blocks, page.cues, layout);

    Structure structure;
    structure.sections.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Span span = blocks[i].span;
        if (roles[i] == SectionRole::Boilerplate)
            span.start = blocks[i].lineStart; // whole lines are folded away
        addSection(text, roles[i], span, structure.sections);
    }
    if (layout.headline)
        structure.headline = headlineWords(text, blocks[*layout.headline]);
    structure.dateline = findDateline(text, blocks, roles, phrases);
    structure.published = findPublicationDate({text, blocks, page, layout, roles, structure.dateline});
    return structure;
}

Structure plainStructure(QStringView text)
{
    Structure structure;
    Span open;
    const auto close = [&] { addSection(text, SectionRole::Paragraph, open, structure.sections); };
    for (const TextLine &line : splitLines(text, {})) {
        if (line.blankBefore) {
            close();
            open = line.span;
        }
        open.end = line.span.end;
    }
    close();
    return structure;
}

} // namespace dateline
