#include "exporters/timelinesvg.h"

#include "exporters/charttext.h"
#include "exporters/exportwords.h"
#include "exporters/htmltext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {

namespace {

constexpr double radius = 5;
constexpr double arrow = 18;
constexpr double halfBar = 5;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString line(double x1, double y1, double x2, double y2, const char *style)
{
    return QStringLiteral("<line class=\"%1\" x1=\"%2\" y1=\"%3\" x2=\"%4\" y2=\"%5\"/>\n")
        .arg(QLatin1StringView(style), number(x1), number(y1), number(x2), number(y2));
}

QString words(double x, double y, const char *style, const char *anchor, const QString &text)
{
    return QStringLiteral("<text class=\"%1\" text-anchor=\"%2\" x=\"%3\" y=\"%4\">%5</text>\n")
        .arg(QLatin1StringView(style), QLatin1StringView(anchor), number(x), number(y), htmlAttribute(text));
}

class SvgWriter
{
public:
    SvgWriter(const Analysis &analysis, const TimelineChart &chart) : m_analysis(analysis), m_chart(chart) {}

    [[nodiscard]] QString write()
    {
        m_out =
            QStringLiteral("<svg class=\"chart\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"Timeline of %3. The "
                           "table below has the same events and more about them.\">\n")
                .arg(QString::number(std::ceil(m_chart.width)), QString::number(std::ceil(m_chart.height)),
                     countWords(qsizetype(m_chart.marks.size()), QLatin1StringView("event"),
                                QLatin1StringView("events")));
        axis();
        for (const TimelineChart::Mark &mark : m_chart.marks)
            addMark(mark);
        return m_out + QLatin1StringView("</svg>\n");
    }

private:
    void axis()
    {
        for (const TimelineChart::Tick &tick : m_chart.ticks) {
            m_out += line(tick.x, 28, tick.x, m_chart.axisY + 5, "grid");
            if (!tick.label.isEmpty())
                m_out += words(tick.x, m_chart.axisY + 19, "tick", "middle", tick.label);
        }
        m_out += line(0, m_chart.axisY, m_chart.width, m_chart.axisY, "axis");
        for (const TimelineChart::Break &gap : m_chart.breaks) {
            m_out += line(gap.x - 6, m_chart.axisY + 6, gap.x - 1, m_chart.axisY - 6, "axis");
            m_out += line(gap.x + 1, m_chart.axisY + 6, gap.x + 6, m_chart.axisY - 6, "axis");
            m_out += words(gap.x, m_chart.axisY + 34, "gap", "middle", gap.label);
        }
        if (!m_chart.published)
            return;
        const double x = *m_chart.published;
        m_out += line(x, 20, x, m_chart.axisY, "published");
        const double half = chartTextWidth(QStringLiteral("published")) / 2;
        m_out += words(std::clamp(x, half, m_chart.width - half), 14, "tick", "middle", QStringLiteral("published"));
    }

    void addMark(const TimelineChart::Mark &mark)
    {
        const Event &event = m_analysis.events[static_cast<std::size_t>(mark.event)];
        m_out += QStringLiteral("<g class=\"mark %1\"><title>%2</title>\n")
                     .arg(QString(eventStatusName(event.status)),
                          htmlAttribute(QStringLiteral("%1: %2 (%3)")
                                            .arg(whenWords(m_analysis, event), event.label,
                                                 QString(eventStatusName(event.status)))));
        if (mark.openStart)
            openEnd(mark.start - radius, mark.y, -1);
        if (mark.openEnd)
            openEnd(mark.end + radius, mark.y, 1);
        if (mark.start < mark.end)
            bar(mark, event.status);
        else
            point(mark, event.status);
        if (!mark.label.isEmpty())
            m_out += words(mark.labelX, mark.y + 4, "label", mark.labelBefore ? "end" : "start", mark.label);
        m_out += QLatin1StringView("</g>\n");
    }

    void openEnd(double x, double y, int direction)
    {
        const double tip = x + direction * arrow;
        m_out += line(x, y, tip, y, "shaft");
        m_out += QStringLiteral("<path class=\"arrow\" d=\"M%1 %2L%3 %4L%3 %5Z\"/>\n")
                     .arg(number(tip), number(y), number(tip - direction * 7), number(y - 4), number(y + 4));
    }

    void cross(double x, double y)
    {
        m_out += line(x - radius, y - radius, x + radius, y + radius, "strike");
        m_out += line(x - radius, y + radius, x + radius, y - radius, "strike");
    }

    void point(const TimelineChart::Mark &mark, EventStatus status)
    {
        if (status == EventStatus::Denied) {
            cross(mark.start, mark.y);
            return;
        }
        if (status == EventStatus::Possible)
            m_out += QStringLiteral("<path class=\"shape\" d=\"M%1 %2L%3 %4L%1 %5L%6 %4Z\"/>\n")
                         .arg(number(mark.start), number(mark.y - radius - 1), number(mark.start + radius + 1),
                              number(mark.y), number(mark.y + radius + 1), number(mark.start - radius - 1));
        else
            m_out += QStringLiteral("<circle class=\"shape\" cx=\"%1\" cy=\"%2\" r=\"%3\"/>\n")
                         .arg(number(mark.start), number(mark.y), number(radius));
        if (mark.fuzzy) // a ring that fades: somewhere around here
            m_out += QStringLiteral("<circle class=\"halo\" cx=\"%1\" cy=\"%2\" r=\"%3\"/>\n")
                         .arg(number(mark.start), number(mark.y), number(radius + 3.5));
    }

    /// A bar; where it is fuzzy, its ends fade in three steps.
    void bar(const TimelineChart::Mark &mark, EventStatus status)
    {
        const double fade = mark.fuzzy ? std::min((mark.end - mark.start) / 3, 30.0) : 0;
        const double fadeStart = mark.openStart ? 0 : fade;
        const double fadeEnd = mark.openEnd ? 0 : fade;
        constexpr std::array<double, 3> strengths = {0.2, 0.45, 0.7};
        for (std::size_t i = 0; i < strengths.size(); ++i) {
            const auto part = double(i);
            if (fadeStart > 0)
                piece(mark.start + fadeStart * part / 3, fadeStart / 3, mark.y, strengths.at(i), false);
            if (fadeEnd > 0)
                piece(mark.end - fadeEnd * (part + 1) / 3, fadeEnd / 3, mark.y, strengths.at(i), false);
        }
        piece(mark.start + fadeStart, mark.end - mark.start - fadeStart - fadeEnd, mark.y, 1, !mark.fuzzy);
        if (status == EventStatus::Denied)
            cross((mark.start + mark.end) / 2, mark.y);
    }

    /// Part of a bar. One without ends has no lines at its sides.
    void piece(double x, double width, double y, double strength, bool withEnds)
    {
        const QString opacity = strength < 1 ? QStringLiteral(" opacity=\"%1\"").arg(strength) : QString();
        m_out += QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"%6/>\n")
                     .arg(withEnds ? QLatin1StringView("shape") : QLatin1StringView("shape open"), number(x),
                          number(y - halfBar), number(width), number(2 * halfBar), opacity);
        if (withEnds)
            return;
        for (const double edge : {y - halfBar, y + halfBar})
            m_out += QStringLiteral("<line class=\"edge\" x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%2\"%4/>\n")
                         .arg(number(x), number(edge), number(x + width), opacity);
    }

    const Analysis &m_analysis;
    const TimelineChart &m_chart;
    QString m_out;
};

} // namespace

QString timelineSvg(const Analysis &analysis, const TimelineChart &chart)
{
    return chart.marks.empty() ? QString() : SvgWriter(analysis, chart).write();
}

} // namespace dateline
