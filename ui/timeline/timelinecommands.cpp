#include "timeline/timelinecommands.h"

#include <utility>

namespace dateline {

namespace {

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, int value)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void check(const QActionGroup *group, int value)
{
    for (QAction *action : group->actions())
        action->setChecked(action->data().toInt() == value);
}

} // namespace

TimelineCommands::TimelineCommands(QObject *parent)
    : QObject(parent), m_lanes(std::make_unique<QMenu>(tr("&Lanes"))),
      m_colouring(std::make_unique<QMenu>(tr("&Colour"))), m_lanesGroup(new QActionGroup(this)),
      m_colouringGroup(new QActionGroup(this)), m_fit(new QAction(tr("Fit"), this)),
      m_zoomIn(new QAction(QStringLiteral("+"), this)), m_zoomOut(new QAction(QStringLiteral("−"), this)),
      m_fitSelection(new QAction(tr("Fit &Selection"), this)), m_undoZoom(new QAction(tr("&Undo Zoom"), this)),
      m_redoZoom(new QAction(tr("&Redo Zoom"), this)),
      m_compressed(addSwitch(tr("Skip &Gaps"), tr("Compress empty stretches of time"), &TimelineOptions::compressed)),
      m_background(addSwitch(tr("&All"), tr("Show also what is told beside the news"), &TimelineOptions::background)),
      m_onlySelected(new QAction(tr("&Only Selected"), this)),
      m_legend(addSwitch(tr("L&egend"), tr("Show what shapes mean"), &TimelineOptions::legend)),
      m_now(addSwitch(tr("&Now"), tr("Show a line where the clock stands"), &TimelineOptions::now)),
      m_save(new QAction(tr("Sa&ve as Picture…"), this))
{
    m_fit->setToolTip(tr("Show all events (0)"));
    m_zoomIn->setToolTip(tr("Zoom in (+)"));
    m_zoomOut->setToolTip(tr("Zoom out (-)"));
    m_fitSelection->setToolTip(tr("Show the time of what is selected (F)"));
    m_undoZoom->setToolTip(tr("Go back to where you looked before (Backspace)"));
    m_redoZoom->setToolTip(tr("Go again to where you looked after that (Shift+Backspace)"));
    m_save->setToolTip(tr("Save the timeline as SVG, PNG or PDF"));
    m_lanes->menuAction()->setToolTip(tr("What lanes mean"));
    m_colouring->menuAction()->setToolTip(tr("What colours mean"));
    m_onlySelected->setToolTip(
        tr("Show only the events of the selected name; of two names, the events that they share"));
    m_onlySelected->setCheckable(true);
    connect(m_onlySelected, &QAction::toggled, this, &TimelineCommands::onlySelectedChanged);
    for (int i = 0; i < 4; ++i) {
        m_separators.append(new QAction(this));
        m_separators.back()->setSeparator(true);
    }
    addChoices();
    showOptions();
}

void TimelineCommands::addChoices()
{
    const auto lanes = [this](const QString &text, TimelineLanes value) {
        return addChoice(m_lanes.get(), m_lanesGroup, text, static_cast<int>(value));
    };
    lanes(tr("&Packed"), TimelineLanes::Packed);
    lanes(tr("By &Name"), TimelineLanes::Names);
    lanes(tr("By &Status"), TimelineLanes::Statuses);
    lanes(tr("By Pa&rt of the Text"), TimelineLanes::Parts);
    m_byArticle = lanes(tr("By &Article"), TimelineLanes::Articles);
    m_byArticle->setVisible(false);
    m_lanes->addSeparator();
    lanes(tr("&Order of Telling"), TimelineLanes::Story);
    const auto colouring = [this](const QString &text, TimelineColouring value) {
        addChoice(m_colouring.get(), m_colouringGroup, text, static_cast<int>(value));
    };
    colouring(tr("By &Status"), TimelineColouring::Statuses);
    colouring(tr("By &Name"), TimelineColouring::Names);
    colouring(tr("By Pa&rt of the Text"), TimelineColouring::Parts);
    const auto choose = [this](auto TimelineOptions::*option, const QAction *action) {
        using Value = std::remove_reference_t<decltype(m_options.*option)>;
        TimelineOptions options = m_options;
        options.*option = static_cast<Value>(action->data().toInt());
        setOptions(options);
    };
    connect(m_lanesGroup, &QActionGroup::triggered, this,
            [choose](const QAction *action) { choose(&TimelineOptions::lanes, action); });
    connect(m_colouringGroup, &QActionGroup::triggered, this,
            [choose](const QAction *action) { choose(&TimelineOptions::colouring, action); });
}

QAction *TimelineCommands::addSwitch(const QString &text, const QString &tip, bool TimelineOptions::*option)
{
    auto *action = new QAction(text, this);
    action->setToolTip(tip);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, option](bool on) {
        TimelineOptions options = m_options;
        options.*option = on;
        setOptions(options);
    });
    return action;
}

void TimelineCommands::setOptions(const TimelineOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    showOptions();
    Q_EMIT optionsChanged(m_options);
}

void TimelineCommands::showOptions()
{
    check(m_lanesGroup, static_cast<int>(m_options.lanes));
    check(m_colouringGroup, static_cast<int>(m_options.colouring));
    m_compressed->setChecked(m_options.compressed);
    m_background->setChecked(m_options.background);
    m_legend->setChecked(m_options.legend);
    m_now->setChecked(m_options.now);
}

QList<QAction *> TimelineCommands::all() const
{
    return {m_fitSelection,  m_undoZoom,     m_redoZoom,   m_separators[0], lanes(), colouring(),     m_legend,
            m_separators[1], m_onlySelected, m_background, m_compressed,    m_now,   m_separators[2], m_save};
}

} // namespace dateline
