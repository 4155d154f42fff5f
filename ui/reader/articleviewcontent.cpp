#include "reader/articleviewprivate.h"

#include "document/textshift.h"
#include "theme/applicationpalette.h"
#include "theme/contrast.h"

#include <QAccessible>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <limits>
#include <utility>

namespace dateline {

namespace {

constexpr int leastZoom = 50;
constexpr int mostZoom = 400;
constexpr int visibleDelay = 50; // ms; the timeline need not follow every frame

} // namespace

ArticleView::Private::Private(ArticleView *itsView, Document *itsDocument, Selection *itsSelection,
                              ThemeStyles *itsStyles)
    : view(itsView), document(itsDocument), selection(itsSelection), styles(itsStyles)
{
}

void ArticleView::Private::connectAll()
{
    connect(document, &Document::articleChanged, view, [this] { takeArticle(); });
    connect(document, &Document::analysisChanged, view, [this] { takeAnalysis(); });
    connect(document, &Document::stateChanged, view, [this] { view->viewport()->update(); });
    connect(selection, &Selection::currentChanged, view, [this] { refreshTargets(); });
    connect(selection, &Selection::hoveredChanged, view, [this] { refreshTargets(); });
    connect(selection, &Selection::brushedChanged, view, [this] { restyle(); });
    connect(selection, &Selection::revealRequested, view, [this](Span place) {
        view->reveal(place);
        // Reading by caret or by ear goes on from there; words that the reader selected stay so.
        if (text.span().isEmpty() && !place.contains(text.caret()))
            view->setSelectedSpan({place.start, place.start});
    });
    connect(styles, &ThemeStyles::changed, view, [this] { takeTheme(); });
    connect(&finder, &Finder::found, view, [this] { takeHits(); });
    connect(&indexTimer, &QTimer::timeout, view, [this] { indexMore(); });
    visibleTimer.setSingleShot(true);
    visibleTimer.setInterval(visibleDelay);
    connect(&visibleTimer, &QTimer::timeout, view, [this] {
        const Span visible = scroller.visibleSpan();
        if (visible == toldVisible)
            return;
        toldVisible = visible;
        Q_EMIT view->visibleSpanChanged();
    });
}

void ArticleView::Private::takeArticle()
{
    if (article)
        leaveText();
    article = document->article();
    analysis.reset();
    index.reset();
    structured.reset();
    marks.clear();
    ++colourStamp;
    history.clear();
    hoveredFold = -1;
    stopGlide();
    text = TextSelection();
    selectedSpans.clear();
    unfoldAgain.clear();
    foldsOfHits.clear();
    page.setText(article ? article->text : QString());
    scroller.scrollToStart();
    if (article) {
        messageTitle.clear();
        messageText.clear();
        highlighter.setUp(styles->definitionForFile(article->path), styles);
        firstPaintPending = true;
        if (!article->path.isEmpty() && article->path == left.path)
            comeBack();
        if (!page.paragraphs().isComplete())
            indexTimer.start(0);
    }
    refreshTargets();
    // The same words are looked for in the new text, but the reader is not taken to them.
    currentHit = -1;
    findState = {};
    jumpPending = false;
    if (article && !query.text.isEmpty())
        findState.error = finder.start(article->text, query);
    else
        finder.clear();
    publishFindState();
    afterScroll();
    Q_EMIT view->selectedSpanChanged();
    Q_EMIT view->historyChanged();
}

void ArticleView::Private::leaveText()
{
    left = {};
    left.path = article->path;
    if (article->text.size() <= mostShifted) // of a larger one no place would be looked for, and it would fill memory
        left.text = article->text;
    left.place = scroller.value() > 0 ? scroller.place() : ReadingPlace();
    left.selected = text.span();
    left.unfolded = view->unfoldedPlaces();
}

/// To where the reader was in the file as it was before: same lines, same words selected, same folds open.
void ArticleView::Private::comeBack()
{
    const TextShift shift(left.text.isNull() ? article->text : left.text, article->text);
    if (left.place.offset > 0)
        scroller.restore({shift.movedPlace(left.place.offset), left.place.y});
    if (const auto selected = shift.moved(left.selected))
        text.set(*selected);
    if (!text.span().isEmpty())
        selectedSpans.push_back(text.span());
    for (const std::int32_t fold : left.unfolded)
        unfoldAgain.push_back(shift.movedPlace(fold));
    left = {};
}

void ArticleView::Private::takeAnalysis()
{
    analysis = document->analysis();
    index = document->index();
    if (!analysis)
        return;
    const std::vector<Section> &found = analysis->structure.sections;
    if (!found.empty() && (!structured || found != structured->structure.sections)) {
        indexTimer.stop();
        keepingPlace([&] {
            page.setSections(found);
            for (const std::int32_t place : std::exchange(unfoldAgain, {}))
                page.unfold({place, place + 1});
        });
        highlighter.dropStates();
        if (!page.paragraphs().isComplete())
            indexTimer.start(0);
    }
    // The newest one with these sections: holding an older one would keep all of it in memory.
    if (!found.empty())
        structured = analysis;
    refreshTargets();
    restyle();
}

void ArticleView::Private::takeTheme()
{
    if (article)
        highlighter.setUp(styles->definitionForFile(article->path), styles);
    showPlaces();
    restyle();
}

void ArticleView::Private::setZoom(int percent)
{
    percent = std::clamp(percent, leastZoom, mostZoom);
    if (percent == zoom)
        return;
    zoom = percent;
    applyStyle();
    Q_EMIT view->zoomChanged(zoom);
}

void ArticleView::Private::applyStyle()
{
    keepingPlace([this] {
        page.setStyle(ReadingStyle(QFont(view->font(), view->viewport()), zoom, choices));
        page.setLeftMargin(roleMarginWidth());
    });
}

void ArticleView::Private::indexMore()
{
    if (!page.indexMore())
        indexTimer.stop();
    syncScrollBar();
}

void ArticleView::Private::refreshTargets()
{
    const Target &current = selection->current();
    currentPlaces = selection->placesOf(current);
    currentPlace.clear();
    if (current.place)
        currentPlace.push_back(*current.place);
    hoveredPlaces = selection->placesOf(selection->hovered());
    eventExtent.clear();
    if (current.kind == Target::Kind::Event && analysis &&
        static_cast<std::size_t>(current.index) < analysis->events.size())
        eventExtent.push_back(analysis->events[static_cast<std::size_t>(current.index)].extent);
    showPlaces();
    view->viewport()->update();
}

void ArticleView::Private::restyle()
{
    ++colourStamp;
    marks.clear();
    view->viewport()->update();
}

void ArticleView::Private::syncScrollBar()
{
    constexpr std::int64_t most = std::numeric_limits<int>::max() / 2;
    syncing = true;
    bar->setRange(0, static_cast<int>(std::min(most, scroller.maximum())));
    bar->setPageStep(pageStep());
    bar->setSingleStep(lineStep());
    bar->setValue(static_cast<int>(std::min(most, scroller.value())));
    syncing = false;
}

void ArticleView::Private::showPlaces()
{
    constexpr std::size_t most = 2000; // more than a bar has lines
    const bool searching = !query.text.isEmpty();
    const std::vector<Span> &spans = searching ? finder.hits() : currentPlaces;
    std::vector<double> places;
    const std::int64_t total = page.heights().total();
    const std::size_t step = spans.size() / most + 1;
    for (std::size_t i = 0; i < spans.size() && total > 0; i += step) {
        const std::int32_t paragraph = page.paragraphShowing(spans[i].start);
        if (paragraph >= 0)
            places.push_back(static_cast<double>(page.heights().top(paragraph)) / static_cast<double>(total));
    }
    const QColor ground = styles->colour(searching ? ThemeColour::SearchHit : ThemeColour::CurrentMark);
    bar->setMarks(std::move(places), readableOn(ground, {bar->palette().color(QPalette::Window)}, visibleContrast));
}

void ArticleView::Private::afterScroll()
{
    syncScrollBar();
    view->viewport()->update();
    visibleTimer.start();
}

void ArticleView::Private::scrollBy(std::int64_t dy)
{
    scroller.scrollBy(dy);
    afterScroll();
}

void ArticleView::Private::glideBy(int dy)
{
    constexpr int frame = 10; // ms
    // Turning the wheel back stops at once.
    glideLeft = (glideLeft > 0) == (dy > 0) ? glideLeft + dy : dy;
    if (!glide.isActive())
        glide.start(frame, Qt::PreciseTimer, view);
}

void ArticleView::Private::stopGlide()
{
    glideLeft = 0;
    glide.stop();
}

bool ArticleView::Private::mayGlide() const
{
    const QStyle *style = view->style();
    return !motionReduced && style->styleHint(QStyle::SH_Widget_Animate, nullptr, view) != 0 &&
           style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, view) > 0;
}

void ArticleView::Private::goTo(const ReadingPlace &place)
{
    stopGlide();
    scroller.restore(place);
    afterScroll();
}

void ArticleView::Private::changeSelection(const TextSelection &changed)
{
    const bool moved = changed.span() != text.span() || changed.caret() != text.caret();
    text = changed;
    selectedSpans.clear();
    if (!text.span().isEmpty())
        selectedSpans.push_back(text.span());
    if (!moved)
        return;
    view->viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent caretMoved(view, text.caret());
        QAccessible::updateAccessibility(&caretMoved);
        // What is known of the name or date that the caret entered is the view's description.
        QAccessibleEvent described(view, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
    }
    Q_EMIT view->selectedSpanChanged();
}

void ArticleView::Private::toggleFold(std::int32_t fold)
{
    const bool folded = !page.folds().at(fold).folded;
    page.setFolded(fold, folded);
    scroller.layOut();
    marks.clear();
    afterScroll();
}

void ArticleView::Private::takeHits()
{
    const std::vector<Span> &hits = finder.hits();
    if (jumpPending && !hits.empty()) {
        const auto next =
            std::partition_point(hits.begin(), hits.end(), [this](const Span &hit) { return hit.start < findOrigin; });
        if (next != hits.end() || finder.isComplete()) {
            jumpPending = false;
            goToHit(next == hits.end() ? 0 : static_cast<std::size_t>(next - hits.begin()));
        }
    }
    showPlaces();
    publishFindState();
}

void ArticleView::Private::goToHit(std::size_t hit)
{
    currentHit = static_cast<std::int64_t>(hit);
    const Span span = finder.hits().at(hit);
    const std::int32_t paragraph = page.paragraphs().indexOf(span.start);
    if (page.folds().isHidden(paragraph))
        foldsOfHits.push_back(page.folds().at(page.folds().foldOf(paragraph)).start);
    view->setSelectedSpan(span);
    view->reveal(span);
}

/// What was opened for hits alone is page furniture again once nothing is looked for; but not where the reader stays.
void ArticleView::Private::foldAfterFinding()
{
    if (foldsOfHits.empty())
        return;
    const Span stays = text.span();
    keepingPlace([&] {
        for (const std::int32_t start : std::exchange(foldsOfHits, {})) {
            const std::int32_t fold = page.folds().foldOf(page.paragraphs().indexOf(start));
            if (fold < 0 || page.folds().at(fold).start != start || page.folds().at(fold).folded)
                continue;
            const Fold &open = page.folds().at(fold);
            const std::int32_t end = page.paragraphs().at(open.end - 1).span.end;
            if (stays.end < start || stays.start > end)
                page.setFolded(fold, true);
        }
    });
    marks.clear();
}

void ArticleView::Private::stepHit(int step)
{
    const std::vector<Span> &hits = finder.hits();
    if (hits.empty())
        return;
    const Span from = text.span();
    const auto count = static_cast<std::int64_t>(hits.size());
    const auto after =
        std::partition_point(hits.begin(), hits.end(), [from](const Span &hit) { return hit.start < from.start; }) -
        hits.begin();
    const bool onHit = after < count && hits[static_cast<std::size_t>(after)] == from;
    const std::int64_t ahead = onHit ? after + 1 : after;
    const std::int64_t next = step > 0 ? ahead : after - 1;
    jumpPending = false;
    goToHit(static_cast<std::size_t>((next + count) % count));
    publishFindState();
}

void ArticleView::Private::publishFindState()
{
    findState.count = static_cast<int>(finder.hits().size());
    findState.complete = finder.isComplete();
    findState.current = static_cast<int>(currentHit) + 1;
    currentHitSpan.clear();
    if (currentHit >= 0 && currentHit < findState.count)
        currentHitSpan.push_back(finder.hits()[static_cast<std::size_t>(currentHit)]);
    view->viewport()->update();
    Q_EMIT view->findStateChanged();
}

} // namespace dateline
