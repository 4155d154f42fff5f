#pragma once

#include "document/document.h"
#include "document/selection.h"
#include "panels/entitymodel.h"
#include "theme/themestyles.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QTreeView;

namespace dateline {

class ListCopier;

/// The list of people, organisations, places... with a filter box. Follows and drives the shared selection: Enter goes
/// to the next mention of the current row, Shift+Enter to the one before. UI thread only.
class EntityPanel : public QWidget
{
    Q_OBJECT

public:
    EntityPanel(Document *document, Selection *selection, ThemeStyles *styles, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One name was dragged onto another: they are the same.
    void mergeRequested(std::int32_t into, std::int32_t other);
    /// A context menu is about to open over a name; what is added to it is shown.
    void contextMenuRequested(QMenu *menu, std::int32_t entity);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followAnalysis();
    void takeAnalysis();
    void expandGroups();
    void followSelection(const Target &current);
    void showAsRow(const QModelIndex &name);
    void takeSelected(const QItemSelection &selected);
    void showEmptyState();
    void stepMention(int step);
    void hoverRow(const QModelIndex &proxyIndex);
    void showMenu(const QPoint &place);
    void addNameEntries(QMenu *menu, std::int32_t entity);
    [[nodiscard]] Target firstMentionOf(std::int32_t entity) const;
    [[nodiscard]] std::int32_t entityOf(const QModelIndex &proxyIndex) const;

    Document *m_document;
    Selection *m_selection;
    EntityModel m_model;
    QSortFilterProxyModel m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    ListCopier *m_copier = nullptr;
    QLabel *m_empty;
    bool m_behind = false;    ///< there is a newer analysis, which will be listed in a moment
    bool m_following = false; ///< the row changes because the selection did, not because the reader chose it
};

} // namespace dateline
