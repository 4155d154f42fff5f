#include "fuzz/fuzztarget.h"
#include "fuzz/samples.h"
#include "text/tokeniser.h"
#include "times/timetagger.h"

#include <QList>

namespace dateline::fuzz {

namespace {

/// The first ten characters are the publication date where they are one, so that mutations move it too.
std::optional<PublicationDate> publishedIn(const QString &text)
{
    return PublicationDate::fromIso(text.left(10), PublicationDate::Source::Option);
}

void checkResolved(const TimeResolution &resolved, qsizetype expected)
{
    promise(static_cast<qsizetype>(resolved.times.size()) == expected, "every expression is resolved");
    for (const ResolvedTime &time : resolved.times) {
        promise(!time.value.isEmpty() && !time.because.isEmpty(), "a time says why");
        const DayRange &range = time.range;
        promise(!range.earliest || !range.latest || *range.earliest <= *range.latest, "a range is in order");
    }
    for (const Lint &lint : resolved.lints)
        promise(!lint.message.isEmpty(), "a lint says what is odd");
}

} // namespace

/// Any text as paragraphs of an article, cut at line ends.
void runTarget(QByteArrayView bytes)
{
    static const Result<TimeTagger> tagger = TimeTagger::load();
    promise(tagger.ok(), "the rules load");
    const QString text = QString::fromUtf8(bytes);
    std::vector<SectionAnalysis> analyses;
    std::vector<QStringView> parts;
    for (const QStringView part : QStringView(text).split(u'\n')) {
        SectionAnalysis &analysis = analyses.emplace_back();
        parts.push_back(part);
        const std::vector<Token> tokens = tokenise(part);
        analysis.tokens = tokens;
        analysis.sentences = splitSentences(part, tokens, SectionRole::Paragraph);
    }
    std::vector<SectionView> sections;
    qsizetype found = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sections.push_back({parts[i], i == 0 ? SectionRole::Headline : SectionRole::Paragraph, 0, &analyses[i]});
        analyses[i].times = tagger->find(sections[i]);
        std::int32_t end = 0;
        for (const TimeExpression &time : analyses[i].times) {
            promise(time.span.start >= end && time.span.end > time.span.start && time.span.end <= parts[i].size(),
                    "times are in order, not empty");
            promise(!tagger->ruleNames()->at(static_cast<std::size_t>(time.rule)).isEmpty(),
                    "a time says by which rule");
            end = time.span.end;
            ++found;
        }
    }
    checkResolved(tagger->resolve(sections, publishedIn(text)), found);
    checkResolved(tagger->resolve(sections, std::nullopt), found);
}

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> all = samplePages();
    all.push_back("2008-12-18 They met on Friday, two and a half years ago, and will meet again at 5 p.m. on Tuesday.\n"
                  "Between March 3-5, 2003 and the end of the year it was shut; a day earlier, the same quarter a year "
                  "earlier, in the late 1990s and in 44 BC it was open.\n");
    all.push_back("0001-01-01 It ended a century ago, on 30 February 2024, Tuesday 6 March 2024, 03/04/09 and "
                  "9999999999 weeks later, every other Friday at midnight, from 1999 to 1902.\n");
    all.push_back(
        "9999-12-31 Next year, ten millennia from now, in 2\xc2\xbd years, on the first Monday of next month.\n");
    return all;
}

} // namespace dateline::fuzz
