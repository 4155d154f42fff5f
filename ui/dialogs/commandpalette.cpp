#include "dialogs/commandpalette.h"

#include "dialogs/dialogsize.h"
#include "dialogs/fuzzymatch.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

QString plainText(const QAction *action)
{
    return action->text().remove(QLatin1Char('&')).remove(QChar(u'…'));
}

} // namespace

CommandPalette::CommandPalette(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_line->setPlaceholderText(tr("Type a few letters of a command"));
    m_line->setAccessibleName(tr("Command"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // the end of a path tells more than its middle
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    for (const QAction *menu : menus->actions()) {
        if (menu->menu() != nullptr)
            collect(menu->menu()->actions(), plainText(menu));
    }
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::show);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    show(QString());
    constexpr int rows = 16;
    const int around = 2 * m_list->frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QMargins margins = layout->contentsMargins();
    resize(withinScreen(this, {m_list->sizeHintForColumn(0) + around + margins.left() + margins.right(),
                               m_line->sizeHint().height() + (rows + 1) * m_list->sizeHintForRow(0)}));
}

void CommandPalette::collect(const QList<QAction *> &actions, const QString &path)
{
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        if (action->menu() != nullptr) {
            Q_EMIT action->menu()->aboutToShow(); // menus that are filled when they open
            collect(action->menu()->actions(), plainText(action));
        } else if (action->isEnabled()) {
            m_commands.push_back({QStringLiteral("%1: %2").arg(path, plainText(action)), action});
        }
    }
}

void CommandPalette::show(const QString &pattern)
{
    std::vector<std::pair<int, std::size_t>> fitting;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const int score = fuzzyScore(pattern, m_commands[i].title);
        if (score >= 0)
            fitting.emplace_back(-score, i);
    }
    std::stable_sort(fitting.begin(), fitting.end());
    m_list->clear();
    for (const auto &[score, i] : fitting) {
        const QKeySequence key = m_commands[i].action->shortcut();
        const QString keys =
            key.isEmpty() ? QString() : QStringLiteral("   (%1)").arg(key.toString(QKeySequence::NativeText));
        auto *item = new QListWidgetItem(m_commands[i].title + keys, m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    if (fitting.empty()) {
        auto *item = new QListWidgetItem(tr("No command is called so."), m_list);
        item->setFlags(Qt::NoItemFlags);
        return;
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const QPointer<QAction> action = m_commands.at(static_cast<std::size_t>(item->data(Qt::UserRole).toInt())).action;
    accept();
    // Once this dialog is gone: the command may open one of its own, or want the focus.
    if (action != nullptr)
        QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int page = 8;
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? page
                     : key == Qt::Key_PageUp   ? -page
                                               : 0;
    if (step == 0 || m_list->count() == 0)
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}

} // namespace dateline
