#include "printjob.h"

#include <QElapsedTimer>
#include <QPrinter>
#include <QProgressDialog>

#include <cmath>

namespace dateline {

namespace {

constexpr int slice = 12;           // ms of work before the window has its turn
constexpr int progressSteps = 1000; // of the bar
constexpr int progressAfter = 500;  // ms; what is done sooner needs no bar

} // namespace

PrintJob::PrintJob(std::shared_ptr<ArticlePrinter> printer, std::shared_ptr<QPagedPaintDevice> device, PageRange pages,
                   QWidget *window)
    : QObject(window), m_device(std::move(device)), m_printer(std::move(printer)),
      m_progress(new QProgressDialog(tr("Printing the article…"), tr("Cancel"), 0, progressSteps, window))
{
    m_run.emplace(m_printer.get(), m_device.get(), pages.first, pages.last);
    m_progress->setWindowTitle(tr("Print"));
    // Not modal: a modal one would run the event loop from within setValue().
    m_progress->setWindowModality(Qt::NonModal);
    m_progress->setMinimumDuration(progressAfter);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, &PrintJob::cancel);
    connect(&m_timer, &QTimer::timeout, this, &PrintJob::work);
}

PrintJob::~PrintJob()
{
    delete m_progress;
}

void PrintJob::start()
{
    m_progress->setValue(0);
    m_timer.start(0);
}

void PrintJob::cancel()
{
    if (!m_run)
        return;
    if (auto *printer = dynamic_cast<QPrinter *>(m_device.get()))
        printer->abort();
    finish(PrintOutcome::Cancelled);
}

void PrintJob::work()
{
    QElapsedTimer clock;
    clock.start();
    while (m_run->state() == PrintRun::State::Running && clock.elapsed() < slice)
        m_run->step();
    m_progress->setValue(static_cast<int>(std::lround(m_run->share() * (progressSteps - 1))));
    if (m_run->state() != PrintRun::State::Running)
        finish(m_run->state() == PrintRun::State::Printed ? PrintOutcome::Printed : PrintOutcome::Failed);
}

void PrintJob::finish(PrintOutcome outcome)
{
    m_timer.stop();
    m_run.reset();
    m_progress->hide();
    Q_EMIT finished(outcome);
    deleteLater();
}

} // namespace dateline
