#include "panels/folderpanel.h"

#include "panels/flatlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace dateline {

FolderPanel::FolderPanel(std::shared_ptr<const Pipeline> pipeline, QWidget *parent)
    : QWidget(parent), m_model(std::move(pipeline)), m_filter(new QLineEdit(this)), m_list(new QTreeView(this)),
      m_state(new QLabel(this))
{
    setUpFilter(m_filter, tr("Filter articles"));
    m_proxy.setSourceModel(&m_model);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setFilterKeyColumn(-1); // every column
    setUpFlatList(m_list, &m_proxy, tr("Articles in the folder"));
    setUpColumns(m_list, FolderModel::HeadlineColumn, FolderModel::DateColumn);
    m_state->setWordWrap(true);
    m_state->setMargin(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilterFixedString(text);
        showState();
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(m_model.entryAt(m_proxy.mapToSource(index).row()).path);
    });
    connect(&m_model, &FolderModel::readingChanged, this, &FolderPanel::showState);
    showState();
}

void FolderPanel::setFolder(const QString &path)
{
    m_model.setFolder(path);
}

void FolderPanel::showState()
{
    if (m_model.folder().isEmpty())
        m_state->setText(tr("Choose File > Open Folder to list its articles here."));
    else if (m_model.rowCount() == 0)
        m_state->setText(tr("There are no text files in this folder."));
    else if (m_proxy.rowCount() == 0)
        m_state->setText(tr("No article matches the filter."));
    else
        m_state->setText(m_model.isReading() ? tr("Reading %n file(s)…", nullptr, m_model.rowCount())
                                             : tr("%n article(s)", nullptr, m_proxy.rowCount()));
}

} // namespace dateline
