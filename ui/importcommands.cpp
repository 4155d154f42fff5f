#include "importcommands.h"

#include "base/backgroundthread.h"
#include "base/handover.h"
#include "base/memoryguard.h"
#include "dialogs/errortexts.h"
#include "document/articleloader.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>

#include <algorithm>

namespace dateline {

namespace {

/// The text that a brat file counts in lies beside it under the same name.
QString textBeside(const QString &path)
{
    const QFileInfo file(path);
    if (file.suffix() != QLatin1StringView("ann"))
        return {};
    const auto article = loadArticle(file.dir().filePath(file.completeBaseName() + QLatin1StringView(".txt")));
    return article ? article->text : QString();
}

QString whyLeft(LeftReason reason)
{
    switch (reason) {
    case LeftReason::NoPlace:
        return ImportCommands::tr("its place was not found in this text");
    case LeftReason::NotUnderstood:
        return ImportCommands::tr("not understood");
    case LeftReason::CannotBeSaid:
        return ImportCommands::tr("there is no correction that says this");
    case LeftReason::NoEffect:
        return ImportCommands::tr("taken over, but the article still reads differently");
    case LeftReason::TooMany:
        return ImportCommands::tr("too many corrections for one article");
    }
    Q_UNREACHABLE();
}

QStringList linesOf(const std::vector<LeftOut> &left)
{
    QStringList lines;
    for (const LeftOut &one : left) {
        const QString line = ImportCommands::tr("“%1”: %2").arg(one.words, whyLeft(one.reason));
        lines << (one.line > 0 ? ImportCommands::tr("Line %1, %2").arg(one.line).arg(line) : line);
    }
    return lines;
}

QString summaryOf(const ImportedCorrections &imported)
{
    const auto placeless = std::count_if(imported.left.begin(), imported.left.end(),
                                         [](const LeftOut &left) { return left.reason == LeftReason::NoPlace; });
    if (imported.taken == 0 && imported.left.empty())
        return ImportCommands::tr("Nothing to take over: the article has all that the file says.");
    const int others = static_cast<int>(imported.left.size()) - static_cast<int>(placeless);
    QString words = ImportCommands::tr("%n correction(s) taken over", nullptr, imported.taken);
    const auto add = [&words](const QString &more) { words = ImportCommands::tr("%1, %2", "a list").arg(words, more); };
    if (placeless > 0)
        add(ImportCommands::tr("%n could not be placed", nullptr, static_cast<int>(placeless)));
    if (others > 0)
        add(ImportCommands::tr("%n could not be taken over", nullptr, others));
    return ImportCommands::tr("%1.", "a sentence").arg(words);
}

} // namespace

ImportCommands::ImportCommands(Document *document, CorrectionCommands *corrections,
                               std::shared_ptr<const Pipeline> pipeline, QObject *parent)
    : QObject(parent), m_document(document), m_corrections(corrections), m_pipeline(std::move(pipeline))
{
    m_pool.setMaxThreadCount(1);
}

ImportCommands::~ImportCommands()
{
    m_cancel.cancel();
    waitForAll(m_pool);
}

QString ImportCommands::fileFilter()
{
    return tr("Corrections and annotations (*.jsonld *.ann *.dateline.json);;All files (*)");
}

void ImportCommands::importFile(const QString &path)
{
    m_cancel.cancel();
    if (m_document->state() != Document::State::Ready || !m_document->analysis()) {
        fail(tr("The article is not read yet. Try again in a moment."));
        return;
    }
    start({path, {m_document->analysis(), m_document->corrections()}});
}

void ImportCommands::start(const Job &job)
{
    m_cancel = CancelToken();
    m_running = true;
    startOn(m_pool, [this, job, pipeline = m_pipeline, cancel = m_cancel, run = ++m_run] {
        giveWayToOthers();
        const auto read = [&]() -> Result<ImportedCorrections> {
            const auto bytes = readFile(job.path);
            if (!bytes)
                return bytes.error();
            return importCorrections({*bytes, textBeside(job.path)}, job.target, *pipeline, cancel);
        };
        const auto imported = withinMemoryOr(Error{ErrorCode::TooLarge, job.path}, read);
        m_mailbox.post([this, job, imported, run] {
            if (run == m_run)
                take(job, imported);
        });
    });
}

void ImportCommands::take(const Job &job, const Result<ImportedCorrections> &imported)
{
    m_running = false;
    const QString name = QDir::toNativeSeparators(job.path);
    if (!imported) {
        if (imported.error().code == ErrorCode::BadInput) {
            fail(tr("%1 holds no annotations that Dateline can read.").arg(name));
        } else {
            const ErrorText text = errorText(imported.error());
            fail(tr("%1. %2", "what is wrong, what to do").arg(text.title, text.advice));
        }
        return;
    }
    const auto analysis = m_document->analysis();
    if (!analysis || analysis->article->text != job.target.analysis->article->text)
        return; // another article: nobody waits for this one any more
    if (m_document->corrections() != job.target.corrections || analysis != job.target.analysis) {
        startWhenReady(job.path); // the reader went on correcting
        return;
    }
    if (imported->otherArticle) {
        fail(tr("%1 was made for another article. Nothing was taken over.").arg(name));
        return;
    }
    m_corrections->push(imported->corrections, tr("Take Over %n Correction(s)", nullptr, imported->taken));
    Q_EMIT finished(summaryOf(*imported), linesOf(imported->left));
}

void ImportCommands::startWhenReady(const QString &path)
{
    const auto startNow = [this, path] {
        m_running = m_document->state() == Document::State::Ready && m_document->analysis();
        if (m_running)
            start({path, {m_document->analysis(), m_document->corrections()}});
    };
    if (m_document->state() != Document::State::Analysing) {
        startNow();
        return;
    }
    m_running = true;
    connect(m_document, &Document::stateChanged, this, startNow, Qt::SingleShotConnection);
}

void ImportCommands::fail(const QString &why)
{
    m_running = false;
    ++m_run;
    Q_EMIT failed(why);
}

void showLeftOut(const QString &summary, const QStringList &left, QWidget *parent)
{
    constexpr qsizetype mostShown = 1000;
    QStringList shown = left.first(std::min(left.size(), mostShown));
    if (left.size() > mostShown)
        shown << ImportCommands::tr("%n more", nullptr, static_cast<int>(left.size() - mostShown));
    auto *box = new QMessageBox(QMessageBox::Information, ImportCommands::tr("Import Corrections"), summary,
                                QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setDetailedText(shown.join(QLatin1Char('\n')));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace dateline
