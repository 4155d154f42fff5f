#pragma once

#include "panels/eventtableorder.h"
#include "timeline/timelinemodel.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// The events of the timeline as a table: the same ones in the same order, unless the reader sorts or filters them.
/// One column for each EventColumn. A row costs nothing until it is looked at. Many events are sorted and filtered in
/// the background; until that is done the table keeps what it showed. UI thread only.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Follows `events`; what it shows stays when that goes away.
    explicit EventTableModel(const TimelineModel *events, QObject *parent = nullptr);
    ~EventTableModel() override;

    void setSort(EventColumn column, Qt::SortOrder order);
    /// Words that have all to be found in the columns that are searched.
    void setFilter(const QString &typed);
    /// Those that are shown, ascending. Numbers of paragraphs are left out: "12" means a day.
    void setSearched(std::vector<EventColumn> columns);
    /// Flags by event: shown in bold, because they belong to what the reader looks at. May be empty.
    void setStrong(std::vector<bool> events);

    [[nodiscard]] const EventTableWish &wish() const { return m_wish; }
    /// A newer order than the one shown is on its way.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Null for nothing.
    [[nodiscard]] const std::shared_ptr<const EventTableTexts> &texts() const { return m_shown.texts; }
    [[nodiscard]] int allCount() const { return texts() ? texts()->count() : 0; }
    /// Index into Analysis::events; -1 for none.
    [[nodiscard]] int eventOfRow(int row) const;
    /// -1 where it is left out.
    [[nodiscard]] int rowOfEvent(int event) const;
    /// Row of the timeline.
    [[nodiscard]] int timelineRow(int row) const;
    [[nodiscard]] int rowOfTimelineRow(int timelineRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void busyChanged();

private:
    /// One state of the table. No order stands for all events as on the timeline.
    struct Shown
    {
        std::shared_ptr<const EventTableTexts> texts;
        std::shared_ptr<const EventTableOrder> order;
        std::shared_ptr<const EventRows> sorted; ///< all rows in the order of the wish, kept for the next filter
        EventTableWish wish;
    };

    [[nodiscard]] static Shown made(std::shared_ptr<const TimelineItems> items, const Shown &before,
                                    EventTableWish wish, const CancelToken &cancel);
    void update();
    void show(Shown shown);
    void setBusy(bool busy);

    QPointer<const TimelineModel> m_events;
    Shown m_shown;
    EventTableWish m_wish;
    std::vector<bool> m_strong;
    CancelToken m_cancel; ///< of the job that runs
    quint64 m_run = 0;    ///< what an older run finds is dropped
    bool m_busy = false;
};

} // namespace dateline
