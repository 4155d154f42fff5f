#include "reader/articleviewprivate.h"

#include "reader/marktooltip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int wheelStep = 120; // of QWheelEvent::angleDelta, one notch
constexpr int zoomStep = 10;   // percent

} // namespace

std::int32_t ArticleView::Private::offsetAt(QPointF point)
{
    const VisibleBlock *row = scroller.rowAt(static_cast<int>(std::floor(point.y())));
    if (row == nullptr)
        return scroller.rows().empty() ? 0 : page.paragraphs().at(scroller.rows().front().paragraph).span.start;
    const Block &block = page.block(row->paragraph);
    const std::int32_t start = page.paragraphs().at(row->paragraph).span.start;
    if (!block.layout || point.y() < row->y + block.textTop())
        return start;
    return start + block.layout->offsetAt(point - QPointF(page.columnLeft(), row->y + block.textTop()));
}

std::int32_t ArticleView::Private::letterAt(QPointF point)
{
    const VisibleBlock *row = scroller.rowAt(static_cast<int>(std::floor(point.y())));
    if (row == nullptr)
        return -1;
    const Block &block = page.block(row->paragraph);
    if (!block.layout)
        return -1;
    const std::int32_t letter = block.layout->letterAt(point - QPointF(page.columnLeft(), row->y + block.textTop()));
    return letter < 0 ? -1 : page.paragraphs().at(row->paragraph).span.start + letter;
}

Target ArticleView::Private::targetAt(QPointF point)
{
    if (!article || !highlightsVisible || !messageTitle.isEmpty())
        return {};
    const std::int32_t letter = letterAt(point);
    return letter < 0 ? Target{} : selection->targetAt(letter);
}

std::int32_t ArticleView::Private::foldAt(QPointF point)
{
    const VisibleBlock *row = scroller.rowAt(static_cast<int>(std::floor(point.y())));
    if (row == nullptr)
        return -1;
    const Block &block = page.block(row->paragraph);
    const QRectF rect(page.columnLeft(), row->y + block.space, page.columnWidth(), block.foldLine);
    return block.foldLine > 0 && rect.contains(point) ? page.folds().foldOf(row->paragraph) : -1;
}

void ArticleView::Private::updateHover(QPointF point)
{
    const std::int32_t fold = foldAt(point);
    if (fold != hoveredFold) {
        hoveredFold = fold;
        view->viewport()->update();
    }
    const Target target = targetAt(point);
    selection->hover(target);
    const bool inColumn = point.x() >= page.columnLeft() && point.x() < page.columnLeft() + page.columnWidth();
    const bool overColumn = article && (inColumn || letterAt(point) >= 0);
    if (isSelected(point))
        view->viewport()->setCursor(Qt::ArrowCursor); // it can be dragged
    else if (fold >= 0 || !target.isNone())
        view->viewport()->setCursor(Qt::PointingHandCursor);
    else
        view->viewport()->setCursor(overColumn ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    switch (event->button()) {
    case Qt::LeftButton:
        if (d->article)
            d->press(event->position(), event->modifiers());
        break;
    case Qt::BackButton:
        goBack();
        break;
    case Qt::ForwardButton:
        goForward();
        break;
    default:
        QAbstractScrollArea::mousePressEvent(event);
    }
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (d->pressed && event->buttons().testFlag(Qt::LeftButton))
        d->dragTo(event->position());
    else
        d->updateHover(event->position());
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && d->pressed)
        d->release(event->position());
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->article || d->foldAt(event->position()) >= 0)
        return;
    d->selectUnit(event->position(), TextSelection::Unit::Word);
    d->sinceDoubleClick.start();
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        d->zoomWheel += event->angleDelta().y();
        const int steps = d->zoomWheel / wheelStep;
        d->zoomWheel -= steps * wheelStep;
        if (steps != 0)
            setZoomPercent(d->zoom + steps * zoomStep);
        event->accept();
        return;
    }
    if (!event->pixelDelta().isNull()) {
        d->scrollBy(-event->pixelDelta().y());
    } else {
        const double notches = double(event->angleDelta().y()) / wheelStep;
        const int dy = static_cast<int>(-notches * QApplication::wheelScrollLines() * d->lineStep());
        if (d->mayGlide())
            d->glideBy(dy);
        else
            d->scrollBy(dy);
    }
    event->accept();
    d->updateHover(event->position());
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->autoScroll.timerId()) {
        const double y = d->dragPoint.y();
        const double beyond = y < 0 ? y : std::max(0.0, y - viewport()->height());
        d->scrollBy(static_cast<std::int64_t>(std::clamp(beyond, -200.0, 200.0)));
        d->dragTo(d->dragPoint);
    } else if (event->timerId() == d->touchHold.timerId()) {
        d->touchHeld();
    } else if (event->timerId() == d->glide.timerId()) {
        // A third of what is left each frame: quick at first, soft at the end.
        const int part = std::abs(d->glideLeft) < 4 ? d->glideLeft : d->glideLeft / 3;
        d->glideLeft -= part;
        d->scrollBy(part);
        if (d->glideLeft == 0)
            d->glide.stop();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        d->selection->hover({});
        d->hoveredFold = -1;
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Target target = d->targetAt(help->pos());
        const QString words = d->analysis ? tooltipFor(*d->analysis, target) : QString();
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, viewport(), letterRect(d->letterAt(help->pos())));
        return true;
    }
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return d->touch(static_cast<QTouchEvent *>(event)) || QAbstractScrollArea::viewportEvent(event);
    case QEvent::ScrollPrepare:
        return d->prepareTouchScroll(static_cast<QScrollPrepareEvent *>(event));
    case QEvent::Scroll:
        return d->touchScroll(static_cast<QScrollEvent *>(event));
    default:
        return QAbstractScrollArea::viewportEvent(event);
    }
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!d->article)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint point = byKey ? letterRect(d->text.caret()).bottomLeft() : event->pos();
    d->showMenu(viewport()->mapToGlobal(point), d->targetAt(point), byKey ? currentSpan() : d->spanForMenu(point));
}

Span ArticleView::Private::spanForMenu(QPointF point)
{
    const std::int32_t fold = foldAt(point);
    if (fold >= 0)
        return {page.folds().at(fold).start, page.paragraphs().at(page.folds().at(fold).end - 1).span.end};
    const std::int32_t offset = offsetAt(point);
    const Span selected = text.span();
    return !selected.isEmpty() && offset >= selected.start && offset <= selected.end ? selected
                                                                                     : page.paragraphAt(offset);
}

Span ArticleView::currentSpan() const
{
    const Span selected = d->text.span();
    return selected.isEmpty() ? d->page.paragraphAt(d->text.caret()) : selected;
}

void ArticleView::Private::showMenu(QPoint globalPosition, const Target &target, Span span)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(ArticleView::tr("&Copy"), view, [this] { view->copy(); });
    copyAction->setEnabled(!text.span().isEmpty());
    menu->addAction(ArticleView::tr("Select &All"), view, [this] { view->selectAll(); });
    if (!target.isNone()) {
        menu->addSeparator();
        const auto step = [this, target](int direction) {
            selection->select(selection->stepped(target, direction), true);
        };
        const bool several = selection->placesOf(target).size() > 1;
        QAction *next = menu->addAction(ArticleView::tr("&Next Mention"), view, [step] { step(1); });
        QAction *previous = menu->addAction(ArticleView::tr("&Previous Mention"), view, [step] { step(-1); });
        next->setEnabled(several);
        previous->setEnabled(several);
    }
    Q_EMIT view->contextMenuRequested(menu, span, target);
    menu->popup(globalPosition);
}

} // namespace dateline
