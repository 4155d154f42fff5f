#include "fuzz/fuzztarget.h"
#include "text/tokeniser.h"
#include "times/atoms.h"
#include "times/ruleset.h"

namespace dateline::fuzz {

namespace {

/// Runs rules that could be read over a text that has all sorts of words in it.
void tryRules(const RuleSet &rules)
{
    static const QString text = QStringLiteral("On Friday, 3 March 2021 at 5:46 p.m. they met; two weeks later, in the "
                                               "1990s, a day a year, it was the 21st of May '95 - or 10.46 GMT.");
    static const TokenList tokens = tokenise(text);
    std::vector<Atom> atoms;
    AtomReader(rules.lexicon(), text).read(tokens, 0, static_cast<std::int32_t>(tokens.size()), atoms);
    std::vector<RuleEnd> ends; // memory that all look-ups share
    for (std::size_t at = 0; at < atoms.size(); ++at) {
        const RuleEnd best = rules.bestAt(atoms, at, ends);
        if (best.rule < 0)
            continue;
        promise(best.rule < rules.ruleCount(), "a match is of a rule");
        promise(best.end > static_cast<std::int32_t>(at) && best.end <= static_cast<std::int32_t>(atoms.size()),
                "a match takes words");
        const auto length = static_cast<std::size_t>(best.end) - at;
        promise(rules.termOf(best.rule, std::span(atoms).subspan(at, length), text).has_value(),
                "a match means something");
    }
}

} // namespace

/// Any bytes as a file of rules.
void runTarget(QByteArrayView bytes)
{
    const Result<RuleSet> rules = RuleSet::compile({{QStringLiteral("fuzz.rules"), QString::fromUtf8(bytes)}});
    if (rules)
        return tryRules(*rules);
    promise(rules.error().code == ErrorCode::BadResource, "damage is told");
    promise(rules.error().context.startsWith(QStringLiteral("fuzz.rules:")), "and where it is");
}

std::vector<QByteArray> seeds()
{
    return {
        "# words\nclass day sets weekday\n  Monday | ^Mon = 1\n  Friday = 5\n\nclass unit sets unit\n  week | weeks = "
        "week\n\n"
        "define count = ({digits:amount} | a [good] | {decimal})\n\n"
        "rule weekday\nmatch [on] {day}\nmeans date\nnot after (bloody | {Capital})\nnot before ({edge} | of {lower})\n"
        "+ \"They met [on Friday].\" @2021-03-03 => 2021-02-26\n- \"They met.\"\n\n"
        "rule later\nmatch <count> {unit} (later | after)\nmeans date after told mod=START\nbefore ({edge} | "
        ",)\npriority 1\n"
        "+ \"[Two weeks later] it fell.\" => PAST_REF\n- \"Weeks.\"\n",
        "rule all\nmatch {year} [- {two-digits}]\nmatch {clock} {day-ordinal} of\nmatch {short-year} | {decade}\nmeans "
        "set "
        "unit=year amount=unknown\n+ \"x\" => P1Y\n- \"y\"\n",
        "rule nothing\nmatch ((a | b) [c [d]])\nmeans nothing\n+ \"a\" => nothing\n- \"c\"\n", ""};
}

} // namespace dateline::fuzz
