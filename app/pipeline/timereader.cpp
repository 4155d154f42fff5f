#include "pipeline/timereader.h"

#include "text/tokeniser.h"

namespace dateline {

std::optional<ResolvedTime> readTime(const TimeTagger &tagger, const QString &words,
                                     const std::optional<PublicationDate> &published)
{
    const QString typed = words.simplified();
    if (typed.isEmpty())
        return std::nullopt;
    // Rules for a bare year or month look for the words around it, and for the capital of a month.
    const QString inside = QStringLiteral("in ") + typed;
    const QString capital = QStringLiteral("in ") + typed.at(0).toUpper() + typed.mid(1);
    for (const QString &text : {typed, inside, capital}) {
        SectionAnalysis analysis;
        const std::vector<Token> tokens = tokenise(text);
        analysis.tokens = tokens;
        analysis.sentences = splitSentences(text, tokens, SectionRole::Paragraph);
        const SectionView view{text, SectionRole::Paragraph, 0, &analysis};
        analysis.times = tagger.find(view);
        const TimeResolution resolved = tagger.resolve({&view, 1}, published);
        for (const ResolvedTime &time : resolved.times) {
            if (time.range.isDated())
                return time;
        }
    }
    return std::nullopt;
}

} // namespace dateline
