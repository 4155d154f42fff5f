#pragma once

#include "document/document.h"
#include "document/selection.h"
#include "panels/placelistmodel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeView;

namespace dateline {

class ListCopier;

/// A list of places in the article with a filter box and a count: times, quotations, the outline. Choosing a row shows
/// its place; where a row is something that can be selected it follows and drives the shared selection. Works by
/// keyboard alone: Down goes from the filter to the list, arrows choose, Enter shows the row again. UI thread only.
class PlaceListPanel : public QWidget
{
    Q_OBJECT

public:
    /// What a panel lists and how it speaks of it.
    struct Kind
    {
        QString name;        ///< for screen readers: "Times in the article"
        QString textTitle;   ///< column titles
        QString detailTitle; ///< may be empty
        QString filterHint;  ///< "Filter times"
        QString nothing;     ///< "No times were found in this text."
        std::function<PlaceRows(const Analysis &)> rows;
        std::function<QString(int)> count; ///< "5 times"
    };

    PlaceListPanel(Kind kind, Document *document, Selection *selection, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A row was chosen that is a place and nothing else.
    void placeChosen(dateline::Span place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void followAnalysis();
    void takeAnalysis();
    void followSelection();
    void showState();
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &place);

    Kind m_kind;
    Document *m_document;
    Selection *m_selection;
    PlaceListModel m_model;
    QLineEdit *m_filter;
    QTreeView *m_list;
    ListCopier *m_copier = nullptr;
    QLabel *m_state;
    bool m_behind = false;    ///< there is a newer analysis than is listed
    bool m_following = false; ///< the row changes because the selection did, not because the reader chose it
};

/// The panels that there are, ready to be docked.
[[nodiscard]] PlaceListPanel::Kind timesPanel();
[[nodiscard]] PlaceListPanel::Kind quotesPanel();
[[nodiscard]] PlaceListPanel::Kind outlinePanel();

} // namespace dateline
