#include "timeline/timelineaccessible.h"

#include "timeline/timelinecanvas.h"
#include "timeline/timelinetray.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <unordered_map>

namespace dateline {

namespace {

/// The two widgets that hold events, seen alike.
struct EventList
{
    QPointer<TimelineCanvas> canvas;
    QPointer<TimelineTray> tray;

    [[nodiscard]] QWidget *widget() const { return canvas ? static_cast<QWidget *>(canvas) : tray; }
    [[nodiscard]] const TimelineModel *model() const
    {
        return canvas ? &canvas->model() : tray ? &tray->model() : nullptr;
    }
    [[nodiscard]] int firstRow() const { return canvas || !tray ? 0 : tray->model().datedCount(); }
    [[nodiscard]] int count() const { return canvas ? canvas->model().datedCount() : tray ? tray->undatedCount() : 0; }
    [[nodiscard]] int focused() const { return canvas ? canvas->focusRow() : tray ? tray->focusPlace() : -1; }
    [[nodiscard]] QRect rectOf(int place) const
    {
        QRectF rect = canvas ? canvas->rectOfRow(place) : tray ? tray->rectOf(place) : QRectF();
        if (canvas)
            rect = rect.intersected(canvas->scene().lanesRect());
        return rect.isEmpty() ? QRect() : QRect(widget()->mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize());
    }
    void setFocus(int place) const
    {
        widget()->setFocus(Qt::OtherFocusReason);
        canvas ? canvas->setFocusRow(place) : tray->setFocusPlace(place);
    }
    [[nodiscard]] int placeAt(QPoint global) const
    {
        const QPoint at = widget()->mapFromGlobal(global);
        return canvas ? canvas->rowAt(at) : tray->placeAt(at);
    }
    [[nodiscard]] int selected() const
    {
        return canvas ? canvas->emphasis().current : tray ? tray->currentPlace() : -1;
    }
    void activate(int place) const { canvas ? canvas->selectRow(place) : tray->activate(place); }
};

/// One event.
class AccessibleEvent : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleEvent(EventList list, int place) : m_list(std::move(list)), m_place(place) {}

    [[nodiscard]] bool isValid() const override { return m_list.widget() && m_place < m_list.count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return isValid() ? m_list.widget()->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_list.widget());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const QModelIndex row = m_list.model()->index(m_list.firstRow() + m_place);
        if (kind == QAccessible::Name)
            return row.data(Qt::AccessibleTextRole).toString();
        return kind == QAccessible::Description ? row.data(Qt::AccessibleDescriptionRole).toString() : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override { return isValid() ? m_list.rectOf(m_place) : QRect(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.offscreen = rect().isEmpty();
        state.selected = isValid() && m_list.selected() == m_place;
        state.focused = isValid() && m_list.widget()->hasFocus() && m_list.focused() == m_place;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_list.activate(m_place);
        else if (isValid() && name == setFocusAction())
            m_list.setFocus(m_place);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] int place() const { return m_place; }

private:
    EventList m_list;
    int m_place;
};

/// The lanes or the tray.
class AccessibleEventList : public QAccessibleWidget
{
public:
    AccessibleEventList(QWidget *widget, EventList list)
        : QAccessibleWidget(widget, QAccessible::List), m_list(std::move(list))
    {
        // Other events are other objects: what a screen reader remembers of one is not to be told of another.
        m_newEvents = QObject::connect(m_list.model(), &QAbstractItemModel::modelReset, widget, [this] { forget(); });
    }
    ~AccessibleEventList() override
    {
        QObject::disconnect(m_newEvents);
        forget();
    }

    [[nodiscard]] int childCount() const override { return m_list.count(); }
    [[nodiscard]] QAccessibleInterface *child(int place) const override
    {
        if (place < 0 || place >= m_list.count())
            return nullptr;
        const auto known = m_children.find(place);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new AccessibleEvent(m_list, place); // the registry of Qt owns it
        m_children[place] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *event = dynamic_cast<const AccessibleEvent *>(child);
        return event ? event->place() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return m_list.widget() ? child(m_list.placeAt({x, y})) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_list.widget() && m_list.widget()->hasFocus() ? child(m_list.focused()) : nullptr;
    }

private:
    void forget()
    {
        for (const auto &[place, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

    EventList m_list;
    QMetaObject::Connection m_newEvents;
    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *canvas = qobject_cast<TimelineCanvas *>(object))
        return new AccessibleEventList(canvas, {canvas, nullptr});
    if (auto *tray = qobject_cast<TimelineTray *>(object))
        return new AccessibleEventList(tray, {nullptr, tray});
    return nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace dateline
