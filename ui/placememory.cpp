#include "placememory.h"

#include "settings/settings.h"

#include <utility>

namespace dateline::PlaceMemory {

namespace {

const QLatin1StringView listKey("files");
const QLatin1StringView pathKey("path");
const QLatin1StringView topKey("top");
const QLatin1StringView unfoldedKey("unfolded");

using Entry = std::pair<QString, RememberedPlace>;

/// Apart from the preferences, which a person may want to read or take along without the list of what was read.
Settings settingsFile()
{
    return Settings(QStringLiteral("places"));
}

std::vector<Entry> readAll(Settings &settings)
{
    std::vector<Entry> entries;
    const int count = settings.beginReadArray(listKey);
    for (int i = 0; i < count && i < maxFiles; ++i) {
        settings.setArrayIndex(i);
        Entry entry{settings.value(pathKey).toString(), {settings.value(topKey).toInt(), {}}};
        for (const QVariant &start : settings.value(unfoldedKey).toList())
            entry.second.unfolded.push_back(start.toInt());
        entries.push_back(std::move(entry));
    }
    settings.endArray();
    return entries;
}

} // namespace

std::optional<RememberedPlace> placeOf(const QString &path)
{
    Settings settings = settingsFile();
    for (const auto &[known, place] : readAll(settings)) {
        if (known == path)
            return place;
    }
    return std::nullopt;
}

void keep(const QString &path, const RememberedPlace &place)
{
    Settings settings = settingsFile();
    std::vector<Entry> entries = readAll(settings);
    if (!entries.empty() && entries.front() == Entry{path, place})
        return;
    std::erase_if(entries, [&path](const Entry &entry) { return entry.first == path; });
    entries.insert(entries.begin(), {path, place});
    if (entries.size() > maxFiles)
        entries.resize(maxFiles);
    settings.remove(listKey);
    settings.beginWriteArray(listKey, static_cast<int>(entries.size()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(pathKey, entries[i].first);
        settings.setValue(topKey, entries[i].second.top);
        QVariantList unfolded;
        for (const std::int32_t start : entries[i].second.unfolded)
            unfolded.append(start);
        settings.setValue(unfoldedKey, unfolded);
    }
    settings.endArray();
}

void clear()
{
    settingsFile().clear();
}

QString fileName()
{
    return settingsFile().fileName();
}

} // namespace dateline::PlaceMemory
