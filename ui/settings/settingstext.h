#pragma once

#include <QSettings>

namespace dateline {

/// How settings are written down: sections in brackets, and in each line a key, "=", and the value as JSON. What is no
/// JSON is taken as the words that it is, so that a person may leave out the quotation marks. Bytes are an object
/// {"base64": "..."}.
/// Why not QSettings' own format: its writer does not notice that the disk is full, and puts half a file in the place
/// of the good one.
[[nodiscard]] QSettings::Format settingsFormat();

[[nodiscard]] bool readSettings(QIODevice &device, QSettings::SettingsMap &settings);
[[nodiscard]] bool writeSettings(QIODevice &device, const QSettings::SettingsMap &settings);

} // namespace dateline
