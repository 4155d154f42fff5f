#pragma once

#include "reader/articleprinter.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QPagedPaintDevice;
class QProgressDialog;
class QWidget;

namespace dateline {

/// The pages of a print job, counted from 0, both ends with it.
struct PageRange
{
    int first = 0;
    int last = INT_MAX;
};

/// Prints an article a few pages at a time between the events of the window, so that the reader can read on. What takes
/// long shows how far it is and can be cancelled. Deletes itself when it has finished. UI thread only.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    PrintJob(std::shared_ptr<ArticlePrinter> printer, std::shared_ptr<QPagedPaintDevice> device, PageRange pages,
             QWidget *window);
    ~PrintJob() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// The device's work has ended; what it wrote may be kept or thrown away.
    void finished(dateline::PrintOutcome outcome);

private:
    void work();
    void finish(PrintOutcome outcome);

    std::shared_ptr<QPagedPaintDevice> m_device;
    std::shared_ptr<ArticlePrinter> m_printer;
    std::optional<PrintRun> m_run;        ///< goes before its device
    QPointer<QProgressDialog> m_progress; ///< the window's, which may go first
    QTimer m_timer;
};

} // namespace dateline
