#include "reader/paragraphlayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// A line that Qt 6.4 breaks behind a tab may come out wider than the column; an em space does not, and tab stops mean
/// little in a proportional font.
constexpr QChar tabStandIn(0x2003);

/// Where a letter stands in a line of mixed direction: its left and right edge.
std::pair<double, double> edgesOf(const QTextLine &line, std::int32_t at)
{
    const double one = line.cursorToX(at, QTextLine::Leading);
    const double other = line.cursorToX(at, QTextLine::Trailing);
    if (one != other)
        return std::minmax(one, other);
    // The cursor before the first letter of a run that goes against the paragraph is where the run before ends.
    const auto runs = line.glyphRuns(at, 1);
    if (runs.isEmpty() || runs.front().positions().isEmpty())
        return {one, one};
    const double left = runs.front().positions().front().x();
    const QList<QPointF> advances = runs.front().rawFont().advancesForGlyphIndexes(runs.front().glyphIndexes());
    return {left, left + (advances.isEmpty() ? 0 : advances.front().x())};
}

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        // Below U+0590 nothing is written from right to left.
        if (letter.unicode() < 0x590)
            return false;
        const QChar::Direction direction = letter.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE ||
               direction == QChar::DirRLO || letter.isSurrogate();
    });
}

} // namespace

ParagraphLayout::ParagraphLayout(const QString &text, SectionRole role, const RoleStyle &style, int width)
    : m_layout(QString(text).replace(u'\t', tabStandIn), style.font), m_mixedDirection(hasRightToLeft(text)),
      m_rightToLeft(text.isRightToLeft())
{
    QTextOption option;
    const QFontMetricsF metrics(style.font);
    m_capitals = metrics.capHeight();
    m_fontAscent = metrics.ascent() + 0.5;
    m_fontDescent = metrics.descent() + 0.5;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (style.justified)
        option.setAlignment(Qt::AlignJustify); // the last line of each paragraph aside, and where it has line breaks
    else
        option.setAlignment(m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    breakLines(style, role, width, width);
    if (style.balanced)
        balance(style, role, width);
    m_glyphs.resize(static_cast<std::size_t>(m_layout.lineCount()));
}

Span ParagraphLayout::lineSpan(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    return {set.textStart(), set.textStart() + set.textLength()};
}

QRectF ParagraphLayout::lineRect(int line) const
{
    const auto at = static_cast<std::size_t>(line);
    const QRectF text = m_layout.lineAt(line).naturalTextRect();
    return {m_places.at(at).left + text.x(), double(m_tops.at(at)), text.width() - m_places.at(at).outside,
            double(m_tops.at(at + 1) - m_tops.at(at))};
}

double ParagraphLayout::baseline(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    return set.y() + set.ascent();
}

double ParagraphLayout::ascent(int line) const
{
    // A font's own word for it may be far above its letters; those of another font are as it says.
    const QTextLine set = m_layout.lineAt(line);
    return set.ascent() > m_fontAscent ? set.ascent() : std::min(set.ascent(), m_capitals * 1.3);
}

double ParagraphLayout::descent(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    return set.descent() > m_fontDescent ? set.descent() : std::min(set.descent(), m_capitals * 0.34);
}

int ParagraphLayout::lineAt(double y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const int line = static_cast<int>(after - m_tops.begin()) - 1;
    return std::clamp(line, 0, std::max(0, lineCount() - 1));
}

int ParagraphLayout::lineOf(std::int32_t offset) const
{
    const QTextLine line = m_layout.lineForTextPosition(std::clamp(offset, 0, length()));
    return line.isValid() ? line.lineNumber() : std::max(0, lineCount() - 1);
}

std::int32_t ParagraphLayout::offsetAt(QPointF point) const
{
    if (lineCount() == 0)
        return 0;
    const int line = lineAt(point.y());
    const QTextLine set = m_layout.lineAt(line);
    // Past the last letter of a wrapped line is still this line, not the beginning of the next.
    const Span span = lineSpan(line);
    const bool last = line + 1 == lineCount() || span.isEmpty();
    const Span places{span.start, last ? span.end : span.end - 1};
    const double x = point.x() - leftOf(line);
    if (!m_mixedDirection) {
        const std::int32_t before = placeLeftOf(set, places, x);
        const std::int32_t after = std::min(places.end, m_layout.nextCursorPosition(before));
        return x - set.cursorToX(before) <= set.cursorToX(after) - x ? before : after;
    }
    std::int32_t best = places.start;
    double least = std::abs(set.cursorToX(best) - x);
    for (std::int32_t at = places.start + 1; at <= places.end; ++at) {
        const double distance = std::abs(set.cursorToX(at) - x);
        if (distance < least && m_layout.isValidCursorPosition(at)) {
            best = at;
            least = distance;
        }
    }
    return best;
}

std::int32_t ParagraphLayout::placeLeftOf(const QTextLine &line, Span places, double x) const
{
    // Not QTextLine::xToCursor: next to an accent of its own glyph that answers with the end of the run.
    std::int32_t low = places.start;
    std::int32_t high = places.end;
    while (low < high) {
        const std::int32_t middle = low + (high - low + 1) / 2;
        if (line.cursorToX(middle) <= x)
            low = middle;
        else
            high = middle - 1;
    }
    while (low > places.start && !m_layout.isValidCursorPosition(low))
        --low;
    return low;
}

std::int32_t ParagraphLayout::letterAt(QPointF point) const
{
    if (lineCount() == 0 || point.y() < 0 || point.y() >= m_height)
        return -1;
    const int line = lineAt(point.y());
    const QTextLine set = m_layout.lineAt(line);
    const QRectF rect = set.naturalTextRect();
    const Span span = lineSpan(line);
    const double x = point.x() - leftOf(line);
    if (x < rect.left() || x >= rect.right() || span.isEmpty())
        return -1;
    if (!m_mixedDirection)
        return placeLeftOf(set, {span.start, span.end - 1}, x);
    for (std::int32_t at = span.start; at < span.end; ++at) {
        const auto [left, right] = edgesOf(set, at);
        if (x >= left && x < right)
            return at;
    }
    return -1;
}

QRectF ParagraphLayout::caretRect(std::int32_t offset) const
{
    if (lineCount() == 0)
        return {0, 0, 1, double(m_height)};
    offset = std::clamp(offset, 0, length());
    const int line = lineOf(offset);
    const QRectF rect = lineRect(line);
    const double x = leftOf(line) + m_layout.lineAt(line).cursorToX(offset);
    return {x, rect.y(), 1, rect.height()};
}

std::vector<QRectF> ParagraphLayout::rectsIn(int line, Span span) const
{
    const Span own = lineSpan(line);
    const Span part{std::max(own.start, span.start), std::min(own.end, span.end)};
    if (part.isEmpty())
        return {};
    const QTextLine set = m_layout.lineAt(line);
    const QRectF whole = lineRect(line);
    const double edge = leftOf(line);
    if (!m_mixedDirection) {
        const double left = edge + set.cursorToX(part.start);
        // At the end of a wrapped line the cursor belongs to the next line already: take the right edge of the text.
        const double right = part.end == own.end ? whole.right() : edge + set.cursorToX(part.end);
        return {QRectF(left, whole.y(), right - left, whole.height())};
    }
    std::vector<QRectF> rects;
    for (std::int32_t at = part.start; at < part.end; ++at) {
        // Within the line: the space at its end hangs out of it.
        const auto [from, to] = edgesOf(set, at);
        const double left = std::max(edge + from, whole.left());
        const double right = std::min(edge + to, whole.right());
        if (left < right)
            rects.emplace_back(left, whole.y(), right - left, whole.height());
    }
    std::sort(rects.begin(), rects.end(), [](const QRectF &a, const QRectF &b) { return a.x() < b.x(); });
    std::vector<QRectF> merged;
    for (const QRectF &rect : rects) {
        if (!merged.empty() && rect.left() <= merged.back().right() + 0.5)
            merged.back().setRight(std::max(merged.back().right(), rect.right()));
        else
            merged.push_back(rect);
    }
    return merged;
}

std::int32_t ParagraphLayout::step(std::int32_t offset, int direction, bool words) const
{
    const QTextLayout::CursorMode mode = words ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    return direction > 0 ? m_layout.nextCursorPosition(offset, mode) : m_layout.previousCursorPosition(offset, mode);
}

void ParagraphLayout::setColours(std::vector<ColourRun> runs)
{
    if (runs == m_colours)
        return;
    m_colours = std::move(runs);
    for (auto &line : m_glyphs)
        line.clear();
}

const std::vector<ParagraphLayout::ColouredGlyphs> &ParagraphLayout::glyphsOf(int line) const
{
    auto &glyphs = m_glyphs.at(static_cast<std::size_t>(line));
    if (!glyphs.empty())
        return glyphs;
    const QTextLine set = m_layout.lineAt(line);
    const Span span = lineSpan(line);
    std::int32_t start = span.start;
    auto run = std::upper_bound(m_colours.begin(), m_colours.end(), start,
                                [](std::int32_t at, const ColourRun &item) { return at < item.end; });
    for (; start < span.end && run != m_colours.end(); ++run) {
        const std::int32_t end = std::min(run->end, span.end);
        const auto pieces = set.glyphRuns(start, end - start);
        for (const QGlyphRun &piece : pieces)
            glyphs.push_back({run->colour, piece});
        start = end;
    }
    return glyphs;
}

void ParagraphLayout::drawLine(QPainter *painter, QPointF topLeft, int line) const
{
    const QPointF place = topLeft + QPointF(leftOf(line), 0);
    for (const ColouredGlyphs &glyphs : glyphsOf(line)) {
        painter->setPen(glyphs.colour);
        painter->drawGlyphRun(place, glyphs.glyphs);
    }
}

} // namespace dateline
