#include "importers/annotationfile.h"

#include <array>

namespace dateline {

bool isSameTime(const FileTime &wanted, const ResolvedTime &ours)
{
    if (!wanted.value)
        return true;
    return wanted.type == timeTypeName(ours.type) && *wanted.value == ours.value &&
           wanted.mod == timeModName(ours.mod) && wanted.range == ours.range &&
           (!ours.range.isDated() || wanted.precision == precisionName(ours.precision));
}

bool isSameDays(const FileTime &wanted, const ResolvedTime &ours)
{
    return wanted.range.isDated() && wanted.range == ours.range;
}

QString readersWordsIn(const QString &because)
{
    const QLatin1StringView says("The reader says: ");
    const qsizetype at = because.lastIndexOf(says);
    if (at < 0 || !because.endsWith(QLatin1Char('.')))
        return {};
    return because.mid(at + says.size()).chopped(1);
}

std::optional<EventStatus> eventStatusFromName(QStringView name)
{
    constexpr std::array<EventStatus, 4> all = {EventStatus::Happened, EventStatus::Scheduled, EventStatus::Possible,
                                                EventStatus::Denied};
    for (const EventStatus status : all) {
        if (name == eventStatusName(status))
            return status;
    }
    return std::nullopt;
}

} // namespace dateline
