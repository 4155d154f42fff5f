#include "dialogs/correctionsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

CorrectionsDialog::CorrectionsDialog(Rows rows, QWidget *parent)
    : QDialog(parent), m_rows(std::move(rows)), m_list(new QTreeWidget(this)), m_empty(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your Corrections"));
    resize(560, 360);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("What you said"), tr("Of these words")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_empty->setWordWrap(true);
    m_empty->setText(
        tr("There are none yet. The menu over a name, a date or selected words says what you can correct."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_show = buttons->addButton(tr("&Show in the Text"), QDialogButtonBox::ActionRole);
    m_takeBack = buttons->addButton(tr("&Take Back"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CorrectionsDialog::enableButtons);
    const auto show = [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (row >= 0 && m_shown.at(static_cast<std::size_t>(row)).place)
            Q_EMIT placeChosen(*m_shown.at(static_cast<std::size_t>(row)).place);
    };
    connect(m_show, &QPushButton::clicked, this, show);
    connect(m_list, &QTreeWidget::itemActivated, this, show);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (row >= 0)
            Q_EMIT takenBack(row);
    });
    follow();
}

void CorrectionsDialog::follow()
{
    const int before = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_shown = m_rows();
    m_list->clear();
    for (const Row &row : m_shown) {
        auto *item = new QTreeWidgetItem(m_list, {row.what, row.words});
        if (!row.place)
            item->setText(1, tr("%1 (no longer in the text)").arg(row.words));
    }
    m_list->setVisible(!m_shown.empty());
    m_empty->setVisible(m_shown.empty());
    if (!m_shown.empty())
        m_list->setCurrentItem(m_list->topLevelItem(std::min(before, m_list->topLevelItemCount() - 1)));
    enableButtons();
}

void CorrectionsDialog::enableButtons()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_show->setEnabled(row >= 0 && m_shown.at(static_cast<std::size_t>(row)).place.has_value());
    m_takeBack->setEnabled(row >= 0);
}

} // namespace dateline
