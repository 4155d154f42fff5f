#include "timeline/timelinemodel.h"

#include "base/safetext.h"
#include "timeline/timelinewords.h"
#include "words/typenames.h"

namespace dateline {

void TimelineModel::setItems(std::shared_ptr<const TimelineItems> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int TimelineModel::datedCount() const
{
    return m_items ? static_cast<int>(m_items->dated.size()) : 0;
}

int TimelineModel::eventOfRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    const auto at = static_cast<std::size_t>(row);
    const std::size_t dated = m_items->dated.size();
    return at < dated ? m_items->dated[at].event : m_items->undated[at - dated];
}

int TimelineModel::rowOfEvent(int event) const
{
    const bool known = m_items && event >= 0 && static_cast<std::size_t>(event) < m_items->rows.size();
    return known ? m_items->rows[static_cast<std::size_t>(event)] : -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_items ? 0 : static_cast<int>(m_items->dated.size() + m_items->undated.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const int event = index.isValid() ? eventOfRow(index.row()) : -1;
    if (event < 0)
        return {};
    const Analysis &analysis = *m_items->analysis;
    const Event &told = m_items->eventAt(event);
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(told.label);
    case Qt::AccessibleTextRole: {
        const QString article = m_items->articleTitle(event);
        const QString sentence = eventSentence(analysis, event);
        return article.isEmpty() ? sentence : tr("%1; in %2", "event, article").arg(sentence, article);
    }
    case Qt::AccessibleDescriptionRole:
        return eventDescription(analysis, event);
    case Qt::ToolTipRole:
    case CardRole:
        return eventCard(analysis, event, QLocale(), m_items->articleTitle(event));
    case DateTextRole:
        return eventDateText(analysis, event);
    default:
        return {};
    }
}

} // namespace dateline
