#include "panels/foldermodel.h"

#include "base/safetext.h"
#include "document/articleloader.h"
#include "words/datetext.h"
#include "words/tooltiptext.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace dateline {

namespace {

constexpr qint64 mostBytes = qint64(2) * 1024 * 1024; ///< a larger file is listed by its name
constexpr qsizetype mostFiles = 5000;

std::vector<FolderEntry> namesIn(const QString &folder)
{
    static const QStringList patterns = {QStringLiteral("*.txt"), QStringLiteral("*.text"),
                                         QStringLiteral("*.md"),  QStringLiteral("*.markdown"),
                                         QStringLiteral("*.eml"), QStringLiteral("*.asc")};
    std::vector<FolderEntry> entries;
    const QFileInfoList files = QDir(folder).entryInfoList(patterns, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files.first(std::min(mostFiles, files.size())))
        entries.push_back({file.absoluteFilePath(), file.fileName(), std::nullopt});
    return entries;
}

void read(FolderEntry &entry, const Pipeline &pipeline, const CancelToken &cancel)
{
    if (QFileInfo(entry.path).size() > mostBytes)
        return;
    auto loaded = loadArticle(entry.path);
    if (!loaded)
        return;
    AnalysisOptions options;
    options.lastStage = StageId::Structure;
    options.threads = 1;
    const Snapshot snapshot =
        pipeline.run(std::make_shared<const Article>(std::move(loaded).value()), options, {}, cancel);
    if (!snapshot.analysis)
        return;
    const Structure &structure = snapshot.analysis->structure;
    if (structure.headline)
        entry.headline = snapshot.analysis->textOf(*structure.headline).toString().simplified();
    if (structure.published)
        entry.published = structure.published->day;
}

std::vector<FolderEntry> readAll(std::vector<FolderEntry> entries, const std::shared_ptr<const Pipeline> &pipeline,
                                 const CancelToken &cancel)
{
    for (FolderEntry &entry : entries) {
        if (cancel.isCancelled())
            return {};
        read(entry, *pipeline, cancel);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const FolderEntry &a, const FolderEntry &b) {
        if (a.published && b.published)
            return *b.published < *a.published;
        return a.published.has_value() && !b.published.has_value();
    });
    return entries;
}

} // namespace

FolderModel::FolderModel(std::shared_ptr<const Pipeline> pipeline, QObject *parent)
    : QAbstractTableModel(parent), m_pipeline(std::move(pipeline))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FolderModel::takeEntries);
}

FolderModel::~FolderModel()
{
    stop();
}

void FolderModel::stop()
{
    m_cancel.cancel();
    m_watcher.waitForFinished();
    m_cancel = CancelToken();
}

void FolderModel::setFolder(const QString &path)
{
    stop();
    beginResetModel();
    m_folder = path;
    m_entries = path.isEmpty() ? std::vector<FolderEntry>() : namesIn(path);
    endResetModel();
    if (!m_entries.empty())
        m_watcher.setFuture(QtConcurrent::run(readAll, m_entries, m_pipeline, m_cancel));
    Q_EMIT readingChanged();
}

void FolderModel::takeEntries()
{
    std::vector<FolderEntry> entries = m_watcher.result();
    if (entries.size() != m_entries.size())
        return; // cancelled
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT readingChanged();
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int FolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FolderEntry &entry = entryAt(index.row());
    if (role == Qt::ToolTipRole)
        return toolTipText(shownLine(QDir::toNativeSeparators(entry.path)));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == HeadlineColumn)
        return shownLine(entry.headline);
    return entry.published ? dayText(*entry.published) : QString();
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == HeadlineColumn ? tr("Article") : tr("Published");
}

} // namespace dateline
