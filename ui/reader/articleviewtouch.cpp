// The part of ArticleView that fingers act on: one pans and lets go with a swing, two pan, a tap is a click, a long
// press selects a word and offers the menu. QScroller listens to touch alone, so the mouse goes on selecting.
#include "reader/articleviewprivate.h"

#include <QApplication>
#include <QGuiApplication>
#include <QScrollEvent>
#include <QScrollPrepareEvent>
#include <QScroller>
#include <QStyleHints>
#include <QTouchEvent>

#include <cmath>

namespace dateline {

namespace {

/// QScroller thinks in places of a page whose height is known. This one's height is estimated, so it is told of a page
/// without end, and of its places only the steps between them count.
constexpr double farAway = 1e7;

} // namespace

void ArticleView::Private::setUpTouch()
{
    QWidget *viewport = view->viewport();
    if (!QScroller::hasScroller(viewport)) {
        viewport->setAttribute(Qt::WA_AcceptTouchEvents);
        QScroller::grabGesture(viewport, QScroller::TouchGesture);
        connect(QScroller::scroller(viewport), &QScroller::stateChanged, view, [this](QScroller::State state) {
            if (state == QScroller::Scrolling || state == QScroller::Inactive)
                touchMoving = state == QScroller::Scrolling;
        });
    }
    QScroller *fingers = QScroller::scroller(viewport);
    QScrollerProperties how;
    how.setScrollMetric(QScrollerProperties::HorizontalOvershootPolicy, QScrollerProperties::OvershootAlwaysOff);
    how.setScrollMetric(QScrollerProperties::VerticalOvershootPolicy, QScrollerProperties::OvershootAlwaysOff);
    if (!mayGlide())
        how.setScrollMetric(QScrollerProperties::MaximumVelocity, 0);
    fingers->setScrollerProperties(how);
}

bool ArticleView::Private::touch(QTouchEvent *event)
{
    if (!article || event->device()->type() != QInputDevice::DeviceType::TouchScreen)
        return false;
    const QPointF finger = event->points().isEmpty() ? touchStart : event->points().first().position();
    const bool several = event->points().size() > 1;
    switch (event->type()) {
    case QEvent::TouchBegin:
        touchStart = finger;
        touchIsTap = !several;
        touchSeveral = several;
        touchStopped = glide.isActive() || touchMoving;
        touchMoving = false;
        stopGlide();
        touchHold.start(QGuiApplication::styleHints()->mousePressAndHoldInterval(), view);
        break;
    case QEvent::TouchUpdate:
        if (several || (finger - touchStart).manhattanLength() >= QApplication::startDragDistance()) {
            touchIsTap = false;
            touchHold.stop();
        }
        touchSeveral = touchSeveral || several;
        break;
    case QEvent::TouchEnd:
        touchHold.stop();
        if (touchIsTap && !touchStopped) {
            press(touchStart, {});
            release(touchStart);
        }
        touchIsTap = false;
        break;
    default:
        touchHold.stop();
        touchIsTap = false;
        break;
    }
    event->accept(); // or Qt would make a mouse of the finger, which would select
    return true;
}

void ArticleView::Private::touchHeld()
{
    touchHold.stop();
    if (!touchIsTap)
        return;
    touchIsTap = false;
    QScroller::scroller(view->viewport())->stop();
    selectUnit(touchStart, TextSelection::Unit::Word);
    release(touchStart);
    showMenu(view->viewport()->mapToGlobal(touchStart.toPoint()), targetAt(touchStart), spanForMenu(touchStart));
}

bool ArticleView::Private::prepareTouchScroll(QScrollPrepareEvent *event)
{
    if (!article)
        return false;
    touchScrolled = farAway;
    event->setViewportSize(view->viewport()->size());
    event->setContentPosRange({0, 0, 0, 2 * farAway});
    event->setContentPos({0, farAway});
    event->accept();
    return true;
}

bool ArticleView::Private::touchScroll(const QScrollEvent *event)
{
    const auto step = static_cast<std::int64_t>(std::llround(event->contentPos().y() - touchScrolled));
    touchScrolled += static_cast<double>(step);
    QScroller *fingers = QScroller::scroller(view->viewport());
    if (touchSeveral) // QAbstractScrollArea pans by two fingers of its own accord
        return true;
    const std::int64_t before = scroller.value();
    scrollBy(step);
    if (step != 0 && scroller.value() == before && fingers->state() == QScroller::Scrolling)
        fingers->stop(); // the text has come to its end
    return true;
}

} // namespace dateline
