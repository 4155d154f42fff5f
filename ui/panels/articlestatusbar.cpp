#include "panels/articlestatusbar.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTime>
#include <QToolButton>

#include <algorithm>

namespace dateline {

QString publicationDateText(const PublicationDate &published)
{
    const QLocale locale;
    const QDate day(published.day.year, published.day.month, published.day.day);
    QString text = locale.toString(day, QStringLiteral("ddd d MMM yyyy"));
    if (published.minuteOfDay) {
        const QTime time(*published.minuteOfDay / 60, *published.minuteOfDay % 60);
        text += QLatin1Char(' ') + locale.toString(time, QStringLiteral("HH:mm"));
    }
    return text;
}

ArticleStatusBar::ArticleStatusBar(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_encoding(new QToolButton(this)), m_published(new QToolButton(this)),
      m_mode(new QLabel(this)), m_counts(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    m_encoding->setAutoRaise(true);
    m_encoding->setPopupMode(QToolButton::InstantPopup);
    m_encoding->setToolTip(tr("Encoding of the file; click to read it in another one"));
    m_published->setAutoRaise(true);
    m_mode->setContentsMargins(0, 0, 12, 0);
    m_progress->setMaximumWidth(160);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the analysis"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop the analysis; what is found stays"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_encoding);
    layout->addWidget(m_published);
    layout->addWidget(m_mode);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);

    connect(m_published, &QToolButton::clicked, this, &ArticleStatusBar::publicationDateRequested);
    connect(m_cancel, &QToolButton::clicked, m_document, &Document::cancel);
    connect(m_document, &Document::progressChanged, m_progress, &QProgressBar::setValue);
    connect(m_document, &Document::articleChanged, this, &ArticleStatusBar::follow);
    connect(m_document, &Document::analysisChanged, this, &ArticleStatusBar::follow);
    connect(m_document, &Document::stateChanged, this, &ArticleStatusBar::follow);
    follow();
}

void ArticleStatusBar::setEncodingMenu(QMenu *menu)
{
    m_encoding->setMenu(menu);
}

void ArticleStatusBar::follow()
{
    const auto article = m_document->article();
    const auto analysis = m_document->analysis();
    const bool busy =
        m_document->state() == Document::State::Loading || m_document->state() == Document::State::Analysing;
    m_progress->setVisible(busy);
    m_progress->setValue(m_document->progress());
    m_cancel->setVisible(busy);
    m_encoding->setVisible(article != nullptr);
    m_published->setVisible(article != nullptr);
    m_encoding->setText(!article ? QString()
                        : article->lossy()
                            ? tr("%1, %n undecodable place(s)", nullptr, article->undecodable).arg(article->encoding)
                            : article->encoding);
    m_published->setAccessibleName(publishedText());
    m_published->setToolTip(publishedText() + QLatin1Char('\n') +
                            tr("Days such as \"Friday\" are counted from the publication date; click to change it"));
    showMode();
    showCounts();
    fit();
}

void ArticleStatusBar::showCounts()
{
    const auto analysis = m_document->analysis();
    if (!analysis || !analysis->complete) {
        m_counts->setText(m_progress->isHidden() ? QString() : tr("Reading…"));
        return;
    }
    const auto words = static_cast<int>(analysis->words);
    const auto entities = static_cast<int>(analysis->entities.size());
    const auto events =
        static_cast<int>(std::count_if(analysis->events.begin(), analysis->events.end(),
                                       [](const Event &event) { return !event.background && !event.sameAs; }));
    m_counts->setText(tr("%n word(s)", nullptr, words) + QStringLiteral(" · ") + tr("%n name(s)", nullptr, entities) +
                      QStringLiteral(" · ") + tr("%n event(s)", nullptr, events));
}

QSize ArticleStatusBar::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void ArticleStatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ArticleStatusBar::fit()
{
    const auto fits = [this] { return layout()->sizeHint().width() <= width(); };
    m_published->setText(publishedText());
    m_mode->setVisible(!m_mode->text().isEmpty());
    m_counts->show();
    if (!fits())
        m_mode->hide();
    if (!fits())
        m_published->setText(publishedInShort());
    if (!fits())
        m_counts->hide();
}

void ArticleStatusBar::showMode()
{
    const auto analysis = m_document->analysis();
    const bool known = analysis && analysis->complete && !analysis->times.empty();
    if (!known) {
        m_mode->clear();
        return;
    }
    const bool history = analysis->times.front().mode == TimeMode::Narrative;
    m_mode->setText(history ? tr("read as history") : tr("read as news"));
    m_mode->setToolTip(
        history ? tr("The article tells of years gone by: a day without a year lies in the year told before it")
                : tr("The article reports: a day such as \"Friday\" is counted from the publication date"));
}

QString ArticleStatusBar::publishedInShort() const
{
    const auto analysis = m_document->analysis();
    if (!analysis)
        return tr("looking…");
    const auto &published = analysis->structure.published;
    return published ? publicationDateText(*published) : tr("no date");
}

QString ArticleStatusBar::publishedText() const
{
    const auto analysis = m_document->analysis();
    if (!analysis)
        return tr("published: looking…");
    const auto &published = analysis->structure.published;
    if (!published)
        return tr("publication date unknown – click to give it");
    const QString day = publicationDateText(*published);
    switch (published->source) {
    case PublicationDate::Source::Text:
        return tr("published %1 (from the text)").arg(day);
    case PublicationDate::Source::Option:
        return tr("published %1 (given by you)").arg(day);
    case PublicationDate::Source::File:
        return tr("published %1 (from the file)").arg(day);
    }
    Q_UNREACHABLE();
}

} // namespace dateline
