#include "reader/articleprinter.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "reader/printed.h"

using namespace dateline;

/// Printing on devices: PDF in memory and in files, whole and in part.
class TestPrintRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreTheSameOnEveryDevice()
    {
        ArticlePrinter printer(wholeArticle());
        printer.setPaper(a5());
        paginate(&printer);
        const int count = printer.pageCount();
        const std::vector<Span> second = printer.textOn(1);
        for (const int resolution : {72, 300, 1200}) {
            const QByteArray pdf = pdfOf(&printer, resolution);
            QVERIFY(pdf.startsWith("%PDF"));
            QCOMPARE(pagesIn(pdf), count);
        }
        QVERIFY(printer.isPaginated());
        printer.setPaper({QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(40, 40, 40, 40)});
        QVERIFY(!printer.isPaginated());
        printer.setPaper(a5());
        paginate(&printer);
        QCOMPARE(printer.pageCount(), count);
        QVERIFY(printer.textOn(1) == second);
        QCOMPARE(printer.paginatedShare(), 1.0);
    }

    void paragraphLongerThanAPage()
    {
        ArticlePrinter printer(Builder().addParagraphs(1, 60).done());
        const QByteArray pdf = pdfOf(&printer);
        QVERIFY(printer.pageCount() > 3);
        QCOMPARE(pagesIn(pdf), printer.pageCount());
    }

    void pdfHoldsAllWords()
    {
        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        const QString gs = QStandardPaths::findExecutable(QStringLiteral("gs"));
        if (pdftotext.isEmpty() && gs.isEmpty())
            QSKIP("neither pdftotext nor gs is installed");
        const PrintedArticle what = wholeArticle();
        ArticlePrinter printer(what);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(&printer));
        file.close();
        QProcess reader;
        if (!pdftotext.isEmpty())
            reader.start(pdftotext, {path, QStringLiteral("-")});
        else
            reader.start(gs, {QStringLiteral("-q"), QStringLiteral("-dNOPAUSE"), QStringLiteral("-dBATCH"),
                              QStringLiteral("-sDEVICE=txtwrite"), QStringLiteral("-sOutputFile=-"), path});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        for (int number = 0; number < 140; number += 10)
            QVERIFY2(words.contains(QStringLiteral("about pier %1 of the").arg(number)),
                     qPrintable(QString::number(number)));
        QVERIFY(words.contains(QStringLiteral("Storm closes Port Anders bridge")));
        QVERIFY(words.contains(QStringLiteral("What happens now")));
        QVERIFY(words.contains(QStringLiteral("2 of %1").arg(printer.pageCount())));
        QVERIFY(!words.contains(QStringLiteral("Sign in")));
    }

    void tellsHowFarItIsAndCanBeGivenUp()
    {
        ArticlePrinter printer(wholeArticle());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        std::vector<double> shares;
        {
            QPdfWriter pdf(&buffer);
            pdf.setPageLayout(a5());
            const auto note = [&shares](double share) {
                shares.push_back(share);
                return true;
            };
            QCOMPARE(printArticle(&printer, &pdf, note), PrintOutcome::Printed);
        }
        QVERIFY(static_cast<int>(shares.size()) >= printer.pageCount());
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QVERIFY(shares.front() >= 0 && shares.back() <= 1);
        QPdfWriter pdf(&buffer);
        pdf.setPageLayout(a5());
        int calls = 0;
        QCOMPARE(printArticle(&printer, &pdf, [&calls](double) { return ++calls < 3; }), PrintOutcome::Cancelled);
        QCOMPARE(calls, 3);
    }

    void printsARangeOfPages()
    {
        ArticlePrinter printer(wholeArticle());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter pdf(&buffer);
            pdf.setPageLayout(a5());
            PrintRun run(&printer, &pdf, 1, 2);
            while (run.step() == PrintRun::State::Running) {
            }
            QCOMPARE(run.state(), PrintRun::State::Printed);
            QCOMPARE(run.share(), 1.0);
        }
        QCOMPARE(pagesIn(bytes), 2);
    }

    void saysWhereItCannotWrite()
    {
        ArticlePrinter printer(wholeArticle());
        QPdfWriter pdf(QStringLiteral("/no such folder/a.pdf"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
        QCOMPARE(printArticle(&printer, &pdf), PrintOutcome::Failed);
    }
};

QTEST_MAIN(TestPrintRun)
#include "tst_printrun.moc"
