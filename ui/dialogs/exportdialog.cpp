#include "dialogs/exportdialog.h"

#include "base/memoryguard.h"
#include "dialogs/dialogsize.h"
#include "dialogs/errortexts.h"
#include "dialogs/exporttexts.h"
#include "exporters/exportfile.h"
#include "settings/settings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace dateline {

namespace {

const QLatin1StringView formatKey("export/format");
const QLatin1StringView folderKey("export/folder");
constexpr int nameRole = Qt::UserRole; ///< of an item: what the format is called in the registry

QString firstFolder(const Article &article)
{
    QString last = Settings().value(folderKey).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    if (!article.path.isEmpty())
        return QFileInfo(article.path).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A name for a file of the article's own, or of its headline.
QString baseName(const Analysis &analysis)
{
    if (!analysis.article->path.isEmpty())
        return QFileInfo(analysis.article->path).completeBaseName();
    QString name;
    if (analysis.structure.headline) {
        for (const QChar c : analysis.textOf(*analysis.structure.headline).toString().simplified().left(60))
            name += c.isLetterOrNumber() ? c : QChar(u'-');
    }
    return name.isEmpty() ? QStringLiteral("article") : name;
}

} // namespace

ExportDialog::ExportDialog(Offer offer, QWidget *parent)
    : QDialog(parent), m_offer(std::move(offer)), m_formats(new QListWidget(this)), m_about(new QLabel(this)),
      m_path(new QLineEdit(this)), m_browse(new QPushButton(tr("&Browse…"), this)), m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    const QString last = Settings().value(formatKey, QStringLiteral("html")).toString();
    for (const ExportFormat &one : allExportFormats()) {
        if (one.name == QLatin1StringView("jsonl"))
            continue; // the same as JSON, for many articles
        auto *item = new QListWidgetItem(exportText(one).title, m_formats);
        item->setData(nameRole, QString(one.name));
        if (one.name == last)
            m_formats->setCurrentItem(item);
    }
    if (m_formats->currentItem() == nullptr)
        m_formats->setCurrentRow(0);
    createLayout();
    m_extension = QString(format().extension);
    m_path->setText(
        QDir::toNativeSeparators(QDir(firstFolder(*m_offer.analysis->article))
                                     .filePath(baseName(*m_offer.analysis) + QLatin1Char('.') + m_extension)));
    connect(m_formats, &QListWidget::currentItemChanged, this, &ExportDialog::followFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::followPath);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportDialog::takeWritten);
    followFormat();
}

void ExportDialog::createLayout()
{
    auto *formats = new QLabel(tr("&Format:"), this);
    formats->setBuddy(m_formats);
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setMinimumWidth(m_formats->sizeHintForColumn(0) + 4 * fontMetrics().averageCharWidth());
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_about->setAccessibleName(tr("About the format"));
    auto *about = new QScrollArea(this); // some formats hold little, and letters may be large
    about->setAccessibleName(m_about->accessibleName());
    about->setFrameShape(QFrame::NoFrame);
    about->setWidgetResizable(true);
    about->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    about->setWidget(m_about);
    about->viewport()->setAutoFillBackground(false);
    m_about->setAutoFillBackground(false);
    about->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    auto *file = new QLabel(tr("F&ile:"), this);
    file->setBuddy(m_path);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_formats);
    choice->addWidget(about, 1);
    auto *place = new QHBoxLayout;
    place->addWidget(file);
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(formats);
    layout->addLayout(choice, 1);
    layout->addLayout(place);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    const QSize letters(fontMetrics().averageCharWidth(), fontMetrics().lineSpacing());
    resize(withinScreen(this, sizeHint().expandedTo({110 * letters.width(), 27 * letters.height()})));
}

const ExportFormat &ExportDialog::format() const
{
    const QByteArray name = m_formats->currentItem()->data(nameRole).toString().toLatin1();
    return *exportFormat(QLatin1StringView(name));
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

QStringList ExportDialog::inputs() const
{
    const QString article = m_offer.analysis->article->path;
    return article.isEmpty() ? QStringList() : QStringList{article};
}

void ExportDialog::followFormat()
{
    const ExportText text = exportText(format());
    m_about->setText(tr("%1\n\nWhat it cannot hold:\n%2").arg(text.use, text.losses));
    const QString before = QLatin1Char('.') + m_extension;
    m_extension = QString(format().extension);
    const QString name = m_path->text();
    if (name.endsWith(before))
        m_path->setText(name.chopped(before.size()) + QLatin1Char('.') + m_extension);
    followPath();
}

/// Says what pressing the button would do.
void ExportDialog::followPath()
{
    const QString to = path();
    const QString beside = companionPath(to, format());
    const bool exists = QFileInfo(to).isFile();
    QString message;
    if (exists)
        message = tr("%1 is there already and will be replaced.").arg(QFileInfo(to).fileName());
    else if (!beside.isEmpty())
        message = tr("Two files: %1 and %2.").arg(QFileInfo(to).fileName(), QFileInfo(beside).fileName());
    else if (!m_offer.analysis->complete)
        message = tr("The article is still being analysed. What has been found so far is exported.");
    m_message->setText(message);
    m_export->setText(exists ? tr("&Replace") : tr("&Export"));
    m_export->setEnabled(!to.isEmpty() && !QFileInfo(to).isDir() && !m_writing.isRunning());
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export To"), QFileInfo(path()).absolutePath(), exportFilter(format()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QString(format().extension));
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_path->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void ExportDialog::accept()
{
    if (m_writing.isRunning() || path().isEmpty())
        return;
    const QString to = QFileInfo(path()).absoluteFilePath();
    setWorking(true);
    m_message->setText(tr("Writing %1…").arg(QFileInfo(to).fileName()));
    m_writing.setFuture(QtConcurrent::run([offer = m_offer, to, &format = format(), read = inputs()] {
        return withinMemoryOr(Error{ErrorCode::TooLarge, to},
                              [&] { return writeExportFile(to, format, *offer.analysis, offer.context, read); });
    }));
}

void ExportDialog::setWorking(bool working)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_formats, m_path, m_browse, m_export})
        widget->setEnabled(!working);
}

void ExportDialog::takeWritten()
{
    const Result<QStringList> written = m_writing.result();
    setWorking(false);
    if (!written) {
        const Error error{written.error().code, QFileInfo(written.error().context).fileName()};
        const ErrorText text = errorText(error);
        followPath();
        m_message->setText(text.title + QStringLiteral(". ") + text.advice);
        m_path->setFocus();
        return;
    }
    Settings settings;
    settings.setValue(formatKey, QString(format().name));
    settings.setValue(folderKey, QFileInfo(written->first()).absolutePath());
    Q_EMIT exported(*written);
    QDialog::accept();
}

} // namespace dateline
