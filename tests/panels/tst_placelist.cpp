#include "panels/placelistpanel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace dateline;

/// The lists of times, quotations and blocks.
class TestPlaceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void modelKeepsTheRules();
    void modelFiltersEveryColumn();
    void timesFollowAndDrive();
    void quotesAndBlocksAreShownWhenChosen();
    void assistiveProgramsChooseRows();
    void filterCounts();
    void emptyListsSayWhy();
    void keyboardAlone();

private:
    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
};

void TestPlaceList::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_document = std::make_unique<Document>(m_pipeline);
    m_selection = std::make_unique<Selection>(m_document.get());
    m_document->openText(QStringLiteral("March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a "
                                        "harbour on Friday. \"It is late,\" Ada Berg said on Monday.\n\n"
                                        "Norway paid for it in May 2017, for three years.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
}

void TestPlaceList::modelKeepsTheRules()
{
    PlaceListModel model(QStringLiteral("Words"), QStringLiteral("Date"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(m_document->analysis(), timeRows(*m_document->analysis()));
    QVERIFY(model.rowCount() >= 4);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Date"));
    const Target time = model.rowAt(1).target;
    QCOMPARE(model.rowOf(time), 1);
    QCOMPARE(model.rowOf(Target::entity(0)), -1);
    model.setRows(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestPlaceList::modelFiltersEveryColumn()
{
    PlaceListModel model(QStringLiteral("Words"), QStringLiteral("Date"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(m_document->analysis(), timeRows(*m_document->analysis()));
    const int all = model.rowCount();
    model.setFilter(QStringLiteral("FRI")); // of the words
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.unfilteredCount(), all);
    const Target friday = model.rowAt(0).target;
    QCOMPARE(model.rowOf(friday), 0);
    model.setFilter(QStringLiteral("8 mar 2019")); // of the date
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0).target, friday);
    model.setFilter(QStringLiteral("may 2017"));
    QCOMPARE(model.rowOf(friday), -1);
    // A newer analysis is filtered as well.
    model.setRows(m_document->analysis(), timeRows(*m_document->analysis()));
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), all);
}

void TestPlaceList::timesFollowAndDrive()
{
    m_selection->clear();
    PlaceListPanel panel(timesPanel(), m_document.get(), m_selection.get());
    panel.show();
    auto *list = panel.findChild<QTreeView *>();
    const auto rowOf = [&](const QString &words) {
        return list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchExactly).value(0);
    };
    const QModelIndex friday = rowOf(QStringLiteral("Friday"));
    QVERIFY(friday.isValid());
    QVERIFY(friday.siblingAtColumn(1).data().toString().contains(QStringLiteral("8 Mar 2019")));
    QVERIFY(friday.data(Qt::ToolTipRole).toString().contains(QStringLiteral("published")));
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    list->setCurrentIndex(friday);
    QCOMPARE(m_selection->current().kind, Target::Kind::Time);
    QCOMPARE(revealed.count(), 1);
    m_selection->clear();
    QVERIFY(!list->currentIndex().isValid());
    QCOMPARE(revealed.count(), 1); // following is not driving
}

void TestPlaceList::quotesAndBlocksAreShownWhenChosen()
{
    PlaceListPanel quotes(quotesPanel(), m_document.get(), m_selection.get());
    QCOMPARE(quotes.findChild<QTreeView *>()->model()->rowCount(), 0); // nobody looks yet
    quotes.show();
    QSignalSpy chosen(&quotes, &PlaceListPanel::placeChosen);
    auto *list = quotes.findChild<QTreeView *>();
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 1).data().toString(), QStringLiteral("Ada Berg"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(m_document->analysis()->textOf(chosen.first().first().value<Span>()).contains(u"It is late"));

    PlaceListPanel outline(outlinePanel(), m_document.get(), m_selection.get());
    outline.show();
    const QAbstractItemModel *blocks = outline.findChild<QTreeView *>()->model();
    QCOMPARE(blocks->rowCount(), 4);
    QCOMPARE(blocks->index(1, 0).data().toString(), QStringLiteral("Harbour opens"));
    QCOMPARE(blocks->index(1, 1).data().toString(), QStringLiteral("headline"));
}

void TestPlaceList::assistiveProgramsChooseRows()
{
    m_selection->clear();
    PlaceListPanel panel(timesPanel(), m_document.get(), m_selection.get());
    panel.show();
    QAccessibleTableInterface *table =
        QAccessible::queryAccessibleInterface(panel.findChild<QTreeView *>())->tableInterface();
    QTRY_COMPARE(table->rowCount(), static_cast<int>(m_document->analysis()->times.size())); // once laid out
    for (int row = 0; row < table->rowCount(); ++row) {
        table->cellAt(row, 1)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(m_selection->current().is(Target::Kind::Time, row));
    }
}

void TestPlaceList::filterCounts()
{
    PlaceListPanel panel(timesPanel(), m_document.get(), m_selection.get());
    panel.show();
    const auto *state = panel.findChild<QLabel *>();
    const QString all = state->text();
    QVERIFY(all.contains(QString::number(m_document->analysis()->times.size())));
    panel.findChild<QLineEdit *>()->setText(QStringLiteral("2017")); // the date of "May 2017" too
    QVERIFY2(state->text().startsWith(QStringLiteral("1 of")), qPrintable(state->text()));
}

void TestPlaceList::emptyListsSayWhy()
{
    Document nothing(m_pipeline);
    Selection selection(&nothing);
    PlaceListPanel panel(quotesPanel(), &nothing, &selection);
    panel.show();
    const auto *state = panel.findChild<QLabel *>();
    QVERIFY(state->text().contains(QStringLiteral("Open an article")));
    nothing.openText(QStringLiteral("Norway opened a harbour.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(nothing.state(), Document::State::Ready, 20000);
    QTRY_VERIFY(state->text().contains(QStringLiteral("Nobody is quoted")));
}

void TestPlaceList::keyboardAlone()
{
    m_selection->clear();
    PlaceListPanel panel(timesPanel(), m_document.get(), m_selection.get());
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto *filter = panel.findChild<QLineEdit *>();
    auto *list = panel.findChild<QTreeView *>();
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("fri"));
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_selection->current().kind, Target::Kind::Time);
}

QTEST_MAIN(TestPlaceList)
#include "tst_placelist.moc"
