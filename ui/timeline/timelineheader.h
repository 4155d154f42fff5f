#pragma once

#include "timeline/timelinecommands.h"

#include <QLabel>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace dateline {

/// The row above a timeline: its commands as buttons, how many events are shown, and the overview. UI thread only.
class TimelineHeader : public QWidget
{
    Q_OBJECT

public:
    TimelineHeader(TimelineCommands *commands, QWidget *overview, QWidget *parent);

    /// "18 events", "7 of 18 events"
    void setCounts(int shown, int found);
    void setTitleVisible(bool visible) { m_title->setVisible(visible); }

private:
    QToolButton *addButton(QAction *action);
    void addMenuButton(QAction *menuAction);
    void addMoreButton(const TimelineCommands &commands);

    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_counts;
};

} // namespace dateline
