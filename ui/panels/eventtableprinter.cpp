#include "panels/eventtableprinter.h"

#include "base/safetext.h"
#include "words/typenames.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dateline::EventTablePrinter)
};

/// How many rows are laid out between two looks at the cancel token.
constexpr std::size_t rowsAtOnce = 64;

double widestWord(const QString &text, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

/// The cells of a row, broken into lines of one height.
struct EventTablePrinter::Row
{
    std::vector<std::unique_ptr<QTextLayout>> cells; ///< by column
    double lineHeight = 1;
    int lines = 1; ///< of the longest cell
};

EventTablePrinter::EventTablePrinter(EventTableExcerpt excerpt, const Heading &heading, const QFont &font)
    : m_excerpt(std::move(excerpt)), m_heading{shownLine(heading.title), shownLine(heading.subtitle)}, m_font(font),
      m_titleFont(font), m_boldFont(font)
{
    m_boldFont.setBold(true);
    m_titleFont.setBold(true);
    if (font.pointSizeF() > 0)
        m_titleFont.setPointSizeF(font.pointSizeF() * 1.4);
}

bool EventTablePrinter::layOut(QPaintDevice *device, const QRectF &page, const CancelToken &cancel)
{
    m_device = device;
    m_page = page;
    m_gap = QFontMetricsF(m_font, device).averageCharWidth() * 1.5;
    placeColumns();
    const Row titles = titleRow();
    m_titlesHeight = titles.lines * titles.lineHeight + m_gap;
    m_pages.assign(1, {});
    double y = bodyTop(0);
    for (std::size_t at = 0; at < m_excerpt.rows.size(); ++at) {
        if (at % rowsAtOnce == 0 && cancel.isCancelled())
            return false;
        const Row row = rowAt(at);
        const double height = row.lines * row.lineHeight + m_gap;
        const bool onPage = y + height <= bodyBottom();
        if (!onPage && y > bodyTop(pageCount() - 1)) {
            m_pages.push_back({at, 0});
            y = bodyTop(pageCount() - 1);
        }
        int line = 0;
        for (int fit = linesThatFit(row, bodyBottom() - y); line + fit < row.lines;
             fit = linesThatFit(row, bodyBottom() - y)) {
            line += fit;
            m_pages.push_back({at, line});
            y = bodyTop(pageCount() - 1);
        }
        y += (row.lines - line) * row.lineHeight + m_gap;
    }
    return true;
}

double EventTablePrinter::leastWidth(EventColumn column) const
{
    double least = widestWord(eventColumnTitle(column), QFontMetricsF(m_boldFont, m_device));
    const QFontMetricsF metrics(m_font, m_device);
    if (column == EventColumn::Status) {
        for (const EventStatus status :
             {EventStatus::Happened, EventStatus::Scheduled, EventStatus::Possible, EventStatus::Denied})
            least = std::max(least, widestWord(eventStatusTitle(status), metrics));
    } else if (column == EventColumn::Earliest || column == EventColumn::Latest) {
        least = std::max(least, metrics.horizontalAdvance(QStringLiteral("0000-00-00")));
    }
    return std::ceil(least) + m_gap;
}

void EventTablePrinter::placeColumns()
{
    double shares = 0;
    double least = 0;
    for (const EventColumn column : m_excerpt.columns) {
        shares += eventColumnShare(column);
        least += leastWidth(column);
    }
    // What is left when each column has room for its longest word goes to those that would like more.
    const auto liked = [&](EventColumn column) {
        return std::max(m_page.width() * eventColumnShare(column) / shares - leastWidth(column), 0.0);
    };
    double likes = 0;
    for (const EventColumn column : m_excerpt.columns)
        likes += liked(column);
    const double left = m_page.width() - least;
    m_columns.clear();
    double x = m_page.left();
    for (const EventColumn column : m_excerpt.columns) {
        const double width = left > 0 ? leastWidth(column) + (likes > 0 ? left * liked(column) / likes : 0)
                                      : leastWidth(column) * m_page.width() / least;
        m_columns.push_back({column, x, std::max(width - m_gap, 1.0)});
        x += width;
    }
}

EventTablePrinter::Row EventTablePrinter::brokenRow(const std::vector<QString> &cells, const QFont &font) const
{
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    Row row;
    row.lineHeight = QFontMetricsF(font, m_device).height();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto layout = std::make_unique<QTextLayout>(cells[i], font, m_device);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(m_columns[i].width);
            row.lineHeight = std::max(row.lineHeight, line.height()); // letters of another font may be taller
        }
        layout->endLayout();
        row.lines = std::max(row.lines, layout->lineCount());
        row.cells.push_back(std::move(layout));
    }
    return row;
}

EventTablePrinter::Row EventTablePrinter::titleRow() const
{
    std::vector<QString> cells;
    for (const Column &column : m_columns)
        cells.push_back(eventColumnTitle(column.column));
    return brokenRow(cells, m_boldFont);
}

EventTablePrinter::Row EventTablePrinter::rowAt(std::size_t row) const
{
    std::vector<QString> cells;
    for (const Column &column : m_columns)
        cells.push_back(m_excerpt.texts->text(m_excerpt.rows[row], column.column));
    return brokenRow(cells, m_font);
}

double EventTablePrinter::headingHeight(int page) const
{
    if (page > 0)
        return 0;
    const double title = QFontMetricsF(m_titleFont, m_device).height();
    const double subtitle = m_heading.subtitle.isEmpty() ? 0 : QFontMetricsF(m_font, m_device).height();
    return (m_heading.title.isEmpty() ? 0 : title) + subtitle + m_gap;
}

double EventTablePrinter::bodyTop(int page) const
{
    return m_page.top() + headingHeight(page) + m_titlesHeight;
}

double EventTablePrinter::bodyBottom() const
{
    return m_page.bottom() - 1.5 * QFontMetricsF(m_font, m_device).height();
}

int EventTablePrinter::linesThatFit(const Row &row, double height) const
{
    // One at least: paper that has no room for a line of text still ends some day.
    const int fit = static_cast<int>(std::floor((height - m_gap) / row.lineHeight + 1e-6));
    return std::clamp(fit, 1, row.lines);
}

void EventTablePrinter::paintHeading(QPainter &painter) const
{
    double y = m_page.top();
    const auto paint = [&](const QString &text, const QFont &font) {
        if (text.isEmpty())
            return;
        const QFontMetricsF metrics(font, m_device);
        painter.setFont(font);
        painter.drawText(QRectF(m_page.left(), y, m_page.width(), metrics.height()), Qt::AlignLeading | Qt::AlignTop,
                         metrics.elidedText(text, Qt::ElideRight, m_page.width()));
        y += metrics.height();
    };
    paint(m_heading.title, m_titleFont);
    paint(m_heading.subtitle, m_font);
}

void EventTablePrinter::paintFoot(QPainter &painter, int page) const
{
    const QFontMetricsF metrics(m_font, m_device);
    const QRectF foot(m_page.left(), m_page.bottom() - metrics.height(), m_page.width(), metrics.height());
    painter.setFont(m_font);
    const QString number = Words::tr("%1 of %2", "page number, number of pages").arg(page + 1).arg(pageCount());
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignBottom, number);
    const double room = foot.width() - metrics.horizontalAdvance(number) - 2 * m_gap;
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignBottom,
                     metrics.elidedText(m_heading.title, Qt::ElideRight, room));
}

void EventTablePrinter::paintRow(QPainter &painter, const Row &row, double top, int firstLine, int lines) const
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QTextLayout &cell = *row.cells[i];
        for (int at = firstLine; at < std::min(firstLine + lines, cell.lineCount()); ++at) {
            const QTextLine line = cell.lineAt(at);
            const double y = top + m_gap / 2 + (at - firstLine) * row.lineHeight - line.y();
            line.draw(&painter, QPointF(m_columns[i].left, y));
        }
    }
}

void EventTablePrinter::paintPage(QPainter &painter, int page) const
{
    painter.save();
    painter.setPen(Qt::black);
    if (page == 0)
        paintHeading(painter);
    const double hair = std::max(m_page.width() / 2000, 0.5);
    const auto rule = [&](double y, double width) {
        painter.fillRect(QRectF(m_page.left(), y - width, m_page.width(), width), Qt::black);
    };
    const Row titles = titleRow();
    paintRow(painter, titles, m_page.top() + headingHeight(page), 0, titles.lines);
    double y = bodyTop(page);
    rule(y, 2 * hair);
    const PageStart start = m_pages.at(static_cast<std::size_t>(page));
    const bool isLast = page + 1 == pageCount();
    const PageStart end = isLast ? PageStart{m_excerpt.rows.size(), 0} : m_pages.at(static_cast<std::size_t>(page) + 1);
    for (std::size_t at = start.row; at < end.row || (at == end.row && end.line > 0); ++at) {
        const Row row = rowAt(at);
        const int first = at == start.row ? start.line : 0;
        const int last = at == end.row ? end.line : row.lines;
        paintRow(painter, row, y, first, last - first);
        y += (last - first) * row.lineHeight + m_gap;
        rule(y, hair);
    }
    paintFoot(painter, page);
    painter.restore();
}

bool printEventTable(EventTablePrinter &printer, QPagedPaintDevice &device, QPainter &painter,
                     const CancelToken &cancel)
{
    if (!printer.layOut(&device, QRectF(0, 0, device.width(), device.height()), cancel))
        return false;
    for (int page = 0; page < printer.pageCount(); ++page) {
        if (cancel.isCancelled() || (page > 0 && !device.newPage()))
            return false;
        printer.paintPage(painter, page);
    }
    return true;
}

} // namespace dateline
