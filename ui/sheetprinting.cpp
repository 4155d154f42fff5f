#include "sheetprinting.h"

#include "base/memoryguard.h"
#include "printcommands.h"

#include <QMessageBox>
#include <QPaintEngine>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QtConcurrentRun>

#include <climits>

namespace dateline {

SheetPrinting::SheetPrinting(PrintedSheets sheets, QWidget *window)
    : QObject(window), m_sheets(std::move(sheets)), m_window(window)
{
    connect(&m_printing, &QFutureWatcher<bool>::finished, this, &SheetPrinting::finish);
}

SheetPrinting::~SheetPrinting()
{
    m_cancel.cancel();
    m_printing.waitForFinished(); // the background holds the printer
}

void SheetPrinting::preview()
{
    const auto printer = newPrinter(m_sheets.title);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window, Qt::Window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_sheets.title);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, printer](QPrinter *paper) {
        if (paper->paintEngine()->type() == QPaintEngine::Picture)
            m_sheets.paint(paper, mostPreviewedPages, {});
        else // the dialog's Print button
            printOn(printer);
    });
    connect(dialog, &QObject::destroyed, this, [this] {
        m_previewClosed = true;
        if (!m_printing.isRunning())
            deleteLater();
    });
    dialog->open();
}

void SheetPrinting::printOn(std::shared_ptr<QPrinter> printer)
{
    if (m_printing.isRunning())
        return;
    m_printer = std::move(printer);
    m_cancel = {};
    auto *progress = new QProgressDialog(tr("Printing…"), tr("Cancel"), 0, 0, m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowTitle(m_sheets.title);
    connect(progress, &QProgressDialog::canceled, this, [this] { m_cancel.cancel(); });
    connect(&m_printing, &QFutureWatcher<bool>::finished, progress, &QWidget::close);
    m_printing.setFuture(QtConcurrent::run([sheets = m_sheets, printer = m_printer, cancel = m_cancel] {
        return withinMemoryOr(false, [&] { return sheets.paint(printer.get(), INT_MAX, cancel); });
    }));
}

void SheetPrinting::finish()
{
    const bool done = m_printing.result();
    if (done) {
        Q_EMIT printed();
    } else if (m_cancel.isCancelled()) {
        m_printer->abort();
    } else {
        auto *box = new QMessageBox(QMessageBox::Warning, m_sheets.title,
                                    tr("The printer did not take it. Please look whether it is ready."),
                                    QMessageBox::Ok, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    m_printer.reset();
    if (m_previewClosed)
        deleteLater();
}

} // namespace dateline
