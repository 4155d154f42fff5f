#include "panels/messagebar.h"

#include "base/safetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace dateline {

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *closing = new QToolButton(this);
    closing->setText(QStringLiteral("✕"));
    closing->setAutoRaise(true);
    closing->setToolTip(tr("Dismiss"));
    closing->setAccessibleName(tr("Dismiss this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(closing);
    connect(closing, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    hide();
}

void MessageBar::showMessage(const QString &words, const std::vector<Action> &actions)
{
    dismiss();
    const QString text = shownLine(words); // it may name a file, and a name may hold anything
    m_text->setText(text);
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
            Q_EMIT closed();
        });
    }
    setAccessibleName(text);
    show();
}

void MessageBar::dismiss()
{
    hide();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace dateline
