#include "reader/articleprinter.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

#include "reader/handmade.h"
#include "reader/printed.h"

using namespace dateline;

namespace {

/// A page as an image at 144 dots an inch, with an inch around what may be printed on.
QImage imageOf(ArticlePrinter *printer, int page)
{
    constexpr int inch = 144;
    const QSize size = (a5().paintRect(QPageLayout::Point).size() * 2).toSize();
    QImage image(size + QSize(2 * inch, 2 * inch), QImage::Format_RGB32);
    image.setDotsPerMeterX(5669);
    image.setDotsPerMeterY(5669);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(inch, inch);
    printer->paint(&painter, page);
    return image;
}

QRect inkIn(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TestArticlePrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allTextIsPrintedOnce()
    {
        const PrintedArticle what = wholeArticle();
        ArticlePrinter printer(what);
        printer.setPaper(a5());
        QVERIFY(!printer.isPaginated());
        paginate(&printer);
        QVERIFY(printer.pageCount() > 3);
        std::vector<Span> printed;
        for (int page = 0; page < printer.pageCount(); ++page) {
            for (const Span &span : printer.textOn(page)) {
                if (!printed.empty() && printed.back().end == span.start)
                    printed.back().end = span.end;
                else
                    printed.push_back(span);
            }
        }
        std::vector<Span> wanted;
        for (const Section &section : what.analysis->structure.sections) {
            if (section.role != SectionRole::Boilerplate)
                wanted.push_back(section.span);
        }
        QVERIFY(printed == wanted);
    }

    void unfoldedFurnitureIsPrinted()
    {
        PrintedArticle what = wholeArticle();
        what.unfolded = {0};
        ArticlePrinter printer(what);
        QVERIFY(printer.paginateMore());
        QCOMPARE(printer.textOn(0).front().start, 0);
    }

    void headsAreNotPartedFromTheirText()
    {
        for (int lines = 1; lines < 40; ++lines) {
            const PrintedArticle what =
                Builder()
                    .add(SectionRole::List, QStringLiteral("- one more line\n").repeated(lines).trimmed())
                    .add(SectionRole::Heading, QStringLiteral("A heading"))
                    .add(SectionRole::Byline, QStringLiteral("By Jonas Berg"))
                    .addParagraphs(8)
                    .done();
            ArticlePrinter printer(what);
            printer.setPaper(a5());
            paginate(&printer);
            const std::int32_t heading = what.analysis->structure.sections.at(1).span.start;
            const std::int32_t body = what.analysis->structure.sections.at(3).span.start;
            for (int page = 0; page < printer.pageCount(); ++page) {
                const std::int32_t end = printer.textOn(page).back().end;
                QVERIFY2(end <= heading || end > body, qPrintable(QString::number(lines)));
            }
        }
    }

    void noLineStandsAlone()
    {
        // Of lines that are broken on purpose it is known how many there are.
        int parted = 0;
        for (int lines = 1; lines < 40; ++lines) {
            Builder article;
            article.add(SectionRole::List, QStringLiteral("- x\n").repeated(lines).trimmed());
            for (int number = 0; number < 9; ++number)
                article.add(SectionRole::Paragraph, QStringLiteral("of verse\n").repeated(5).trimmed());
            ArticlePrinter printer(article.done());
            printer.setPaper(a5());
            paginate(&printer);
            const std::int32_t verse = printer.what().analysis->structure.sections.at(1).span.start;
            for (int page = 0; page < printer.pageCount(); ++page) {
                for (const Span &span : printer.textOn(page)) {
                    if (span.start < verse)
                        continue;
                    const auto count = QStringView(printer.what().article->text)
                                           .mid(span.start, span.length())
                                           .trimmed()
                                           .count(u'\n') +
                                       1;
                    parted += count < 5 ? 1 : 0;
                    QVERIFY2(count >= 2, qPrintable(QString::number(lines)));
                }
            }
        }
        QVERIFY(parted > 10);
    }

    void inkStaysWithinTheMargins()
    {
        ArticlePrinter printer(wholeArticle());
        printer.setPaper(a5());
        paginate(&printer);
        for (int page = 0; page < printer.pageCount(); ++page) {
            const QImage image = imageOf(&printer, page);
            const QRect allowed = image.rect().adjusted(144, 144, -144, -144);
            const QRect ink = inkIn(image);
            QVERIFY(!ink.isEmpty());
            QVERIFY2(allowed.contains(ink), qPrintable(QString::number(page)));
            QVERIFY(ink.bottom() > allowed.bottom() - 40); // the page's number
        }
        // The headline stands over all pages but the one that begins with it.
        const auto head = [&](int page) { return inkIn(imageOf(&printer, page).copy(144, 144, image144Width(), 24)); };
        QVERIFY(head(0).isEmpty());
        QVERIFY(!head(1).isEmpty());
    }

    void screenThemeDoesNotMatter()
    {
        const auto painted = [] {
            ArticlePrinter printer(wholeArticle());
            printer.setPaper(a5());
            paginate(&printer);
            return imageOf(&printer, 0);
        };
        const QImage before = painted();
        const QPalette light = QGuiApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(dark);
        const QImage after = painted();
        QGuiApplication::setPalette(light);
        QVERIFY(before == after);
    }

    void marksMoveNothing_data()
    {
        QTest::addColumn<bool>("justified");
        QTest::newRow("ragged") << false;
        QTest::newRow("justified") << true;
    }
    void marksMoveNothing()
    {
        QFETCH(bool, justified);
        PrintedArticle what;
        what.analysis = handmadeAnalysis();
        what.article = what.analysis->article;
        what.index = std::make_shared<const AnalysisIndex>(*what.analysis);
        what.choices.justified = justified;
        what.highlights = false;
        ArticlePrinter plain(what);
        what.highlights = true;
        ArticlePrinter marked(what);
        paginate(&plain);
        paginate(&marked);
        QVERIFY(plain.textOn(0) == marked.textOn(0));
        const QImage bare = imageOf(&plain, 0);
        const QImage drawn = imageOf(&marked, 0);
        QVERIFY(bare != drawn);
        // Wherever a letter is black without marks, there is ink with them.
        int lost = 0;
        for (int y = 0; y < bare.height(); ++y) {
            for (int x = 0; x < bare.width(); ++x)
                lost += qGray(bare.pixel(x, y)) < 80 && qGray(drawn.pixel(x, y)) > 235 ? 1 : 0;
        }
        QCOMPARE(lost, 0);
        what.hidden.set();
        ArticlePrinter hidden(what);
        paginate(&hidden);
        QVERIFY(imageOf(&hidden, 0) != drawn);
    }

    void strangeArticles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("line feeds") << QStringLiteral("\n\n\n");
        QTest::newRow("bare lines") << QStringLiteral("One line.\nAnother one.\n").repeated(400);
        QTest::newRow("one endless word") << QString(40000, u'x');
        QTest::newRow("right to left")
            << QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD ").repeated(900);
    }
    void strangeArticles()
    {
        QFETCH(QString, text);
        PrintedArticle what;
        auto article = std::make_shared<Article>();
        article->text = text;
        what.article = article;
        for (const QPageLayout &paper :
             {a5(), QPageLayout(QPageSize(QSizeF(20, 20), QPageSize::Point), QPageLayout::Portrait, QMarginsF())}) {
            ArticlePrinter printer(what);
            printer.setPaper(paper);
            paginate(&printer);
            QVERIFY(printer.pageCount() >= 1);
            std::int32_t end = 0;
            for (int page = 0; page < printer.pageCount(); ++page) {
                for (const Span &span : printer.textOn(page)) {
                    QVERIFY(span.start >= end);
                    QVERIFY(!span.isEmpty());
                    end = span.end;
                }
            }
            QVERIFY(QStringView(text).mid(end).trimmed().isEmpty());
        }
    }

    void noArticle()
    {
        ArticlePrinter printer({});
        paginate(&printer);
        QCOMPARE(printer.pageCount(), 1);
        QVERIFY(printer.textOn(0).empty());
        QCOMPARE(pagesIn(pdfOf(&printer)), 1);
    }

private:
    static int image144Width() { return static_cast<int>(a5().paintRect(QPageLayout::Point).width() * 2); }
};

QTEST_MAIN(TestArticlePrinter)
#include "tst_articleprinter.moc"
