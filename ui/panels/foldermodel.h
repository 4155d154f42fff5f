#pragma once

#include "base/canceltoken.h"
#include "base/civildate.h"
#include "pipeline/pipeline.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// One text file of a folder, with what its article says of itself.
struct FolderEntry
{
    QString path;
    QString headline;                   ///< the file's name until it is read, and where there is none
    std::optional<CivilDate> published; ///< nothing where it is not read, or does not say
};

/// Text files of a folder with headline and publication date, newest first. They are listed at once by name and read in
/// the background, large ones left unread. UI thread only.
class FolderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HeadlineColumn, DateColumn, ColumnCount };

    explicit FolderModel(std::shared_ptr<const Pipeline> pipeline, QObject *parent = nullptr);
    ~FolderModel() override;

    /// An empty path empties the list.
    void setFolder(const QString &path);
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const FolderEntry &entryAt(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] bool isReading() const { return m_watcher.isRunning(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void readingChanged();

private:
    void stop();
    void takeEntries();

    std::shared_ptr<const Pipeline> m_pipeline;
    QString m_folder;
    std::vector<FolderEntry> m_entries;
    CancelToken m_cancel;
    QFutureWatcher<std::vector<FolderEntry>> m_watcher;
};

} // namespace dateline
