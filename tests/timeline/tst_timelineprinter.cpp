#include "timeline/timelinefixture.h"
#include "timeline/timelineprinter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

#include <random>

using namespace dateline;
using dateline::fixture::AnalysisBuilder;

class TestTimelinePrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsOnPaper_data();
    void everyEventIsOnPaper();
    void pagesFollowOneAnother();
    void littleNeedsOnePage();
    void storyGoesDown();
    void sameTimeIsToldInWords();
    void writesPdf();
};

namespace {

constexpr QSizeF paper(980, 620);

struct Written
{
    QString words;
    QRectF place;
};

/// The words of a page.
struct Page
{
    std::vector<Written> written;

    [[nodiscard]] bool says(const QString &words) const
    {
        return std::any_of(written.begin(), written.end(),
                           [&](const Written &one) { return one.words.contains(words); });
    }
};

/// Takes them down.
class Notes : public TimelineSurface
{
public:
    Page page;

    void rect(const QRectF &, const QPen &, const QBrush &, double) override {}
    void circle(const QPointF &, double, const QPen &, const QBrush &) override {}
    void line(const QPointF &, const QPointF &, const QPen &) override {}
    void path(const QPainterPath &, const QPen &, const QBrush &) override {}
    void text(const QPointF &at, const QString &words, const QColor &, double width) override
    {
        const QRectF place(at.x() + m_origin.x(), at.y() + m_origin.y() - 12, width, 16);
        if (!m_clip || m_clip->intersects(place))
            page.written.push_back({words, place});
    }
    void clip(const QRectF &place) override { m_clip = place.translated(m_origin); }
    void unclip() override { m_clip.reset(); }
    void place(const QPointF &origin) override { m_origin = origin; }
    void unplace() override { m_origin = {}; }
    void open(const PicturePart &) override {}
    void close() override {}
    [[nodiscard]] bool wantsTitles() const override { return false; }

private:
    QPointF m_origin;
    std::optional<QRectF> m_clip;
};

TimelineSheet sheetOf(AnalysisBuilder builder, TimelineLanes lanes = TimelineLanes::Packed)
{
    TimelineOptions options;
    options.lanes = lanes;
    TimelineSheet sheet;
    sheet.content = TimelineContent::of(builder.items(), options);
    sheet.options = options;
    sheet.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    sheet.title = QStringLiteral("A title");
    return sheet;
}

AnalysisBuilder events(int count)
{
    std::mt19937 random(17);
    AnalysisBuilder builder;
    for (int i = 0; i < 5; ++i)
        builder.entity(QStringLiteral("Name %1").arg(i));
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<int>(random() % 4000);
        const CivilDate from = addDays({2000, 1, 1}, at);
        DayRange range{from, addDays(from, random() % 4 == 0 ? static_cast<int>(random() % 300) : 0)};
        builder.event(QStringLiteral("Event %1 of all").arg(i, 4, 10, QLatin1Char('0')),
                      i % 17 == 3 ? DayRange{} : range);
        builder.with({static_cast<std::int32_t>(random() % 5)});
    }
    return builder;
}

Page pageOf(const TimelinePrinter &printer, int page)
{
    Notes notes;
    printer.paintPage(notes, page);
    return notes.page;
}

} // namespace

void TestTimelinePrinter::everyEventIsOnPaper_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("lanes");
    for (const int count : {1, 20, 300}) {
        for (const TimelineLanes lanes :
             {TimelineLanes::Packed, TimelineLanes::Names, TimelineLanes::Statuses, TimelineLanes::Story})
            QTest::addRow("%d, %d", count, static_cast<int>(lanes)) << count << static_cast<int>(lanes);
    }
}

void TestTimelinePrinter::everyEventIsOnPaper()
{
    QFETCH(int, count);
    QFETCH(int, lanes);
    const TimelineSheet sheet = sheetOf(events(count), static_cast<TimelineLanes>(lanes));
    const TimelinePrinter printer(sheet, paper);
    std::vector<bool> told(static_cast<std::size_t>(count));
    for (int page = 0; page < printer.pageCount(); ++page) {
        const Page notes = pageOf(printer, page);
        QVERIFY(notes.says(QStringLiteral("Page %1 of %2").arg(page + 1).arg(printer.pageCount())));
        QVERIFY(notes.says(QStringLiteral("A title")));
        for (const Written &one : notes.written) {
            QVERIFY2(one.place.left() >= -0.01 && one.place.right() <= paper.width() + 0.01, qPrintable(one.words));
            QVERIFY2(one.place.bottom() <= paper.height() + 4, qPrintable(one.words));
        }
        for (int i = 0; i < count; ++i) {
            if (notes.says(QStringLiteral("Event %1 of all").arg(i, 4, 10, QLatin1Char('0'))))
                told[static_cast<std::size_t>(i)] = true;
        }
    }
    for (int i = 0; i < count; ++i)
        QVERIFY2(told[static_cast<std::size_t>(i)], qPrintable(QString::number(i)));
}

void TestTimelinePrinter::pagesFollowOneAnother()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 400; ++i)
        builder.day(QStringLiteral("What happened on this one day of them"), addDays({2008, 1, 1}, i));
    const TimelineSheet sheet = sheetOf(builder);
    const TimelinePrinter printer(sheet, paper);
    QVERIFY(printer.pageCount() > 2);
    QString before;
    for (int page = 0; page < printer.pageCount(); ++page) {
        const Page notes = pageOf(printer, page);
        const auto range = std::find_if(notes.written.begin(), notes.written.end(),
                                        [](const Written &one) { return one.words.contains(QStringLiteral(" – ")); });
        QVERIFY(range != notes.written.end());
        const QString first = range->words.section(QStringLiteral(" – "), 0, 0);
        const auto dayOf = [&](const QString &words) {
            return sheet.locale.toDate(words, QStringLiteral("d MMM yyyy"));
        };
        const qint64 between = before.isEmpty() ? 0 : dayOf(before).daysTo(dayOf(first));
        QVERIFY2(between == 0 || between == 1, qPrintable(before + QLatin1Char('|') + first));
        before = range->words.section(QStringLiteral(" – "), 1);
        QVERIFY2(notes.says(QStringLiteral("2008")) || notes.says(QStringLiteral("2009")), "the axis is repeated");
    }
}

void TestTimelinePrinter::littleNeedsOnePage()
{
    AnalysisBuilder builder;
    builder.day(QStringLiteral("One"), {2008, 1, 1}).day(QStringLiteral("Two"), {2009, 1, 1});
    const TimelineSheet sheet = sheetOf(builder);
    QCOMPARE(TimelinePrinter(sheet, paper).pageCount(), 1);
    builder.event(QStringLiteral("Some time"), {});
    const TimelineSheet more = sheetOf(builder);
    QCOMPARE(TimelinePrinter(more, paper).pageCount(), 2);
}

void TestTimelinePrinter::storyGoesDown()
{
    const TimelineSheet sheet = sheetOf(events(200), TimelineLanes::Story);
    const TimelinePrinter printer(sheet, paper);
    int last = -1;
    for (int page = 0; page < printer.pageCount(); ++page) {
        for (const Written &one : pageOf(printer, page).written) {
            if (!one.words.startsWith(QStringLiteral("Event ")) || one.words.contains(QLatin1Char('(')))
                continue;
            const int number = one.words.section(QLatin1Char(' '), 1, 1).toInt();
            QVERIFY2(number > last, "in the order of telling, and none twice");
            last = number;
        }
    }
    QVERIFY(last >= 198);
}

void TestTimelinePrinter::sameTimeIsToldInWords()
{
    AnalysisBuilder builder;
    for (int i = 0; i < 90; ++i)
        builder.day(QStringLiteral("At once, %1").arg(i, 2, 10, QLatin1Char('0')), {2008, 1, 1});
    const TimelineSheet sheet = sheetOf(builder);
    const TimelinePrinter printer(sheet, paper);
    QVERIFY(printer.pageCount() <= 5); // more pages would not help
    Page all;
    for (int page = 0; page < printer.pageCount(); ++page) {
        const Page notes = pageOf(printer, page);
        all.written.insert(all.written.end(), notes.written.begin(), notes.written.end());
    }
    QVERIFY(all.says(QStringLiteral("Without room")));
    for (int i = 0; i < 90; ++i)
        QVERIFY(all.says(QStringLiteral("At once, %1").arg(i, 2, 10, QLatin1Char('0'))));
}

void TestTimelinePrinter::writesPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const TimelineSheet sheet = sheetOf(events(300));
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        QVERIFY(TimelinePrinter::print(sheet, &writer));
    }
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.count("/Type /Page\n") + bytes.count("/Type /Page ") >= 2);
}

QTEST_MAIN(TestTimelinePrinter)
#include "tst_timelineprinter.moc"
