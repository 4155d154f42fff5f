#pragma once

#include "model/analysis.h"

#include <QAbstractItemModel>

#include <array>
#include <memory>
#include <vector>

namespace dateline {

/// The entities of a snapshot, grouped by type, the most often named first. Two columns: name and number of mentions.
/// UI thread only.
class EntityModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };
    enum Role {
        EntityIndexRole = Qt::UserRole, ///< index into Analysis::entities; -1 for a group
        EntityTypeRole,                 ///< EntityType as int
    };

    explicit EntityModel(QObject *parent = nullptr);

    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    /// Row of an entity; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(std::int32_t entity) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        EntityType type = EntityType::Person;
        std::vector<std::int32_t> entities;
    };

    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant entityData(std::int32_t entity, int column, int role) const;

    std::shared_ptr<const Analysis> m_analysis;
    std::vector<Group> m_groups;                    ///< types that occur, in the order of EntityType
    std::vector<std::pair<int, int>> m_rowOfEntity; ///< group and row
};

} // namespace dateline
