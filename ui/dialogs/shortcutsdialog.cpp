#include "dialogs/shortcutsdialog.h"

#include "dialogs/dialogsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline {

namespace {

QString plainText(const QAction *action)
{
    return action->text().remove(QLatin1Char('&')).remove(QChar(u'…'));
}

QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &title)
{
    auto *group = new QTreeWidgetItem(list, {title});
    QFont font = list->font();
    font.setBold(true);
    group->setFont(0, font);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    return group;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent), m_line(new QLineEdit(this)), m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_line->setPlaceholderText(tr("Filter commands and keys"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    for (QToolButton *clearing : m_line->findChildren<QToolButton *>())
        clearing->setAccessibleName(tr("Clear"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    for (const QAction *menu : menus->actions()) {
        if (menu->menu() != nullptr)
            addMenu(plainText(menu), menu->menu()->actions());
    }
    addPaneKeys();
    m_list->expandAll();
    m_list->setItemsExpandable(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_line, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(buttons);

    takeSize();
}

/// As wide as the longest command and the longest keys, if the screen is.
void ShortcutsDialog::takeSize()
{
    constexpr int rows = 24;
    int width = 2 * m_list->frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        width += m_list->columnWidth(column);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const QMargins margins = layout()->contentsMargins();
    const int rowHeight = m_list->sizeHintForIndex(m_list->model()->index(0, 0)).height();
    resize(withinScreen(this, {width + margins.left() + margins.right(), rows * rowHeight}));
}

void ShortcutsDialog::addMenu(const QString &title, const QList<QAction *> &actions)
{
    QTreeWidgetItem *group = nullptr;
    for (const QAction *action : actions) {
        if (action->menu() != nullptr)
            addMenu(plainText(action), action->menu()->actions());
        if (action->shortcuts().isEmpty())
            continue;
        if (group == nullptr)
            group = addGroup(m_list, title);
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        new QTreeWidgetItem(group, {plainText(action), keys.join(QStringLiteral(", "))});
    }
}

void ShortcutsDialog::addPaneKeys()
{
    const auto key = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    QTreeWidgetItem *article = addGroup(m_list, tr("In the article"));
    new QTreeWidgetItem(article, {tr("A page down"), key(Qt::Key_Space)});
    new QTreeWidgetItem(article, {tr("A page up"), key(Qt::SHIFT | Qt::Key_Space)});
    new QTreeWidgetItem(article, {tr("Select by letter and line"), tr("Shift and arrow keys")});
    new QTreeWidgetItem(article, {tr("Select by word"), tr("Ctrl, Shift and arrow keys")});
    QTreeWidgetItem *lists = addGroup(m_list, tr("In the lists"));
    new QTreeWidgetItem(lists, {tr("Next mention of a name"), key(Qt::Key_Return)});
    new QTreeWidgetItem(lists, {tr("Previous mention of a name"), key(Qt::SHIFT | Qt::Key_Return)});
    QTreeWidgetItem *timeline = addGroup(m_list, tr("In the timeline"));
    new QTreeWidgetItem(timeline, {tr("Next event"), key(Qt::Key_Tab)});
    new QTreeWidgetItem(timeline, {tr("Previous event"), key(Qt::SHIFT | Qt::Key_Tab)});
    new QTreeWidgetItem(timeline, {tr("Show it in the text"), key(Qt::Key_Return)});
    new QTreeWidgetItem(timeline, {tr("Earlier, later"), tr("Arrow keys")});
    new QTreeWidgetItem(timeline, {tr("Zoom in, zoom out, show all"), QStringLiteral("+, −, 0")});
}

void ShortcutsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) ||
                              item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace dateline
