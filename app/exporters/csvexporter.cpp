#include "exporters/csvexporter.h"

#include "base/codepointindex.h"
#include "base/safetext.h"
#include "exporters/eventlist.h"
#include "exporters/exportids.h"
#include "exporters/exportwords.h"

#include <QStringList>

namespace dateline {

namespace {

/// Whether a spreadsheet could take the cell for more than text: by its first character that is no space, in the
/// full-width forms of East Asian keyboards too.
bool looksActive(QStringView cell)
{
    for (const QChar c : cell) {
        if (c == u' ' || c == u'\u00A0' || c == u'\u3000')
            continue;
        return QStringView(u"=+-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
    }
    return false;
}

QString cellText(const QString &value)
{
    QString cell = storableText(value);
    if (looksActive(cell))
        cell.prepend(QLatin1Char('\''));
    if (!cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return QLatin1Char('"') + cell.replace(u'"', QLatin1StringView("\"\"")) + QLatin1Char('"');
}

/// Builds lines of one width.
class Table
{
public:
    explicit Table(const QStringList &columns) { add(columns); }

    void add(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_text += QLatin1Char(',');
            m_text += cellText(cells[i]);
        }
        m_text += QLatin1StringView("\r\n");
    }

    [[nodiscard]] QByteArray bytes() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

QString boundText(const std::optional<CivilDate> &day)
{
    return day ? isoString(*day) : QString();
}

/// Makes the lines of all tables.
class Rows
{
public:
    explicit Rows(const Analysis &analysis) : m_analysis(analysis), m_codePoints(analysis.article->text) {}

    static QStringList entityColumns()
    {
        return {QStringLiteral("id"),       QStringLiteral("type"),  QStringLiteral("name"),
                QStringLiteral("mentions"), QStringLiteral("forms"), QStringLiteral("places")};
    }

    [[nodiscard]] QStringList entity(std::size_t index) const
    {
        const Entity &entity = m_analysis.entities[index];
        QStringList forms;
        QStringList places;
        for (const SectionItemRef ref : entity.mentions) {
            const Span span = m_analysis.mentionSpan(ref);
            const QString form = m_analysis.textOf(span).toString();
            if (!forms.contains(form))
                forms << form;
            places << QStringLiteral("%1-%2")
                          .arg(m_codePoints.codePoint(span.start))
                          .arg(m_codePoints.codePoint(span.end));
        }
        return {entityId(static_cast<std::int32_t>(index)),
                QString(entityTypeName(entity.type)),
                entity.name,
                QString::number(entity.mentions.size()),
                forms.join(QLatin1StringView(" | ")),
                places.join(QLatin1Char(' '))};
    }

    static QStringList timeColumns()
    {
        return {QStringLiteral("id"),        QStringLiteral("start"),    QStringLiteral("end"),
                QStringLiteral("text"),      QStringLiteral("type"),     QStringLiteral("value"),
                QStringLiteral("mod"),       QStringLiteral("earliest"), QStringLiteral("latest"),
                QStringLiteral("precision"), QStringLiteral("because")};
    }

    [[nodiscard]] QStringList time(std::size_t index) const
    {
        const ResolvedTime &time = m_analysis.times[index];
        const Span span = m_analysis.timeSpan(time);
        return {timeId(static_cast<std::int32_t>(index)),
                start(span),
                end(span),
                m_analysis.textOf(span).toString(),
                QString(timeTypeName(time.type)),
                time.value,
                QString(timeModName(time.mod)),
                boundText(time.range.earliest),
                boundText(time.range.latest),
                QString(precisionName(time.precision)),
                time.because};
    }

    static QStringList eventColumns()
    {
        return {QStringLiteral("id"),          QStringLiteral("start"),        QStringLiteral("end"),
                QStringLiteral("head"),        QStringLiteral("label"),        QStringLiteral("time"),
                QStringLiteral("when"),        QStringLiteral("earliest"),     QStringLiteral("latest"),
                QStringLiteral("precision"),   QStringLiteral("bounds"),       QStringLiteral("status"),
                QStringLiteral("reported_by"), QStringLiteral("participants"), QStringLiteral("same_as"),
                QStringLiteral("because")};
    }

    [[nodiscard]] QStringList event(std::size_t index) const
    {
        const Event &event = m_analysis.events[index];
        QStringList participants;
        for (const std::int32_t entity : event.participants)
            participants << m_analysis.entities.at(static_cast<std::size_t>(entity)).name;
        return {eventId(static_cast<std::int32_t>(index)),
                start(event.extent),
                end(event.extent),
                m_analysis.textOf(event.head).toString(),
                event.label,
                event.time ? timeId(*event.time) : QString(),
                whenWords(m_analysis, event),
                boundText(event.range.earliest),
                boundText(event.range.latest),
                QString(precisionName(event.precision)),
                boundsSentence(event.range, isFuzzy(m_analysis, event), event.precision),
                QString(eventStatusName(event.status)),
                speakerWords(m_analysis, event.reportedBy),
                participants.join(QLatin1StringView(" | ")),
                event.sameAs ? eventId(*event.sameAs) : QString(),
                event.because};
    }

private:
    [[nodiscard]] QString start(Span span) const { return QString::number(m_codePoints.codePoint(span.start)); }
    [[nodiscard]] QString end(Span span) const { return QString::number(m_codePoints.codePoint(span.end)); }

    const Analysis &m_analysis;
    CodePointIndex m_codePoints;
};

/// Puts the lines of one table into the columns of all of them.
class JointTable
{
public:
    JointTable() : m_columns{QStringLiteral("table")}
    {
        for (const QStringList &columns : {Rows::entityColumns(), Rows::timeColumns(), Rows::eventColumns()}) {
            for (const QString &column : columns) {
                if (!m_columns.contains(column))
                    m_columns << column;
            }
        }
        m_table = Table(m_columns);
    }

    void add(const QString &table, const QStringList &columns, const QStringList &cells)
    {
        QStringList line(m_columns.size());
        line[0] = table;
        for (qsizetype i = 0; i < columns.size(); ++i)
            line[m_columns.indexOf(columns[i])] = cells[i];
        m_table.add(line);
    }

    [[nodiscard]] QByteArray bytes() const { return m_table.bytes(); }

private:
    QStringList m_columns;
    Table m_table{QStringList()};
};

} // namespace

QByteArray writeCsv(const Analysis &analysis, const ExportContext & /*context*/)
{
    const Rows rows(analysis);
    JointTable table;
    for (std::size_t i = 0; i < analysis.entities.size(); ++i)
        table.add(QStringLiteral("entity"), Rows::entityColumns(), rows.entity(i));
    for (std::size_t i = 0; i < analysis.times.size(); ++i)
        table.add(QStringLiteral("time"), Rows::timeColumns(), rows.time(i));
    for (std::size_t i = 0; i < analysis.events.size(); ++i)
        table.add(QStringLiteral("event"), Rows::eventColumns(), rows.event(i));
    return table.bytes();
}

QByteArray writeCsvEntities(const Analysis &analysis, const ExportContext & /*context*/)
{
    const Rows rows(analysis);
    Table table(Rows::entityColumns());
    for (std::size_t i = 0; i < analysis.entities.size(); ++i)
        table.add(rows.entity(i));
    return table.bytes();
}

QByteArray writeCsvTimes(const Analysis &analysis, const ExportContext & /*context*/)
{
    const Rows rows(analysis);
    Table table(Rows::timeColumns());
    for (std::size_t i = 0; i < analysis.times.size(); ++i)
        table.add(rows.time(i));
    return table.bytes();
}

QByteArray writeCsvEvents(const Analysis &analysis, const ExportContext & /*context*/)
{
    const Rows rows(analysis);
    Table table(Rows::eventColumns());
    for (std::size_t i = 0; i < analysis.events.size(); ++i)
        table.add(rows.event(i));
    return table.bytes();
}

} // namespace dateline
