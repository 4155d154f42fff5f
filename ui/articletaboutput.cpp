// The part of ArticleTab that takes things along: exports, paper, pictures.
#include "articletab.h"

#include "dialogs/exportdialog.h"
#include "panels/articlestatusbar.h"
#include "panels/eventtablepanel.h"
#include "panels/eventtableprinter.h"
#include "sheetprinting.h"
#include "timeline/timelineprinter.h"
#include "timeline/timelinesheet.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace dateline {

namespace {

bool paintEventTable(const EventTableExcerpt &excerpt, const EventTablePrinter::Heading &heading, const QFont &font,
                     QPagedPaintDevice *device, int mostPages, const CancelToken &cancel)
{
    EventTablePrinter printer(excerpt, heading, font);
    QPainter painter;
    if (!painter.begin(device))
        return false;
    if (!printer.layOut(device, QRectF(0, 0, device->width(), device->height()), cancel))
        return false;
    const int pages = std::min(printer.pageCount(), mostPages);
    for (int page = 0; page < pages; ++page) {
        if (cancel.isCancelled() || (page > 0 && !device->newPage()))
            return false;
        printer.paintPage(painter, page);
    }
    return true;
}

} // namespace

void ArticleTab::createOutput()
{
    m_printing = new PrintCommands([this] { return printedArticle(m_document, *m_article); }, this);
    const auto tellSaved = [this](const QString &path) {
        m_messages->showMessage(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    };
    connect(m_printing, &PrintCommands::pdfSaved, this, tellSaved);
    connect(m_timeline, &TimelineView::pictureSaved, this, tellSaved);
}

void ArticleTab::askForExport()
{
    const auto analysis = m_document.analysis();
    if (!analysis)
        return;
    ExportContext context;
    context.version = QCoreApplication::applicationVersion();
    context.modelFingerprint = m_pipeline->engines().names.fingerprint();
    context.rulesFingerprint = m_pipeline->engines().times.fingerprint();
    auto *dialog = new ExportDialog({analysis, context}, this);
    connect(dialog, &ExportDialog::exported, this, [this](const QStringList &paths) {
        QStringList shown;
        for (const QString &path : paths)
            shown.append(QDir::toNativeSeparators(path));
        m_messages->showMessage(tr("Exported as %1.").arg(QLocale().createSeparatedList(shown)));
    });
    dialog->open();
}

void ArticleTab::printTimeline()
{
    const auto sheet = m_timeline->sheet();
    if (!sheet) {
        m_messages->showMessage(tr("Nothing on the timeline is dated; there is nothing to print."));
        return;
    }
    PrintedSheets sheets;
    sheets.title = tr("Timeline: %1").arg(title());
    sheets.paint = [sheet = *sheet](QPagedPaintDevice *device, int, const CancelToken &) {
        return TimelinePrinter::print(sheet, device);
    };
    (new SheetPrinting(sheets, this))->preview();
}

void ArticleTab::printEvents()
{
    const auto *table = qobject_cast<EventTablePanel *>(pane(Pane::Events));
    const auto analysis = m_document.analysis();
    if (table == nullptr || !analysis)
        return;
    EventTablePrinter::Heading heading{title(), QFileInfo(m_document.path()).fileName()};
    if (const auto published = analysis->structure.published) {
        const QString date = publicationDateText(*published);
        heading.subtitle = heading.subtitle.isEmpty() ? tr("published %1").arg(date)
                                                      : tr("%1, published %2").arg(heading.subtitle, date);
    }
    PrintedSheets sheets;
    sheets.title = tr("Table of events: %1").arg(title());
    sheets.paint = [excerpt = table->excerpt(), heading,
                    font = QApplication::font()](QPagedPaintDevice *device, int mostPages, const CancelToken &cancel) {
        return paintEventTable(excerpt, heading, font, device, mostPages, cancel);
    };
    (new SheetPrinting(sheets, this))->preview();
}

} // namespace dateline
