#pragma once

#include "base/result.h"
#include "exporters/exporter.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QStringList>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dateline {

/// Writes what an article's analysis holds in a format that the reader chooses, and says before what that format cannot
/// hold. The file is written in the background, whole or not at all, and never over the article. Format and folder are
/// remembered. Shown with open(), which does not block; deletes itself. UI thread only.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Offer
    {
        std::shared_ptr<const Analysis> analysis; ///< not null; one that is not complete is exported as far as it is
        ExportContext context;
    };

    explicit ExportDialog(Offer offer, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The files that are there now; the dialog closes.
    void exported(const QStringList &paths);

private:
    void accept() override;
    void createLayout();
    void chooseFile();
    void followFormat();
    void followPath();
    void takeWritten();
    void setWorking(bool working);
    [[nodiscard]] const ExportFormat &format() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QStringList inputs() const;

    Offer m_offer;
    QListWidget *m_formats;
    QLabel *m_about;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QPushButton *m_export = nullptr;
    QLabel *m_message;
    QString m_extension; ///< of the format that the name was made for
    QFutureWatcher<Result<QStringList>> m_writing;
};

} // namespace dateline
