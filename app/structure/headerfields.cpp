#include "structure/headerfields.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

using Names = std::u16string_view;

template <std::size_t size>
bool isIn(const std::array<Names, size> &names, const QString &key)
{
    return std::any_of(names.begin(), names.end(), [&key](Names name) {
        return QStringView(name.data(), static_cast<qsizetype>(name.size())) == key;
    });
}

/// The name of a field in lower case, or nothing where a line is no field.
QString keyOf(QStringView line)
{
    const qsizetype colon = line.left(40).indexOf(u':');
    if (colon < 2)
        return {};
    const QStringView key = line.left(colon);
    const bool plain = std::all_of(key.begin(), key.end(),
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'*'; });
    QString name = plain ? key.toString().toLower() : QString();
    return name.remove(u'*');
}

bool isMailField(const QString &key)
{
    static constexpr std::array<Names, 22> known = {
        u"to",          u"cc",         u"bcc",          u"reply-to",     u"sender",       u"return-path",
        u"received",    u"message-id", u"mime-version", u"content-type", u"organization", u"content-transfer-encoding",
        u"in-reply-to", u"references", u"importance",   u"priority",     u"attachments",  u"delivered-to",
        u"newsgroups",  u"path",       u"lines",        u"user-agent"};
    return isIn(known, key) || key.startsWith(u"x-") || key.startsWith(u"list-") || key.startsWith(u"content-") ||
           key.startsWith(u"dkim-") || key.startsWith(u"arc-");
}

} // namespace

Marker fieldMarker(QStringView line, bool frontMatter)
{
    static constexpr std::array<Names, 2> from = {u"from", u"de"};
    static constexpr std::array<Names, 2> date = {u"date", u"sent"};
    static constexpr std::array<Names, 4> authors = {u"author", u"authors", u"by", u"byline"};
    static constexpr std::array<Names, 6> dates = {u"date",         u"published",   u"pubdate",
                                                   u"published_at", u"publishdate", u"created"};
    static constexpr std::array<Names, 2> titles = {u"title", u"headline"};
    const QString key = keyOf(line);
    if (key.isEmpty())
        return Marker::None;
    if (frontMatter ? isIn(authors, key) : isIn(from, key))
        return Marker::From;
    if (isIn(date, key) || (frontMatter && isIn(dates, key)))
        return Marker::Date;
    if (key == u"subject" || (frontMatter && isIn(titles, key)))
        return Marker::Subject;
    return frontMatter || isMailField(key) ? Marker::Field : Marker::None;
}

qsizetype fieldValueStart(QStringView line)
{
    qsizetype at = line.indexOf(u':') + 1;
    while (at < line.size() && (line[at].isSpace() || line[at] == u'*'))
        ++at;
    return at;
}

HeaderFields findHeaderFields(QStringView text, const std::vector<TextLine> &lines, std::size_t first)
{
    HeaderFields found{first, first};
    if (first >= lines.size())
        return found;
    const auto lineText = [&](std::size_t at) { return text.mid(lines[at].span.start, lines[at].span.length()); };
    found.frontMatter = first == 0 && lineText(first) == u"---";
    std::size_t at = found.frontMatter ? 1 : first;
    // the line that separates mails in a mailbox
    if (!found.frontMatter && lineText(first).startsWith(u"From ") && first + 1 < lines.size() &&
        fieldMarker(lineText(first + 1), false) != Marker::None)
        ++at;
    int fields = 0;
    bool from = false;
    bool date = false;
    bool subject = false;
    for (; at < lines.size() && fields < 200; ++at) {
        if (at > first && lines[at].blankBefore)
            break;
        const QStringView line = lineText(at);
        if (found.frontMatter && line == u"---") {
            found.end = fields >= 1 ? at + 1 : first;
            return found;
        }
        const Marker marker = fieldMarker(line, found.frontMatter);
        if (marker == Marker::None && (fields == 0 || lines[at].indent() == 0) && !found.frontMatter)
            break;
        if (marker == Marker::None)
            continue;
        ++fields;
        from = from || marker == Marker::From;
        date = date || marker == Marker::Date;
        subject = subject || marker == Marker::Subject;
    }
    const bool enough = first == 0 ? fields >= 2 && (from || date || subject) : from && date && subject;
    if (!found.frontMatter && enough)
        found.end = at;
    return found;
}

} // namespace dateline
