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
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::LinkAction | Qt::CopyAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Moves nothing; tells of it by droppedOnto.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Both are indices into Analysis::entities of this snapshot.
    void droppedOnto(std::int32_t entity, std::int32_t dropped);

private:
    struct Group
    {
        EntityType type = EntityType::Person;
        std::vector<std::int32_t> entities;
    };

    [[nodiscard]] std::int32_t entityOf(const QModelIndex &index) const;
    [[nodiscard]] QByteArray mimeOf(std::int32_t entity) const;
    [[nodiscard]] std::int32_t droppedEntity(const QMimeData &data) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant entityData(std::int32_t entity, int column, int role) const;

    std::shared_ptr<const Analysis> m_analysis;
    std::vector<Group> m_groups;                    ///< types that occur, in the order of EntityType
    std::vector<std::pair<int, int>> m_rowOfEntity; ///< group and row
};

} // namespace dateline
