#include "panels/detailspanel.h"

#include "panels/detailstext.h"
#include "theme/contrast.h"

#include <QEvent>
#include <QUrl>

namespace dateline {

DetailsPanel::DetailsPanel(Document *document, Selection *selection, QWidget *parent)
    : QTextBrowser(parent), m_document(document), m_selection(selection)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAccessibleName(tr("Details of the selection"));
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, &DetailsPanel::openLink);
    connect(m_document, &Document::articleChanged, this, &DetailsPanel::follow);
    connect(m_document, &Document::analysisChanged, this, &DetailsPanel::follow);
    connect(m_selection, &Selection::currentChanged, this, &DetailsPanel::follow);
    connect(m_selection, &Selection::hoveredChanged, this, &DetailsPanel::follow);
    followColours();
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followColours();
}

/// Links have the colour that they had when the text was set; and Qt's own is the application's, whatever is behind it.
void DetailsPanel::followColours()
{
    const QColor link = readableOn(palette().color(QPalette::Link), {palette().color(QPalette::Base)});
    document()->setDefaultStyleSheet(QStringLiteral("a { color: %1 }").arg(link.name()));
    m_shown.clear();
    follow();
}

void DetailsPanel::follow()
{
    const Target &target = m_selection->current().isNone() ? m_selection->hovered() : m_selection->current();
    const auto analysis = m_document->analysis();
    const QString html = analysis ? detailsHtml(*analysis, *m_document->index(), target)
                                  : tr("<p>Open an article: the names, dates and events that you point at are "
                                       "explained here.</p>");
    if (html == m_shown)
        return;
    m_shown = html;
    setHtml(html);
}

void DetailsPanel::openLink(const QUrl &link)
{
    const Target target = targetOfLink(link);
    if (!target.isNone())
        m_selection->select(target, true);
}

} // namespace dateline
