#include "applicationlook.h"
#include "exporters/exporter.h"
#include "faults/fulldisk.h"
#include "faults/lesserrights.h"
#include "mainwindow.h"
#include "panels/messagebar.h"
#include "preferencesdialog.h"
#include "settings/settings.h"
#include "settings/settingstext.h"
#include "writtenfile.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace dateline;

/// A full disk, a file that may no longer be read, a desktop that changes while an article is analysed: what the reader
/// sees of it in the window, and that nothing is lost.
class TestWindowFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void closingAsks_data();
    void closingAsks();
    void closingGoesOnOnceThereIsRoom();
    void correctionsAreLetGo();
    void textOfMemoryIsNotAskedFor();
    void preferencesOnAFullDisk();
    void permissionRemoved();
    void desktopChangesDuringAnalysis();

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        return writtenFile(at(name), bytes);
    }
    void waitUntil(Document::State state) const
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), state, 60000);
    }
    /// Says something of the article that is open.
    void correct() const
    {
        Corrections corrections = m_window->document()->corrections();
        corrections.content.times.push_back({{0, 5}, QStringLiteral("1998")});
        m_window->document()->setCorrections(corrections);
    }
    [[nodiscard]] QMessageBox *question() const
    {
        for (auto *box : m_window->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void answer(QMessageBox::StandardButton button) const
    {
        QMessageBox *box = question();
        QVERIFY(box);
        box->button(button)->click();
    }
    void trigger(const QString &text) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    /// What the line above the article says.
    [[nodiscard]] QString told() const
    {
        const MessageBar *bar = m_window->currentTab()->messages();
        return bar->isVisible() ? bar->findChild<QLabel *>()->text() : QString();
    }
    [[nodiscard]] bool isKept() const { return QFile::exists(at("a.txt.dateline.json")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const Pipeline> m_pipeline;
    std::shared_ptr<ThemeStyles> m_styles;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray article = "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open the new harbour on "
                           "Friday, said Ada Berg. The old one burned on 3 June 2010.\n";
const QByteArray sentence = "\nAda Berg met the Harbour Trust in Lisbon on 3 May 2011, Tom Lund said.\n";

} // namespace

void TestWindowFaults::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-faults"));
    QSettings::setDefaultFormat(settingsFormat());
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_styles = std::make_shared<ThemeStyles>();
    installApplicationLook(m_styles.get());
}

void TestWindowFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
    m_window = std::make_unique<MainWindow>(m_pipeline, m_styles);
    m_window->resize(1100, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindowFaults::cleanup()
{
    m_window.reset();
}

void TestWindowFaults::closingAsks_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"Close Tab", "Quit", "Reload", "Move Tab to New Window"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

/// The disk is full: whatever would lose what the reader said asks first, and with Cancel all is as before.
void TestWindowFaults::closingAsks()
{
    QFETCH(QString, command);
    m_window->openFiles({write("a.txt", article)});
    waitUntil(Document::State::Ready);
    const Document *document = m_window->document();
    const FullDisk full(8);
    correct();
    const Corrections said = document->corrections();
    trigger(command);
    QVERIFY(question());
    QVERIFY2(question()->text().contains(QStringLiteral("Harbour opens")), qPrintable(question()->text()));
    trigger(command); // asked once
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    answer(QMessageBox::Cancel);
    QTRY_VERIFY(!question());
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->document(), document);
    QCOMPARE(document->path(), at("a.txt"));
    QCOMPARE(document->corrections(), said);
    trigger(command); // and anew
    QVERIFY(question());
    answer(QMessageBox::Retry); // still full
    QTRY_VERIFY(question());
    answer(QMessageBox::Cancel);
    QVERIFY(!isKept());
}

void TestWindowFaults::closingGoesOnOnceThereIsRoom()
{
    m_window->openFiles({write("a.txt", article), write("b.txt", article)});
    waitUntil(Document::State::Ready);
    m_window->openFiles({at("a.txt")});
    waitUntil(Document::State::Ready);
    {
        const FullDisk full(8);
        correct();
        m_window->openFiles({at("b.txt")});
        m_window->close();
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_window->document()->path(), at("a.txt")); // shows which one it is about
        QVERIFY(question());
    }
    answer(QMessageBox::Retry);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(isKept());
}

void TestWindowFaults::correctionsAreLetGo()
{
    m_window->openFiles({write("b.txt", article), write("a.txt", article)});
    waitUntil(Document::State::Ready);
    {
        const FullDisk full(8);
        correct();
        trigger(QStringLiteral("Close Tab"));
        QCOMPARE(m_window->tabCount(), 2);
        answer(QMessageBox::Discard);
        QTRY_COMPARE(m_window->tabCount(), 1);
        waitUntil(Document::State::Ready);
        correct(); // of the other
        trigger(QStringLiteral("Quit"));
        answer(QMessageBox::Discard);
        QTRY_VERIFY(!m_window->isVisible());
    }
    m_window.reset();
    QVERIFY(!isKept());
    QVERIFY(!QFile::exists(at("b.txt.dateline.json")));
}

void TestWindowFaults::textOfMemoryIsNotAskedFor()
{
    m_window->currentTab()->openText(QString::fromUtf8(article));
    waitUntil(Document::State::Ready);
    const FullDisk full(8);
    correct();
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestWindowFaults::preferencesOnAFullDisk()
{
    Settings().setValue(QStringLiteral("reader/zoom"), 100); // there is a file already
    trigger(QStringLiteral("Preferences…"));
    auto *dialog = m_window->findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    QCheckBox *box = nullptr;
    for (QCheckBox *found : dialog->findChildren<QCheckBox *>()) {
        if (found->text().contains(QStringLiteral("otion")))
            box = found;
    }
    QVERIFY(box);
    {
        const FullDisk full(8);
        box->click();
        QVERIFY2(told().contains(QStringLiteral("dateline-faults")), qPrintable(told()));
        QVERIFY(Preferences::load().reduceMotion); // holds as long as the program runs
    }
    m_window->close(); // there is room again
    QFile file(Settings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("reduceMotion=true"));
}

/// The text stays, and what is said of it is kept elsewhere; only to read it again takes permission.
void TestWindowFaults::permissionRemoved()
{
    const QString path = write("a.txt", article);
    m_window->openFiles({path});
    waitUntil(Document::State::Ready);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0711), 0); // others come as far as the file
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0), 0);
    QTest::qWait(400); // the watcher has seen it
    QCOMPARE(m_window->document()->article()->text, QString::fromUtf8(article));
    correct();
    waitUntil(Document::State::Ready);
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), 10000);
    {
        const LesserRights nobody;
        trigger(QStringLiteral("Reload"));
        waitUntil(Document::State::Failed);
    }
    QCOMPARE(m_window->document()->error()->code, ErrorCode::PermissionDenied);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0600), 0);
    trigger(QStringLiteral("Reload"));
    waitUntil(Document::State::Ready);
    QCOMPARE(m_window->document()->corrections().content.times.size(), std::size_t(1));
}

/// Colours, font and style of the desktop, and the program's own theme, again and again while the analysis runs.
void TestWindowFaults::desktopChangesDuringAnalysis()
{
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    m_window->openFiles({write("a.txt", article + sentence.repeated(6000))});
    waitUntil(Document::State::Analysing);
    int changes = 0;
    while (m_window->document()->state() == Document::State::Analysing) {
        QPalette other = palette;
        other.setColor(QPalette::Window, changes % 2 == 0 ? Qt::black : Qt::white);
        other.setColor(QPalette::WindowText, changes % 2 == 0 ? Qt::white : Qt::black);
        QApplication::setPalette(other);
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() + changes % 3);
        QApplication::setFont(larger);
        m_styles->setThemeName(changes % 2 == 0 ? QStringLiteral("Dateline Dark") : QStringLiteral("Dateline Light"));
        ++changes;
        QTest::qWait(1);
    }
    QVERIFY(changes > 0);
    QApplication::setPalette(palette);
    QApplication::setFont(font);
    m_styles->setThemeName({});
    waitUntil(Document::State::Ready);
    const auto undisturbed = m_pipeline->run(m_window->document()->article(), {.threads = 1}).analysis;
    const ExportFormat &json = *exportFormat(QLatin1StringView("json"));
    QVERIFY(json.write(*m_window->document()->analysis(), {}) == json.write(*undisturbed, {}));
}

QTEST_MAIN(TestWindowFaults)
#include "tst_windowfaults.moc"
