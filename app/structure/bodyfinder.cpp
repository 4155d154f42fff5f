#include "structure/bodyfinder.h"

#include <algorithm>

namespace dateline {

namespace {

// Worth of blocks, in words of prose.
constexpr double longestProse = 60.0; ///< a paragraph counts for at most so many words
constexpr double shortSentence = 3.0;
constexpr double plainLabel = -2.0;
constexpr double menuLine = -6.0;
constexpr double furnitureLine = -6.0;
constexpr double tailLine = -40.0; ///< and a share of the prose before it
constexpr double tailShare = 0.75;
constexpr double inItem = 0.33; ///< per word of a list item that is a sentence

double worthOf(const Block &block, const Cues &cues, double prose)
{
    if (cues.tail || cues.about)
        return tailLine - tailShare * prose;
    if (cues.contact)
        return tailLine;
    if (cues.credits || cues.byline || cues.timestamp)
        return -1.0;
    if (cues.furniture)
        return furnitureLine;
    if (block.isMenu())
        return menuLine;
    if (block.isItem())
        return block.endsSentence ? inItem * block.words : (block.words >= 5 ? -0.1 : -1.0);
    if (cues.prose)
        return std::min(longestProse, static_cast<double>(block.words));
    if (block.endsSentence && block.words >= 3 && !block.isField())
        return shortSentence;
    return plainLabel;
}

} // namespace

BodyRun findBody(const std::vector<Block> &blocks, const std::vector<Cues> &cues)
{
    BodyRun best;
    double bestSum = 0.0;
    std::size_t first = 0;
    double sum = 0.0;
    double prose = 0.0;
    bool hasProse = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const double worth = worthOf(blocks[i], cues[i], prose);
        const bool start = cues[i].prose && !blocks[i].isField();
        if (sum <= 0.0) { // a run begins with prose
            sum = 0.0;
            prose = 0.0;
            hasProse = false;
            first = i;
        }
        if (!hasProse && !start && worth <= 0.0) {
            sum = 0.0;
            continue;
        }
        hasProse = hasProse || start;
        sum += worth;
        prose += start ? worth : 0.0;
        if (hasProse && sum > bestSum && worth > 0.0) {
            bestSum = sum;
            best = {first, i + 1};
        }
    }
    return best;
}

bool isMachineText(QStringView text, const std::vector<Block> &blocks)
{
    if (blocks.size() < 8)
        return false;
    std::size_t code = 0;
    std::size_t numbered = 0;
    std::size_t tiny = 0;
    std::size_t prose = 0;
    for (const Block &block : blocks) {
        const QChar first = text[block.span.start];
        const bool comment = text.mid(block.span.start, 2) == u"//" || first == u'{' || first == u'}' || first == u'<';
        code += comment || block.symbols > 0 || block.last == u';' || block.last == u'{' ? 1 : 0;
        numbered += (first.isDigit() || first == u'[') && !block.isItem() && block.numbers > 0 ? 1 : 0;
        tiny += block.words <= 1 ? 1 : 0;
        prose += block.isProse() ? 1 : 0;
    }
    const std::size_t all = blocks.size();
    return code * 10 >= all * 4 || numbered * 10 >= all * 7 || (tiny * 10 >= all * 9 && prose * 100 < all) ||
           (all > 20000 && prose * 100 < all);
}

} // namespace dateline
