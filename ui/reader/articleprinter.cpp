#include "reader/articleprinter.h"

#include "base/safetext.h"
#include "reader/textpainter.h"

#include <QFileInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPagedPaintDevice>

#include <algorithm>

namespace dateline {

namespace {

/// Text is laid out in eighths of a point, so that letters have their true widths and every device breaks lines alike.
constexpr int unitsPerPoint = 8;
constexpr double bodyPoints = 11;
/// On paper, where letters are sharp, lines may stand closer together than on screen.
constexpr int paperLineHeight = -10; // percent
/// Of a paragraph that goes on over the page; one line alone is lost there.
constexpr int leastLines = 2;

/// Nothing but a head or a sign of what follows: it must not end a page.
bool staysWithNext(SectionRole role)
{
    return role == SectionRole::Headline || role == SectionRole::Subheadline || role == SectionRole::Heading ||
           role == SectionRole::Byline || role == SectionRole::Timestamp;
}

/// How many of the lines [first, count) to set on a page where `fit` have room: all, or so many that no line stands
/// alone on either side.
int linesToSet(SectionRole role, int first, int fit, int count)
{
    const int all = count - first;
    if (fit >= all)
        return all;
    if (staysWithNext(role))
        return 0;
    const int set = std::min(fit, all - leastLines);
    return set < leastLines ? 0 : set;
}

} // namespace

ArticlePrinter::ArticlePrinter(PrintedArticle what) : m_what(std::move(what))
{
    m_styles.setThemeName(QStringLiteral("Dateline Light"));
    ReadingChoices choices = m_what.choices;
    choices.lineHeightPercent += paperLineHeight;
    m_page.setStyle(ReadingStyle::ofSize(bodyPoints * unitsPerPoint, QGuiApplication::font(), choices));
    if (m_what.article) {
        const QString &text = m_what.article->text;
        m_page.setText(text);
        m_highlighter.setUp(m_styles.definitionForFile(m_what.article->path), &m_styles);
        if (m_what.analysis && !m_what.analysis->structure.sections.empty())
            m_page.setSections(m_what.analysis->structure.sections);
        m_page.indexUpTo(static_cast<std::int32_t>(text.size()));
    }
    for (std::int32_t fold = 0; fold < m_page.folds().count(); ++fold) {
        const std::int32_t start = m_page.folds().at(fold).start;
        if (std::find(m_what.unfolded.begin(), m_what.unfolded.end(), start) != m_what.unfolded.end())
            m_page.setFolded(fold, false);
    }
    setPaper(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {57, 57, 57, 57}));
}

void ArticlePrinter::setPaper(const QPageLayout &paper)
{
    const QSizeF size = paper.paintRect(QPageLayout::Point).size() * unitsPerPoint;
    // So narrow a page that no word fits, or so low that no line does, is as good as none.
    const int least = 8 * m_page.style().of(SectionRole::Headline).pitch;
    const int width = std::max(least, static_cast<int>(size.width()));
    const int height = std::max(least + 2 * headHeight(), static_cast<int>(size.height()));
    if (width == m_width && height == m_height)
        return;
    m_width = width;
    m_height = height;
    m_page.setWidth(width);
    m_starts = {{std::max(0, printedFrom(0)), 0}};
    m_paginated = false;
}

/// The first paragraph from here on that is printed; -1 where there is none.
std::int32_t ArticlePrinter::printedFrom(std::int32_t paragraph) const
{
    while (paragraph >= 0 && paragraph < m_page.paragraphs().count()) {
        if (!m_page.folds().isHidden(paragraph))
            return paragraph;
        paragraph = m_page.next(paragraph);
    }
    return -1;
}

bool ArticlePrinter::paginateMore()
{
    if (m_paginated)
        return false;
    const Place next = fill(m_starts.back()).next;
    if (next.paragraph >= 0)
        m_starts.push_back(next);
    m_paginated = next.paragraph < 0;
    return !m_paginated;
}

double ArticlePrinter::paginatedShare() const
{
    const auto size = m_page.paragraphs().text().size();
    if (m_paginated || size == 0)
        return 1;
    return static_cast<double>(m_page.paragraphs().at(m_starts.back().paragraph).span.start) /
           static_cast<double>(size);
}

ArticlePrinter::Filled ArticlePrinter::fill(Place from)
{
    Filled page;
    page.next = {-1, 0};
    std::size_t safe = 0; ///< so many pieces are not parted from what follows if the page ends behind them
    int y = 0;
    m_page.trim(from.paragraph, from.paragraph);
    const Paragraph *before = nullptr;
    for (std::int32_t at = m_page.isEmpty() ? -1 : printedFrom(from.paragraph); at >= 0; at = printedFrom(at + 1)) {
        const Paragraph &paragraph = m_page.paragraphs().at(at);
        const ParagraphLayout &layout = *m_page.block(at).layout;
        const int first = at == from.paragraph ? from.line : 0;
        const double top = layout.lineRect(first).top();
        y += before != nullptr ? m_page.style().spaceAbove(before, paragraph) : 0;
        int last = first;
        while (last < layout.lineCount() && y + layout.lineRect(last).bottom() - top <= bodyHeight())
            ++last;
        int set = linesToSet(paragraph.role, first, last - first, layout.lineCount());
        if (set == 0 && page.pieces.empty())
            set = std::max(1, last - first); // it is no better on any other page
        if (set > 0) {
            page.pieces.push_back({at, first, first + set, y});
            y += static_cast<int>(layout.lineRect(first + set - 1).bottom() - top);
        }
        if (first + set < layout.lineCount()) {
            page.next = {at, first + set};
            if (set == 0 && safe > 0 && safe < page.pieces.size()) {
                page.next = {page.pieces[safe].paragraph, page.pieces[safe].first};
                page.pieces.resize(safe);
            }
            break;
        }
        if (!staysWithNext(paragraph.role))
            safe = page.pieces.size();
        before = &paragraph;
    }
    return page;
}

std::vector<Span> ArticlePrinter::textOn(int page)
{
    std::vector<Span> spans;
    for (const Piece &piece : fill(m_starts.at(static_cast<std::size_t>(page))).pieces) {
        const ParagraphLayout &layout = *m_page.block(piece.paragraph).layout;
        const Span lines{layout.lineSpan(piece.first).start, layout.lineSpan(piece.last - 1).end};
        spans.push_back(lines.shifted(m_page.paragraphs().at(piece.paragraph).span.start));
    }
    return spans;
}

QString ArticlePrinter::fileName() const
{
    return m_what.article ? shownLine(QFileInfo(m_what.article->path).fileName()) : QString();
}

QString ArticlePrinter::title() const
{
    if (m_what.analysis && m_what.analysis->structure.headline)
        return shownLine(m_what.analysis->textOf(*m_what.analysis->structure.headline));
    return fileName();
}

void ArticlePrinter::paint(QPainter *painter, int page)
{
    const Filled filled = fill(m_starts.at(static_cast<std::size_t>(page)));
    painter->save();
    const double dots = painter->device()->logicalDpiX() / 72.0 / unitsPerPoint;
    painter->scale(dots, dots);
    paintMargins(painter, page);
    painter->translate(0, headHeight());
    for (const Piece &piece : filled.pieces)
        paintPiece(painter, piece);
    painter->restore();
}

void ArticlePrinter::paintPiece(QPainter *painter, const Piece &piece)
{
    const Block &block = m_page.block(piece.paragraph);
    ParagraphLayout &layout = *block.layout;
    const Paragraph &paragraph = m_page.paragraphs().at(piece.paragraph);
    std::vector<BaseFormat> base;
    if (m_what.highlights)
        base = m_highlighter.formatsOf(piece.paragraph,
                                       [this](std::int32_t at) { return m_page.paragraphs().displayText(at); });
    const MarkSources sources{&m_styles,    m_what.analysis.get(), m_what.index.get(),
                              std::nullopt, m_what.hidden,         m_what.highlights};
    const ParagraphMarks marks = collectMarks(sources, paragraph, base);
    layout.setColours(marks.colours);
    const double top = layout.lineRect(piece.first).top();
    const double bottom = layout.lineRect(piece.last - 1).bottom();
    const QRectF column(m_page.columnLeft(), piece.y, m_page.columnWidth(), bottom - top);
    TextPainter::drawBar(painter, layout, m_page.style().of(paragraph.role), column,
                         m_styles.colour(ThemeColour::Border));
    // Half a unit within the lines at both ends, so that those beyond are left out.
    const QRectF clip = QRectF(0, piece.y, m_width, bottom - top).adjusted(0, 0.5, 0, -0.5);
    TextPainter::draw(painter, layout, marks, {}, paragraph.span.start, {column.left(), piece.y - top}, clip);
}

void ArticlePrinter::paintMargins(QPainter *painter, int page)
{
    const RoleStyle &note = m_page.style().note();
    const QFontMetrics metrics(note.font);
    painter->setFont(note.font);
    painter->setPen(m_styles.colour(ThemeColour::DimmedText));
    const QRect head(m_page.columnLeft(), 0, m_page.columnWidth(), note.pitch);
    constexpr int left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    constexpr int right = Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine;
    if (page > 0) // the first page has the headline itself
        painter->drawText(head, left, metrics.elidedText(title(), Qt::ElideRight, head.width()));
    const QRect foot(head.left(), m_height - note.pitch, head.width(), note.pitch);
    const QString number = m_paginated ? tr("%1 of %2").arg(page + 1).arg(pageCount()) : QString::number(page + 1);
    painter->drawText(foot, right, number);
    const int room = foot.width() - metrics.horizontalAdvance(number) - note.pitch;
    painter->drawText(foot, left, metrics.elidedText(fileName(), Qt::ElideMiddle, room));
}

PrintRun::PrintRun(ArticlePrinter *printer, QPagedPaintDevice *device, int first, int last)
    : m_printer(printer), m_device(device), m_first(std::max(0, first)), m_last(last), m_next(m_first)
{
    m_printer->setPaper(device->pageLayout());
}

PrintRun::State PrintRun::step()
{
    if (m_state != State::Running || m_printer->paginateMore())
        return m_state;
    if (m_next == m_first && !m_painter.begin(m_device))
        return m_state = State::Failed;
    if (m_next > std::min(m_last, m_printer->pageCount() - 1)) {
        return m_state = m_painter.end() ? State::Printed : State::Failed;
    }
    if (m_next > m_first && !m_device->newPage())
        return m_state = State::Failed;
    m_printer->paint(&m_painter, m_next++);
    return m_state;
}

double PrintRun::share() const
{
    constexpr double pagination = 0.4; // of the time
    if (!m_printer->isPaginated())
        return pagination * m_printer->paginatedShare();
    const int pages = std::min(m_last, m_printer->pageCount() - 1) - m_first + 1;
    const double painted = pages > 0 ? static_cast<double>(m_next - m_first) / pages : 1;
    return pagination + (1 - pagination) * painted;
}

PrintOutcome printArticle(ArticlePrinter *printer, QPagedPaintDevice *device, const std::function<bool(double)> &goOn)
{
    PrintRun run(printer, device);
    while (run.step() == PrintRun::State::Running) {
        if (goOn && !goOn(run.share()))
            return PrintOutcome::Cancelled;
    }
    return run.state() == PrintRun::State::Printed ? PrintOutcome::Printed : PrintOutcome::Failed;
}

} // namespace dateline
