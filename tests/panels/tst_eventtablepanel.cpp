#include "panels/eventtablepanel.h"
#include "panels/eventtableview.h"
#include "theme/themestyles.h"
#include "timeline/timelineview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dateline;

/// The events table as its reader meets it.
class TestEventTablePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheTimelinesChoice();
    void rowsDriveTheSelection();
    void selectionDrivesTheRows();
    void enterGoesThroughTheTellings();
    void namesMarkTheirEvents();
    void sortsByHeaderAndBackAgain();
    void filterCountsAndClears();
    void keyboardAlone();
    void rowsStayChosenWhenSorted();
    void copiesWhatIsChosen();
    void menus();
    void columnsAreRemembered();
    void badSettingsDoNoHarm();
    void emptyTablesSayWhatToDo();
    void isReadAloud();

private:
    [[nodiscard]] EventTableView *table() const { return m_panel->findChild<EventTableView *>(); }
    [[nodiscard]] QLineEdit *filter() const { return m_panel->findChild<QLineEdit *>(); }
    [[nodiscard]] QAbstractItemModel *model() const { return table()->model(); }
    [[nodiscard]] QString cell(int row, EventColumn column) const
    {
        return model()->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] int rowWith(const QString &words) const;
    [[nodiscard]] QStringList labelTexts() const;
    void choose(int row) const;

    QTemporaryDir m_folder;
    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<ThemeStyles> m_styles;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<TimelineView> m_timeline;
    std::unique_ptr<EventTablePanel> m_panel;
};

void TestEventTablePanel::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-test"));
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_styles = std::make_unique<ThemeStyles>();
    m_document = std::make_unique<Document>(m_pipeline);
    m_selection = std::make_unique<Selection>(m_document.get());
    m_document->openText(
        QStringLiteral("March 5, 2019\n\nHarbour opens\n\n"
                       "OSLO (Fjord Wire) - Norway will open a harbour on Friday, Ada Berg said on Monday.\n\n"
                       "Norway bought the island in May 2017. Ada Berg signed the contract on June 3, 2017.\n\n"
                       "Norway would one day join them. Sweden closed its own harbour on 2 April 2011, after a fire "
                       "had destroyed it.\n\n"
                       "Norway closed its last mine in Svalbard on Monday.\n\n"
                       "Norway closed the mine in Svalbard on Monday. Tom Lund resigned in August 2018.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
}

void TestEventTablePanel::init()
{
    QSettings().clear();
    m_selection->clear();
    m_timeline = std::make_unique<TimelineView>(m_document.get(), m_selection.get(), m_styles.get());
    m_panel = std::make_unique<EventTablePanel>(m_document.get(), m_selection.get(), m_timeline->model());
    m_panel->resize(1000, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QVERIFY(model()->rowCount() >= 6);
}

void TestEventTablePanel::cleanup()
{
    m_panel.reset();
    m_timeline.reset();
}

int TestEventTablePanel::rowWith(const QString &words) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (cell(row, EventColumn::Event).contains(words))
            return row;
    }
    return -1;
}

QStringList TestEventTablePanel::labelTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void TestEventTablePanel::choose(int row) const
{
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(model()->index(row, 1)).center());
}

void TestEventTablePanel::showsTheTimelinesChoice()
{
    QToolButton *all = nullptr;
    for (QToolButton *button : m_timeline->findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->text().remove(QLatin1Char('&')) == QLatin1StringView("All"))
            all = button;
    }
    QVERIFY(all);
    QCOMPARE(model()->rowCount(), m_timeline->model()->rowCount());
    all->click();
    QCOMPARE(model()->rowCount(), m_timeline->model()->rowCount());
    const auto &items = *m_timeline->model()->items();
    QCOMPARE(model()->rowCount(), static_cast<int>(items.dated.size() + items.undated.size()));
}

void TestEventTablePanel::rowsDriveTheSelection()
{
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    const int row = rowWith(QStringLiteral("bought"));
    choose(row);
    QVERIFY(m_selection->current().is(Target::Kind::Event, m_timeline->model()->eventOfRow(row)));
    QVERIFY(!revealed.isEmpty());
    const Span place = revealed.last().at(0).value<Span>();
    QCOMPARE(m_document->analysis()->textOf(place).toString(), QStringLiteral("bought"));
    // A second click shows it again, should the reader have scrolled away.
    revealed.clear();
    choose(row);
    QVERIFY(!revealed.isEmpty());
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(m_selection->current().is(Target::Kind::Event, m_timeline->model()->eventOfRow(row + 1)));
}

void TestEventTablePanel::selectionDrivesTheRows()
{
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    const int last = model()->rowCount() - 1;
    m_selection->select(Target::event(m_timeline->model()->eventOfRow(last)));
    QCOMPARE(table()->currentIndex().row(), last);
    QVERIFY(table()->selectionModel()->isRowSelected(last, {}));
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
    QVERIFY(revealed.isEmpty()); // the table follows and does not lead
    m_selection->select(Target::entity(0));
    QVERIFY(!table()->selectionModel()->hasSelection());
    m_selection->select({});
    QCOMPARE(m_selection->current(), Target{});
}

void TestEventTablePanel::enterGoesThroughTheTellings()
{
    const Analysis &analysis = *m_document->analysis();
    int row = 0;
    while (row < model()->rowCount() && analysis.tellingsOf(m_timeline->model()->eventOfRow(row)).size() < 2)
        ++row;
    QVERIFY2(row < model()->rowCount(), "the text tells something twice");
    choose(row);
    const std::vector<Span> places = m_selection->placesOf(m_selection->current());
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    const Span first = revealed.last().at(0).value<Span>();
    QTest::keyClick(table(), Qt::Key_Return);
    const Span second = revealed.last().at(0).value<Span>();
    QVERIFY(first != second);
    QVERIFY(std::find(places.begin(), places.end(), second) != places.end());
    QTest::keyClick(table(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(revealed.last().at(0).value<Span>(), first);
    QCOMPARE(table()->currentIndex().row(), row);
    revealed.clear();
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->currentIndex()).center());
    QVERIFY(!revealed.isEmpty());
}

void TestEventTablePanel::namesMarkTheirEvents()
{
    const Analysis &analysis = *m_document->analysis();
    const auto nameIndex = [&](QLatin1StringView name) {
        const auto at = std::find_if(analysis.entities.begin(), analysis.entities.end(),
                                     [name](const Entity &entity) { return entity.name == name; });
        return static_cast<std::int32_t>(at - analysis.entities.begin());
    };
    const std::int32_t ada = nameIndex(QLatin1StringView("Ada Berg"));
    const std::int32_t norway = nameIndex(QLatin1StringView("Norway"));
    QVERIFY(static_cast<std::size_t>(std::max(ada, norway)) < analysis.entities.size());
    m_selection->select(Target::entity(ada));
    const auto isBold = [&](const QString &words) {
        return model()->index(rowWith(words), 1).data(Qt::FontRole).value<QFont>().bold();
    };
    QVERIFY(isBold(QStringLiteral("signed")));
    QVERIFY(!isBold(QStringLiteral("resigned")) && !isBold(QStringLiteral("bought")));
    m_selection->select(Target::entity(norway));
    QVERIFY(isBold(QStringLiteral("bought")) && !isBold(QStringLiteral("signed")));
    m_selection->toggleName(ada); // of both, what they share
    QVERIFY(!isBold(QStringLiteral("bought")) && !isBold(QStringLiteral("signed")));
    m_selection->select({});
    QVERIFY(!isBold(QStringLiteral("signed")));
}

void TestEventTablePanel::sortsByHeaderAndBackAgain()
{
    QHeaderView *header = table()->horizontalHeader();
    const auto click = [&](EventColumn column) {
        const int section = static_cast<int>(column);
        const QPoint place(header->sectionViewportPosition(section) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    const auto columnTexts = [&](EventColumn column) {
        QStringList texts;
        for (int row = 0; row < model()->rowCount(); ++row)
            texts.append(cell(row, column));
        return texts;
    };
    const QStringList timeOrder = columnTexts(EventColumn::Event);
    click(EventColumn::Event);
    const QStringList up = columnTexts(EventColumn::Event);
    QVERIFY(up != timeOrder);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(EventColumn::Event));
    click(EventColumn::Event);
    QStringList reversed = columnTexts(EventColumn::Event);
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(reversed, up);
    click(EventColumn::Event);
    QCOMPARE(columnTexts(EventColumn::Event), timeOrder);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(EventColumn::Date));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    click(EventColumn::Date);
    QVERIFY(columnTexts(EventColumn::Event) != timeOrder);
    QCOMPARE(cell(model()->rowCount() - 1, EventColumn::Date), QStringLiteral("not dated"));
    click(EventColumn::Date);
    QCOMPARE(columnTexts(EventColumn::Event), timeOrder);
}

void TestEventTablePanel::filterCountsAndClears()
{
    const int all = model()->rowCount();
    QTest::keyClicks(filter(), QStringLiteral("2017 NORWAY"));
    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(cell(0, EventColumn::Event).contains(QStringLiteral("bought")));
    QVERIFY(labelTexts().join(QLatin1Char('\n')).contains(QStringLiteral("1 of %1").arg(all)));
    QTest::keyClicks(filter(), QStringLiteral(" xyz"));
    QVERIFY(!table()->isVisible());
    QVERIFY(labelTexts().join(QLatin1Char('\n')).contains(QStringLiteral("Escape")));
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(model()->rowCount(), all);
    QVERIFY(table()->isVisible());
    // What is selected but filtered out is not shown, and is there again afterwards.
    choose(rowWith(QStringLiteral("Lund")));
    filter()->setText(QStringLiteral("norway"));
    QVERIFY(!table()->selectionModel()->hasSelection());
    filter()->clear();
    QCOMPARE(table()->currentIndex().row(), rowWith(QStringLiteral("Lund")));
    QVERIFY(table()->selectionModel()->isRowSelected(rowWith(QStringLiteral("Lund")), {}));
}

void TestEventTablePanel::keyboardAlone()
{
    filter()->setFocus();
    QTest::keyClick(filter(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_End);
    QCOMPARE(table()->currentIndex().row(), model()->rowCount() - 1);
    QTest::keyClick(table(), Qt::Key_Home);
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), 'l');
    QVERIFY(filter()->hasFocus());
    QTest::keyClicks(filter(), QStringLiteral("und"));
    QCOMPARE(filter()->text(), QStringLiteral("lund"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY(table()->hasFocus());
    QCOMPARE(m_selection->current().kind, Target::Kind::Event);
    QTest::keyClick(table(), Qt::Key_Tab); // no trap
    QVERIFY(!table()->hasFocus());
    // The window's keys for the article do not take those of the table.
    for (const QKeySequence::StandardKey key : {QKeySequence::Copy, QKeySequence::SelectAll}) {
        const QKeyCombination combination = QKeySequence(key)[0];
        QKeyEvent event(QEvent::ShortcutOverride, combination.key(), combination.keyboardModifiers());
        event.ignore();
        QCoreApplication::sendEvent(table(), &event);
        QVERIFY(event.isAccepted());
    }
}

void TestEventTablePanel::rowsStayChosenWhenSorted()
{
    choose(0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    const QString first = cell(0, EventColumn::Event);
    const QString second = cell(1, EventColumn::Event);
    table()->horizontalHeader()->setSortIndicator(static_cast<int>(EventColumn::Event), Qt::DescendingOrder);
    QStringList chosen;
    for (const QModelIndex &index : table()->selectionModel()->selectedRows(static_cast<int>(EventColumn::Event)))
        chosen.append(index.data().toString());
    chosen.sort();
    QStringList expected{first, second};
    expected.sort();
    QCOMPARE(chosen, expected);
    QCOMPARE(cell(table()->currentIndex().row(), EventColumn::Event), second);
}

void TestEventTablePanel::copiesWhatIsChosen()
{
    const auto lines = [] { return QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts); };
    const QString titles = QStringLiteral("Date\tEvent\tStatus\tWho and where\tReported by\tParagraph");
    table()->setFocus();
    table()->clearSelection();
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(lines().size(), 1 + model()->rowCount());
    QCOMPARE(lines().first(), titles);
    choose(rowWith(QStringLiteral("bought")));
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(lines().size(), 2);
    QVERIFY(lines().at(1).startsWith(QStringLiteral("May 2017\tNorway bought")));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml() && data->html().contains(QStringLiteral("<table")));
    QTest::keySequence(table(), QKeySequence::SelectAll);
    table()->setColumnShown(EventColumn::Status, false);
    m_panel->copy();
    QCOMPARE(lines().size(), 1 + model()->rowCount());
    QVERIFY(!lines().first().contains(QStringLiteral("Status")));
    // In the order of the table, whatever the order of choosing.
    table()->horizontalHeader()->setSortIndicator(static_cast<int>(EventColumn::Event), Qt::DescendingOrder);
    m_panel->copyAll();
    QVERIFY(lines().at(1).contains(cell(0, EventColumn::Event)));
    QCOMPARE(m_panel->excerpt().rows.size(), static_cast<std::size_t>(model()->rowCount()));
    // Nothing is put in place of what the reader copied elsewhere.
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    filter()->setText(QStringLiteral("xyz"));
    m_panel->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
}

void TestEventTablePanel::menus()
{
    const auto open = [&](QWidget *widget, const QPoint &place) {
        Q_EMIT widget->customContextMenuRequested(place);
        return m_panel->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    };
    const auto actionNamed = [](QMenu *menu, const QString &text) {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(QLatin1Char('&')).startsWith(text))
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    choose(1);
    QMenu *asked = nullptr;
    std::int32_t askedFor = -1;
    connect(m_panel.get(), &EventTablePanel::contextMenuRequested, this, [&](QMenu *given, std::int32_t event) {
        asked = given;
        askedFor = event;
    });
    QMenu *menu = open(table(), {5, 5});
    QVERIFY(menu);
    QCOMPARE(asked, menu);
    QCOMPARE(askedFor, m_timeline->model()->eventOfRow(1));
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    actionNamed(menu, QStringLiteral("Show in Text"))->trigger();
    QCOMPARE(revealed.size(), 1);
    QMenu *sorting = actionNamed(menu, QStringLiteral("Sort By"))->menu();
    actionNamed(sorting, QStringLiteral("Status"))->trigger();
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(EventColumn::Status));
    delete menu;
    menu = open(table()->horizontalHeader(), {5, 5});
    QVERIFY(menu);
    QVERIFY(actionNamed(menu, QStringLiteral("Date"))->isChecked());
    actionNamed(menu, QStringLiteral("Earliest day"))->trigger();
    QVERIFY(!table()->isColumnHidden(static_cast<int>(EventColumn::Earliest)));
    actionNamed(menu, QStringLiteral("Usual Columns"))->trigger();
    QVERIFY(table()->isColumnHidden(static_cast<int>(EventColumn::Earliest)));
    delete menu;
}

void TestEventTablePanel::columnsAreRemembered()
{
    const int event = static_cast<int>(EventColumn::Event);
    int sum = 0;
    for (const EventColumn column : table()->shownColumns())
        sum += table()->columnWidth(static_cast<int>(column));
    QCOMPARE(sum, table()->viewport()->width()); // nobody chose: they share what there is
    table()->setColumnShown(EventColumn::Sentence, true);
    table()->horizontalHeader()->resizeSection(event, 333);
    cleanup();
    m_timeline = std::make_unique<TimelineView>(m_document.get(), m_selection.get(), m_styles.get());
    m_panel = std::make_unique<EventTablePanel>(m_document.get(), m_selection.get(), m_timeline->model());
    m_panel->resize(700, 300);
    m_panel->show();
    QCOMPARE(table()->columnWidth(event), 333);
    QVERIFY(!table()->isColumnHidden(static_cast<int>(EventColumn::Sentence)));
    filter()->setText(QStringLiteral("fire destroyed")); // words of the sentence are found where it is shown
    QVERIFY(model()->rowCount() >= 1);
    filter()->clear();
    for (const EventColumn column : allEventColumns)
        table()->setColumnShown(column, false);
    QCOMPARE(table()->shownColumns().size(), std::size_t(1));
    table()->resetColumns();
    QCOMPARE(table()->shownColumns(), usualEventColumns());
    QVERIFY(table()->columnWidth(event) != 333);
}

void TestEventTablePanel::badSettingsDoNoHarm()
{
    QSettings settings;
    settings.setValue(QStringLiteral("eventTable/columns"), QStringLiteral("nonsense"));
    settings.setValue(QStringLiteral("eventTable/widths"),
                      QVariantMap{{QStringLiteral("date"), -5}, {QStringLiteral("event"), 999999}});
    table()->restoreColumns();
    QCOMPARE(table()->shownColumns(), usualEventColumns());
    QVERIFY(table()->columnWidth(0) > 0);
    QVERIFY(table()->columnWidth(1) <= 4000);
}

void TestEventTablePanel::emptyTablesSayWhatToDo()
{
    Document empty(m_pipeline);
    Selection selection(&empty);
    TimelineModel events;
    EventTablePanel panel(&empty, &selection, &events);
    panel.show();
    auto *stack = panel.findChild<QStackedWidget *>();
    const auto text = [&] { return qobject_cast<QLabel *>(stack->currentWidget())->text(); };
    QVERIFY(text().startsWith(QStringLiteral("Open an article")));
    empty.openText(QStringLiteral("Menu\n"));
    QVERIFY(text().startsWith(QStringLiteral("Looking for events")));
    QTRY_COMPARE_WITH_TIMEOUT(empty.state(), Document::State::Ready, 20000);
    QVERIFY(text().startsWith(QStringLiteral("No events were found")));
    QVERIFY(!panel.findChild<QLineEdit *>()->isEnabled());
    panel.copy();
    panel.copyAll();
    panel.selectAll();
    panel.findChild<EventTableView *>()->setFocus();
    QTest::keyClick(panel.findChild<EventTableView *>(), Qt::Key_Return);
}

void TestEventTablePanel::isReadAloud()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Table);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Events in the article"));
    QAccessibleTableInterface *cells = interface->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), model()->rowCount());
    const int row = rowWith(QStringLiteral("signed"));
    const QString sentence = cells->cellAt(row, 0)->text(QAccessible::Name);
    QVERIFY2(sentence.startsWith(QStringLiteral("3 June 2017: Ada Berg signed the contract, happened")),
             qPrintable(sentence));
    QCOMPARE(cells->cellAt(row, 0)->role(), QAccessible::Cell);
    QCOMPARE(cells->columnDescription(0), QStringLiteral("Date"));
    for (int pressed = 0; pressed < cells->rowCount(); ++pressed) {
        const auto press = [&] {
            cells->cellAt(pressed, 0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        };
        press();
        QVERIFY(m_selection->current().is(Target::Kind::Event, m_timeline->model()->eventOfRow(pressed)));
        QCOMPARE(table()->currentIndex().row(), pressed);
        press(); // or the next one would be chosen with it
        QVERIFY(!table()->selectionModel()->hasSelection());
    }
    QCOMPARE(QAccessible::queryAccessibleInterface(filter())->text(QAccessible::Name), QStringLiteral("Filter events"));
}

QTEST_MAIN(TestEventTablePanel)
#include "tst_eventtablepanel.moc"
