#include "dialogs/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace dateline {

namespace {

constexpr int impossible = -1;
constexpr int plain = 1;
constexpr int atWordStart = 8;
constexpr int together = 5;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

int fuzzyScore(QStringView pattern, QStringView text)
{
    // best[t]: of the pattern so far, with its last letter at text[t].
    std::vector<int> best(static_cast<std::size_t>(text.size()), impossible);
    bool first = true;
    int top = 0;
    for (const QChar letter : pattern) {
        if (letter.isSpace())
            continue;
        std::vector<int> next(best.size(), impossible);
        int before = first ? 0 : impossible; // the best that ends before t
        top = impossible;
        for (qsizetype t = 0; t < text.size(); ++t) {
            const auto i = static_cast<std::size_t>(t);
            if (text[t].toCaseFolded() == letter.toCaseFolded()) {
                const int own = startsWord(text, t) ? atWordStart : plain;
                const int joined = t > 0 && best[i - 1] != impossible ? best[i - 1] + together : impossible;
                const int from = std::max(before, joined);
                if (from != impossible)
                    next[i] = from + own;
            }
            top = std::max(top, next[i]);
            if (!first)
                before = std::max(before, best[i]);
        }
        best = std::move(next);
        first = false;
        if (top == impossible)
            return impossible;
    }
    return top;
}

} // namespace dateline
