#include "panels/entitypanel.h"
#include "panels/listcopier.h"
#include "panels/placelistpanel.h"
#include "panels/tabletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace dateline;

/// What of the lists of names and times goes to the clipboard as a table.
class TestListCopier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QGuiApplication::clipboard()->clear(); }
    void namesAsATable();
    void oneNameByKey();
    void oneKindOfNames();
    void onlyWhatIsFiltered();
    void timesAsATable();
    void quotesAndOutline();
    void manyRows();
    void changedMeanwhile();
    void cellsStayText();

private:
    [[nodiscard]] static QStringList lines()
    {
        return QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    /// Opens the menu of a list and chooses an entry.
    static void choose(QWidget *panel, const QString &text)
    {
        auto *list = panel->findChild<QTreeView *>();
        Q_EMIT list->customContextMenuRequested({5, 5});
        auto *menu = panel->findChild<QMenu *>();
        QVERIFY(menu);
        QAction *found = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0) == text)
                found = action;
        }
        QVERIFY2(found && found->isEnabled(), qPrintable(text));
        found->trigger();
        delete menu;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    ThemeStyles m_styles;
};

void TestListCopier::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_document = std::make_unique<Document>(std::make_shared<const Pipeline>(std::move(engines).value()));
    m_selection = std::make_unique<Selection>(m_document.get());
    m_document->openText(
        QStringLiteral("March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on "
                       "Friday. Norway paid for it. \"It is fine\", said Ada Berg. Ada Berg helped in May 2017.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
}

void TestListCopier::namesAsATable()
{
    EntityPanel panel(m_document.get(), m_selection.get(), &m_styles);
    panel.show();
    choose(&panel, QStringLiteral("Copy Whole Table"));
    const QStringList copied = lines();
    QCOMPARE(copied.first(), QStringLiteral("Kind\tName\tMentions"));
    QCOMPARE(copied.size(), static_cast<qsizetype>(m_document->analysis()->entities.size()) + 1);
    QVERIFY(copied.contains(QStringLiteral("People\tAda Berg\t2")));
    QVERIFY(copied.contains(QStringLiteral("Places\tNorway\t2")));
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QCOMPARE(html.count(QStringLiteral("<tr>")), copied.size());
    QVERIFY(html.contains(QStringLiteral(">Ada Berg</td>")));
}

void TestListCopier::oneNameByKey()
{
    EntityPanel panel(m_document.get(), m_selection.get(), &m_styles);
    panel.show();
    auto *tree = panel.findChild<QTreeView *>();
    const QModelIndexList rows =
        tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Norway"), 1,
                             Qt::MatchExactly | Qt::MatchRecursive);
    tree->setCurrentIndex(rows.first());
    tree->setFocus();
    QTest::keySequence(tree, QKeySequence(QKeySequence::Copy));
    QCOMPARE(lines(), (QStringList{QStringLiteral("Kind\tName\tMentions"), QStringLiteral("Places\tNorway\t2")}));
}

void TestListCopier::oneKindOfNames()
{
    EntityPanel panel(m_document.get(), m_selection.get(), &m_styles);
    panel.show();
    auto *tree = panel.findChild<QTreeView *>();
    m_selection->clear();
    tree->setCurrentIndex(tree->model()->index(0, 0)); // the people
    choose(&panel, QStringLiteral("Copy"));
    QCOMPARE(lines().size(), tree->model()->rowCount(tree->model()->index(0, 0)) + 1);
    for (const QString &line : lines().mid(1))
        QVERIFY(line.startsWith(QStringLiteral("People\t")));
}

void TestListCopier::onlyWhatIsFiltered()
{
    EntityPanel panel(m_document.get(), m_selection.get(), &m_styles);
    panel.show();
    panel.findChild<QLineEdit *>()->setText(QStringLiteral("berg"));
    choose(&panel, QStringLiteral("Copy Whole Table"));
    QCOMPARE(lines().mid(1), QStringList(QStringLiteral("People\tAda Berg\t2")));
}

void TestListCopier::timesAsATable()
{
    PlaceListPanel panel(timesPanel(), m_document.get(), m_selection.get());
    panel.show();
    choose(&panel, QStringLiteral("Copy Whole Table"));
    QCOMPARE(lines().first(), QStringLiteral("Words\tDate"));
    QCOMPARE(lines().size(), static_cast<qsizetype>(m_document->analysis()->times.size()) + 1);
    QVERIFY(lines().last().startsWith(QStringLiteral("May 2017\t")));
}

void TestListCopier::quotesAndOutline()
{
    for (const PlaceListPanel::Kind &kind : {quotesPanel(), outlinePanel()}) {
        PlaceListPanel panel(kind, m_document.get(), m_selection.get());
        panel.show();
        choose(&panel, QStringLiteral("Copy Whole Table"));
        QVERIFY(lines().size() > 1);
    }
}

void TestListCopier::manyRows()
{
    constexpr int count = 30'000;
    QStandardItemModel model;
    for (int i = 0; i < count; ++i)
        model.appendRow({new QStandardItem(QStringLiteral("=name %1").arg(i)), new QStandardItem(QStringLiteral("x"))});
    model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B")});
    QTreeView list;
    list.setModel(&model);
    ListCopier copier(&list);
    QSignalSpy copied(&copier, &ListCopier::copied);
    copier.copyAll();
    QVERIFY(copied.isEmpty()); // the window is not held up
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(lines().size(), count + 1);
    QCOMPARE(lines().last(), QStringLiteral("'=name %1\tx").arg(count - 1));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestListCopier::changedMeanwhile()
{
    QStandardItemModel model;
    for (int i = 0; i < 2000; ++i)
        model.appendRow(new QStandardItem(QStringLiteral("x")));
    QTreeView list;
    list.setModel(&model);
    ListCopier copier(&list);
    QSignalSpy copied(&copier, &ListCopier::copied);
    copier.copyAll();
    model.removeRows(0, 1500);
    QTest::qWait(20);
    QVERIFY(copied.isEmpty());
    copier.copyAll();
    QCOMPARE(copied.size(), 1);
    model.clear();
    copier.copyAll();
    copier.copy();
    QCOMPARE(copied.size(), 1);
}

void TestListCopier::cellsStayText()
{
    QCOMPARE(spreadsheetCell(QStringLiteral("=1+2")), QStringLiteral("'=1+2"));
    QCOMPARE(spreadsheetCell(QStringLiteral("1+2")), QStringLiteral("1+2"));
    QCOMPARE(tableTsv({QStringLiteral("T")}, {{QStringLiteral("a\tb\nc")}}), QStringLiteral("T\na b c\n"));
    QVERIFY(tableHtml({QStringLiteral("<T>")}, {{QStringLiteral("<b>&")}})
                .contains(QStringLiteral(">&lt;b&gt;&amp;</td>")));
}

QTEST_MAIN(TestListCopier)
#include "tst_listcopier.moc"
