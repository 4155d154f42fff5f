#include "structure/machinetext.h"

namespace dateline {

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
