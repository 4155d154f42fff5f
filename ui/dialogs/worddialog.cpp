#include "dialogs/worddialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

WordDialog::WordDialog(const QString &title, const QString &question, const QString &words, Reader read,
                       QWidget *parent)
    : QDialog(parent), m_read(std::move(read)), m_line(new QLineEdit(words, this)), m_says(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *label = new QLabel(question, this);
    label->setBuddy(m_line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_line->selectAll();
    m_says->setTextFormat(Qt::PlainText); // it quotes the article
    m_says->setWordWrap(true);
    m_says->setMinimumWidth(380);
    m_says->setMinimumHeight(2 * fontMetrics().height());
    m_says->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(m_says);
    layout->addWidget(buttons);
    connect(m_line, &QLineEdit::textChanged, this, &WordDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &WordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow(words);
}

void WordDialog::follow(const QString &words)
{
    const Understood understood = m_read(words.simplified());
    m_says->setText(understood.says);
    m_ok->setEnabled(understood.possible);
}

void WordDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    Q_EMIT chosen(m_line->text().simplified());
    QDialog::accept();
}

} // namespace dateline
