#include "printcommands.h"

#include "base/safetext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace dateline {

namespace {

const QMarginsF margins(20, 18, 20, 18); // mm
constexpr int pdfResolution = 600;       // dots an inch

QPageSize usualPaper()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

/// Paints what a preview shows; tells whether that is all.
bool paintPreview(ArticlePrinter *article, QPrinter *paper)
{
    article->setPaper(paper->pageLayout());
    while (article->pageCount() < mostPreviewedPages && article->paginateMore()) {
    }
    QPainter painter(paper);
    for (int page = 0; page < std::min(article->pageCount(), mostPreviewedPages); ++page) {
        if (page > 0)
            paper->newPage();
        article->paint(&painter, page);
    }
    return article->isPaginated() && article->pageCount() <= mostPreviewedPages;
}

} // namespace

std::shared_ptr<QPrinter> newPrinter(const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Dateline"));
    if (!printer->isValid()) // there is none: it is printed to a file
        printer->setPageSize(usualPaper());
    printer->setPageMargins(margins, QPageLayout::Millimeter);
    return printer;
}

PrintedArticle printedArticle(const Document &document, const ArticleView &view)
{
    PrintedArticle what;
    what.article = document.article();
    what.analysis = document.analysis();
    what.index = document.index();
    what.choices = view.choices();
    what.highlights = view.highlightsVisible();
    for (std::size_t kind = 0; kind < markKindCount; ++kind)
        what.hidden.set(kind, !view.isMarkVisible(static_cast<MarkKind>(kind)));
    what.unfolded = view.unfoldedPlaces();
    return what;
}

PrintCommands::PrintCommands(Source source, QWidget *window)
    : QObject(window), m_source(std::move(source)), m_window(window)
{
}

std::shared_ptr<ArticlePrinter> PrintCommands::printerOfArticle() const
{
    PrintedArticle what = m_source();
    return what.article ? std::make_shared<ArticlePrinter>(std::move(what)) : nullptr;
}

void PrintCommands::print()
{
    const auto article = printerOfArticle();
    if (!article)
        return;
    const auto printer = newPrinter(article->title());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, article, printer] { printOn(article, printer); });
    dialog->open();
}

void PrintCommands::printOn(const std::shared_ptr<ArticlePrinter> &article, const std::shared_ptr<QPrinter> &printer)
{
    PageRange pages;
    if (printer->printRange() == QPrinter::PageRange && printer->fromPage() > 0)
        pages = {printer->fromPage() - 1, std::max(printer->fromPage(), printer->toPage()) - 1};
    auto *job = new PrintJob(article, printer, pages, m_window);
    connect(job, &PrintJob::finished, this, [this](PrintOutcome outcome) {
        if (outcome == PrintOutcome::Failed)
            tell(tr("The article could not be printed."));
    });
    job->start();
}

void PrintCommands::preview()
{
    const auto article = printerOfArticle();
    if (!article)
        return;
    const auto printer = newPrinter(article->title());
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window, Qt::Window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, article, printer, dialog](QPrinter *paper) {
        if (paper->paintEngine()->type() != QPaintEngine::Picture) { // the dialog's Print button
            printOn(article, printer);
            return;
        }
        const bool all = paintPreview(article.get(), paper);
        dialog->setWindowTitle(all ? tr("Print Preview")
                                   : tr("Print Preview: the first %1 pages").arg(mostPreviewedPages));
    });
    dialog->open();
}

void PrintCommands::savePdf()
{
    const PrintedArticle what = m_source();
    if (!what.article)
        return;
    const QFileInfo file(what.article->path);
    const QString name = what.article->path.isEmpty() ? tr("article") : file.completeBaseName();
    const QDir folder = what.article->path.isEmpty() ? QDir::home() : file.dir();
    auto *dialog = new QFileDialog(m_window, tr("Save as PDF"), folder.path(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintCommands::writePdf);
    dialog->open();
}

void PrintCommands::writePdf(const QString &path)
{
    const auto article = printerOfArticle();
    if (!article)
        return;
    if (QFileInfo(path) == QFileInfo(article->what().article->path)) {
        tell(tr("This is the article itself, which is never written to. Please choose another file."));
        return;
    }
    auto file = std::make_shared<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)) {
        tell(tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), file->errorString()));
        return;
    }
    const auto pdf = std::make_shared<QPdfWriter>(file.get());
    pdf->setTitle(article->title());
    pdf->setCreator(QStringLiteral("Dateline"));
    pdf->setResolution(pdfResolution);
    pdf->setPageLayout(QPageLayout(usualPaper(), QPageLayout::Portrait, margins, QPageLayout::Millimeter));
    auto *job = new PrintJob(article, pdf, {}, m_window);
    // The job holds the writer, and this the file that it writes to: the writer goes first.
    connect(job, &PrintJob::finished, this, [this, file, path](PrintOutcome outcome) {
        // flush: what commit() cannot write it does not notice, and a full disk would leave half of a document.
        if (outcome == PrintOutcome::Printed && file->flush() && file->commit()) {
            Q_EMIT pdfSaved(path);
            return;
        }
        file->cancelWriting();
        if (outcome != PrintOutcome::Cancelled)
            tell(tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), file->errorString()));
    });
    job->start();
}

void PrintCommands::tell(const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Print"), shownText(words), QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText); // it may name a file
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace dateline
