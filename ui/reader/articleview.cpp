#include "reader/articleview.h"

#include "base/safetext.h"
#include "reader/articleaccessible.h"

#include "reader/articleviewprivate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>

namespace dateline {

ArticleView::ArticleView(Document *document, Selection *selection, ThemeStyles *styles, QWidget *parent)
    : QAbstractScrollArea(parent), d(std::make_unique<Private>(this, document, selection, styles))
{
    installArticleAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    d->bar = new MarkScrollBar(Qt::Vertical, this);
    setVerticalScrollBar(d->bar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Article"));
    setAccessibleDescription(tr("The text of the article with its names, times and events marked"));
    d->connectAll();
    d->setUpTouch();
    d->applyStyle();
    d->takeArticle();
    if (document->analysis())
        d->takeAnalysis();
}

ArticleView::~ArticleView() = default;

int ArticleView::zoomPercent() const
{
    return d->zoom;
}

void ArticleView::setZoomPercent(int percent)
{
    d->setZoom(percent);
}

void ArticleView::setChoices(const ReadingChoices &choices)
{
    if (choices == d->choices)
        return;
    d->choices = choices;
    d->applyStyle();
}

const ReadingChoices &ArticleView::choices() const
{
    return d->choices;
}

void ArticleView::setMotionReduced(bool reduced)
{
    d->motionReduced = reduced;
    d->stopGlide();
    d->setUpTouch();
}

void ArticleView::setHighlightsVisible(bool visible)
{
    if (visible == d->highlightsVisible)
        return;
    d->highlightsVisible = visible;
    d->restyle();
}

void ArticleView::setStructureVisible(bool visible)
{
    if (visible == d->structureVisible)
        return;
    d->keepingPlace([this, visible] {
        d->structureVisible = visible;
        d->page.setLeftMargin(d->roleMarginWidth());
    });
    viewport()->update();
}

void ArticleView::setMarkVisible(MarkKind kind, bool visible)
{
    if (isMarkVisible(kind) == visible)
        return;
    d->hiddenMarks.set(static_cast<std::size_t>(kind), !visible);
    d->restyle();
    viewport()->update();
}

bool ArticleView::isMarkVisible(MarkKind kind) const
{
    return !d->hiddenMarks.test(static_cast<std::size_t>(kind));
}

bool ArticleView::highlightsVisible() const
{
    return d->highlightsVisible;
}

QString ArticleView::selectedText() const
{
    const Span span = d->text.span();
    return span.isEmpty() ? QString() : d->page.readableText(span);
}

Span ArticleView::selectedSpan() const
{
    return d->text.span();
}

void ArticleView::setSelectedSpan(Span span, bool caretAtStart)
{
    const auto size = static_cast<std::int32_t>(d->page.paragraphs().text().size());
    TextSelection changed;
    changed.set({std::clamp(span.start, 0, size), std::clamp(span.end, std::clamp(span.start, 0, size), size)},
                caretAtStart);
    d->changeSelection(changed);
}

void ArticleView::copy() const
{
    const QString words = selectedText();
    if (!words.isEmpty())
        QGuiApplication::clipboard()->setText(words);
}

void ArticleView::selectAll()
{
    d->page.indexUpTo(static_cast<std::int32_t>(d->page.paragraphs().text().size()));
    setSelectedSpan({0, static_cast<std::int32_t>(d->page.paragraphs().text().size())});
}

void ArticleView::reveal(Span span)
{
    if (d->page.isEmpty())
        return;
    d->page.indexUpTo(span.end);
    const ReadingPlace left = d->scroller.place();
    if (d->page.folds().isHidden(d->page.paragraphs().indexOf(span.start)))
        d->keepingPlace([&] { d->page.unfold(span); });
    if (d->scroller.isVisible(span))
        return;
    d->history.leave(left);
    d->goTo({span.start, viewport()->height() / 3});
    Q_EMIT historyChanged();
}

void ArticleView::showFrom(std::int32_t offset)
{
    if (d->page.isEmpty())
        return;
    d->page.indexUpTo(offset);
    d->goTo({offset, 0});
}

std::vector<std::int32_t> ArticleView::unfoldedPlaces() const
{
    std::vector<std::int32_t> starts;
    for (std::int32_t i = 0; i < d->page.folds().count(); ++i) {
        const Fold &fold = d->page.folds().at(i);
        if (!fold.folded)
            starts.push_back(fold.start);
    }
    return starts;
}

void ArticleView::unfoldPlaces(const std::vector<std::int32_t> &starts)
{
    d->keepingPlace([&] {
        for (std::int32_t i = 0; i < d->page.folds().count(); ++i) {
            if (std::find(starts.begin(), starts.end(), d->page.folds().at(i).start) != starts.end())
                d->page.setFolded(i, false);
        }
    });
}

bool ArticleView::canGoBack() const
{
    return d->history.canGoBack();
}

bool ArticleView::canGoForward() const
{
    return d->history.canGoForward();
}

void ArticleView::goBack()
{
    if (const auto place = d->history.back(d->scroller.place())) {
        d->goTo(*place);
        Q_EMIT historyChanged();
    }
}

void ArticleView::goForward()
{
    if (const auto place = d->history.forward(d->scroller.place())) {
        d->goTo(*place);
        Q_EMIT historyChanged();
    }
}

void ArticleView::find(const FindQuery &query)
{
    if (query == d->query && d->findState.error.isEmpty())
        return;
    d->query = query;
    d->currentHit = -1;
    d->findState = {};
    d->findOrigin = d->text.span().start;
    d->jumpPending = !query.text.isEmpty();
    if (query.text.isEmpty()) {
        d->finder.clear();
        d->foldAfterFinding();
    } else {
        d->findState.error = d->finder.start(d->page.paragraphs().text(), query);
    }
    d->showPlaces();
    d->publishFindState();
}

void ArticleView::findNext()
{
    d->stepHit(1);
}

void ArticleView::findPrevious()
{
    d->stepHit(-1);
}

const FindState &ArticleView::findState() const
{
    return d->findState;
}

Span ArticleView::visibleSpan() const
{
    return d->scroller.visibleSpan();
}

std::int32_t ArticleView::letterAt(QPoint viewportPoint) const
{
    return d->letterAt(viewportPoint);
}

QRect ArticleView::letterRect(std::int32_t offset) const
{
    const auto caret = d->scroller.visibleCaret(offset);
    if (!caret)
        return {};
    const auto after = d->scroller.visibleCaret(offset + 1);
    // The letter after the last one of a line stands on the next; all letters of a fold stand in one place.
    const bool sameLine = after && after->top() == caret->top() && after->left() != caret->left();
    const double end = sameLine ? after->left() : caret->left() + d->page.style().of(SectionRole::Paragraph).charWidth;
    return QRectF(std::min(caret->left(), end), caret->top(), std::abs(end - caret->left()), caret->height()).toRect();
}

void ArticleView::showMessage(const QString &title, const QString &text)
{
    d->messageTitle = shownLine(title);
    d->messageText = shownText(text);
    viewport()->update();
}

QSize ArticleView::minimumSizeHint() const
{
    constexpr int letters = 36;
    constexpr int lines = 6;
    return {letters * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing()};
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->keepingPlace([this] {
        d->page.setWidth(viewport()->width());
        d->scroller.setViewportHeight(viewport()->height());
    });
}

void ArticleView::scrollContentsBy(int, int)
{
    if (d->syncing)
        return;
    d->stopGlide();
    d->scroller.scrollTo(verticalScrollBar()->value());
    d->afterScroll();
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        d->applyStyle();
}

bool ArticleView::event(QEvent *event)
{
    const bool done = QAbstractScrollArea::event(event);
    // Another screen may have other dots: letters are laid out for those that they are drawn with.
    bool otherDots = event->type() == QEvent::ScreenChangeInternal;
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    otherDots = otherDots || event->type() == QEvent::DevicePixelRatioChange;
#endif
    if (otherDots)
        d->applyStyle();
    return done;
}

} // namespace dateline
