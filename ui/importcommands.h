#pragma once

#include "base/mailbox.h"
#include "correctioncommands.h"
#include "importers/correctionimporter.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>

class QWidget;

namespace dateline {

/// Takes over what a colleague has corrected, from a file that Dateline has exported for the same article (Web
/// Annotation, brat, or the file with the corrections itself), as one step that can be undone. Files are read and
/// compared in the background. UI thread only.
class ImportCommands : public QObject
{
    Q_OBJECT

public:
    ImportCommands(Document *document, CorrectionCommands *corrections, std::shared_ptr<const Pipeline> pipeline,
                   QObject *parent = nullptr);
    ~ImportCommands() override;

    /// Ends with finished() or failed(), or with neither where another article was opened meanwhile. An import that
    /// still runs is given up for it.
    void importFile(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// For a file dialog.
    [[nodiscard]] static QString fileFilter();

Q_SIGNALS:
    /// "12 corrections taken over, 2 could not be placed." `left` has a line for each that was not taken over.
    void finished(const QString &summary, const QStringList &left);
    void failed(const QString &why); ///< nothing was changed

private:
    struct Job
    {
        QString path;
        ImportTarget target;
    };

    void start(const Job &job);
    void startWhenReady(const QString &path);
    void take(const Job &job, const Result<ImportedCorrections> &imported);
    void fail(const QString &why);

    Document *m_document;
    CorrectionCommands *m_corrections;
    std::shared_ptr<const Pipeline> m_pipeline;
    CancelToken m_cancel;
    bool m_running = false;
    quint64 m_run = 0; ///< a result of an older run is dropped
    Mailbox m_mailbox;
    QThreadPool m_pool; ///< one thread; last, so that it is waited for first
};

/// Lists what was not taken over, over a window.
void showLeftOut(const QString &summary, const QStringList &left, QWidget *parent);

} // namespace dateline
