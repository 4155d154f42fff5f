#include "model/section.h"

#include "model/clocktime.h"

#include <cstdlib>

namespace dateline {

namespace {

constexpr std::array<QLatin1StringView, sectionRoleCount> roleNames = {
    QLatin1StringView("timestamp"), QLatin1StringView("headline"),   QLatin1StringView("subheadline"),
    QLatin1StringView("byline"),    QLatin1StringView("paragraph"),  QLatin1StringView("heading"),
    QLatin1StringView("quote"),     QLatin1StringView("list"),       QLatin1StringView("caption"),
    QLatin1StringView("credits"),   QLatin1StringView("boilerplate")};

QString paddedPair(int value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

QLatin1StringView sectionRoleName(SectionRole role)
{
    return roleNames.at(static_cast<std::size_t>(role));
}

QLatin1StringView publicationSourceName(PublicationDate::Source source)
{
    switch (source) {
    case PublicationDate::Source::Text:
        return QLatin1StringView("text");
    case PublicationDate::Source::Option:
        return QLatin1StringView("option");
    case PublicationDate::Source::File:
        return QLatin1StringView("file");
    }
    Q_UNREACHABLE();
}

QString PublicationDate::isoValue() const
{
    QString value = isoString(day);
    if (!minuteOfDay)
        return value;
    value += u'T' + paddedPair(*minuteOfDay / 60) + u':' + paddedPair(*minuteOfDay % 60);
    if (!utcOffsetMinutes)
        return value;
    if (*utcOffsetMinutes == 0)
        return value + u'Z';
    const int offset = std::abs(*utcOffsetMinutes);
    return value + (*utcOffsetMinutes < 0 ? u'-' : u'+') + paddedPair(offset / 60) + u':' + paddedPair(offset % 60);
}

std::optional<PublicationDate> PublicationDate::fromIso(QStringView text, Source source)
{
    const qsizetype t = text.indexOf(u'T');
    const auto day = parseIsoDate(t < 0 ? text : text.left(t));
    if (!day)
        return std::nullopt;
    PublicationDate published{*day, std::nullopt, std::nullopt, source, std::nullopt};
    if (t < 0)
        return published;
    const int hours = twoDigitsAt(text, t + 1);
    const int minutes = twoDigitsAt(text, t + 4);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || text[t + 3] != u':')
        return std::nullopt;
    published.minuteOfDay = hours * 60 + minutes;
    QStringView rest = text.mid(t + 6);
    if (rest.startsWith(u':')) {
        const int seconds = twoDigitsAt(rest, 1);
        if (seconds < 0 || seconds > 60) // 60: a leap second
            return std::nullopt;
        rest = rest.mid(3);
    }
    if (rest.isEmpty())
        return published;
    published.utcOffsetMinutes = utcOffsetOf(rest);
    return published.utcOffsetMinutes ? std::optional(published) : std::nullopt;
}

} // namespace dateline
