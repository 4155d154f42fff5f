#pragma once

#include "timeline/timelinescale.h"

#include <QObject>
#include <QVariantAnimation>

#include <vector>

namespace dateline {

/// Part of the way from one view to another, 0..1: zooms as if around one place, so that nothing swims.
[[nodiscard]] TimelineScale::View viewBetween(TimelineScale scale, const TimelineScale::View &from,
                                              const TimelineScale::View &to, double share);

/// Moves a scale from view to view, at once or in a short animation, and remembers where one was. Moves that are asked
/// for while one is under way go on from where that leads. UI thread only.
class TimelineMover : public QObject
{
    Q_OBJECT

public:
    /// Kinds of moves. Turns of a wheel in a row are one step to undo; a pan is none.
    enum class Kind { Pan, Wheel, Zoom };

    TimelineMover(TimelineScale *scale, QObject *parent);

    /// Milliseconds of an animated move; 0: none is.
    void setDuration(int milliseconds) { m_duration = milliseconds; }
    [[nodiscard]] TimelineScale::View goal() const;
    /// Turns of a wheel and drags are never animated: the hand does that.
    void go(const TimelineScale::View &view, Kind kind, bool animated);
    /// Without a step to undo, at once.
    void jump(const TimelineScale::View &view);
    void undo();
    void redo();
    void forget();
    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.empty(); }

Q_SIGNALS:
    void moved();

private:
    void moveTo(const TimelineScale::View &view, bool animated);
    void step(const QVariant &share);

    TimelineScale *m_scale;
    QVariantAnimation m_animation;
    int m_duration = 0;
    TimelineScale::View m_from;
    TimelineScale::View m_goal;
    bool m_lastWasWheel = false;
    std::vector<TimelineScale::View> m_before;
    std::vector<TimelineScale::View> m_after;
};

} // namespace dateline
