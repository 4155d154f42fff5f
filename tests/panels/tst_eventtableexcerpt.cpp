#include "panels/eventtablecopier.h"
#include "panels/eventtablefixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>

using namespace dateline;

/// Rows that are taken along.
class TestEventTableExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void tsv();
    void nothingIsAFormula();
    void html();
    void cancelled();
    void copiesInTheBackground();
    void theLastCopyCounts();
};

namespace {

EventTableExcerpt manyRows(int count)
{
    fixture::AnalysisBuilder builder;
    for (int i = 0; i < count; ++i)
        builder.day(QStringLiteral("Item %1").arg(i), {2000 + i / 300, 1 + i % 12, 1});
    return wholeEventTable(builder.items());
}

} // namespace

void TestEventTableExcerpt::whole()
{
    const EventTableExcerpt excerpt = wholeEventTable(fixture::townEvents().items());
    QCOMPARE(excerpt.rows, (EventRows{0, 1, 2, 3}));
    QCOMPARE(excerpt.columns, usualEventColumns());
    QVERIFY(wholeEventTable(nullptr).rows.empty());
    QCOMPARE(eventTableTsv(wholeEventTable(nullptr)).count(QLatin1Char('\n')), 1);
}

void TestEventTableExcerpt::tsv()
{
    const EventTableExcerpt excerpt{fixture::textsOf(fixture::townEvents()),
                                    {3, 0},
                                    {EventColumn::Date, EventColumn::Event, EventColumn::Earliest}};
    QCOMPARE(eventTableTsv(excerpt), QStringLiteral("Date\tEvent\tEarliest day\n"
                                                    "not dated\tThe bridge may be painted\t\n"
                                                    "August 2011\tZeppelins are banned\t2011-08-01\n"));
}

void TestEventTableExcerpt::nothingIsAFormula()
{
    for (const char *label : {"=1+1", "+1", "-1", "@SUM(A1)"}) {
        fixture::AnalysisBuilder builder;
        builder.day(QString::fromLatin1(label), {2019, 3, 8});
        const QString text = eventTableTsv({fixture::textsOf(builder), {0}, {EventColumn::Event}});
        QCOMPARE(text, QStringLiteral("Event\n'") + QString::fromLatin1(label) + QLatin1Char('\n'));
    }
}

void TestEventTableExcerpt::html()
{
    fixture::AnalysisBuilder builder = fixture::townEvents();
    builder.day(QStringLiteral("<b>Fish & chips</b>"), {2020, 1, 2});
    EventTableExcerpt excerpt = wholeEventTable(builder.items());
    excerpt.columns.push_back(EventColumn::Earliest);
    const QString html = eventTableHtml(excerpt);
    QTextDocument document; // read by a program that did not write it
    document.setHtml(html);
    const QTextTable *table = nullptr;
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        table = table ? table : qobject_cast<QTextTable *>(frame);
    QVERIFY(table);
    QCOMPARE(table->rows(), 6);
    QCOMPARE(table->columns(), 7);
    QCOMPARE(table->cellAt(4, 1).firstCursorPosition().block().text(), QStringLiteral("<b>Fish & chips</b>"));
    // A month stays a month in a spreadsheet; a day in ISO 8601 may become a date.
    QVERIFY(html.contains(QStringLiteral("<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">August 2011</td>")));
    QVERIFY(html.contains(QStringLiteral("<td>2011-08-01</td>")));
}

void TestEventTableExcerpt::cancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    const EventTableExcerpt excerpt = wholeEventTable(fixture::townEvents().items());
    QVERIFY(eventTableTsv(excerpt, cancel).isEmpty());
    QVERIFY(eventTableHtml(excerpt, cancel).isEmpty());
}

void TestEventTableExcerpt::copiesInTheBackground()
{
    EventTableCopier copier;
    QSignalSpy started(&copier, &EventTableCopier::started);
    QSignalSpy copied(&copier, &EventTableCopier::copied);
    copier.copy(manyRows(3));
    QCOMPARE(copied.size(), 1);
    QVERIFY(started.isEmpty());
    copier.copy(manyRows(3000));
    QCOMPARE(started.size(), 1);
    QTRY_COMPARE(copied.size(), 2);
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3001);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    copier.copy(manyRows(20'001)); // no document takes such a table
    QTRY_COMPARE(copied.size(), 3);
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 20'002);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestEventTableExcerpt::theLastCopyCounts()
{
    EventTableCopier copier;
    QSignalSpy copied(&copier, &EventTableCopier::copied);
    copier.copy(manyRows(4000));
    copier.copy(manyRows(2));
    QCOMPARE(copied.size(), 1);
    QTest::qWait(100);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
}

QTEST_MAIN(TestEventTableExcerpt)
#include "tst_eventtableexcerpt.moc"
