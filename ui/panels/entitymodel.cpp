#include "panels/entitymodel.h"

#include "base/safetext.h"
#include "words/tooltiptext.h"
#include "words/typenames.h"

#include <QFont>
#include <QMimeData>
#include <QSize>

#include <algorithm>

namespace dateline {

namespace {

const QString entityMime = QStringLiteral("application/x-dateline-entity");

} // namespace

EntityModel::EntityModel(QObject *parent) : QAbstractItemModel(parent) {}

void EntityModel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    beginResetModel();
    m_analysis = std::move(analysis);
    m_groups.clear();
    m_rowOfEntity.clear();
    if (m_analysis) {
        const auto &entities = m_analysis->entities;
        std::array<std::vector<std::int32_t>, allEntityTypes.size()> byType;
        for (std::size_t i = 0; i < entities.size(); ++i)
            byType.at(static_cast<std::size_t>(entities[i].type)).push_back(static_cast<std::int32_t>(i));
        m_rowOfEntity.resize(entities.size());
        for (const EntityType type : allEntityTypes) {
            auto &members = byType.at(static_cast<std::size_t>(type));
            if (members.empty())
                continue;
            std::stable_sort(members.begin(), members.end(), [&](std::int32_t a, std::int32_t b) {
                return entities[static_cast<std::size_t>(a)].mentions.size() >
                       entities[static_cast<std::size_t>(b)].mentions.size();
            });
            for (std::size_t row = 0; row < members.size(); ++row) {
                m_rowOfEntity[static_cast<std::size_t>(members[row])] = {static_cast<int>(m_groups.size()),
                                                                         static_cast<int>(row)};
            }
            m_groups.push_back({type, std::move(members)});
        }
    }
    endResetModel();
}

QModelIndex EntityModel::indexOf(std::int32_t entity) const
{
    if (entity < 0 || static_cast<std::size_t>(entity) >= m_rowOfEntity.size())
        return {};
    const auto [group, row] = m_rowOfEntity[static_cast<std::size_t>(entity)];
    return createIndex(row, NameColumn, static_cast<quintptr>(group) + 1);
}

// The internal id of a group is 0, that of an entity is its group's row + 1.
QModelIndex EntityModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex EntityModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int EntityModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).entities.size());
}

int EntityModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant EntityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_analysis)
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups.at(static_cast<std::size_t>(index.row())), index.column(), role);
    const Group &group = m_groups.at(static_cast<std::size_t>(index.internalId()) - 1);
    return entityData(group.entities.at(static_cast<std::size_t>(index.row())), index.column(), role);
}

QVariant EntityModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? QVariant(entityGroupTitle(group.type))
                                    : QVariant(static_cast<int>(group.entities.size()));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case EntityIndexRole:
        return -1;
    case EntityTypeRole:
        return static_cast<int>(group.type);
    default:
        return {};
    }
}

QVariant EntityModel::entityData(std::int32_t index, int column, int role) const
{
    const Entity &entity = m_analysis->entities.at(static_cast<std::size_t>(index));
    const auto mentions = static_cast<int>(entity.mentions.size());
    const auto inWords = [&] {
        return tr("%1, %2, %n mention(s)", nullptr, mentions).arg(shownLine(entity.name), entityTypeTitle(entity.type));
    };
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? QVariant(shownLine(entity.name)) : QVariant(mentions);
    case Qt::ToolTipRole:
        return toolTipText(inWords());
    case Qt::AccessibleTextRole:
        return column == NameColumn ? inWords() : QString::number(mentions);
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case EntityIndexRole:
        return index;
    case EntityTypeRole:
        return static_cast<int>(entity.type);
    default:
        return {};
    }
}

std::int32_t EntityModel::entityOf(const QModelIndex &index) const
{
    return index.isValid() ? index.siblingAtColumn(NameColumn).data(EntityIndexRole).toInt() : -1;
}

/// With the model that it is of: an index means nothing in another article.
QByteArray EntityModel::mimeOf(std::int32_t entity) const
{
    return QByteArray::number(reinterpret_cast<quintptr>(this)) + ' ' + QByteArray::number(entity);
}

/// -1 for one of another model.
std::int32_t EntityModel::droppedEntity(const QMimeData &data) const
{
    const QByteArray dropped = data.data(entityMime);
    const std::int32_t entity = dropped.mid(dropped.indexOf(' ') + 1).toInt();
    return dropped == mimeOf(entity) ? entity : -1;
}

Qt::ItemFlags EntityModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    return entityOf(index) >= 0 ? usual | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : usual;
}

QStringList EntityModel::mimeTypes() const
{
    return {entityMime};
}

QMimeData *EntityModel::mimeData(const QModelIndexList &indexes) const
{
    const std::int32_t entity = indexes.isEmpty() ? -1 : entityOf(indexes.first());
    if (entity < 0)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(entityMime, mimeOf(entity));
    data->setText(m_analysis->entities.at(static_cast<std::size_t>(entity)).name); // for other programs
    return data;
}

bool EntityModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const std::int32_t onto = entityOf(parent);
    return onto >= 0 && data->hasFormat(entityMime) && droppedEntity(*data) >= 0 && droppedEntity(*data) != onto;
}

bool EntityModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT droppedOnto(entityOf(parent), droppedEntity(*data));
    return true;
}

QVariant EntityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The header is for screen readers: "Mentions" must not make the column of figures wide.
    if (orientation == Qt::Horizontal && role == Qt::SizeHintRole)
        return QSize(1, 1);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Mentions");
}

} // namespace dateline
