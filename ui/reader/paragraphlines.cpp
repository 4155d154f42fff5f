// The part of ParagraphLayout that breaks text into lines and sets each in its column.
#include "reader/paragraphlayout.h"

#include "reader/displaytext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// How wide a space may grow where both edges are straight, of its own width. Wider ones join up into rivers.
constexpr double widestSpace = 2.2;

/// Opening quotation marks of all languages, which are closing ones in some; where a line begins they all open.
constexpr QStringView quotationMarks = u"\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB\u2039\u203A\"'";

/// How many letters at the start of a line stand in the margin: its quotation marks, with the no-break space that
/// French sets after them.
qsizetype hangingLetters(QStringView line, bool justified)
{
    constexpr qsizetype most = 4;
    qsizetype at = 0;
    while (at < line.size() && at < most && quotationMarks.contains(line[at]))
        ++at;
    if (at == 0)
        return 0;
    // A justified line stretches that space by who knows how much.
    while (!justified && at < line.size() && at < most && (line[at] == u'\u00A0' || line[at] == u'\u202F'))
        ++at;
    return at < line.size() && !line[at].isSpace() ? at : 0;
}

/// How far they take the line out of the column. The letter that follows is measured with them, for its kerning.
double hangingWidth(const QString &text, int start, const QFontMetricsF &metrics, bool justified)
{
    constexpr int enough = 8;
    const qsizetype marks = hangingLetters(QStringView(text).mid(start, enough), justified);
    if (marks == 0)
        return 0;
    const qsizetype next = start + marks;
    const QString letter = text.mid(next, text.at(next).isHighSurrogate() ? 2 : 1);
    return metrics.horizontalAdvance(text.mid(start, marks) + letter) - metrics.horizontalAdvance(letter);
}

} // namespace

void ParagraphLayout::balance(const RoleStyle &style, SectionRole role, int width)
{
    constexpr int mostLetters = 400;
    const int lines = lineCount();
    if (lines < 2 || length() > mostLetters)
        return;
    // The narrowest measure that takes no more lines.
    int least = width / 2;
    int enough = width;
    while (least < enough) {
        const int middle = (least + enough) / 2;
        breakLines(style, role, width, middle);
        if (lineCount() <= lines)
            enough = middle;
        else
            least = middle + 1;
    }
    breakLines(style, role, width, enough);
}

void ParagraphLayout::breakLines(const RoleStyle &style, SectionRole role, int width, int measure)
{
    m_tops.clear();
    m_places.clear();
    const QString text = m_layout.text();
    const QFontMetricsF metrics(style.font);
    int hang = 0;
    int y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const int start = line.textStart();
        const bool begins = start == 0 || text.at(start - 1) == QChar(QChar::LineSeparator);
        if (begins && role == SectionRole::List) {
            const std::int32_t marker = listMarkerLength(QStringView(text).mid(start));
            hang = static_cast<int>(std::ceil(metrics.horizontalAdvance(text.mid(start, marker))));
        }
        const int indent = std::min(style.indent + (begins ? 0 : hang), width / 2);
        const double hanging = style.hangs ? hangingWidth(text, start, metrics, style.justified) : 0;
        const double room = measure - indent + hanging;
        line.setLineWidth(room);
        double outside = 0;
        const double filled = style.justified ? justify(line, room, metrics, &outside) : room;
        m_places.push_back({m_rightToLeft ? width - indent + hanging - filled : indent - hanging, outside});
        // Letters of another font, taller than this one's, push the lines apart.
        const int taller = std::max(0, static_cast<int>(std::ceil(line.height() - metrics.height() - 0.5)));
        const int pitch = style.pitch + taller;
        line.setPosition({0, y + std::floor((pitch - line.height()) / 2)});
        m_tops.push_back(y);
        y += pitch;
    }
    m_layout.endLayout();
    m_tops.push_back(y);
    m_height = y;
}

double ParagraphLayout::justify(QTextLine &line, double room, const QFontMetricsF &metrics, double *outside) const
{
    const QString text = m_layout.text();
    const int start = line.textStart();
    const int length = line.textLength();
    const int end = start + length;
    if (end >= text.size() || text.at(end - 1) == QChar(QChar::LineSeparator))
        return room; // Qt leaves these alone
    qsizetype letters = length;
    while (letters > 0 && text.at(start + letters - 1).isSpace())
        --letters;
    const QStringView words = QStringView(text).mid(start, letters);
    const auto spaces = std::count_if(words.begin(), words.end(), [](QChar letter) { return letter.isSpace(); });
    const double natural = line.naturalTextWidth();
    const double widening = (widestSpace - 1) * metrics.horizontalAdvance(u' ') * static_cast<double>(spaces);
    // From right to left Qt 6.4 counts the space that hangs out at the end of the line, so that all lines come short.
    *outside = m_rightToLeft ? metrics.horizontalAdvance(text.mid(start + letters, length - letters)) : 0;
    const auto sets = [&](double filled) {
        line.setLineWidth(filled + *outside);
        return line.textLength() == length;
    };
    if (room - natural <= widening && (*outside == 0 || sets(room)))
        return room;
    // One QTextOption holds for all lines, so a ragged line is one that is given no more room than its words take, and
    // the bit more that a last letter needs which reaches out of its own box.
    const double bit = std::max(1.0, metrics.height() / 20);
    for (int bits = 0; bits <= 4; ++bits) {
        const double filled = std::min(room, std::ceil(natural) + bits * bit);
        if (sets(filled))
            return filled;
    }
    line.setLineWidth(room);
    return room - *outside;
}

} // namespace dateline
