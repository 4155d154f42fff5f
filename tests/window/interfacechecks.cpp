#include "interfacechecks.h"

#include "interfacetexts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFontComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QTreeView>

namespace dateline {

namespace {

/// Styles are asked with the options that the widgets fill in for themselves.
template <typename Widget, typename Option>
class Opened : public Widget
{
public:
    static Option optionOf(const Widget *widget)
    {
        Option option;
        (widget->*&Opened::initStyleOption)(&option);
        return option;
    }
};

class OpenedTabBar : public QTabBar
{
public:
    static QStyleOptionTab optionOf(const QTabBar *tabs, int tab)
    {
        QStyleOptionTab option;
        (tabs->*&OpenedTabBar::initStyleOption)(&option, tab);
        return option;
    }
};

QString described(const QWidget *widget, const QString &text)
{
    return QStringLiteral("%1 “%2”").arg(InterfaceText{widget, {}, {}}.where().chopped(2), text.simplified());
}

QString described(const QWidget *widget, const QString &text, QSize needed, QSize given)
{
    return QStringLiteral("%1 needs %2x%3, has %4x%5")
        .arg(described(widget, text))
        .arg(needed.width())
        .arg(needed.height())
        .arg(given.width())
        .arg(given.height());
}

bool isLarger(QSize needed, QSize given)
{
    return needed.width() > given.width() || needed.height() > given.height();
}

class Clipping
{
public:
    QStringList take() { return std::move(m_found); }

    void look(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            lookAtLabel(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            lookAtButton(button);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            lookAtTabs(tabs);
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            lookAtMenuBar(bar);
        else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            lookAtChoice(choice);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            lookAtLine(line);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            lookAtHeader(header);
        else if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            lookAtDock(dock);
        lookAround(widget);
    }

private:
    void lookAtLabel(const QLabel *label)
    {
        if (label->text().isEmpty())
            return;
        const QSize needed = label->wordWrap()
                                 ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                                 : label->sizeHint();
        demand(label, label->text(), needed, label->size());
    }

    void lookAtButton(const QAbstractButton *button)
    {
        if (!button->text().isEmpty())
            demand(button, button->text(), button->sizeHint(), button->size());
    }

    void lookAtTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            const QStyleOptionTab option = OpenedTabBar::optionOf(tabs, i);
            const QRect given = tabs->style()->subElementRect(QStyle::SE_TabBarTabText, &option, tabs);
            const QSize needed = tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i));
            if (tabs->isTabVisible(i))
                demand(tabs, tabs->tabText(i), needed, given.size());
        }
    }

    void lookAtMenuBar(const QMenuBar *bar)
    {
        for (QAction *action : bar->actions()) {
            if (!bar->rect().contains(bar->actionGeometry(action)))
                m_found.append(described(bar, action->text()) + QStringLiteral(" is not in the menu bar"));
        }
    }

    void lookAtChoice(const QComboBox *choice)
    {
        // What is chosen may be data of any length; a list of the program's own words is as wide as they are.
        if (choice->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon ||
            qobject_cast<const QFontComboBox *>(choice) != nullptr)
            return;
        const auto option = Opened<QComboBox, QStyleOptionComboBox>::optionOf(choice);
        const QRect given =
            choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
        demand(choice, choice->currentText(), choice->fontMetrics().size(0, choice->currentText()), given.size());
    }

    void lookAtLine(const QLineEdit *line)
    {
        const QString words = line->text().isEmpty() ? line->placeholderText() : QString();
        const auto option = Opened<QLineEdit, QStyleOptionFrame>::optionOf(line);
        QRect given = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line);
        constexpr int beside = 2; // that QLineEdit leaves free on either side
        given = given.marginsRemoved(line->textMargins()).adjusted(beside, 0, -beside, 0);
        demand(line, words, {line->fontMetrics().horizontalAdvance(words), 0}, given.size());
    }

    void lookAtHeader(const QHeaderView *header)
    {
        for (int section = 0; section < header->count() && header->orientation() == Qt::Horizontal; ++section) {
            if (!header->isSectionHidden(section))
                demand(header, header->model()->headerData(section, Qt::Horizontal).toString(),
                       {header->sectionSizeHint(section), 0}, {header->sectionSize(section), 0});
        }
    }

    void lookAtDock(const QDockWidget *dock)
    {
        const auto option = Opened<QDockWidget, QStyleOptionDockWidget>::optionOf(dock);
        const QRect given = dock->style()->subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, dock);
        if (dock->titleBarWidget() == nullptr)
            demand(dock, dock->windowTitle(), {dock->fontMetrics().horizontalAdvance(dock->windowTitle()), 0},
                   given.size());
    }

    /// A layout that has too little room lets its widgets stick out or lie over each other.
    void lookAround(const QWidget *widget)
    {
        const QWidget *around = widget->parentWidget();
        if (widget->isWindow() || around == nullptr || !isLaidOut(widget))
            return;
        if (!around->rect().contains(widget->geometry()))
            m_found.append(
                described(widget, widget->property("text").toString(), widget->geometry().size(), around->size()) +
                QStringLiteral(" and sticks out"));
        if (isLarger(widget->minimumSizeHint(), widget->size()))
            m_found.append(
                described(widget, widget->property("text").toString(), widget->minimumSizeHint(), widget->size()) +
                QStringLiteral(" at least"));
    }

    static bool isLaidOut(const QWidget *widget)
    {
        const QLayout *layout = widget->parentWidget()->layout();
        return layout != nullptr && layout->indexOf(const_cast<QWidget *>(widget)) >= 0;
    }

    void demand(const QWidget *widget, const QString &text, QSize needed, QSize given)
    {
        if (!text.isEmpty() && isLarger(needed, given))
            m_found.append(described(widget, text, needed, given));
    }

    QStringList m_found;
};

QChar mnemonicOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return text[at + 1].toLower();
    }
    return {};
}

/// Adds what is said twice to `found`.
class Mnemonics
{
public:
    explicit Mnemonics(QString place) : m_place(std::move(place)) {}

    void add(const QString &text)
    {
        const QChar letter = mnemonicOf(text);
        if (!letter.isNull())
            m_words[letter].append(text);
    }
    void report(QStringList *found) const
    {
        for (const QStringList &words : m_words) {
            if (words.size() > 1)
                found->append(QStringLiteral("%1: %2").arg(m_place, words.join(QStringLiteral(" | "))));
        }
    }

private:
    QString m_place;
    QMap<QChar, QStringList> m_words;
};

class Targets
{
public:
    explicit Targets(QSize least) : m_least(least) {}
    QStringList take() { return std::move(m_found); }

    void look(const QWidget *widget)
    {
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                demand(widget, tabs->tabText(i), tabs->tabRect(i).size());
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (QAction *action : bar->actions())
                demand(widget, action->text(), bar->actionGeometry(action).size());
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            if (header->sectionsClickable())
                demand(widget, {}, header->size());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QModelIndex first = view->indexAt({view->viewport()->width() / 2, 2});
            if (first.isValid())
                demand(widget, first.data().toString(), {view->viewport()->width(), view->visualRect(first).height()});
        } else if (isControl(widget)) {
            demand(widget, widget->property("text").toString(), widget->size());
        }
    }
    void lookAtMenu(QMenu *menu)
    {
        menu->ensurePolished();
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator())
                demand(menu, action->text(), menu->actionGeometry(action).size());
        }
    }

private:
    static bool isControl(const QWidget *widget)
    {
        const bool partOfOther = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr ||
                                 qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr;
        return !partOfOther && (qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                                qobject_cast<const QLineEdit *>(widget) != nullptr ||
                                qobject_cast<const QComboBox *>(widget) != nullptr ||
                                qobject_cast<const QAbstractSpinBox *>(widget) != nullptr);
    }
    void demand(const QWidget *widget, const QString &text, QSize given)
    {
        if (isLarger(m_least, given))
            m_found.append(described(widget, text, m_least, given));
    }

    QSize m_least;
    QStringList m_found;
};

} // namespace

QStringList clippedTexts(QWidget *window)
{
    Clipping clipping;
    for (const QWidget *widget : widgetsOnScreen(window))
        clipping.look(widget);
    return clipping.take();
}

QStringList doubleMnemonics(QWidget *window)
{
    QStringList found;
    for (const QMenu *menu : menusOf(window)) {
        Mnemonics mnemonics(QStringLiteral("menu “%1”").arg(menu->title()));
        for (const QAction *action : menu->actions())
            mnemonics.add(action->text());
        mnemonics.report(&found);
    }
    Mnemonics fields(QStringLiteral("window “%1”").arg(window->windowTitle()));
    for (const QWidget *widget : widgetsOnScreen(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && label->buddy() != nullptr)
            fields.add(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            fields.add(button->text());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                fields.add(action->text());
    }
    fields.report(&found);
    return found;
}

QStringList smallTargets(QWidget *window, QSize least)
{
    Targets targets(least);
    for (const QWidget *widget : widgetsOnScreen(window))
        targets.look(widget);
    for (QMenu *menu : menusOf(window))
        targets.lookAtMenu(menu);
    return targets.take();
}

} // namespace dateline
