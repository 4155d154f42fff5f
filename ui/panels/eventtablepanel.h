#pragma once

#include "document/document.h"
#include "document/selection.h"
#include "panels/eventtablecopier.h"
#include "panels/eventtablemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace dateline {

class EventTableView;

/// The events of the timeline as a table that can be sorted, filtered and copied: the same model, the same order and
/// the same count as the timeline beside it. Follows and drives the shared selection. Works by keyboard alone: Down
/// leads from the filter into the table, letters typed there go to the filter, arrows choose, Enter shows the
/// sentence, and the menu key has the rest. UI thread only.
class EventTablePanel : public QWidget
{
    Q_OBJECT

public:
    /// `events` is the timeline's; the table keeps what it shows when that goes away.
    EventTablePanel(Document *document, Selection *selection, const TimelineModel *events, QWidget *parent = nullptr);

    /// The selected rows, or all that are shown if none is: tab-separated, and as an HTML table.
    void copy();
    /// All rows that are shown, with the columns that are shown.
    void copyAll();
    /// The selected rows as sentences, to be put into a text.
    void copySentences();
    void selectAll();
    /// What is shown, to be printed or saved.
    [[nodiscard]] EventTableExcerpt excerpt() const;

Q_SIGNALS:
    /// The menu of a row is about to be shown and may be given more entries: for an index into Analysis::events.
    void contextMenuRequested(QMenu *menu, std::int32_t event);
    /// An event that another article tells is to be shown in its text: an index into the events of that analysis.
    void otherEventChosen(const std::shared_ptr<const dateline::Analysis> &analysis, int event);

protected:
    /// Lets the reader drag events into another program; returns when that is over.
    virtual void dragOut(std::unique_ptr<QMimeData> events);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a reader had chosen before the rows change.
    struct Kept
    {
        std::shared_ptr<const TimelineItems> items;
        std::vector<std::int32_t> selected; ///< rows of the timeline
        std::int32_t current = -1;          ///< row of the timeline
    };

    void setUpTable();
    void connectAll();
    void keepRows();
    void restoreRows();
    void sortBy(int section, Qt::SortOrder order);
    void followSelection();
    void followRow(const QModelIndex &index);
    void showInText(int step);
    void showState();
    void showCount();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] EventRows selectedRows() const;
    /// Its indices are those of the selection; otherwise it is older, and the newer one is on its way.
    [[nodiscard]] bool isCurrentAnalysis() const;
    /// Whether the article that is looked at tells the event; where several are shown, others may.
    [[nodiscard]] bool isOwn(int event) const;
    void dragSelected();
    void showRowMenu(const QPoint &place);
    void showHeaderMenu(const QPoint &place);
    void addSortMenu(QMenu *menu);
    void addColumnActions(QMenu *menu);

    Document *m_document;
    Selection *m_selection;
    EventTableModel m_model;
    EventTableCopier m_copier;
    Kept m_kept;
    QLineEdit *m_filter;
    QLabel *m_count;
    QStackedWidget *m_stack;
    EventTableView *m_table;
    QLabel *m_empty;
    bool m_following = false; ///< rows change because something else did, not because the reader chose one
};

} // namespace dateline
