#include "text/tokeniser.h"

namespace dateline {

std::vector<Token> tokenise(QStringView)
{
    return {};
}

std::vector<Sentence> splitSentences(QStringView, const std::vector<Token> &, SectionRole)
{
    return {};
}

} // namespace dateline
