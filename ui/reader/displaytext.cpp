#include "reader/displaytext.h"

#include "base/safetext.h"

#include <algorithm>

namespace dateline {

namespace {

/// Lines shorter than this are broken on purpose.
constexpr qsizetype leastWrapWidth = 40;

qsizetype firstWordLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && !line[at].isSpace())
        ++at;
    return at;
}

qsizetype longestLine(QStringView source)
{
    qsizetype longest = 0;
    for (const QStringView line : source.tokenize(u'\n'))
        longest = std::max(longest, line.trimmed().size());
    return longest;
}

/// One character for another: offsets stay what they are. A line end and a tab are what they are for.
QChar markOf(QChar hidden)
{
    const char16_t c = hidden.unicode();
    if (c < 0x20)
        return QChar(0x2400 + c);
    if (c >= 0x7F && c <= 0x9F)
        return QChar(c == 0x7F ? 0x2421 : 0x2426);
    return QChar(c == 0x2028 || c == 0x2029 ? 0x2424 : 0x21C4);
}

void showControls(QString &text)
{
    for (QChar &c : text) {
        if (!c.isSurrogate() && c.unicode() < 0xFFFE && isHiddenControl(c.unicode()))
            c = markOf(c);
    }
}

} // namespace

std::int32_t listMarkerLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u' ' || line[at] == u'\t'))
        ++at;
    const qsizetype begin = at;
    static constexpr QStringView bullets = u"*-+•‣◦▪–—·";
    if (at < line.size() && bullets.contains(line[at])) {
        ++at;
    } else {
        const bool bracket = at < line.size() && line[at] == u'(';
        if (bracket)
            ++at;
        const qsizetype digits = at;
        while (at < line.size() && line[at].isDigit() && at - digits < 3)
            ++at;
        if (at == digits && at < line.size() && line[at].isLetter() && bracket)
            ++at;
        if (at == digits || at >= line.size() || (line[at] != u'.' && line[at] != u')'))
            return 0;
        ++at;
    }
    if (at == begin || at >= line.size() || !line[at].isSpace())
        return 0;
    while (at < line.size() && (line[at] == u' ' || line[at] == u'\t'))
        ++at;
    return at < line.size() ? static_cast<std::int32_t>(at) : 0;
}

bool isHardWrapped(QStringView source)
{
    const qsizetype longest = longestLine(source);
    if (longest < leastWrapWidth)
        return false;
    // A line was wrapped where the next word would not have fitted. Nearly all must look so: a verse has lines that do.
    int wraps = 0;
    int breaks = 0;
    QStringView before;
    bool first = true;
    for (const QStringView line : source.tokenize(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (!first && !before.isEmpty()) {
            const bool fits = before.size() + 1 + firstWordLength(trimmed) < longest - 2;
            ++(fits || listMarkerLength(line) > 0 ? breaks : wraps);
        }
        before = trimmed;
        first = false;
    }
    return wraps > 0 && breaks * 5 <= wraps;
}

QString displayText(QStringView source, SectionRole role)
{
    QString shown = source.toString();
    if (mayHaveHiddenControl(source))
        showControls(shown);
    qsizetype at = source.indexOf(u'\n');
    if (at < 0)
        return shown;
    // In a list an item may be wrapped, but each marker begins a line.
    const bool wrapped = isHardWrapped(source);
    const bool list = role == SectionRole::List;
    while (at >= 0) {
        const QStringView next = source.mid(at + 1);
        const qsizetype end = next.indexOf(u'\n');
        const QStringView line = end < 0 ? next : next.first(end);
        const bool continued = list && line.startsWith(u"  ") && listMarkerLength(line) == 0;
        const bool joins = continued || (wrapped && listMarkerLength(line) == 0 && !line.trimmed().isEmpty());
        shown[at] = joins ? QChar(u' ') : QChar(QChar::LineSeparator);
        at = end < 0 ? -1 : at + 1 + end;
    }
    return shown;
}

} // namespace dateline
