#pragma once

#include "reader/articlehighlighter.h"
#include "reader/articleview.h"
#include "reader/finder.h"
#include "reader/history.h"
#include "reader/marks.h"
#include "reader/markscrollbar.h"
#include "reader/page.h"
#include "reader/pagescroller.h"
#include "reader/textpainter.h"
#include "reader/textselection.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <unordered_map>

class QScrollEvent;
class QScrollPrepareEvent;
class QTouchEvent;

namespace dateline {

/// Where the reader was in a text when it went: offsets into it.
struct LeftReading
{
    QString path;
    QString text; ///< null where it is too large to be kept
    ReadingPlace place;
    Span selected;
    std::vector<std::int32_t> unfolded; ///< first letters of the folds that were open
};

/// The inside of ArticleView: what is shown (articleviewcontent.cpp), how it is drawn (articleviewpaint.cpp), and how
/// mouse, fingers and keys act on it (articleviewmouse.cpp, articleviewselect.cpp, articleviewtouch.cpp,
/// articleviewkeys.cpp). UI thread only.
class ArticleView::Private
{
public:
    Private(ArticleView *view, Document *document, Selection *selection, ThemeStyles *styles);

    // Content
    void connectAll();
    void takeArticle();
    void takeAnalysis();
    void leaveText();
    void comeBack();
    void takeTheme();
    void setZoom(int percent);
    void applyStyle(); ///< lays out for font, zoom, choices and screen as they are now; keeps the place
    void indexMore();
    void refreshTargets();
    void restyle(); ///< colours change, places do not
    template <typename Change>
    void keepingPlace(const Change &change)
    {
        const bool atTop = scroller.value() == 0;
        const ReadingPlace place = scroller.place();
        change();
        if (atTop)
            scroller.scrollToStart();
        else
            scroller.restore(place);
        afterScroll();
    }

    // Scrolling
    void syncScrollBar();
    void showPlaces();  ///< hits, or else the places of what is selected, on the scroll bar
    void afterScroll(); ///< the visible part changed
    void scrollBy(std::int64_t dy);
    void glideBy(int dy);
    void stopGlide();
    [[nodiscard]] bool mayGlide() const;
    void goTo(const ReadingPlace &place);
    [[nodiscard]] int lineStep() const { return page.style().of(SectionRole::Paragraph).pitch; }
    [[nodiscard]] int pageStep() const { return std::max(lineStep(), view->viewport()->height() - 2 * lineStep()); }

    // Painting
    void paint(QPainter *painter, const QRect &clip);
    void paintBlock(QPainter *painter, const VisibleBlock &row, const QRectF &clip);
    void paintFold(QPainter *painter, const VisibleBlock &row, const Block &block);
    void paintRole(QPainter *painter, const VisibleBlock &row, const Block &block);
    [[nodiscard]] int roleMarginWidth() const;
    void paintMessage(QPainter *painter);
    const ParagraphMarks &marksOf(std::int32_t paragraph, Block &block);
    [[nodiscard]] std::vector<Overlay> overlays() const;

    // Mouse and keys
    [[nodiscard]] std::int32_t offsetAt(QPointF point);
    [[nodiscard]] std::int32_t letterAt(QPointF point);
    [[nodiscard]] Target targetAt(QPointF point);
    [[nodiscard]] std::int32_t foldAt(QPointF point);
    void updateHover(QPointF point);
    void press(QPointF point, Qt::KeyboardModifiers modifiers);
    void dragTo(QPointF point);
    void release(QPointF point);
    void selectUnit(QPointF point, TextSelection::Unit unit);
    [[nodiscard]] Span unitAt(std::int32_t offset, TextSelection::Unit unit) const;
    [[nodiscard]] bool isSelected(QPointF point);
    void toggleFold(std::int32_t fold);
    bool scrollByKey(QKeyEvent *event);
    bool selectByKey(QKeyEvent *event);
    [[nodiscard]] std::int32_t caretMoved(std::int32_t caret, int key, bool words);
    void changeSelection(const TextSelection &changed);
    [[nodiscard]] Span spanForMenu(QPointF point);
    void showMenu(QPoint globalPosition, const Target &target, Span span);
    void shareSelection() const;

    // Touch
    void setUpTouch();
    bool touch(QTouchEvent *event);
    void touchHeld();
    bool prepareTouchScroll(QScrollPrepareEvent *event);
    bool touchScroll(const QScrollEvent *event);

    // Find
    void takeHits();
    void goToHit(std::size_t hit);
    void foldAfterFinding();
    void stepHit(int step);
    void publishFindState();

    ArticleView *view;
    MarkScrollBar *bar = nullptr;
    Document *document;
    Selection *selection;
    ThemeStyles *styles;

    std::shared_ptr<const Article> article;
    std::shared_ptr<const Analysis> analysis;
    std::shared_ptr<const AnalysisIndex> index;
    std::shared_ptr<const Analysis> structured; ///< whose sections the page is made of; null for the bare text
    Page page;
    PageScroller scroller{&page};
    ArticleHighlighter highlighter;
    int zoom = 100;
    ReadingChoices choices;
    bool highlightsVisible = true;
    HiddenMarks hiddenMarks;
    bool structureVisible = false;
    bool syncing = false;
    bool firstPaintPending = false;
    QString messageTitle;
    QString messageText;
    LeftReading left;                      ///< of the text before: a reload goes on from there
    std::vector<std::int32_t> foldsOfHits; ///< starts of the folds that only finding has opened
    std::vector<std::int32_t> unfoldAgain; ///< places in folds that were open, until the folds are there

    std::uint64_t colourStamp = 1;
    std::unordered_map<std::int32_t, ParagraphMarks> marks; ///< of this stamp
    std::vector<Span> currentPlaces;
    std::vector<Span> currentPlace; ///< the one of them that was meant
    std::vector<Span> eventExtent;
    std::vector<Span> hoveredPlaces;
    std::vector<Span> selectedSpans;
    std::vector<Span> currentHitSpan;
    std::int32_t hoveredFold = -1;

    TextSelection text;
    QPointF pressPoint;
    QPointF dragPoint;
    bool pressed = false;
    bool dragging = false;
    bool onSelection = false; ///< pressed there: the selection is dragged out, or cleared by the release
    QElapsedTimer sinceDoubleClick;
    QBasicTimer autoScroll;
    QBasicTimer glide;
    int glideLeft = 0;
    bool motionReduced = false;
    int zoomWheel = 0;
    double lineWish = -1; ///< where Shift+Up and Down want to be; below 0: where the caret is

    QPointF touchStart;
    QBasicTimer touchHold;
    double touchScrolled = 0;  ///< where QScroller was last told to be
    bool touchIsTap = false;   ///< so far
    bool touchSeveral = false; ///< more than one finger, until the next touch
    bool touchMoving = false;  ///< let go of with a swing
    bool touchStopped = false; ///< the finger stopped a text that was still moving

    History<ReadingPlace> history;
    Finder finder;
    FindQuery query;
    FindState findState;
    std::int32_t findOrigin = 0;
    bool jumpPending = false;
    std::int64_t currentHit = -1;

    QTimer indexTimer;
    QTimer visibleTimer;
    Span toldVisible;
};

} // namespace dateline
