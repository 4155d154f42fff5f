#pragma once

#include <QStringView>

#include <cstdint>

namespace dateline {

/// How a word behaves when a full stop follows it.
enum class Abbreviation : std::uint8_t {
    None,
    Leading,      ///< a word always follows ("Mr.", "Gen."): ends no sentence
    MayEnd,       ///< keeps its stop and may stand last ("Inc.", "Jr.", "Dec.")
    ClockHalf,    ///< "a.m.", "p.m."
    Final,        ///< "etc.": a capital after it begins a sentence
    BeforeNumber, ///< keeps its stop before a number only ("No. 5")
    InClause,     ///< also a plain word: keeps its stop where the clause goes on ("Sat., 3 May", "Miss., where")
};

/// Class of a word given without its last full stop ("Sen", "a.m", "U.S"). Words that are common in lower case
/// ("gen", "no") count with a capital only. Runs of single letters with stops between them are MayEnd.
[[nodiscard]] Abbreviation abbreviationOf(QStringView word);

/// Words that after a full stop nearly always open a sentence ("The", "However"), given with their capital.
[[nodiscard]] bool isSentenceStarter(QStringView word);

/// "said", "asked"...: verbs that tell who spoke the words before them.
[[nodiscard]] bool isReportingVerb(QStringView word);

/// Words that follow "a.m." and "p.m." and belong to the time: weekdays, months, zones.
[[nodiscard]] bool isClockFollower(QStringView word);

} // namespace dateline
