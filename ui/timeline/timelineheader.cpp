#include "timeline/timelineheader.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace dateline {

TimelineHeader::TimelineHeader(TimelineCommands *commands, QWidget *overview, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_title(new QLabel(tr("Timeline"), this)),
      m_counts(new QLabel(this))
{
    m_layout->setContentsMargins(6, 2, 6, 2);
    m_layout->setSpacing(3);
    m_layout->addWidget(m_title);
    addButton(commands->fit());
    addButton(commands->zoomOut());
    addButton(commands->zoomIn());
    addMenuButton(commands->lanes());
    addMenuButton(commands->colouring());
    addButton(commands->compressed());
    addButton(commands->background());
    addButton(commands->onlySelectedAction());
    addMoreButton(*commands);
    m_layout->addSpacing(3);
    m_layout->addWidget(m_counts);
    m_layout->addSpacing(6);
    m_layout->addWidget(overview, 1);
}

QToolButton *TimelineHeader::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(action->toolTip());
    button->setAutoRaise(true);
    m_layout->addWidget(button);
    return button;
}

void TimelineHeader::addMenuButton(QAction *menuAction)
{
    auto *button = new QToolButton(this);
    button->setText(menuAction->text().remove(QLatin1Char('&')));
    button->setToolTip(menuAction->toolTip());
    button->setAccessibleName(menuAction->toolTip());
    button->setMenu(menuAction->menu());
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    m_layout->addWidget(button);
}

void TimelineHeader::addMoreButton(const TimelineCommands &commands)
{
    auto *button = new QToolButton(this);
    auto *menu = new QMenu(button);
    for (QAction *action : {commands.fitSelection(), commands.undoZoom(), commands.redoZoom()})
        menu->addAction(action);
    menu->addSeparator();
    menu->addAction(commands.legend());
    menu->addAction(commands.now());
    menu->addSeparator();
    menu->addAction(commands.save());
    button->setText(QStringLiteral("…"));
    button->setToolTip(tr("More commands"));
    button->setAccessibleName(tr("More commands"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    m_layout->addWidget(button);
}

void TimelineHeader::setCounts(int shown, int found)
{
    if (found == 0)
        m_counts->clear();
    else if (shown == found)
        m_counts->setText(tr("%n event(s)", nullptr, found));
    else
        m_counts->setText(tr("%1 of %n event(s)", "how many are shown", found).arg(shown));
}

} // namespace dateline
