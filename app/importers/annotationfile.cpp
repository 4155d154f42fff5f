#include "importers/annotationfile.h"

#include "model/contentoverride.h"

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
    const qsizetype at = because.lastIndexOf(readerSays);
    if (at < 0 || !because.endsWith(QLatin1Char('.')))
        return {};
    return because.mid(at + readerSays.size()).chopped(1);
}

} // namespace dateline
