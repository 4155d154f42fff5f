// The part of ArticleTab that asks what becomes of unsaved corrections, finds places, changes the publication date and
// puts text on the clipboard.
#include "articletab.h"

#include "correctionslist.h"
#include "dialogs/publicationdatedialog.h"
#include "pipeline/timereader.h"
#include "words/citation.h"
#include "words/datetext.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>

#include <algorithm>

namespace dateline {

void ArticleTab::reload(const QString &encoding)
{
    whenSaved([this, encoding] { m_document.reload(encoding); });
}

void ArticleTab::whenSaved(const std::function<void()> &next)
{
    if (m_document.save()) {
        next();
        return;
    }
    const QString name = QStringLiteral("unsaved");
    if (findChild<QMessageBox *>(name) != nullptr)
        return; // it is asked already
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Dateline"),
                                tr("Your corrections of “%1” could not be written. The disk may be full. Make room and "
                                   "try again, or they are lost.")
                                    .arg(title()),
                                QMessageBox::Retry | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowModality(Qt::WindowModal);
    box->setDefaultButton(QMessageBox::Retry);
    connect(box, &QMessageBox::finished, this, [this, box, next](int answer) {
        box->setObjectName(QString()); // the next question is another one
        if (answer == QMessageBox::Retry) {
            whenSaved(next);
        } else if (answer == QMessageBox::Discard) {
            m_document.dropUnsaved();
            next();
        }
    });
    box->open();
}

void ArticleTab::askPublicationDate()
{
    const auto analysis = m_document.analysis();
    if (!analysis)
        return;
    PublicationDateDialog::Offer offer;
    offer.current = analysis->structure.published;
    offer.overridden = m_document.isPublishedOverridden();
    const QFileInfo file(m_document.path());
    if (!m_document.path().isEmpty() && file.exists())
        offer.fileDate = file.lastModified().date();
    auto *dialog = new PublicationDateDialog(offer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublicationDateDialog::chosen, &m_corrections, &CorrectionCommands::setPublished);
    dialog->open();
}

void ArticleTab::stepMention(int step)
{
    const Target moved = m_selection.stepped(m_selection.current(), step);
    if (!moved.isNone())
        m_selection.select(moved, true);
}

void ArticleTab::askWhereToGo()
{
    if (!m_document.analysis())
        return;
    auto *dialog = new GoToDialog([this](const QString &words) { return placeNamed(words); }, this);
    connect(dialog, &GoToDialog::chosen, this, [this](Span span) {
        m_article->setSelectedSpan(span, true); // seen at once on a full page, and read on from there
        const Target target = m_selection.targetAt(span.start);
        m_selection.select(target.kind == Target::Kind::Time ? target : Target());
        m_article->reveal(span);
        m_article->setFocus();
    });
    dialog->open();
}

void ArticleTab::showCorrections()
{
    auto *dialog = new CorrectionsDialog([this] { return CorrectionsList::rows(m_document); }, this);
    connect(&m_document, &Document::correctionsChanged, dialog, &CorrectionsDialog::follow);
    connect(dialog, &CorrectionsDialog::takenBack, this,
            [this](int row) { CorrectionsList::takeBack(&m_document, &m_corrections, row); });
    connect(dialog, &CorrectionsDialog::placeChosen, this, [this](Span place) {
        m_article->setSelectedSpan(place);
        m_article->reveal(place);
    });
    dialog->show(); // not modal: the text behind it is looked at
}

void ArticleTab::askImport()
{
    if (!hasArticle())
        return;
    const QString folder = m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).path();
    auto *dialog = new QFileDialog(this, tr("Import Corrections"), folder, ImportCommands::fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_imports, &ImportCommands::importFile);
    dialog->open();
}

void ArticleTab::showImported(const QString &summary, const QStringList &left)
{
    std::vector<MessageBar::Action> actions;
    if (!left.isEmpty())
        actions.push_back({tr("Show What Is Left"), [this, summary, left] { showLeftOut(summary, left, this); }});
    m_messages->showMessage(summary, actions);
}

/// "12" is a paragraph, everything else a date: the first time in the text that lies in it.
GoToDialog::Place ArticleTab::placeNamed(const QString &words) const
{
    const auto analysis = m_document.analysis();
    if (!analysis)
        return {tr("The article is not read yet."), std::nullopt};
    bool isNumber = false;
    const int number = words.trimmed().toInt(&isNumber);
    constexpr int leastYear = 1000; // a bare number from here on is a year
    if (isNumber && number < leastYear)
        return paragraphPlace(*analysis, number);
    const auto time = readTime(m_pipeline->engines().times, words, analysis->structure.published);
    if (!time)
        return {tr("This is no paragraph number and no date."), std::nullopt};
    const QString date = dateText(time->range, time->precision);
    int count = 0;
    std::optional<Span> first;
    for (const ResolvedTime &told : analysis->times) {
        if (!told.range.isDated() || !told.range.overlaps(time->range))
            continue;
        ++count;
        if (!first)
            first = analysis->timeSpan(told);
    }
    if (!first)
        return {tr("Nothing in the article is dated %1.").arg(date), std::nullopt};
    return {tr("%1: %n place(s) in the text, this goes to the first.", nullptr, count).arg(date), first};
}

GoToDialog::Place ArticleTab::paragraphPlace(const Analysis &analysis, int number) const
{
    const auto span = paragraphNumbered(analysis, number);
    if (!span)
        return {tr("The article has %n paragraph(s).", nullptr, paragraphCount(analysis)), std::nullopt};
    constexpr std::int32_t shownLetters = 120;
    const Span begin{span->start, std::min(span->end, span->start + shownLetters)};
    return {tr("Paragraph %1: %2").arg(number).arg(analysis.textOf(begin).toString().simplified()), span};
}

void ArticleTab::copyCitation() const
{
    const auto analysis = m_document.analysis();
    const Span span = m_article->currentSpan();
    if (analysis && !span.isEmpty())
        QGuiApplication::clipboard()->setText(citationOf(*analysis, span, QFileInfo(m_document.path()).fileName()));
}

void ArticleTab::copyHtml() const
{
    const auto analysis = m_document.analysis();
    const Span span = m_article->currentSpan();
    if (!analysis || span.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setHtml(htmlOf(*analysis, *m_document.index(), span));
    mime->setText(analysis->textOf(span).toString());
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace dateline
