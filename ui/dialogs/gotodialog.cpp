#include "dialogs/gotodialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

GoToDialog::GoToDialog(std::function<Place(const QString &)> find, QWidget *parent)
    : QDialog(parent), m_find(std::move(find)), m_line(new QLineEdit(this)), m_says(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go To"));
    auto *question = new QLabel(tr("&Paragraph number or date:"), this);
    question->setBuddy(m_line);
    m_line->setPlaceholderText(tr("12, or 3 May 2003, or last Friday"));
    m_says->setWordWrap(true);
    // Room for what is said of any paragraph, so that the dialog does not change its size while one types.
    constexpr int letters = 60;
    constexpr int lines = 4;
    m_says->setMinimumWidth(letters * fontMetrics().averageCharWidth());
    m_says->setMinimumHeight(lines * fontMetrics().lineSpacing());
    m_says->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Go"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_line);
    layout->addWidget(m_says);
    layout->addWidget(buttons);
    connect(m_line, &QLineEdit::textChanged, this, &GoToDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow({});
}

void GoToDialog::follow(const QString &text)
{
    const Place place = text.trimmed().isEmpty() ? Place{} : m_find(text);
    m_span = place.span;
    m_says->setText(place.says);
    m_go->setEnabled(m_span.has_value());
}

void GoToDialog::accept()
{
    if (!m_span)
        return;
    Q_EMIT chosen(*m_span);
    QDialog::accept();
}

} // namespace dateline
