// The part of ContentCommands that makes menu entries and asks for words.
#include "contentcommands.h"

#include "base/safetext.h"
#include "words/typenames.h"

#include <QMenu>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t mostNamesInMenu = 30;
constexpr qsizetype longestInMenu = 40;

QString menuText(const QString &text)
{
    QString words = shownLine(text);
    if (words.size() > longestInMenu)
        words = words.left(longestInMenu - 1) + QChar(u'…');
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

void ContentCommands::addTo(QMenu *menu, const Target &target, Span selected)
{
    const auto analysis = m_document->analysis();
    if (!analysis || m_document->state() != Document::State::Ready)
        return;
    if (!selected.isEmpty())
        addSelectionEntries(menu, selected);
    else if (target.kind == Target::Kind::Entity)
        addNameEntries(menu, target.index, target.place.value_or(Span()));
    else if (target.kind == Target::Kind::Time)
        addTimeEntries(menu, target.index);
    else if (target.kind == Target::Kind::Event)
        addEventEntries(menu, target.index);
}

void ContentCommands::addTypes(QMenu *menu, const std::function<void(EntityType)> &choose) const
{
    for (const EntityType type : allEntityTypes)
        menu->addAction(entityTypeTitle(type), this, [choose, type] { choose(type); });
}

void ContentCommands::addSelectionEntries(QMenu *menu, Span selected)
{
    menu->addSeparator();
    addTypes(menu->addMenu(tr("&Mark as a Name")),
             [this, selected](EntityType type) { markName(selected, type, false); });
    addTypes(menu->addMenu(tr("Mark as a Name &Everywhere")),
             [this, selected](EntityType type) { markName(selected, type, true); });
    menu->addAction(tr("Mark as a &Time…"), this, [this, selected] { askTime(selected, quoted(selected)); });
    menu->addAction(tr("Add as an E&vent…"), this, [this, selected] {
        askTitle(tr("Add an Event"), quoted(selected),
                 [this, selected](const QString &title) { addEvent(selected, title); });
    });
}

void ContentCommands::addNameEntries(QMenu *menu, std::int32_t entity, Span mention)
{
    const auto analysis = m_document->analysis();
    const Entity &named = analysis->entities.at(static_cast<std::size_t>(entity));
    menu->addSeparator();
    QMenu *types = menu->addMenu(tr("“%1” Is a…").arg(menuText(named.name)));
    for (const EntityType type : allEntityTypes) {
        QAction *action = types->addAction(entityTypeTitle(type), this, [this, entity, type] { retype(entity, type); });
        action->setCheckable(true);
        action->setChecked(type == named.type);
    }
    menu->addAction(tr("&Rename…"), this, [this, entity] { askName(entity); });
    addMergeMenu(menu->addMenu(tr("Is the S&ame as")), entity);
    const Span place = mention.isEmpty() ? placeOf(entity).value_or(Span()) : mention;
    if (!mention.isEmpty() && named.mentions.size() > 1)
        menu->addAction(tr("“%1” Is A&nother One").arg(menuText(quoted(mention))), this,
                        [this, mention] { split(mention); });
    if (!mention.isEmpty())
        menu->addAction(tr("Is No Name &Here"), this, [this, mention] { unmarkName(mention, false); });
    menu->addAction(tr("Is N&o Name Anywhere"), this, [this, place] { unmarkName(place, true); });
}

/// Those of the same type first: they are meant most often.
void ContentCommands::addMergeMenu(QMenu *menu, std::int32_t entity)
{
    const auto analysis = m_document->analysis();
    const auto &entities = analysis->entities;
    const EntityType type = entities.at(static_cast<std::size_t>(entity)).type;
    std::vector<std::int32_t> others;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(entities.size()); ++i) {
        if (i != entity)
            others.push_back(i);
    }
    std::stable_sort(others.begin(), others.end(), [&](std::int32_t a, std::int32_t b) {
        const Entity &first = entities[static_cast<std::size_t>(a)];
        const Entity &second = entities[static_cast<std::size_t>(b)];
        return std::pair(first.type != type, second.mentions.size()) <
               std::pair(second.type != type, first.mentions.size());
    });
    if (others.size() > mostNamesInMenu)
        others.resize(mostNamesInMenu); // any other one is dragged in the list of names
    for (const std::int32_t other : others)
        menu->addAction(menuText(entities[static_cast<std::size_t>(other)].name), this,
                        [this, entity, other] { merge(other, entity); });
    menu->setEnabled(!others.empty());
}

void ContentCommands::addTimeEntries(QMenu *menu, std::int32_t time)
{
    const auto analysis = m_document->analysis();
    const Span span = analysis->timeSpan(analysis->times.at(static_cast<std::size_t>(time)));
    menu->addSeparator();
    menu->addAction(tr("“%1” &Means…").arg(menuText(quoted(span))), this, [this, span] { askTime(span, {}); });
    menu->addAction(tr("Is N&o Time"), this, [this, span] { setTime(span, {}); });
}

void ContentCommands::addEventEntries(QMenu *menu, std::int32_t event)
{
    const auto analysis = m_document->analysis();
    const Event &told = analysis->events.at(static_cast<std::size_t>(event));
    menu->addSeparator();
    menu->addAction(tr("&Retitle the Event…"), this, [this, event, label = told.label] {
        askTitle(tr("Retitle the Event"), label, [this, event](const QString &title) { retitleEvent(event, title); });
    });
    menu->addAction(tr("Change W&hen It Was…"), this, [this, event] { askEventDate(event); });
    menu->addAction(tr("It Has No &Date"), this, [this, event] { redateEvent(event, {}); })
        ->setEnabled(told.range.isDated());
    QMenu *statuses = menu->addMenu(tr("It &Is"));
    for (const EventStatus status :
         {EventStatus::Happened, EventStatus::Scheduled, EventStatus::Possible, EventStatus::Denied}) {
        QAction *action = statuses->addAction(eventStatusTitle(status), this,
                                              [this, event, status] { setEventStatus(event, status); });
        action->setCheckable(true);
        action->setChecked(status == told.status);
    }
    menu->addAction(tr("Hide the &Event"), this, [this, event] { hideEvent(event); });
}

void ContentCommands::openDialog(WordDialog *dialog, const std::function<void(const QString &)> &take)
{
    connect(dialog, &WordDialog::chosen, this, take);
    dialog->open();
}

void ContentCommands::askName(std::int32_t entity)
{
    const QString name = m_document->analysis()->entities.at(static_cast<std::size_t>(entity)).name;
    askTitle(tr("Rename"), name, [this, entity](const QString &words) { rename(entity, words); });
}

void ContentCommands::askTitle(const QString &title, const QString &words,
                               const std::function<void(const QString &)> &take)
{
    const auto read = [](const QString &typed) { return WordDialog::Understood{{}, !typed.isEmpty()}; };
    openDialog(new WordDialog(title, tr("What it is called:"), words, read, m_parent), take);
}

void ContentCommands::askTime(Span span, const QString &words)
{
    auto *dialog = new WordDialog(
        tr("Correct a Time"), tr("What “%1” means, such as last Friday or 2008-12-19:").arg(quoted(span)), words,
        [this](const QString &typed) { return readDate(typed); }, m_parent);
    openDialog(dialog, [this, span](const QString &typed) { setTime(span, typed); });
}

void ContentCommands::askEventDate(std::int32_t event)
{
    const QString label = m_document->analysis()->events.at(static_cast<std::size_t>(event)).label;
    auto *dialog = new WordDialog(
        tr("Change When It Was"), tr("When “%1” was, such as last Friday or 2008-12-19:").arg(label), {},
        [this](const QString &typed) { return readDate(typed); }, m_parent);
    openDialog(dialog, [this, event](const QString &typed) { redateEvent(event, typed); });
}

} // namespace dateline
