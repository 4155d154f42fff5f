#include "reader/page.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// Some milliseconds of work.
constexpr std::int32_t firstSlice = 256 * 1024;
constexpr std::int32_t laterSlice = 1024 * 1024;
constexpr std::size_t keptLayouts = 300;

} // namespace

void Page::setText(const QString &text)
{
    m_paragraphs.setText(text);
    m_paragraphs.indexMore(firstSlice);
    m_folds.clear();
    estimateAll();
}

void Page::setSections(const std::vector<Section> &sections)
{
    m_paragraphs.setSections(sections);
    m_folds.build(m_paragraphs);
    estimateAll();
}

void Page::setStyle(const ReadingStyle &style)
{
    m_style = style;
    setWidth(m_viewportWidth);
    estimateAll();
}

void Page::setWidth(int viewportWidth)
{
    m_viewportWidth = viewportWidth;
    const int left = std::max(m_style.margin(), m_leftMargin);
    const int widest = std::max(80, viewportWidth - left - m_style.margin());
    const int width = std::min(m_style.measure(), widest);
    m_left = std::max(m_leftMargin, (viewportWidth - width) / 2);
    if (width == m_width)
        return;
    m_width = width;
    estimateAll();
}

void Page::setLeftMargin(int width)
{
    m_leftMargin = width;
    setWidth(m_viewportWidth);
}

bool Page::indexMore()
{
    if (m_paragraphs.isComplete())
        return false;
    const bool more = m_paragraphs.indexMore(laterSlice);
    while (m_heights.count() < m_paragraphs.count())
        m_heights.append(estimatedHeight(m_heights.count()));
    return more;
}

void Page::indexUpTo(std::int32_t offset)
{
    m_paragraphs.indexUpTo(offset);
    while (m_heights.count() < m_paragraphs.count())
        m_heights.append(estimatedHeight(m_heights.count()));
}

void Page::estimateAll()
{
    dropLayouts();
    std::vector<std::int32_t> heights(static_cast<std::size_t>(m_paragraphs.count()));
    for (std::int32_t index = 0; index < m_paragraphs.count(); ++index)
        heights[static_cast<std::size_t>(index)] = estimatedHeight(index);
    m_heights.assign(std::move(heights));
}

int Page::spaceAbove(std::int32_t paragraph) const
{
    return m_style.spaceAbove(paragraph > 0 ? &m_paragraphs.at(paragraph - 1) : nullptr, m_paragraphs.at(paragraph));
}

int Page::estimatedHeight(std::int32_t paragraph) const
{
    const std::int32_t fold = m_folds.count() > 0 ? m_folds.foldOf(paragraph) : -1;
    const bool head = fold >= 0 && m_folds.at(fold).first == paragraph;
    const bool hidden = fold >= 0 && m_folds.at(fold).folded;
    if (hidden && !head)
        return 0;
    const int above = spaceAbove(paragraph) + (head ? m_style.foldHeight() : 0);
    if (hidden)
        return above;
    const Paragraph &item = m_paragraphs.at(paragraph);
    const RoleStyle &style = m_style.of(item.role);
    const int lines = static_cast<int>(item.span.length() * style.charWidth / (m_width - style.indent)) + 1;
    return above + lines * style.pitch;
}

Block &Page::block(std::int32_t paragraph)
{
    const auto known = m_blocks.find(paragraph);
    if (known != m_blocks.end())
        return known->second;
    Block block;
    const std::int32_t fold = m_folds.foldOf(paragraph);
    const bool head = fold >= 0 && m_folds.at(fold).first == paragraph;
    const bool hidden = fold >= 0 && m_folds.at(fold).folded;
    if (!hidden || head)
        block.space = spaceAbove(paragraph);
    block.foldLine = head ? m_style.foldHeight() : 0;
    if (!hidden) {
        const SectionRole role = m_paragraphs.at(paragraph).role;
        block.layout =
            std::make_unique<ParagraphLayout>(m_paragraphs.displayText(paragraph), role, m_style.of(role), m_width);
    }
    m_heights.set(paragraph, block.height());
    return m_blocks.emplace(paragraph, std::move(block)).first->second;
}

void Page::trim(std::int32_t first, std::int32_t last)
{
    if (m_blocks.size() <= keptLayouts)
        return;
    constexpr std::int32_t near = 60;
    for (auto at = m_blocks.begin(); at != m_blocks.end();)
        at = at->first < first - near || at->first > last + near ? m_blocks.erase(at) : std::next(at);
}

std::int32_t Page::next(std::int32_t paragraph) const
{
    const std::int32_t fold = m_folds.foldOf(paragraph);
    const std::int32_t after = fold >= 0 && m_folds.at(fold).folded ? m_folds.at(fold).end : paragraph + 1;
    return after < m_paragraphs.count() ? after : -1;
}

std::int32_t Page::previous(std::int32_t paragraph) const
{
    const std::int32_t before = paragraph - 1;
    if (before < 0)
        return -1;
    const std::int32_t fold = m_folds.foldOf(before);
    return fold >= 0 && m_folds.at(fold).folded ? m_folds.at(fold).first : before;
}

std::int32_t Page::paragraphShowing(std::int32_t offset) const
{
    const std::int32_t paragraph = m_paragraphs.indexOf(offset);
    if (paragraph < 0)
        return -1;
    const std::int32_t fold = m_folds.foldOf(paragraph);
    return fold >= 0 && m_folds.at(fold).folded ? m_folds.at(fold).first : paragraph;
}

void Page::setFolded(std::int32_t fold, bool folded)
{
    if (m_folds.at(fold).folded == folded)
        return;
    m_folds.setFolded(fold, folded);
    for (std::int32_t index = m_folds.at(fold).first; index < m_folds.at(fold).end; ++index) {
        m_blocks.erase(index);
        m_heights.set(index, estimatedHeight(index));
    }
}

bool Page::unfold(Span span)
{
    bool did = false;
    const std::int32_t last = m_paragraphs.indexOf(std::max(span.start, span.end - 1));
    for (std::int32_t index = m_paragraphs.indexOf(span.start); index >= 0 && index <= last; ++index) {
        const std::int32_t fold = m_folds.foldOf(index);
        if (fold < 0)
            continue;
        did = did || m_folds.at(fold).folded;
        setFolded(fold, false);
        index = m_folds.at(fold).end - 1;
    }
    return did;
}

QString Page::readableText(Span span) const
{
    QString text;
    text.reserve(span.length());
    const QString &source = m_paragraphs.text();
    std::int32_t done = span.start;
    for (std::int32_t index = std::max(0, m_paragraphs.indexOf(span.start)); index < m_paragraphs.count(); ++index) {
        const Span own = m_paragraphs.at(index).span;
        if (own.start >= span.end)
            break;
        const Span part{std::max(own.start, span.start), std::min(own.end, span.end)};
        if (part.isEmpty())
            continue;
        text += QStringView(source).mid(done, part.start - done);
        text += QStringView(m_paragraphs.displayText(index)).mid(part.start - own.start, part.length());
        done = part.end;
    }
    text += QStringView(source).mid(done, span.end - done);
    text.replace(QChar(QChar::LineSeparator), QChar(u'\n'));
    return text;
}

Span Page::wordAt(std::int32_t offset) const
{
    const std::int32_t index = m_paragraphs.indexOf(offset);
    if (index < 0)
        return {offset, offset};
    const Span own = m_paragraphs.at(index).span;
    const QString text = m_paragraphs.displayText(index);
    const std::int32_t local = std::clamp(offset - own.start, 0, std::max(0, own.length() - 1));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(local);
    const auto start = static_cast<std::int32_t>(finder.isAtBoundary() ? local : finder.toPreviousBoundary());
    finder.setPosition(local);
    const auto end = static_cast<std::int32_t>(finder.toNextBoundary());
    return {own.start + std::max(0, start), own.start + (end < 0 ? own.length() : end)};
}

Span Page::paragraphAt(std::int32_t offset) const
{
    const std::int32_t index = m_paragraphs.indexOf(offset);
    if (index < 0)
        return {offset, offset};
    return {m_paragraphs.at(m_paragraphs.firstPiece(index)).span.start,
            m_paragraphs.at(m_paragraphs.lastPiece(index)).span.end};
}

} // namespace dateline
