#include "panels/articlestatusbar.h"
#include "panels/detailspanel.h"
#include "panels/entitypanel.h"
#include "panels/findbar.h"
#include "panels/messagebar.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace dateline;

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void entityPanelFollowsAndDrives();
    void entityPanelStepsThroughMentions();
    void assistiveProgramsChooseNames();
    void entityPanelFilters();
    void detailsFollowTheSelection();
    void statusBarSaysWhatIsOpen();
    void findBarFinds();
    void messageBarOffersWhatToDo();

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    ThemeStyles m_styles;
};

void TestPanels::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_document = std::make_unique<Document>(std::make_shared<const Pipeline>(std::move(engines).value()));
    m_selection = std::make_unique<Selection>(m_document.get());
    m_document->openText(
        QStringLiteral("March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on "
                       "Friday. Norway paid for it. The European Union helped Norway in May 2017.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
}

void TestPanels::entityPanelFollowsAndDrives()
{
    m_selection->clear();
    EntityPanel panel(m_document.get(), m_selection.get(), &m_styles);
    panel.show();
    auto *tree = panel.findChild<QTreeView *>();
    const QModelIndexList rows =
        tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("European Union"), 1,
                             Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(rows.size(), 1);
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    tree->setCurrentIndex(rows.first());
    QCOMPARE(m_selection->current().kind, Target::Kind::Entity);
    QCOMPARE(revealed.count(), 1);
    m_selection->clear();
    QVERIFY(!tree->currentIndex().isValid());
    const int entity = rows.first().data(EntityModel::EntityIndexRole).toInt();
    m_selection->select(Target::entity(entity));
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("European Union"));
    QCOMPARE(revealed.count(), 1); // following is not driving
}

void TestPanels::entityPanelStepsThroughMentions()
{
    m_selection->clear();
    EntityPanel panel(m_document.get(), m_selection.get(), &m_styles);
    panel.show();
    auto *tree = panel.findChild<QTreeView *>();
    const auto at = static_cast<std::int32_t>(m_document->article()->text.indexOf(QStringLiteral("Norway")));
    m_selection->select(m_selection->targetAt(at));
    const Span first = *m_selection->current().place;
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(m_selection->current().place->start > first.start);
    QTest::keyClick(tree, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(*m_selection->current().place, first);
    QTest::keyClick(tree, Qt::Key_Return);
    const Target second = m_selection->current();
    QTest::keyClick(tree, Qt::Key_Right); // the number beside the name is no place to go to
    QCOMPARE(m_selection->current(), second);
    QCOMPARE(tree->currentIndex().column(), int(EntityModel::NameColumn));
}

void TestPanels::assistiveProgramsChooseNames()
{
    m_selection->clear();
    EntityPanel panel(m_document.get(), m_selection.get(), &m_styles);
    panel.show();
    const auto *tree = panel.findChild<QTreeView *>();
    QAccessibleTableInterface *table =
        QAccessible::queryAccessibleInterface(panel.findChild<QTreeView *>())->tableInterface();
    int pressed = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        QAccessibleInterface *cell = table->cellAt(row, EntityModel::NameColumn);
        const QString name = cell->text(QAccessible::Name);
        cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(tree->selectionModel()->selectedRows().size(), 1); // stands out as a whole row
        if (!name.contains(QLatin1Char(','))) {                     // a group
            QCOMPARE(tree->currentIndex().data().toString(), name);
            continue;
        }
        ++pressed;
        QCOMPARE(m_selection->current().kind, Target::Kind::Entity);
        const auto entity = static_cast<std::size_t>(m_selection->current().index);
        QVERIFY2(name.startsWith(m_document->analysis()->entities.at(entity).name + QLatin1Char(',')),
                 qPrintable(name));
        // Once more does not unselect: it stays what the reader looks at.
        cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(m_selection->current().is(Target::Kind::Entity, static_cast<std::int32_t>(entity)));
        QCOMPARE(tree->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(tree->selectionModel()->selectedRows().first().data(EntityModel::EntityIndexRole).toInt(),
                 static_cast<int>(entity));
    }
    QCOMPARE(pressed, static_cast<int>(m_document->analysis()->entities.size()));
    QAccessibleInterface *filter = QAccessible::queryAccessibleInterface(panel.findChild<QLineEdit *>());
    QCOMPARE(filter->text(QAccessible::Name), QStringLiteral("Filter names"));
    QCOMPARE(filter->child(0)->text(QAccessible::Name), QStringLiteral("Clear"));
}

void TestPanels::entityPanelFilters()
{
    EntityPanel panel(m_document.get(), m_selection.get(), &m_styles);
    panel.show();
    auto *tree = panel.findChild<QTreeView *>();
    auto *filter = panel.findChild<QLineEdit *>();
    filter->setText(QStringLiteral("euro"));
    QCOMPARE(tree->model()->rowCount(), 1);
    filter->setText(QStringLiteral("nobody of that name"));
    QCOMPARE(tree->model()->rowCount(), 0);
    QVERIFY(!tree->isVisible());
    QVERIFY(!panel.findChild<QLabel *>()->text().isEmpty());
    filter->clear();
    QVERIFY(tree->isVisible());
}

void TestPanels::detailsFollowTheSelection()
{
    m_selection->clear();
    DetailsPanel details(m_document.get(), m_selection.get());
    const QString hint = details.toPlainText();
    const auto at = static_cast<std::int32_t>(m_document->article()->text.indexOf(QStringLiteral("Norway")));
    m_selection->hover(m_selection->targetAt(at));
    QVERIFY(details.toPlainText().contains(QStringLiteral("Norway")));
    m_selection->select(m_selection->targetAt(at));
    m_selection->hover({});
    QVERIFY(details.toPlainText().contains(QStringLiteral("Norway")));
    m_selection->clear();
    QCOMPARE(details.toPlainText(), hint);
}

void TestPanels::statusBarSaysWhatIsOpen()
{
    ArticleStatusBar bar(m_document.get());
    QStringList texts;
    for (const QToolButton *button : bar.findChildren<QToolButton *>())
        texts.append(button->text());
    QVERIFY(texts.contains(QStringLiteral("UTF-8")));
    QVERIFY(!texts.filter(QStringLiteral("5 Mar 2019")).isEmpty());
    QVERIFY(!texts.filter(QStringLiteral("from the text")).isEmpty());
    QSignalSpy asked(&bar, &ArticleStatusBar::publicationDateRequested);
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->text().contains(QStringLiteral("2019")))
            button->click();
    }
    QCOMPARE(asked.count(), 1);
}

void TestPanels::findBarFinds()
{
    ArticleView view(m_document.get(), m_selection.get(), &m_styles);
    view.resize(700, 500);
    view.show();
    FindBar bar(&view);
    bar.open();
    auto *text = bar.findChild<QLineEdit *>();
    QTest::keyClicks(text, QStringLiteral("norway"));
    QTRY_COMPARE(view.findState().count, 3);
    const int current = view.findState().current;
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(view.findState().current != current);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QTRY_COMPARE(view.findState().count, 0);
}

void TestPanels::messageBarOffersWhatToDo()
{
    MessageBar bar;
    int pressed = 0;
    bar.showMessage(QStringLiteral("Something happened."), {{QStringLiteral("Mend"), [&] { ++pressed; }}});
    QVERIFY(bar.isVisible());
    bar.findChild<QPushButton *>()->click();
    QCOMPARE(pressed, 1);
    QVERIFY(!bar.isVisible());
    bar.showMessage(QStringLiteral("Another."));
    QTRY_VERIFY(bar.findChildren<QPushButton *>().isEmpty());
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
