#include "timeline/timelinemover.h"

#include <QEasingCurve>

#include <cmath>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t rememberedViews = 50;

void remember(std::vector<TimelineScale::View> &views, const TimelineScale::View &view)
{
    views.push_back(view);
    if (views.size() > rememberedViews)
        views.erase(views.begin());
}

} // namespace

TimelineScale::View viewBetween(TimelineScale scale, const TimelineScale::View &from, const TimelineScale::View &to,
                                double share)
{
    if (share <= 0)
        return from;
    if (share >= 1)
        return to;
    scale.setView(from);
    const double start = scale.xOf(to.anchor);
    const double zoom = std::exp(std::lerp(std::log(from.secondsPerPixel), std::log(to.secondsPerPixel), share));
    // Around a fixed place x is a linear function of the pixels per second.
    const double ratio = from.secondsPerPixel / to.secondsPerPixel;
    const double way = std::abs(ratio - 1) < 1e-9 ? share : (from.secondsPerPixel / zoom - 1) / (ratio - 1);
    return {zoom, to.anchor, start + (to.anchorX - start) * way};
}

TimelineMover::TimelineMover(TimelineScale *scale, QObject *parent) : QObject(parent), m_scale(scale)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &TimelineMover::step);
}

TimelineScale::View TimelineMover::goal() const
{
    return m_animation.state() == QAbstractAnimation::Running ? m_goal : m_scale->view();
}

void TimelineMover::go(const TimelineScale::View &view, Kind kind, bool animated)
{
    const TimelineScale::View now = goal();
    const bool goesOn = kind == Kind::Wheel && m_lastWasWheel;
    m_lastWasWheel = kind == Kind::Wheel;
    if (kind != Kind::Pan && !goesOn && view != now) {
        remember(m_before, now);
        m_after.clear();
    }
    moveTo(view, animated);
}

void TimelineMover::jump(const TimelineScale::View &view)
{
    moveTo(view, false);
}

void TimelineMover::undo()
{
    if (m_before.empty())
        return;
    remember(m_after, goal());
    const TimelineScale::View view = m_before.back();
    m_before.pop_back();
    m_lastWasWheel = false;
    moveTo(view, true);
}

void TimelineMover::redo()
{
    if (m_after.empty())
        return;
    remember(m_before, goal());
    const TimelineScale::View view = m_after.back();
    m_after.pop_back();
    m_lastWasWheel = false;
    moveTo(view, true);
}

void TimelineMover::forget()
{
    m_animation.stop();
    m_before.clear();
    m_after.clear();
    m_lastWasWheel = false;
}

void TimelineMover::moveTo(const TimelineScale::View &view, bool animated)
{
    m_animation.stop();
    if (!animated || m_duration <= 0) {
        m_scale->setView(view);
        Q_EMIT moved();
        return;
    }
    m_from = m_scale->view();
    m_goal = view;
    m_animation.setDuration(m_duration);
    m_animation.start();
}

void TimelineMover::step(const QVariant &share)
{
    m_scale->setView(viewBetween(*m_scale, m_from, m_goal, share.toDouble()));
    Q_EMIT moved();
}

} // namespace dateline
