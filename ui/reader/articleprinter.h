#pragma once

#include "document/selection.h"
#include "reader/articlehighlighter.h"
#include "reader/marks.h"
#include "reader/page.h"
#include "theme/themestyles.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>

#include <climits>
#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace dateline {

/// What is printed: one reading of an article, as the reader has it on screen.
struct PrintedArticle
{
    std::shared_ptr<const Article> article;
    std::shared_ptr<const Analysis> analysis;   ///< null: the bare text
    std::shared_ptr<const AnalysisIndex> index; ///< of that analysis
    ReadingChoices choices;
    bool highlights = true;
    HiddenMarks hidden;
    std::vector<std::int32_t> unfolded; ///< first letters of the page furniture that is printed; all other is left out
};

/// Sets an article on pages of paper and paints them: dark on white whatever the screen's theme is, in one size of
/// letters whatever the zoom is. No line is cut by the end of a page, none stands alone there, and no headline is
/// parted from what it is the headline of. Pages are found one by one, for a long text has thousands; the same article
/// on the same paper always gives the same pages, whatever the device. Spans are into the canonical text. UI thread
/// only.
class ArticlePrinter
{
    Q_DECLARE_TR_FUNCTIONS(dateline::ArticlePrinter)

public:
    explicit ArticlePrinter(PrintedArticle what);

    /// Takes the part of the paper that lies within the margins; begins to count anew if that has another size.
    void setPaper(const QPageLayout &paper);

    /// Finds where one more page ends; tells whether there are more to find.
    bool paginateMore();
    [[nodiscard]] bool isPaginated() const { return m_paginated; }
    /// Pages that are known; all of them once isPaginated(). An article without any text has one, which is blank.
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_starts.size()) - (m_paginated ? 0 : 1); }
    /// How much of the text has its page, 0 to 1.
    [[nodiscard]] double paginatedShare() const;

    /// The text that stands on a page, in order.
    [[nodiscard]] std::vector<Span> textOn(int page);
    /// Paints a page at the painter's origin; to be asked for pages that are known. "Page 2 of 7" is left at "2" as
    /// long as it is not known of how many.
    void paint(QPainter *painter, int page);

    [[nodiscard]] const PrintedArticle &what() const { return m_what; }
    /// The headline, or the file's name where there is none.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString fileName() const; ///< for people: a file may be called anything

private:
    /// A line of a paragraph.
    struct Place
    {
        std::int32_t paragraph = 0;
        int line = 0;
    };
    /// Lines [first, last) of a paragraph, and how far down the page's text they begin.
    struct Piece
    {
        std::int32_t paragraph = 0;
        int first = 0;
        int last = 0;
        int y = 0;
    };
    struct Filled
    {
        std::vector<Piece> pieces;
        Place next; ///< what the next page begins with; its paragraph is -1 at the end
    };

    [[nodiscard]] Filled fill(Place from);
    [[nodiscard]] std::int32_t printedFrom(std::int32_t paragraph) const;
    [[nodiscard]] int headHeight() const { return m_page.style().note().pitch * 2; }
    [[nodiscard]] int bodyHeight() const { return m_height - 2 * headHeight(); }
    void paintPiece(QPainter *painter, const Piece &piece);
    void paintMargins(QPainter *painter, int page);

    PrintedArticle m_what;
    ThemeStyles m_styles; ///< of paper
    ArticleHighlighter m_highlighter;
    Page m_page;
    std::vector<Place> m_starts; ///< of the pages, and of one more until all are known
    int m_width = 0;             ///< of the paper within its margins, in the layout's unit
    int m_height = 0;
    bool m_paginated = false;
};

/// One printing of an article, in steps of a page, so that it can be told how far it is and be given up. Ends the
/// device's work when it is destroyed, finished or not. The printer and the device outlive it. UI thread only.
class PrintRun
{
public:
    enum class State : std::uint8_t { Running, Printed, Failed };

    /// Pages count from 0; what lies beyond the last is left out.
    PrintRun(ArticlePrinter *printer, QPagedPaintDevice *device, int first = 0, int last = INT_MAX);

    State step();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] double share() const; ///< of the work that is done, 0 to 1

private:
    ArticlePrinter *m_printer;
    QPagedPaintDevice *m_device;
    QPainter m_painter;
    int m_first;
    int m_last;
    int m_next;
    State m_state = State::Running;
};

enum class PrintOutcome : std::uint8_t { Printed, Cancelled, Failed };

/// Prints all pages at once. Now and then `goOn` is told how much is done, 0 to 1, and may answer false to end it.
[[nodiscard]] PrintOutcome printArticle(ArticlePrinter *printer, QPagedPaintDevice *device,
                                        const std::function<bool(double)> &goOn = {});

} // namespace dateline
