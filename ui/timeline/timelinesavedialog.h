#pragma once

#include "timeline/timelineimage.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace dateline {

/// Asks what a picture of a timeline shows, how large it is and where it goes, and writes it in the background. Stays
/// open with the reason where that fails. Opened with open(); UI thread only.
class TimelineSaveDialog : public QDialog
{
    Q_OBJECT

public:
    /// `visible`: the time that is in view. `name`: of the file, without its ending.
    TimelineSaveDialog(TimelineSheet sheet, TimeStretch visible, double width, const QString &name, QWidget *parent);

    /// As the reader has set it.
    [[nodiscard]] PictureChoice choice() const;
    /// Writes the picture there; what the file dialog asks for. The ending tells the format.
    void saveTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const dateline::Error &error);

private:
    void askForFile();
    void takeResult();
    void setBusy(bool busy);

    TimelineSheet m_sheet;
    TimeStretch m_visible;
    QString m_name;
    QString m_path;
    QRadioButton *m_inView;
    QRadioButton *m_all;
    QSpinBox *m_width;
    QComboBox *m_scale;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    QFutureWatcher<std::shared_ptr<const Result<PictureFormat>>> m_saving;
};

} // namespace dateline
