#include "importers/bratreader.h"

#include "base/codepointindex.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::int32_t contextLength = 32;
constexpr std::array<QLatin1StringView, 4> timeTypes = {QLatin1StringView("DATE"), QLatin1StringView("TIME"),
                                                        QLatin1StringView("DURATION"), QLatin1StringView("SET")};
constexpr std::array<QLatin1StringView, 4> passedOver = {QLatin1StringView("MONEY"), QLatin1StringView("PERCENT"),
                                                         QLatin1StringView("QUANTITY"), QLatin1StringView("Quote")};

bool endsLine(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0D) || (u >= 0x1C && u <= 0x1E) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

template <std::size_t count>
bool isOneOf(const std::array<QLatin1StringView, count> &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&name](QLatin1StringView known) { return name == known; });
}

/// "open" or a day.
bool readBound(const QString &word, std::optional<CivilDate> *bound)
{
    if (word != QLatin1StringView("open"))
        *bound = parseIsoDate(word);
    return word == QLatin1StringView("open") || bound->has_value();
}

/// Reads ` earliest=A latest=B precision=P` off the front of what is left of a note.
struct Dates
{
    DayRange range;
    QString precision;
    bool damaged = false;

    explicit Dates(QString *rest)
    {
        static const QRegularExpression dates(QStringLiteral("^ earliest=(\\S+) latest=(\\S+) precision=(\\S+)"));
        const auto match = dates.match(*rest);
        if (!match.hasMatch())
            return;
        damaged = !readBound(match.captured(1), &range.earliest) || !readBound(match.captured(2), &range.latest);
        precision = match.captured(3);
        *rest = rest->mid(match.capturedEnd());
    }
};

/// Reads `"..."` with its escapes off the front of a note; nothing where there is none.
std::optional<QString> readQuoted(QString *rest)
{
    if (!rest->startsWith(QLatin1Char('"')))
        return std::nullopt;
    QString words;
    for (qsizetype i = 1; i < rest->size(); ++i) {
        if (rest->at(i) == QLatin1Char('"')) {
            *rest = rest->mid(i + 1);
            return words;
        }
        if (rest->at(i) == QLatin1Char('\\') && i + 1 < rest->size())
            ++i;
        words += rest->at(i);
    }
    return std::nullopt;
}

struct TextBound
{
    QString type;
    FilePlace place;
};

struct HappeningLine
{
    QString id;
    QString trigger;
    int line = 0;
};

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text), m_index(m_text) {}

    Result<AnnotationFile> read(const QString &annotations)
    {
        int number = 0;
        bool any = false;
        for (QStringView line : QStringView(annotations).tokenize(u'\n')) {
            ++number;
            if (line.endsWith(u'\r'))
                line.chop(1);
            if (line.isEmpty())
                continue;
            if (take(line, number))
                any = true;
            else
                m_file.left.push_back({LeftReason::NotUnderstood, line.left(200).toString().simplified(), number});
        }
        if (!any)
            return Error{ErrorCode::BadInput, QStringLiteral("brat")};
        names();
        times();
        events();
        m_file.isExport = m_file.isExport && annotations.endsWith(QLatin1Char('\n')); // else it was cut off
        return std::move(m_file);
    }

private:
    bool take(QStringView line, int number)
    {
        const auto columns = line.toString().split(QLatin1Char('\t'));
        const QChar kind = line.front();
        if (kind == u'T')
            return columns.size() >= 3 && takeTextBound(columns, number);
        if (kind == u'E' && columns.size() == 2) {
            const QString trigger = columns[1].section(QLatin1Char(' '), 0, 0);
            if (trigger.startsWith(QLatin1StringView("Happening:")))
                m_happenings.push_back({columns[0], trigger.section(QLatin1Char(':'), 1), number});
            return trigger.contains(QLatin1Char(':'));
        }
        if (kind == u'A' && columns.size() == 2) {
            const QStringList words = columns[1].split(QLatin1Char(' '));
            if (words.size() == 3 && words[0] == QLatin1StringView("Status"))
                m_statuses.insert(words[1], words[2]);
            return words.size() >= 2;
        }
        if (kind == u'*' && columns.size() == 2) {
            m_same.push_back(columns[1].split(QLatin1Char(' ')).mid(1));
            return columns[1].startsWith(QLatin1StringView("Equiv "));
        }
        if (kind == u'#' && columns.size() >= 3) {
            m_notes.insert(columns[1].section(QLatin1Char(' '), 1), columns[2]);
            return true;
        }
        return (kind == u'R' || kind == u'M' || kind == u'N') && columns.size() >= 2;
    }

    bool takeTextBound(const QStringList &columns, int number)
    {
        // "PERSON 0 4" or "PERSON 0 4;6 9"
        const QString type = columns[1].section(QLatin1Char(' '), 0, 0);
        const QString offsets = columns[1].section(QLatin1Char(' '), 1);
        bool startIsNumber = false;
        bool endIsNumber = false;
        FilePlace place;
        place.start = offsets.section(QLatin1Char(' '), 0, 0).toInt(&startIsNumber);
        place.end = offsets.section(QLatin1Char(' '), -1).toInt(&endIsNumber);
        place.exact = columns.mid(2).join(QLatin1Char('\t'));
        place.line = number;
        if (!startIsNumber || !endIsNumber || place.start < 0 || place.end <= place.start || place.exact.isEmpty())
            return false;
        addContext(&place);
        if (!m_textBounds.contains(columns[0]))
            m_order.push_back(columns[0]);
        m_textBounds.insert(columns[0], {type, place});
        return true;
    }

    /// The words as the text has them, and those around; nothing where the text is another one.
    void addContext(FilePlace *place) const
    {
        const Span span{m_index.utf16(place->start), m_index.utf16(place->end)};
        const QStringView words = QStringView(m_text).mid(span.start, span.length());
        if (words.isEmpty() || bratWords(words) != place->exact)
            return;
        const std::int32_t before = std::min(contextLength, span.start);
        place->exact = words.toString();
        place->prefix = m_text.mid(span.start - before, before);
        place->suffix = m_text.mid(span.end, contextLength);
    }

    void names()
    {
        QHash<QString, QString> leader; // the first member of its Equiv
        for (const QStringList &same : m_same) {
            for (const QString &id : same) {
                if (m_textBounds.contains(id) && !leader.contains(id))
                    leader.insert(id, same.first());
            }
        }
        // Mentions in text order; those of one Equiv whose type was changed in brat have become another entity.
        QHash<std::pair<QString, QString>, std::size_t> known;
        for (const QString &id : m_order) {
            const TextBound &bound = m_textBounds[id];
            const auto type = entityTypeFromName(QLatin1StringView(bound.type.toLatin1()));
            if (!type) {
                if (!isOneOf(timeTypes, bound.type) && !isOneOf(passedOver, bound.type) &&
                    bound.type != QLatin1StringView("Happening"))
                    m_file.left.push_back({LeftReason::NotUnderstood, bound.place.exact, bound.place.line});
                continue;
            }
            const std::pair key(leader.value(id, id), bound.type);
            const auto found = known.constFind(key);
            const std::size_t index = found == known.constEnd() ? m_file.names.size() : *found;
            if (found == known.constEnd()) {
                known.insert(key, index);
                m_file.names.push_back({*type, {}, {}, leader.contains(id)});
            }
            FileName &name = m_file.names[index];
            name.mentions.push_back(bound.place);
            if (const QString note = m_notes.value(id); !note.isEmpty()) {
                name.name = note;
                name.wholeEntity = true;
            }
        }
    }

    void times()
    {
        static const QRegularExpression values(QStringLiteral("^value=(\\S*)(?: mod=([A-Z_]+))?"));
        for (const QString &id : m_order) {
            const TextBound &bound = m_textBounds[id];
            if (!isOneOf(timeTypes, bound.type))
                continue;
            FileTime time{bound.place, bound.type, {}, {}, {}, {}, {}};
            QString rest = m_notes.value(id);
            if (const auto match = values.match(rest); match.hasMatch()) {
                m_file.isExport = true; // so does no other program write it
                time.value = match.captured(1);
                time.mod = match.captured(2);
                rest = rest.mid(match.capturedEnd());
                const Dates dates(&rest);
                if (dates.damaged) {
                    m_file.left.push_back({LeftReason::NotUnderstood, bound.place.exact, bound.place.line});
                    continue;
                }
                time.range = dates.range;
                time.precision = dates.precision;
                time.readersWords = readersWordsIn(rest);
            }
            m_file.times.push_back(time);
        }
    }

    void events()
    {
        for (const HappeningLine &line : m_happenings) {
            const auto trigger = m_textBounds.constFind(line.trigger);
            if (trigger == m_textBounds.constEnd()) {
                m_file.left.push_back({LeftReason::NotUnderstood, line.id, line.line});
                continue;
            }
            FileEvent event;
            event.head = trigger->place;
            event.status = eventStatusFromName(m_statuses.value(line.id));
            const QLatin1StringView label("label=");
            if (QString rest = m_notes.value(line.id); rest.startsWith(label)) {
                m_file.isExport = true;
                rest = rest.mid(label.size());
                event.label = readQuoted(&rest);
                const Dates dates(&rest);
                if (!event.label || dates.damaged) {
                    m_file.left.push_back({LeftReason::NotUnderstood, event.head.exact, line.line});
                    continue;
                }
                event.range = dates.range;
                event.precision = dates.precision;
                event.readersWords = readersWordsIn(rest.trimmed());
            }
            m_file.events.push_back(event);
        }
    }

    const QString m_text;
    CodePointIndex m_index;
    AnnotationFile m_file;
    QHash<QString, TextBound> m_textBounds; ///< by id
    QStringList m_order;                    ///< of their ids
    std::vector<QStringList> m_same;
    std::vector<HappeningLine> m_happenings;
    QHash<QString, QString> m_statuses; ///< by id of the event
    QHash<QString, QString> m_notes;    ///< by id of what they are about
};

} // namespace

QString bratWords(QStringView text)
{
    QString words;
    bool gap = false;
    for (const QChar c : text) {
        gap = gap || endsLine(c);
        if (endsLine(c))
            continue;
        if (gap && !words.isEmpty())
            words += QLatin1Char(' ');
        gap = false;
        words += c;
    }
    return words;
}

Result<AnnotationFile> readBrat(const QByteArray &bytes, const QString &text)
{
    QString annotations = QString::fromUtf8(bytes);
    if (annotations.startsWith(QChar::ByteOrderMark))
        annotations.remove(0, 1);
    return Reader(text).read(annotations);
}

} // namespace dateline
