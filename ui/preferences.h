#pragma once

#include "reader/readingstyle.h"

#include <QString>

namespace dateline {

/// What the reader has chosen, kept in the user's settings file, which a person can read and edit. Values out of range
/// are taken as the nearest that is in it.
struct Preferences
{
    ReadingChoices reading;
    /// Nothing glides, even where the system does not ask for it.
    bool reduceMotion = false;
    bool restoreSession = true;
    QString language; ///< "de"; empty for the system's. Holds from the next start

    [[nodiscard]] static Preferences load();
    /// False where they cannot be written. They are then kept as long as the program runs, and written when it can be.
    [[nodiscard]] bool save() const;
    /// Where they are kept, for people.
    [[nodiscard]] static QString fileName();

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace dateline
