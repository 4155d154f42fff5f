#include "panels/articlechooser.h"

#include "base/safetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace dateline {

ArticleChooser::ArticleChooser(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_choice(new QComboBox(this))
{
    auto *label = new QLabel(tr("&Article:"), this);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Article of this file"));
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choice->setMinimumContentsLength(20); // a long headline must not widen the window
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);
    connect(m_choice, &QComboBox::activated, m_document, [this](int index) { m_document->setArticle(index); });
    connect(m_document, &Document::analysisChanged, this, &ArticleChooser::follow);
    connect(m_document, &Document::articleChanged, this, &ArticleChooser::follow);
    hide();
}

void ArticleChooser::follow()
{
    const auto analysis = m_document->analysis();
    if (!analysis) { // a moment before the next snapshot, or none: what is shown then would only flicker
        setVisible(isVisible() && m_document->article());
        return;
    }
    const auto &articles = analysis->structure.articles;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const QString headline = shownLine(analysis->textOf(articles[i].headline));
        //: number of the article, how many there are, headline
        m_choice->addItem(tr("%1 of %2: %3").arg(i + 1).arg(articles.size()).arg(headline));
    }
    m_choice->setCurrentIndex(analysis->structure.article);
    setVisible(!articles.empty());
}

} // namespace dateline
