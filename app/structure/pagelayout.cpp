#include "structure/pagelayout.h"

namespace dateline {

bool isOfSite(PagePart part)
{
    return part == PagePart::Before || part == PagePart::Insert || part == PagePart::After;
}

namespace {

using Scores = std::vector<PageModel::PartWeights>;

/// "-ENDS-", "# # #": what comes behind such a line is for editors, whatever it looks like.
Scores withEnd(const std::vector<Cues> &cues, const Scores &extra)
{
    std::size_t end = 0;
    bool prose = false;
    while (end < cues.size() && !(prose && cues[end].phrases.has(Phrase::End))) {
        prose = prose || cues[end].prose;
        ++end;
    }
    if (end == cues.size())
        return extra;
    Scores scores = extra;
    scores.resize(cues.size());
    for (; end < cues.size(); ++end) {
        for (const PagePart part : {PagePart::Text, PagePart::Meta, PagePart::Headline})
            scores[end][static_cast<std::size_t>(part)] += unlikely;
    }
    return scores;
}

} // namespace

PageLayout findLayout(const std::vector<Block> &blocks, const std::vector<PageFeatureSet> &features,
                      const std::vector<PageModel::PartWeights> &extra, std::vector<Cues> &cues)
{
    const std::vector<PagePart> parts = PageModel::standard().partsOf(features, withEnd(cues, extra));
    PageLayout layout;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Cues &cue = cues[i];
        if (isOfSite(parts[i])) {
            const bool named = cue.byline || cue.nameLike; // it does no harm to say whose name stands there
            if (parts[i] == PagePart::Insert && named && layout.headline && layout.body.isEmpty())
                continue;
            cue.furniture = cue.furniture || parts[i] != PagePart::After; // credits may stand there
            cue.prose = false;
            continue;
        }
        if (cue.phrases.has(Phrase::Furniture)) // the words may be anyone's; rules and bare links stay what they are
            cue.furniture = false;
        cue.tail = false;
        cue.prose = blocks[i].isProse() && !cue.credits;
        if (parts[i] == PagePart::Headline)
            layout.headline = i;
        else if (layout.body.isEmpty() && parts[i] == PagePart::Text && cue.prose)
            layout.body = {i, i + 1};
        else if (!layout.body.isEmpty() && parts[i] == PagePart::Text)
            layout.body.end = i + 1;
    }
    return layout;
}

} // namespace dateline
