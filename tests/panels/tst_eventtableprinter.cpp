#include "panels/eventtablefixture.h"
#include "panels/eventtableprinter.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace dateline;

/// The events table on paper.
class TestEventTablePrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOnceAndTitlesOnEveryPage();
    void nothingLeavesThePageOrOverlaps();
    void shortWordsStayWhole();
    void longRowsGoOnOverThePages();
    void emptyTable();
    void paperTooSmall();
    void paintsOnImages();
    void writesPdf();
    void cancelled();
};

namespace {

/// Notes the texts that are painted and where.
class Recorder : public QPaintDevice
{
public:
    struct Painted
    {
        QString text;
        QRectF place;
    };

    Recorder() : m_engine(&m_painted) {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    /// Takes what was painted since.
    [[nodiscard]] std::vector<Painted> taken() { return std::exchange(m_painted, {}); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 1000;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDevicePixelRatio:
            return 1;
        case PdmDepth:
            return 32;
        default:
            return 96;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(std::vector<Painted> *painted) : QPaintEngine(AllFeatures), m_painted(painted) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &place, const QTextItem &item) override
        {
            m_painted->push_back({item.text().trimmed(), QRectF(place.x(), place.y() - item.ascent(), item.width(),
                                                                item.ascent() + item.descent())});
        }
        [[nodiscard]] Type type() const override { return User; }

    private:
        std::vector<Painted> *m_painted;
    };

    std::vector<Painted> m_painted;
    mutable Engine m_engine;
};

const EventTablePrinter::Heading heading{QStringLiteral("Harbour opens"), QStringLiteral("harbour.txt, 5 March 2019")};

EventTableExcerpt manyRows(int count)
{
    fixture::AnalysisBuilder builder;
    for (int i = 0; i < count; ++i) {
        builder.day(QStringLiteral("Item %1 of a town that has more to tell than fits one line").arg(i),
                    {2000 + i / 100, 1 + i % 12, 1});
        builder.lastEvent().reportedBy = QStringLiteral("somebody with a long name");
    }
    return wholeEventTable(builder.items());
}

QFont font()
{
    QFont font;
    font.setPointSize(9);
    return font;
}

} // namespace

void TestEventTablePrinter::everyRowOnceAndTitlesOnEveryPage()
{
    Recorder device;
    EventTablePrinter printer(manyRows(100), heading, font());
    QVERIFY(printer.layOut(&device, QRectF(0, 0, 700, 500)));
    QVERIFY(printer.pageCount() > 5);
    QPainter painter(&device);
    QStringList items;
    for (int page = 0; page < printer.pageCount(); ++page) {
        printer.paintPage(painter, page);
        QStringList texts;
        for (const Recorder::Painted &painted : device.taken())
            texts.append(painted.text);
        QCOMPARE(texts.contains(QStringLiteral("harbour.txt, 5 March 2019")), page == 0);
        QCOMPARE(texts.count(QStringLiteral("Date")), 1);
        QCOMPARE(texts.count(QStringLiteral("Status")), 1);
        QCOMPARE(texts.count(QStringLiteral("%1 of %2").arg(page + 1).arg(printer.pageCount())), 1);
        items += texts.filter(QRegularExpression(QStringLiteral("^Item \\d")));
    }
    QCOMPARE(items.size(), 100);
    for (int i = 0; i < 100; ++i) {
        const QString wanted = QStringLiteral("Item %1 ").arg(i);
        const auto tells = [&](const QString &text) { return (text + QLatin1Char(' ')).startsWith(wanted); };
        QCOMPARE(std::count_if(items.begin(), items.end(), tells), 1);
    }
}

void TestEventTablePrinter::nothingLeavesThePageOrOverlaps()
{
    Recorder device;
    EventTablePrinter printer(manyRows(40), heading, font());
    const QRectF page(50, 30, 640, 480);
    QVERIFY(printer.layOut(&device, page));
    QPainter painter(&device);
    for (int at = 0; at < printer.pageCount(); ++at) {
        printer.paintPage(painter, at);
        const std::vector<Recorder::Painted> painted = device.taken();
        for (std::size_t i = 0; i < painted.size(); ++i) {
            QVERIFY2(page.adjusted(-1, -1, 1, 1).contains(painted[i].place), qPrintable(painted[i].text));
            for (std::size_t j = 0; j < i; ++j) {
                const QRectF common = painted[i].place.intersected(painted[j].place);
                QVERIFY2(common.width() < 1 || common.height() < 1, qPrintable(painted[i].text));
            }
        }
    }
}

void TestEventTablePrinter::shortWordsStayWhole()
{
    Recorder device;
    EventTableExcerpt excerpt = wholeEventTable(fixture::townEvents().items());
    excerpt.columns.push_back(EventColumn::Earliest);
    EventTablePrinter printer(excerpt, heading, font());
    QVERIFY(printer.layOut(&device, QRectF(0, 0, 560, 900)));
    QPainter painter(&device);
    printer.paintPage(painter, 0);
    QStringList texts;
    for (const Recorder::Painted &painted : device.taken())
        texts.append(painted.text);
    for (const char *word : {"Status", "Paragraph", "scheduled", "happened", "2019-03-08"})
        QVERIFY2(texts.contains(QString::fromLatin1(word)), word);
}

void TestEventTablePrinter::longRowsGoOnOverThePages()
{
    fixture::AnalysisBuilder builder;
    builder.day(QStringLiteral("Short"), {2019, 1, 1});
    QStringList words;
    for (int i = 0; i < 300; ++i)
        words.append(QStringLiteral("word%1").arg(i));
    builder.day(QStringLiteral("Long"), {2019, 1, 2});
    builder.lastEvent().because = words.join(QLatin1Char(' '));
    builder.day(QStringLiteral("After"), {2019, 1, 3});
    EventTableExcerpt excerpt = wholeEventTable(builder.items());
    excerpt.columns = {EventColumn::Event, EventColumn::Because};
    Recorder device;
    EventTablePrinter printer(excerpt, heading, font());
    QVERIFY(printer.layOut(&device, QRectF(0, 0, 300, 250)));
    QVERIFY(printer.pageCount() > 3);
    QPainter painter(&device);
    QStringList found;
    int longRows = 0;
    int after = 0;
    for (int page = 0; page < printer.pageCount(); ++page) {
        printer.paintPage(painter, page);
        for (const Recorder::Painted &painted : device.taken()) {
            if (painted.text.startsWith(QStringLiteral("word")))
                found += painted.text.split(QLatin1Char(' '));
            longRows += painted.text == QLatin1StringView("Long") ? 1 : 0;
            after += painted.text == QLatin1StringView("After") ? 1 : 0;
        }
    }
    QCOMPARE(found, words);
    QCOMPARE(longRows, 1);
    QCOMPARE(after, 1);
}

void TestEventTablePrinter::emptyTable()
{
    Recorder device;
    EventTablePrinter printer(wholeEventTable(nullptr), {}, font());
    QVERIFY(printer.layOut(&device, QRectF(0, 0, 500, 500)));
    QCOMPARE(printer.pageCount(), 1);
    QPainter painter(&device);
    printer.paintPage(painter, 0);
    QVERIFY(!device.taken().empty());
}

void TestEventTablePrinter::paperTooSmall()
{
    Recorder device;
    EventTablePrinter printer(manyRows(3), heading, font());
    QVERIFY(printer.layOut(&device, QRectF(0, 0, 20, 10)));
    QVERIFY(printer.pageCount() >= 3); // and it ended
}

void TestEventTablePrinter::paintsOnImages()
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    EventTablePrinter printer(wholeEventTable(fixture::townEvents().items()), heading, font());
    QVERIFY(printer.layOut(&image, image.rect()));
    QCOMPARE(printer.pageCount(), 1);
    QPainter painter(&image);
    painter.setPen(Qt::red); // whatever was set before
    printer.paintPage(painter, 0);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            dark += pixel.lightness() < 128 ? 1 : 0;
            QVERIFY(pixel.red() - pixel.green() < 200);
        }
    }
    QVERIFY(dark > 1000);
}

void TestEventTablePrinter::writesPdf()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    EventTablePrinter printer(manyRows(60), heading, font());
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A5), QPageLayout::Landscape, QMarginsF(36, 36, 36, 36)));
        QPainter painter(&writer);
        QVERIFY(printEventTable(printer, writer, painter));
    }
    QVERIFY(printer.pageCount() > 2);
    const QByteArray pdf = buffer.data();
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), printer.pageCount());
}

void TestEventTablePrinter::cancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    Recorder device;
    EventTablePrinter printer(manyRows(3), heading, font());
    QVERIFY(!printer.layOut(&device, QRectF(0, 0, 500, 500), cancel));
}

QTEST_MAIN(TestEventTablePrinter)
#include "tst_eventtableprinter.moc"
