#pragma once

#include "base/canceltoken.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace dateline {

/// Sheets that are drawn at one go: a timeline, a table of events. A plain value that stays good when the article goes.
struct PrintedSheets
{
    /// Draws up to `mostPages`; false where that failed or was cancelled. Called in any thread.
    using Paint = std::function<bool(QPagedPaintDevice *device, int mostPages, const CancelToken &cancel)>;

    QString title; ///< of the job, and of the preview's window
    Paint paint;
};

/// Shows sheets as they will be on paper, with a button that prints them. Printing runs in the background, says that it
/// does, and can be cancelled. Deletes itself after the preview is closed and the printer has all. UI thread only.
class SheetPrinting : public QObject
{
    Q_OBJECT

public:
    SheetPrinting(PrintedSheets sheets, QWidget *window);
    ~SheetPrinting() override;

    void preview();
    /// Without asking anything; one at a time.
    void printOn(std::shared_ptr<QPrinter> printer);

Q_SIGNALS:
    void printed();

private:
    void finish();

    PrintedSheets m_sheets;
    QWidget *m_window;
    CancelToken m_cancel;
    std::shared_ptr<QPrinter> m_printer; ///< used by the background while that works
    QFutureWatcher<bool> m_printing;
    bool m_previewClosed = false;
};

} // namespace dateline
