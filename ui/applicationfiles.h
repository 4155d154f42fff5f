#pragma once

#include <QString>

namespace dateline {

/// Says who the program is: all its files lie below that name. Before anything asks for a setting.
void nameApplication();

/// Closes to others what is kept from one start to the next: the settings, which list the files that were read, and
/// the places in them. SECURITY.md lists all files.
void closeApplicationFiles();

/// Where logs of crashes go.
[[nodiscard]] QString crashLogFolder();

} // namespace dateline
