#include "printcommands.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// The commands that print, as the window calls them.
class TestPrintCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<PrintCommands> m_commands;
    PrintedArticle m_what;
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    void takeArticle(int paragraphs)
    {
        auto article = std::make_shared<Article>();
        for (int at = 0; at < paragraphs; ++at)
            article->text +=
                QStringLiteral("Paragraph %1 tells what the board of the harbour decided about pier %1.\n").arg(at);
        article->path = path("article.txt");
        QFile file(article->path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(article->text.toUtf8());
        m_what.article = article;
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *shown() const
    {
        for (auto *dialog : m_window->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_commands = std::make_unique<PrintCommands>([this] { return m_what; }, m_window.get());
        takeArticle(80);
    }
    void cleanup()
    {
        m_commands.reset();
        m_window.reset();
        m_what = {};
    }

    void savesAPdf()
    {
        QSignalSpy saved(m_commands.get(), &PrintCommands::pdfSaved);
        m_commands->writePdf(path("a.pdf"));
        QVERIFY(!QFile::exists(path("a.pdf"))); // it is not written in one go
        QTRY_COMPARE(saved.size(), 1);
        const QByteArray pdf = bytesOf(path("a.pdf"));
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(shown<QMessageBox>() == nullptr);
        QTRY_VERIFY(m_window->findChildren<QProgressDialog *>().isEmpty()); // the job is gone
    }

    void neverWritesOverTheArticle()
    {
        const QByteArray before = bytesOf(path("article.txt"));
        m_commands->writePdf(path("article.txt"));
        QVERIFY(shown<QMessageBox>() != nullptr);
        QCOMPARE(bytesOf(path("article.txt")), before);
    }

    void tellsWhatCannotBeWritten()
    {
        m_commands->writePdf(path("no such folder/a.pdf"));
        QVERIFY(shown<QMessageBox>() != nullptr);
    }

    void savingCanBeCancelled()
    {
        takeArticle(20000);
        QSignalSpy saved(m_commands.get(), &PrintCommands::pdfSaved);
        m_commands->writePdf(path("long.pdf"));
        auto *job = m_window->findChild<PrintJob *>();
        QVERIFY(job != nullptr);
        QSignalSpy finished(job, &PrintJob::finished);
        QTRY_VERIFY(shown<QProgressDialog>() != nullptr); // it takes long enough to be shown
        shown<QProgressDialog>()->findChild<QPushButton *>()->click();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(saved.size(), 0);
        QVERIFY(!QFile::exists(path("long.pdf")));
        QVERIFY(shown<QMessageBox>() == nullptr);
    }

    void windowMayCloseMeanwhile()
    {
        takeArticle(20000);
        m_commands->writePdf(path("closed.pdf"));
        QTest::qWait(20);
        (void)m_commands.release(); // the window's child
        m_window.reset();
        QVERIFY(!QFile::exists(path("closed.pdf")));
    }

    void asksWhereToSave()
    {
        m_commands->savePdf();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->selectedFiles().value(0), path("article.pdf"));
        dialog->close();
    }

    void asksForThePrinter()
    {
        m_commands->print();
        auto *dialog = m_window->findChild<QPrintDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->isVisible());
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path("printed.pdf"));
        dialog->printer()->setFromTo(2, 2);
        dialog->printer()->setPrintRange(QPrinter::PageRange);
        Q_EMIT dialog->accepted(dialog->printer());
        auto *job = m_window->findChild<PrintJob *>();
        QVERIFY(job != nullptr);
        QSignalSpy finished(job, &PrintJob::finished);
        dialog->close();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().value<PrintOutcome>(), PrintOutcome::Printed);
        QTRY_VERIFY(bytesOf(path("printed.pdf")).trimmed().endsWith("%%EOF"));
        QCOMPARE(bytesOf(path("printed.pdf")).count("/Type /Page\n"), 1);
    }

    void previewShowsThePages()
    {
        m_commands->preview();
        auto *dialog = m_window->findChild<QPrintPreviewDialog *>();
        QVERIFY(dialog != nullptr);
        auto *pages = dialog->findChild<QPrintPreviewWidget *>();
        QTRY_VERIFY(pages->pageCount() > 1);
        QVERIFY(pages->pageCount() < 10);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Print Preview"));
        const int upright = pages->pageCount();
        pages->setLandscapeOrientation();
        QTRY_VERIFY(pages->pageCount() != upright);
        dialog->close();
    }

    void previewOfALongTextShowsItsBeginning()
    {
        takeArticle(20000);
        m_commands->preview();
        auto *dialog = m_window->findChild<QPrintPreviewDialog *>();
        auto *pages = dialog->findChild<QPrintPreviewWidget *>();
        QTRY_COMPARE(pages->pageCount(), 40);
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("40")));
        dialog->close();
    }

    void withoutAnArticleNothingHappens()
    {
        m_what = {};
        m_commands->print();
        m_commands->preview();
        m_commands->savePdf();
        m_commands->writePdf(path("none.pdf"));
        QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
        QVERIFY(m_window->findChildren<PrintJob *>().isEmpty());
        QVERIFY(!QFile::exists(path("none.pdf")));
    }
};

QTEST_MAIN(TestPrintCommands)
#include "tst_printcommands.moc"
