#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "model/analysis.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// What resolving gives: one ResolvedTime for each TimeExpression of the sections, in text order, and what looked odd.
struct TimeResolution
{
    std::vector<ResolvedTime> times;
    std::vector<Lint> lints;
};

/// What a reader says that one of the expressions means; of the time, `expression` and `mode` are filled in by
/// resolving. Without a date where what they say is none.
struct SaidTime
{
    SectionItemRef expression;
    ResolvedTime time;
};

/// Finds English time expressions by the rules in resources/times/en and says what they mean, as TIMEX3
/// (ISO-TimeML) with the days they may lie in and the reason. Finding looks at one section; resolving runs over the
/// article in text order, because "a day earlier" counts from the time told before. Never asks what day it is.
/// Const after load: one tagger serves all threads.
class TimeTagger
{
public:
    TimeTagger(TimeTagger &&) noexcept;
    TimeTagger &operator=(TimeTagger &&) noexcept;
    ~TimeTagger();

    /// Reads the rules of a language that are built into the program: a folder of resources/times, "en" is the one
    /// there is. Error BadResource (context: file, line and what is wrong).
    [[nodiscard]] static Result<TimeTagger> load(QStringView language = u"en");

    /// Names of the rules, by TimeExpression::rule.
    [[nodiscard]] const std::shared_ptr<const std::vector<QString>> &ruleNames() const;
    /// Changes whenever a rule does.
    [[nodiscard]] QString fingerprint() const;

    /// Needs tokens and sentences (and parts of speech where they are known) of the section. Boilerplate has none.
    [[nodiscard]] std::vector<TimeExpression> find(const SectionView &section) const;

    /// Without a publication date relative expressions keep open ranges and say so in `because`; years and full dates
    /// are resolved all the same. What the reader says (in the order of the text) stands instead of what the words say,
    /// and what counts from there counts from it.
    [[nodiscard]] TimeResolution resolve(std::span<const SectionView> sections,
                                         const std::optional<PublicationDate> &published,
                                         const CancelToken &cancel = {}, std::span<const SaidTime> said = {}) const;

private:
    struct Rules;
    explicit TimeTagger(std::unique_ptr<const Rules> rules);
    std::unique_ptr<const Rules> m_rules;
};

} // namespace dateline
