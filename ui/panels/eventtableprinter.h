#pragma once

#include "panels/eventtableexcerpt.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPagedPaintDevice;
class QPaintDevice;
class QPainter;

namespace dateline {

/// Puts an events table on paper: the title on the first page, the column titles on every page, cells broken into
/// lines, the page's number at its foot. A row goes to the next page as a whole unless it is longer than a page. Black
/// on white, whatever the theme. Lengths are in the units of the device that it was laid out for. One thread at a
/// time, any thread.
class EventTablePrinter
{
public:
    struct Heading
    {
        QString title;    ///< of the article
        QString subtitle; ///< where it comes from: file, date of publication; may be empty
    };

    EventTablePrinter(EventTableExcerpt excerpt, const Heading &heading, const QFont &font);

    /// Breaks the rows into pages of this size on this device; needed before anything else. Linear in the text; false
    /// where it was cancelled.
    bool layOut(QPaintDevice *device, const QRectF &page, const CancelToken &cancel = {});
    /// At least one, as an empty table is printed too.
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Pages count from 0.
    void paintPage(QPainter &painter, int page) const;

private:
    /// Where a page begins: a row, or a line inside one that did not fit on the page before.
    struct PageStart
    {
        std::size_t row = 0;
        int line = 0;
    };
    struct Column
    {
        EventColumn column;
        double left = 0;
        double width = 0;
    };
    struct Row;

    /// In which no title and no status is broken.
    [[nodiscard]] double leastWidth(EventColumn column) const;
    void placeColumns();
    [[nodiscard]] Row titleRow() const;
    [[nodiscard]] Row rowAt(std::size_t row) const;
    [[nodiscard]] Row brokenRow(const std::vector<QString> &cells, const QFont &font) const;
    [[nodiscard]] double headingHeight(int page) const;
    [[nodiscard]] double bodyTop(int page) const;
    [[nodiscard]] double bodyBottom() const;
    void paintHeading(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;
    void paintRow(QPainter &painter, const Row &row, double top, int firstLine, int lines) const;
    [[nodiscard]] int linesThatFit(const Row &row, double height) const;

    EventTableExcerpt m_excerpt;
    Heading m_heading;
    QFont m_font;
    QFont m_titleFont;
    QFont m_boldFont;
    QPaintDevice *m_device = nullptr;
    QRectF m_page;
    double m_gap = 0; ///< between columns, and half of it above and below a row
    double m_titlesHeight = 0;
    std::vector<Column> m_columns;
    std::vector<PageStart> m_pages;
};

/// Prints all pages; the first one is the page on which the painter is. False where a page could not be begun, or where
/// it was cancelled.
bool printEventTable(EventTablePrinter &printer, QPagedPaintDevice &device, QPainter &painter,
                     const CancelToken &cancel = {});

} // namespace dateline
