#include "panels/findbar.h"

#include "panels/flatlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace dateline {

namespace {

QToolButton *toggle(const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

QToolButton *pushButton(const QString &text, const QString &tip, QWidget *parent)
{
    QToolButton *button = toggle(text, tip, parent);
    button->setCheckable(false);
    return button;
}

} // namespace

FindBar::FindBar(ArticleView *view, QWidget *parent)
    : QWidget(parent), m_view(view), m_text(new QLineEdit(this)), m_case(toggle(tr("Aa"), tr("Match case"), this)),
      m_words(toggle(tr("Word"), tr("Whole words only"), this)),
      m_regex(toggle(QStringLiteral(".*"), tr("Regular expression"), this)), m_state(new QLabel(this))
{
    setUpFilter(m_text, tr("Find in the article"));
    m_state->setMinimumWidth(m_state->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(10000).arg(10000)));
    auto *previous = pushButton(QStringLiteral("▲"), tr("Previous (Shift+F3)"), this);
    auto *next = pushButton(QStringLiteral("▼"), tr("Next (F3)"), this);
    auto *closing = pushButton(QStringLiteral("✕"), tr("Close (Esc)"), this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_case, m_words, m_regex, previous, next, m_state, closing})
        layout->addWidget(widget);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    for (const QToolButton *option : {m_case, m_words, m_regex})
        connect(option, &QToolButton::toggled, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, m_view, &ArticleView::findPrevious);
    connect(next, &QToolButton::clicked, m_view, &ArticleView::findNext);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(m_view, &ArticleView::findStateChanged, this, &FindBar::showState);
    hide();
}

void FindBar::open()
{
    const QString selected = m_view->selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')))
        m_text->setText(selected);
    m_text->setFocus();
    m_text->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_view->find({});
    m_view->setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            m_view->findPrevious();
        else
            m_view->findNext();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::search()
{
    if (isVisible())
        m_view->find({m_text->text(), m_case->isChecked(), m_words->isChecked(), m_regex->isChecked()});
}

void FindBar::showState()
{
    const FindState &state = m_view->findState();
    const QString count = state.complete ? QString::number(state.count) : tr("%1+").arg(state.count);
    if (!state.error.isEmpty())
        m_state->setText(state.error);
    else if (m_text->text().isEmpty())
        m_state->clear();
    else if (state.count == 0)
        m_state->setText(state.complete ? tr("Not found") : tr("Searching…"));
    else if (state.current > 0)
        m_state->setText(tr("%1 of %2").arg(state.current).arg(count));
    else
        m_state->setText(tr("%1 found").arg(count));
}

} // namespace dateline
