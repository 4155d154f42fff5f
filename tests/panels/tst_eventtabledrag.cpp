#include "panels/eventtablepanel.h"
#include "panels/eventtableview.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace dateline;

namespace {

/// Keeps what would be dragged.
class Panel : public EventTablePanel
{
public:
    using EventTablePanel::EventTablePanel;
    std::vector<std::unique_ptr<QMimeData>> dragged;

protected:
    void dragOut(std::unique_ptr<QMimeData> events) override { dragged.push_back(std::move(events)); }
};

} // namespace

/// Events that are dragged from the table into a text.
class TestEventTableDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_panel.reset(); }
    void aSelectedEventIsDragged();
    void severalAreDraggedTogether();
    void anUnselectedRowIsSelected();
    void aClickOnASelectedRowChoosesIt();
    void smallMovesAreNoDrag();
    void copiedAsSentences();
    void hostileTextStaysText();
    void nothingForNoRows();

private:
    [[nodiscard]] EventTableView *table() const { return m_panel->findChild<EventTableView *>(); }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return table()->visualRect(table()->model()->index(row, 0)).center();
    }
    void select(int first, int last) const
    {
        const QAbstractItemModel *model = table()->model();
        table()->selectionModel()->select(
            QItemSelection(model->index(first, 0), model->index(last, model->columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
    }
    void drag(QPoint from, QPoint to) const
    {
        QWidget *viewport = table()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        // QTest::mouseMove has no buttons.
        for (const QPoint point : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }
    [[nodiscard]] int selectedRows() const
    {
        return static_cast<int>(table()->selectionModel()->selectedRows().size());
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    ThemeStyles m_styles;
    std::unique_ptr<TimelineView> m_timeline;
    std::unique_ptr<Panel> m_panel;
};

void TestEventTableDrag::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_document = std::make_unique<Document>(std::make_shared<const Pipeline>(std::move(engines).value()));
    m_selection = std::make_unique<Selection>(m_document.get());
    m_document->openText(
        QStringLiteral("March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway opened a harbour on "
                       "14 January 2019. The ferry sank on 3 February 2019. Ada Berg resigned on "
                       "10 February 2019. Sweden will lend a crane on 9 May 2019.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    m_timeline = std::make_unique<TimelineView>(m_document.get(), m_selection.get(), &m_styles);
}

void TestEventTableDrag::init()
{
    m_selection->clear();
    m_panel = std::make_unique<Panel>(m_document.get(), m_selection.get(), m_timeline->model());
    m_panel->resize(800, 300);
    m_panel->show();
    QTRY_VERIFY(table()->model()->rowCount() >= 3);
}

void TestEventTableDrag::aSelectedEventIsDragged()
{
    select(0, 0);
    drag(placeOf(0), placeOf(0) + QPoint(0, 120));
    QCOMPARE(m_panel->dragged.size(), std::size_t(1));
    QCOMPARE(m_panel->dragged.front()->text(), QStringLiteral("14 January 2019: Norway opened a harbour"));
    QCOMPARE(m_panel->dragged.front()->html(), QStringLiteral("<p>14 January 2019: Norway opened a harbour</p>\n"));
    QCOMPARE(selectedRows(), 1);
}

void TestEventTableDrag::severalAreDraggedTogether()
{
    select(0, 2);
    drag(placeOf(1), placeOf(1) + QPoint(0, 120));
    QCOMPARE(m_panel->dragged.size(), std::size_t(1));
    QCOMPARE(m_panel->dragged.front()->text().count(QLatin1Char('\n')), 2);
    QCOMPARE(selectedRows(), 3);
}

void TestEventTableDrag::anUnselectedRowIsSelected()
{
    table()->clearSelection();
    drag(placeOf(0), placeOf(2));
    QVERIFY(m_panel->dragged.empty());
    QCOMPARE(selectedRows(), 3);
}

void TestEventTableDrag::aClickOnASelectedRowChoosesIt()
{
    select(0, 2);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, placeOf(1));
    QCOMPARE(selectedRows(), 1);
    QCOMPARE(table()->currentIndex().row(), 1);
    QVERIFY(m_selection->current().kind == Target::Kind::Event);
    QVERIFY(m_panel->dragged.empty());
}

void TestEventTableDrag::smallMovesAreNoDrag()
{
    select(0, 0);
    drag(placeOf(0), placeOf(0) + QPoint(1, 1));
    QVERIFY(m_panel->dragged.empty());
    QCOMPARE(selectedRows(), 1);
}

/// For those who do not drag. What is still to come says so.
void TestEventTableDrag::copiedAsSentences()
{
    select(0, 1);
    m_panel->copySentences();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("14 January 2019: Norway opened a harbour\n3 February 2019: ")));
    const int last = table()->model()->rowCount() - 1;
    select(last, last);
    m_panel->copySentences();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("9 May 2019: Sweden will lend a crane (scheduled)"));
}

void TestEventTableDrag::hostileTextStaysText()
{
    Corrections said;
    said.content.events = {{EventOverride::Kind::Retitle, m_document->analysis()->events.front().head,
                            QStringLiteral("<script>alert(1)</script>")}};
    m_document->setCorrections(said);
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    QTRY_VERIFY(m_panel->excerpt().texts->items()->analysis == m_document->analysis());
    select(0, 0);
    drag(placeOf(0), placeOf(0) + QPoint(0, 120));
    QVERIFY(m_panel->dragged.front()->html().contains(QStringLiteral("&lt;script&gt;")));
    QVERIFY(!m_panel->dragged.front()->html().contains(QStringLiteral("<script")));
    m_document->setCorrections({});
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
}

void TestEventTableDrag::nothingForNoRows()
{
    EventTableExcerpt excerpt = m_panel->excerpt();
    QVERIFY(eventDragData(excerpt));
    excerpt.rows.clear();
    QVERIFY(!eventDragData(excerpt));
    excerpt.rows.assign(mostDragged + 1, 0);
    QVERIFY(!eventDragData(excerpt));
}

QTEST_MAIN(TestEventTableDrag)
#include "tst_eventtabledrag.moc"
