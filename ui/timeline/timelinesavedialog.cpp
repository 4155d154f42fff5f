#include "timeline/timelinesavedialog.h"

#include "base/memoryguard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <cmath>

namespace dateline {

namespace {

constexpr int leastWidth = 300;
constexpr int mostWidth = 10000;

} // namespace

TimelineSaveDialog::TimelineSaveDialog(TimelineSheet sheet, TimeStretch visible, double width, const QString &name,
                                       QWidget *parent)
    : QDialog(parent), m_sheet(std::move(sheet)), m_visible(visible), m_name(name),
      m_inView(new QRadioButton(tr("What is in &view (%1)").arg(stretchText(visible, m_sheet.locale)), this)),
      m_all(new QRadioButton(tr("&All of the time"), this)), m_width(new QSpinBox(this)), m_scale(new QComboBox(this)),
      m_message(new QLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Save Timeline as Picture"));
    m_all->setChecked(true);
    m_width->setRange(leastWidth, mostWidth);
    m_width->setSingleStep(100);
    m_width->setSuffix(tr(" px", "pixels"));
    m_width->setValue(static_cast<int>(std::lround(width)));
    for (const int times : {1, 2, 3, 4})
        m_scale->addItem(tr("%1 ×", "times").arg(times), times);
    m_scale->setCurrentIndex(1);
    m_message->setWordWrap(true);
    m_message->hide();
    QPushButton *save = m_buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);

    auto *form = new QFormLayout;
    form->addRow(tr("Show:"), m_all);
    form->addRow(QString(), m_inView);
    form->addRow(tr("&Width:"), m_width);
    form->addRow(tr("Pixels of a &PNG:"), m_scale);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TimelineSaveDialog::askForFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &TimelineSaveDialog::takeResult);
}

PictureChoice TimelineSaveDialog::choice() const
{
    PictureChoice choice;
    if (m_inView->isChecked())
        choice.stretch = m_visible;
    choice.width = m_width->value();
    choice.scale = m_scale->currentData().toDouble();
    return choice;
}

void TimelineSaveDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("SVG, drawing (*.svg)"), tr("PNG, image (*.png)"), tr("PDF, page (*.pdf)")};
    dialog->setNameFilters(filters);
    const auto followFilter = [dialog, filters](const QString &filter) {
        const QStringList endings{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
        dialog->setDefaultSuffix(endings.value(filters.indexOf(filter), endings.front()));
    };
    followFilter(filters.front());
    connect(dialog, &QFileDialog::filterSelected, dialog, followFilter);
    connect(dialog, &QFileDialog::fileSelected, this, &TimelineSaveDialog::saveTo);
    dialog->selectFile(m_name);
    dialog->open();
}

void TimelineSaveDialog::saveTo(const QString &path)
{
    if (m_saving.isRunning())
        return;
    m_path = pictureFormatOf(path) ? path : path + QStringLiteral(".svg");
    setBusy(true);
    m_saving.setFuture(QtConcurrent::run([path = m_path, sheet = m_sheet, choice = choice()] {
        return std::make_shared<const Result<PictureFormat>>(
            withinMemoryOr(Error{ErrorCode::TooLarge, qt_error_string(ENOMEM)},
                           [&] { return saveTimelinePicture(path, sheet, choice); }));
    }));
}

void TimelineSaveDialog::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_inView, m_all, m_width, m_scale})
        widget->setEnabled(!busy);
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(!busy);
    }
    m_message->setText(busy ? tr("Drawing…") : QString());
    m_message->setVisible(busy);
}

void TimelineSaveDialog::takeResult()
{
    setBusy(false);
    const Result<PictureFormat> &result = *m_saving.result();
    if (result.ok()) {
        Q_EMIT saved(m_path);
        accept();
        return;
    }
    m_message->setText(tr("The picture could not be saved: %1").arg(result.error().context));
    m_message->show();
    Q_EMIT failed(result.error());
}

} // namespace dateline
