#include "mainwindow.h"
#include "panels/eventtableview.h"
#include "timeline/timelinecanvas.h"
#include "writtenfile.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// The events of all open articles on one timeline: with two files, opened, read again and closed as a reader would.
class TestAllArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void showsAll();
    void choosingLeadsToTheOtherTab();
    void tableLeadsToTheOtherTab();
    void followsOpeningAndClosing();
    void followsANewAnalysis();
    void unreadTabsAreLeftOut();
    void lanesComeBack();
    void everyEventCanBePointedAt();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        return writtenFile(m_folder.filePath(name), bytes);
    }
    void open(const QString &path)
    {
        m_window->openFiles({path});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Ready, 30000);
    }
    [[nodiscard]] QAction *command() const
    {
        for (QAction *found : m_window->findChildren<QAction *>()) {
            if (found->text().remove(QLatin1Char('&')) == QStringLiteral("All Open Articles"))
                return found;
        }
        qFatal("no command");
    }
    [[nodiscard]] const TimelineModel &model() const { return *m_window->timeline()->model(); }
    [[nodiscard]] TimelineCanvas *canvas() const { return m_window->timeline()->findChild<TimelineCanvas *>(); }
    /// Row of the first event of another article.
    [[nodiscard]] int otherRow() const
    {
        for (int row = 0; row < model().datedCount(); ++row) {
            if (!model().items()->isOwn(model().eventOfRow(row)))
                return row;
        }
        return -1;
    }
    [[nodiscard]] static int eventsOf(const Document *document)
    {
        return makeTimelineItems(document->analysis()).count();
    }

    QTemporaryDir m_folder;
    QString m_oslo;
    QString m_bergen;
    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<MainWindow> m_window;
};

void TestAllArticles::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-allarticles"));
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_oslo = write(QStringLiteral("oslo.txt"),
                   "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday. Norway "
                   "paid for it in January 2018.\n");
    m_bergen = write(QStringLiteral("bergen.txt"), "June 1, 2020\n\nBergen builds a bridge\n\nBERGEN (Fjord Wire) - "
                                                   "Ada Berg opened a bridge in Bergen on May 25, 2020.\n");
}

void TestAllArticles::init()
{
    QSettings().clear();
    PlaceMemory::clear();
    m_window = std::make_unique<MainWindow>(m_pipeline, std::make_shared<ThemeStyles>());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestAllArticles::showsAll()
{
    open(m_oslo);
    const int oslo = eventsOf(m_window->document());
    open(m_bergen);
    const int bergen = eventsOf(m_window->document());
    QCOMPARE(model().rowCount(), bergen);
    command()->setChecked(true);
    QCOMPARE(model().rowCount(), oslo + bergen);
    QCOMPARE(m_window->timeline()->options().lanes, TimelineLanes::Articles);
    QCOMPARE(canvas()->scene().content().lanes->groups.front().name, m_window->currentTab()->title());
    command()->setChecked(false);
    QCOMPARE(model().rowCount(), bergen);
}

void TestAllArticles::choosingLeadsToTheOtherTab()
{
    open(m_oslo);
    open(m_bergen);
    command()->setChecked(true);
    const int row = otherRow();
    QVERIFY(row >= 0);
    const QString label = model().index(row).data().toString();
    const auto *tabs = m_window->findChild<QTabWidget *>();
    const int before = tabs->currentIndex();
    canvas()->activateRow(row);
    QVERIFY(tabs->currentIndex() != before);
    const Target &current = m_window->selection()->current();
    QCOMPARE(current.kind, Target::Kind::Event);
    QCOMPARE(m_window->document()->analysis()->events.at(static_cast<std::size_t>(current.index)).label, label);
    QVERIFY(model().items()->isOwn(current.index)); // now it is the other way round
    QVERIFY(otherRow() >= 0);
}

void TestAllArticles::tableLeadsToTheOtherTab()
{
    open(m_oslo);
    open(m_bergen);
    command()->setChecked(true);
    auto *table = m_window->currentTab()->pane(Pane::Events)->findChild<EventTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), model().rowCount());
    const int row = otherRow();
    table->setCurrentIndex(table->model()->index(row, 0));
    const ArticleTab *before = m_window->currentTab();
    QVERIFY(m_window->selection()->current().isNone()); // going over it leads nowhere
    Q_EMIT table->showRequested(1);
    QVERIFY(m_window->currentTab() != before);
    QCOMPARE(m_window->selection()->current().kind, Target::Kind::Event);
}

void TestAllArticles::followsOpeningAndClosing()
{
    command()->setChecked(true);
    open(m_oslo);
    const int oslo = model().rowCount();
    QVERIFY(otherRow() < 0);
    open(m_bergen);
    QVERIFY(otherRow() >= 0);
    QVERIFY(model().rowCount() > oslo);
    auto *tabs = m_window->findChild<QTabWidget *>();
    Q_EMIT tabs->tabCloseRequested(0); // not the one that is looked at
    QVERIFY(otherRow() < 0);
    Q_EMIT tabs->tabCloseRequested(0);
    QCOMPARE(model().rowCount(), 0);
}

void TestAllArticles::followsANewAnalysis()
{
    open(m_oslo);
    ArticleTab *oslo = m_window->currentTab();
    open(m_bergen);
    command()->setChecked(true);
    const auto before = model().items()->joined->articles.at(1).analysis;
    QVERIFY(before == oslo->document()->analysis());
    oslo->document()->reload();
    QTRY_VERIFY_WITH_TIMEOUT(
        oslo->document()->state() == Document::State::Ready && oslo->document()->analysis() != before, 30000);
    QVERIFY(model().items()->joined);
    QVERIFY(model().items()->joined->articles.at(1).analysis == oslo->document()->analysis());
}

void TestAllArticles::unreadTabsAreLeftOut()
{
    QSettings().setValue(QStringLiteral("session/files"), QStringList{m_oslo, m_bergen});
    QSettings().setValue(QStringLiteral("session/current"), 0);
    m_window->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Ready, 30000);
    QCOMPARE(m_window->tabCount(), 2);
    command()->setChecked(true);
    QVERIFY(otherRow() < 0);
    m_window->findChild<QTabWidget *>()->setCurrentIndex(1); // reads it
    QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Ready, 30000);
    QVERIFY(otherRow() >= 0);
}

void TestAllArticles::lanesComeBack()
{
    open(m_oslo);
    open(m_bergen);
    TimelineOptions options = m_window->timeline()->options();
    options.lanes = TimelineLanes::Statuses;
    m_window->timeline()->setOptions(options);
    command()->setChecked(true);
    QCOMPARE(m_window->timeline()->options().lanes, TimelineLanes::Articles);
    command()->setChecked(false);
    QCOMPARE(m_window->timeline()->options().lanes, TimelineLanes::Statuses);
}

/// Pointer, keys and menus know no difference; nothing of another article is taken for something of this one.
void TestAllArticles::everyEventCanBePointedAt()
{
    open(m_oslo);
    open(m_bergen);
    command()->setChecked(true);
    const int own = static_cast<int>(m_window->document()->analysis()->events.size());
    canvas()->setFocus();
    for (int row = 0; row < model().datedCount(); ++row) {
        canvas()->setFocusRow(row);
        QVERIFY(m_window->selection()->hovered().index < own);
        QCOMPARE(canvas()->emphasis().hovered, std::vector<std::int32_t>{row});
        const std::unique_ptr<QMenu> menu(canvas()->createMenu(model().eventOfRow(row)));
        QVERIFY(menu->actions().size() > 6);
    }
}

QTEST_MAIN(TestAllArticles)
#include "tst_allarticles.moc"
