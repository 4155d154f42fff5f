#pragma once

#include "panels/eventtablecolumns.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace dateline {

/// The table itself: which columns are shown and how wide, which is remembered for all articles, and the keys. Until
/// the reader drags a column's edge the columns share the width that there is. UI thread only.
class EventTableView : public QTableView
{
    Q_OBJECT

public:
    explicit EventTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Call once the model is set.
    void restoreColumns();
    [[nodiscard]] std::vector<EventColumn> shownColumns() const;
    /// The last one stays.
    void setColumnShown(EventColumn column, bool shown);
    /// The usual ones, with widths of their own accord.
    void resetColumns();
    /// The leftmost one.
    [[nodiscard]] int firstColumn() const;

    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void columnsChanged();
    void showRequested(int step); ///< Enter 1, Shift+Enter -1, double click 1
    void copyRequested();
    void dragRequested();                ///< what is selected is dragged out; returns when that is over
    void textTyped(const QString &text); ///< letters that are no command
    void pointerLeft();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    /// Home and End go to the first and the last row: rows are what is chosen here, not cells.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitRows();
    [[nodiscard]] int leastWidth(EventColumn column) const;
    void fitColumns();
    void keepColumns() const;

    std::optional<QPoint> m_pressedSelected; ///< where a selected row is held: it is dragged, or chosen alone
    bool m_widthsChosen = false;
    bool m_fitting = false; ///< widths change because the table's does
};

} // namespace dateline
