#include "interfacetexts.h"

#include "paintedtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QFontComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace dateline {

namespace {

class Collector
{
public:
    std::vector<InterfaceText> take() { return std::move(m_texts); }

    void addWindow(QWidget *window)
    {
        for (QWidget *widget : widgetsOnScreen(window))
            addWidget(widget);
        for (const QMenu *menu : menusOf(window))
            addActions(menu, menu->actions());
        addAccessible(QAccessible::queryAccessibleInterface(window), window);
    }

private:
    void add(const QWidget *widget, const char *property, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_texts.push_back({widget, QLatin1StringView(property), text});
    }

    void addWidget(QWidget *widget)
    {
        // What nearly all widgets call their words.
        for (const char *name : {"text", "plainText", "title", "placeholderText", "toolTip", "statusTip", "whatsThis",
                                 "accessibleName", "accessibleDescription", "prefix", "suffix", "specialValueText"})
            add(widget, name, widget->property(name).toString());
        if (widget->isWindow() || qobject_cast<QDockWidget *>(widget) != nullptr)
            add(widget, "windowTitle", widget->windowTitle());
        if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            addTabs(tabs);
        if (const auto *choice = qobject_cast<QComboBox *>(widget);
            choice != nullptr && qobject_cast<const QFontComboBox *>(choice) == nullptr)
            addModel(choice, choice->model(), {});
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr && view->model() != nullptr) {
            addModel(view, view->model(), view->rootIndex());
            addHeader(view);
        }
        addActions(widget, widget->actions());
        if (qobject_cast<const QTextEdit *>(widget->parentWidget()) != nullptr)
            return; // its text is known, and is drawn in lines
        for (const PaintedText &painted : paintedTexts(widget))
            add(widget, "painted", painted.text);
    }

    void addTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            add(tabs, "tabText", tabs->tabText(i));
            add(tabs, "tabToolTip", tabs->tabToolTip(i));
        }
    }

    void addModel(const QWidget *view, const QAbstractItemModel *model, const QModelIndex &parent)
    {
        constexpr int most = 200;
        for (int row = 0; row < std::min(most, model->rowCount(parent)); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                if (index.data(Qt::DisplayRole).typeId() == QMetaType::QString)
                    add(view, "item", index.data(Qt::DisplayRole).toString());
                add(view, "itemToolTip", index.data(Qt::ToolTipRole).toString());
                add(view, "itemAccessible", index.data(Qt::AccessibleTextRole).toString());
                if (column == 0)
                    addModel(view, model, index);
            }
        }
    }

    void addHeader(const QAbstractItemView *view)
    {
        const auto *header = view->findChild<QHeaderView *>();
        if (header == nullptr || !header->isVisible())
            return;
        for (int section = 0; section < header->count(); ++section)
            add(view, "header", view->model()->headerData(section, Qt::Horizontal).toString());
    }

    void addActions(const QWidget *menu, const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            if (!action->isVisible())
                continue;
            add(menu, "action", action->text());
            // Without one of its own a tool tip repeats the text.
            add(menu, "actionToolTip", action->toolTip());
            add(menu, "actionStatusTip", action->statusTip());
        }
    }

    void addAccessible(QAccessibleInterface *item, const QWidget *window)
    {
        if (item == nullptr || item->state().invisible)
            return;
        const auto *widget = qobject_cast<const QWidget *>(item->object());
        // An item of a model or of the timeline has no object of its own.
        const QWidget *at = widget != nullptr ? widget : window;
        if (item->role() != QAccessible::Document) // whose name is told above, and whose description is the article's
            for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
                add(at, "accessible", item->text(text));
        constexpr int most = 300;
        for (int i = 0; i < std::min(most, item->childCount()); ++i)
            addAccessible(item->child(i), at);
    }

    std::vector<InterfaceText> m_texts;
};

void addMenu(QMenu *menu, QList<QMenu *> *menus)
{
    Q_EMIT menu->aboutToShow();
    menus->append(menu);
    for (const QAction *action : menu->actions()) {
        if (action->menu() != nullptr)
            addMenu(action->menu(), menus);
    }
}

} // namespace

QString InterfaceText::where() const
{
    QStringList names;
    for (const QWidget *at = widget; at != nullptr && names.size() < 4; at = at->parentWidget())
        names.append(QString::fromLatin1(at->metaObject()->className()).remove(QStringLiteral("dateline::")));
    return names.join(QStringLiteral(" in ")) + QStringLiteral(", ") + property;
}

QList<QWidget *> widgetsOnScreen(QWidget *window)
{
    QList<QWidget *> shown{window};
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        // A dock behind another one is not hidden but lies outside of the window.
        QRect part = widget->rect();
        for (const QWidget *at = widget; at != window; at = at->parentWidget())
            part = part.translated(at->pos()) & at->parentWidget()->rect();
        if (!part.isEmpty())
            shown.append(widget);
    }
    return shown;
}

std::vector<InterfaceText> interfaceTexts(QWidget *window)
{
    Collector collector;
    collector.addWindow(window);
    return collector.take();
}

QList<QMenu *> menusOf(QWidget *window)
{
    QList<QMenu *> menus;
    if (auto *menu = qobject_cast<QMenu *>(window))
        addMenu(menu, &menus);
    if (const auto *bar = window->findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (const QAction *action : bar->actions()) {
            if (action->menu() != nullptr)
                addMenu(action->menu(), &menus);
        }
    }
    return menus;
}

QString plainWords(const QString &text)
{
    QString words = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return words.replace(mnemonic, QStringLiteral("\\1"));
}

} // namespace dateline
