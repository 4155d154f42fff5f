#include "model/section.h"

#include <cstdlib>

namespace dateline {

namespace {

constexpr std::array<QLatin1StringView, sectionRoleCount> roleNames = {
    QLatin1StringView("timestamp"), QLatin1StringView("headline"),   QLatin1StringView("subheadline"),
    QLatin1StringView("byline"),    QLatin1StringView("paragraph"),  QLatin1StringView("heading"),
    QLatin1StringView("quote"),     QLatin1StringView("list"),       QLatin1StringView("caption"),
    QLatin1StringView("credits"),   QLatin1StringView("boilerplate")};

/// Two digits at `at`, or -1.
int twoDigits(QStringView text, qsizetype at)
{
    const auto digit = [&](qsizetype i) {
        const int value = i < text.size() ? text[i].unicode() - u'0' : -1; // not isDigit: other scripts have digits too
        return value >= 0 && value <= 9 ? value : -1;
    };
    const int tens = digit(at);
    const int ones = digit(at + 1);
    return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/// "Z", "+01", "+0100" or "+01:00" in minutes.
std::optional<std::int32_t> parseOffset(QStringView zone)
{
    if (zone == u"Z")
        return 0;
    if (zone.size() < 3 || (zone[0] != u'+' && zone[0] != u'-'))
        return std::nullopt;
    const int hours = twoDigits(zone, 1);
    QStringView rest = zone.mid(3);
    const bool colon = rest.startsWith(u':');
    if (colon)
        rest = rest.mid(1);
    const int minutes = rest.isEmpty() && !colon ? 0 : twoDigits(rest, 0);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || rest.size() > 2)
        return std::nullopt;
    const int total = hours * 60 + minutes;
    return zone[0] == u'-' ? -total : total;
}

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
    const int hours = twoDigits(text, t + 1);
    const int minutes = twoDigits(text, t + 4);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || text[t + 3] != u':')
        return std::nullopt;
    published.minuteOfDay = hours * 60 + minutes;
    QStringView rest = text.mid(t + 6);
    if (rest.startsWith(u':')) {
        const int seconds = twoDigits(rest, 1);
        if (seconds < 0 || seconds > 60) // 60: a leap second
            return std::nullopt;
        rest = rest.mid(3);
    }
    if (rest.isEmpty())
        return published;
    published.utcOffsetMinutes = parseOffset(rest);
    return published.utcOffsetMinutes ? std::optional(published) : std::nullopt;
}

} // namespace dateline
