#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QStringList>
#include <QTimer>

#include <vector>

class QMenu;
class QTreeView;

namespace dateline {

/// Puts the rows of a list on the clipboard as a table: lines with tabs for everything, and as HTML where there are not
/// more rows than a document takes. Ctrl+C copies the current row; a group in a list of groups is copied as the rows in
/// it. Many rows are gathered bit by bit; what changes the list meanwhile ends that. UI thread only.
class ListCopier : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the list. With a title for them, the names of the groups are the first column.
    explicit ListCopier(QTreeView *list, const QString &groupTitle = {});

    /// Adds "Copy" and "Copy Whole Table".
    void addTo(QMenu *menu);
    void copy();
    void copyAll();

Q_SIGNALS:
    void copied(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start(const QModelIndex &first, bool whole);
    void gather();
    void finish();
    void stop();
    [[nodiscard]] QModelIndex after(const QModelIndex &row) const;
    [[nodiscard]] QStringList cellsOf(const QModelIndex &row) const;
    [[nodiscard]] QStringList titles() const;

    QTreeView *m_list;
    QString m_groupTitle;
    QTimer m_gathering;
    QPersistentModelIndex m_next;   ///< row to gather
    QPersistentModelIndex m_within; ///< the group, or the row itself, that all is in; invalid for the whole list
    std::vector<QStringList> m_rows;
};

} // namespace dateline
