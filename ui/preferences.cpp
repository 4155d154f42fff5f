#include "preferences.h"

#include "settings/settings.h"

#include <QDir>

#include <algorithm>

namespace dateline {

namespace {

const QLatin1StringView lettersKey("reader/lettersPerLine");
const QLatin1StringView lineHeightKey("reader/lineHeightPercent");
const QLatin1StringView familyKey("reader/font");
const QLatin1StringView justifiedKey("reader/justified");
const QLatin1StringView motionKey("interface/reduceMotion");
const QLatin1StringView restoreKey("session/restore");
const QLatin1StringView languageKey("interface/language");

int within(const QVariant &value, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? std::clamp(number, least, most) : otherwise;
}

} // namespace

Preferences Preferences::load()
{
    const Settings settings;
    const Preferences usual;
    Preferences own;
    own.reading.letters = within(settings.value(lettersKey), 40, 100, usual.reading.letters);
    own.reading.lineHeightPercent = within(settings.value(lineHeightKey), 110, 220, usual.reading.lineHeightPercent);
    own.reading.family = settings.value(familyKey).toString();
    own.reading.justified = settings.value(justifiedKey, usual.reading.justified).toBool();
    own.reduceMotion = settings.value(motionKey, usual.reduceMotion).toBool();
    own.restoreSession = settings.value(restoreKey, usual.restoreSession).toBool();
    own.language = settings.value(languageKey).toString();
    return own;
}

bool Preferences::save() const
{
    Settings settings;
    settings.setValue(lettersKey, reading.letters);
    settings.setValue(lineHeightKey, reading.lineHeightPercent);
    settings.setValue(familyKey, reading.family);
    settings.setValue(justifiedKey, reading.justified);
    settings.setValue(motionKey, reduceMotion);
    settings.setValue(restoreKey, restoreSession);
    settings.setValue(languageKey, language);
    return settings.save();
}

QString Preferences::fileName()
{
    return QDir::toNativeSeparators(Settings().fileName());
}

} // namespace dateline
