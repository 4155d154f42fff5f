#pragma once

#include <QSettings>

namespace dateline {

/// The settings file of the program, or another one beside it. Use it wherever QSettings would be used: neither a full
/// disk nor what a killed program left harms what is kept or holds up the window. UI thread only.
class Settings : public QSettings
{
public:
    Settings();
    explicit Settings(const QString &name);

    /// Writes what was set. False where that cannot be; it is tried again with whatever is set next.
    [[nodiscard]] bool save();
};

/// Removes the lock beside a settings file where no process holds it. QSettings asks a lock who made it, and waits half
/// a minute for one that does not say: that of a program killed before it had filled it in.
void removeLeftLock(const QString &settingsFile);

} // namespace dateline
