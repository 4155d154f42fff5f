#pragma once

#include "panels/foldermodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace dateline {

/// The articles of one folder: Enter or a click opens one. UI thread only.
class FolderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FolderPanel(std::shared_ptr<const Pipeline> pipeline, QWidget *parent = nullptr);

    void setFolder(const QString &path);
    [[nodiscard]] const FolderModel &model() const { return m_model; }

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void showState();

    FolderModel m_model;
    QSortFilterProxyModel m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QLabel *m_state;
};

} // namespace dateline
