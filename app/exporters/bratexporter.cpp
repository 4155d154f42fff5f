#include "exporters/bratexporter.h"

#include "base/codepointindex.h"
#include "base/safetext.h"
#include "exporters/eventlist.h"
#include "exporters/exportwords.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace dateline {

namespace {

/// What some reader takes for the end of a line or for a column; an annotation goes around it.
bool endsLine(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0D) || (u >= 0x1C && u <= 0x1E) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

/// In quotation marks, with a backslash before those inside, so that the end can be told.
QString quoted(QString words)
{
    words.replace(QLatin1Char('\\'), QLatin1StringView("\\\\")).replace(QLatin1Char('"'), QLatin1StringView("\\\""));
    return QLatin1Char('"') + words + QLatin1Char('"');
}

QString boundWords(const std::optional<CivilDate> &day)
{
    return day ? isoString(*day) : QStringLiteral("open");
}

class BratWriter
{
public:
    explicit BratWriter(const Analysis &analysis) : m_analysis(analysis), m_codePoints(analysis.article->text) {}

    [[nodiscard]] QByteArray write()
    {
        entities();
        times();
        quantities();
        quotes();
        events();
        return m_out.toUtf8();
    }

private:
    /// A text-bound annotation; gives its number, or 0 where there is nothing to bind to.
    int textBound(const QString &type, Span span)
    {
        QStringList places;
        QStringList words;
        std::int32_t at = span.start;
        while (at < span.end) {
            std::int32_t end = at;
            while (end < span.end && !endsLine(m_analysis.article->text[end]))
                ++end;
            if (end > at) {
                places << QStringLiteral("%1 %2").arg(m_codePoints.codePoint(at)).arg(m_codePoints.codePoint(end));
                words << m_analysis.textOf({at, end}).toString();
            }
            at = end + 1;
        }
        if (places.isEmpty())
            return 0;
        m_out += QStringLiteral("T%1\t%2 %3\t%4\n")
                     .arg(QString::number(++m_textBounds), type, places.join(QLatin1Char(';')),
                          words.join(QLatin1Char(' ')));
        return m_textBounds;
    }

    void note(const QString &about, const QString &words)
    {
        if (words.isEmpty())
            return;
        m_out +=
            QStringLiteral("#%1\tAnnotatorNotes %2\t%3\n").arg(QString::number(++m_notes), about, shownLine(words));
    }

    void entities()
    {
        for (const Entity &entity : m_analysis.entities) {
            std::vector<int> &numbers = m_mentions.emplace_back();
            QStringList same;
            for (const SectionItemRef ref : entity.mentions) {
                const int number = textBound(QString(entityTypeName(entity.type)), m_analysis.mentionSpan(ref));
                numbers.push_back(number);
                if (number > 0)
                    same << QStringLiteral("T%1").arg(number);
            }
            if (same.isEmpty())
                continue;
            if (same.size() > 1)
                m_out += QStringLiteral("*\tEquiv %1\n").arg(same.join(QLatin1Char(' ')));
            note(same.first(), entity.name);
        }
    }

    void times()
    {
        for (const ResolvedTime &time : m_analysis.times) {
            const int number = textBound(QString(timeTypeName(time.type)), m_analysis.timeSpan(time));
            m_times.push_back(number);
            if (number == 0)
                continue;
            QString words = QStringLiteral("value=") + time.value;
            if (time.mod != TimeMod::None)
                words += QStringLiteral(" mod=") + timeModName(time.mod);
            note(QStringLiteral("T%1").arg(number),
                 words + dates(time.range, time.precision) + QLatin1Char(' ') + time.because);
        }
    }

    [[nodiscard]] static QString dates(const DayRange &range, Precision precision)
    {
        if (!range.isDated())
            return {};
        return QStringLiteral(" earliest=%1 latest=%2 precision=%3")
            .arg(boundWords(range.earliest), boundWords(range.latest), QString(precisionName(precision)));
    }

    void quantities()
    {
        for (std::size_t i = 0; i < m_analysis.sectionAnalyses.size(); ++i) {
            for (const Quantity &quantity : m_analysis.sectionAnalyses[i]->quantities) {
                const QLatin1StringView type = quantity.type == QuantityType::Money     ? QLatin1StringView("MONEY")
                                               : quantity.type == QuantityType::Percent ? QLatin1StringView("PERCENT")
                                                                                        : QLatin1StringView("QUANTITY");
                const int number =
                    textBound(QString(type), m_analysis.spanOf(quantity.span, static_cast<std::int32_t>(i)));
                if (number > 0 && quantity.value)
                    note(QStringLiteral("T%1").arg(number),
                         QStringLiteral("value=%1 unit=%2").arg(*quantity.value, 0, 'g', 15).arg(quantity.unit));
            }
        }
    }

    void quotes()
    {
        for (const Quote &quote : m_analysis.quotes) {
            const int number = textBound(QStringLiteral("Quote"), quote.span);
            const QString who = speakerWords(m_analysis, quote.speaker);
            if (number > 0 && !who.isEmpty())
                note(QStringLiteral("T%1").arg(number), QStringLiteral("speaker=") + who);
        }
    }

    void events()
    {
        std::vector<int> numbers;
        for (const Event &event : m_analysis.events) {
            const int trigger = textBound(QStringLiteral("Happening"), event.head);
            numbers.push_back(trigger == 0 ? 0 : ++m_events);
            if (trigger == 0)
                continue;
            QString line = QStringLiteral("E%1\tHappening:T%2").arg(m_events).arg(trigger);
            if (event.time && m_times.at(static_cast<std::size_t>(*event.time)) > 0)
                line += QStringLiteral(" Time:T%1").arg(m_times.at(static_cast<std::size_t>(*event.time)));
            int role = 0;
            for (const std::int32_t entity : event.participants) {
                const int mention = mentionIn(entity, event.extent);
                if (mention == 0)
                    continue;
                line += QStringLiteral(" Participant%1:T%2")
                            .arg(++role == 1 ? QString() : QString::number(role))
                            .arg(mention);
            }
            m_out += line + QLatin1Char('\n');
            const QString id = QStringLiteral("E%1").arg(m_events);
            m_out += QStringLiteral("A%1\tStatus %2 %3\n")
                         .arg(QString::number(++m_attributes), id, QString(eventStatusName(event.status)));
            note(id, noteOf(event, numbers));
        }
    }

    [[nodiscard]] QString noteOf(const Event &event, const std::vector<int> &numbers) const
    {
        QString words = QStringLiteral("label=") + quoted(event.label) + dates(event.range, event.precision);
        if (event.sameAs && *event.sameAs < static_cast<std::int32_t>(numbers.size()))
            words += QStringLiteral(" sameAs=E%1").arg(numbers[static_cast<std::size_t>(*event.sameAs)]);
        if (const QString who = speakerWords(m_analysis, event.reportedBy); !who.isEmpty())
            words += QStringLiteral(" reportedBy=") + quoted(who);
        const QString bounds = boundsSentence(event.range, isFuzzy(m_analysis, event), event.precision);
        return words + QLatin1Char(' ') + event.because + QLatin1Char(' ') + bounds;
    }

    /// The annotation of an entity's mention inside of a span, or of its first one.
    [[nodiscard]] int mentionIn(std::int32_t entity, Span span) const
    {
        const auto &refs = m_analysis.entities.at(static_cast<std::size_t>(entity)).mentions;
        const std::vector<int> &numbers = m_mentions.at(static_cast<std::size_t>(entity));
        const auto first =
            std::lower_bound(refs.begin(), refs.end(), span.start, [this](SectionItemRef ref, std::int32_t at) {
                return m_analysis.mentionSpan(ref).start < at;
            });
        if (first != refs.end() && span.contains(m_analysis.mentionSpan(*first)))
            return numbers[static_cast<std::size_t>(first - refs.begin())];
        return numbers.front();
    }

    const Analysis &m_analysis;
    CodePointIndex m_codePoints;
    std::vector<std::vector<int>> m_mentions; ///< by entity and mention: number of its annotation
    std::vector<int> m_times;                 ///< by time
    int m_textBounds = 0;
    int m_events = 0;
    int m_attributes = 0;
    int m_notes = 0;
    QString m_out;
};

} // namespace

QByteArray writeBrat(const Analysis &analysis, const ExportContext & /*context*/)
{
    return BratWriter(analysis).write();
}

QByteArray writeBratText(const Analysis &analysis, const ExportContext & /*context*/)
{
    return analysis.article->text.toUtf8();
}

} // namespace dateline
