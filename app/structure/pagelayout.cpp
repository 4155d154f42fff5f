#include "structure/pagelayout.h"

namespace dateline {

bool isOfSite(PagePart part)
{
    return part == PagePart::Before || part == PagePart::Insert || part == PagePart::After;
}

PageLayout findLayout(const std::vector<Block> &blocks, const std::vector<PageFeatureSet> &features,
                      const std::vector<PageModel::PartWeights> &extra, std::vector<Cues> &cues)
{
    const std::vector<PagePart> parts = PageModel::standard().partsOf(features, extra);
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
