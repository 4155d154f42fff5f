#include "applicationlook.h"
#include "mainwindow.h"
#include "panels/detailspanel.h"
#include "theme/applicationpalette.h"
#include "theme/contrast.h"

#include <KSyntaxHighlighting/Theme>

#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace dateline;

/// Another theme is another colour everywhere at once: no part of the window keeps the old one until it is touched.
class TestThemeChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everythingChangesAtOnce_data();
    void everythingChangesAtOnce();
    void detailsRead_data();
    void detailsRead();
    void systemComesBack();
    void themesOfTheUserCanBeChosen();

private:
    /// Every part of the window that has colours of its own, by name.
    [[nodiscard]] QList<std::pair<QString, QWidget *>> parts() const;

    QTemporaryDir m_folder;
    std::shared_ptr<ThemeStyles> m_styles;
    std::unique_ptr<MainWindow> m_window;
    QPalette m_system;
};

namespace {

const QString light = QStringLiteral("Dateline Light");
const QString dark = QStringLiteral("Dateline Dark");

/// How light a part is on the whole, 0 to 1.
double lightness(QWidget *part)
{
    const QImage image = part->grab().toImage().scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += relativeLuminance(image.pixelColor(x, y));
    }
    return sum / (image.width() * image.height());
}

/// The share of a part that is of a colour.
double shareOf(QWidget *part, const QColor &colour)
{
    const QImage image = part->grab().toImage().convertToFormat(QImage::Format_RGB32);
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += std::count(line, line + image.width(), colour.rgb());
    }
    return double(count) / (double(image.width()) * image.height());
}

} // namespace

void TestThemeChange::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-themes"));
    // Where KSyntaxHighlighting looks for the user's own themes.
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    const QString themes = m_folder.filePath(QStringLiteral("data/org.kde.syntax-highlighting/themes"));
    QVERIFY(QDir().mkpath(themes));
    QFile shipped(QStringLiteral(DATELINE_SOURCE_DIR "/resources/themes/dateline-dark.theme"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QFile own(themes + QStringLiteral("/own.theme"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(shipped.readAll().replace("Dateline Dark", "My Own").replace("#1d2024", "#301020"));
    own.close();

    m_system = QApplication::palette();
    m_styles = std::make_shared<ThemeStyles>();
    installApplicationLook(m_styles.get());
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_window = std::make_unique<MainWindow>(std::make_shared<const Pipeline>(std::move(engines).value()), m_styles);
    m_window->resize(1280, 860);
    m_window->show();
    m_window->openFiles({QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/harbour-bridge.txt")});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Ready, 30000);
    m_window->selection()->select(Target::entity(0));
    for (auto *dock : m_window->findChildren<QDockWidget *>())
        dock->show();
}

void TestThemeChange::cleanupTestCase()
{
    m_window.reset();
}

QList<std::pair<QString, QWidget *>> TestThemeChange::parts() const
{
    QList<std::pair<QString, QWidget *>> parts{{QStringLiteral("article"), m_window->article()->viewport()},
                                               {QStringLiteral("menu bar"), m_window->menuBar()},
                                               {QStringLiteral("status bar"), m_window->statusBar()},
                                               {QStringLiteral("window"), m_window.get()}};
    for (auto *dock : m_window->findChildren<QDockWidget *>())
        parts.append({dock->objectName(), dock});
    return parts;
}

void TestThemeChange::everythingChangesAtOnce_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("light to dark") << light << dark;
    QTest::newRow("dark to light") << dark << light;
    QTest::newRow("high contrast to light") << QStringLiteral("Dateline High Contrast") << light;
    QTest::newRow("light to high contrast") << light << QStringLiteral("Dateline High Contrast");
    QTest::newRow("KDE's") << QStringLiteral("Breeze Light") << QStringLiteral("Solarized Dark");
}

void TestThemeChange::everythingChangesAtOnce()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    m_styles->setThemeName(before);
    QCoreApplication::sendPostedEvents();
    const QColor old = m_styles->colour(ThemeColour::Background);
    const bool wasDark = m_styles->isDark();
    for (const auto &[name, part] : parts()) {
        const double light = lightness(part);
        QVERIFY2(wasDark ? light < 0.25 : light > 0.5, qPrintable(QStringLiteral("%1: %2").arg(name).arg(light)));
    }
    m_styles->setThemeName(after);
    QCoreApplication::sendPostedEvents(); // the palette reaches the widgets as an event; nobody touched one
    for (const auto &[name, part] : parts()) {
        const double light = lightness(part);
        QVERIFY2(wasDark ? light > 0.5 : light < 0.25, qPrintable(QStringLiteral("%1: %2").arg(name).arg(light)));
        const double left = shareOf(part, old);
        QVERIFY2(left < 0.03, qPrintable(QStringLiteral("%1: still %2 of the old page").arg(name).arg(left)));
    }
}

void TestThemeChange::detailsRead_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_styles->themeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestThemeChange::detailsRead()
{
    QFETCH(QString, name);
    m_styles->setThemeName(name);
    const auto *details = m_window->findChild<DetailsPanel *>();
    const QColor page = details->palette().color(QPalette::Base);
    QVERIFY(contrastRatio(details->palette().color(QPalette::Text), page) >= readableContrast);
    int links = 0;
    for (QTextBlock block = details->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (!format.isAnchor())
                continue;
            ++links;
            const QColor ink = format.foreground().color();
            QVERIFY2(contrastRatio(ink, page) >= readableContrast,
                     qPrintable(ink.name() + QStringLiteral(" on ") + page.name()));
            QVERIFY(format.fontUnderline()); // not by colour alone
        }
    }
    QVERIFY(links > 0);
}

void TestThemeChange::systemComesBack()
{
    m_styles->setThemeName(dark);
    QVERIFY(QApplication::palette().color(QPalette::Window) != m_system.color(QPalette::Window));
    m_styles->setThemeName({});
    QVERIFY(!m_styles->isDark());
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Button})
        QCOMPARE(QApplication::palette().color(role), m_system.color(role));
    // What the system leaves hard to read is mended.
    const QPalette now = QApplication::palette();
    QVERIFY(contrastRatio(now.color(QPalette::PlaceholderText), now.color(QPalette::Base)) >= readableContrast);
    QVERIFY(contrastRatio(now.color(QPalette::Disabled, QPalette::Text), now.color(QPalette::Base)) >= visibleContrast);
}

void TestThemeChange::themesOfTheUserCanBeChosen()
{
    QVERIFY(m_styles->themeNames().contains(QStringLiteral("My Own")));
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("My Own"))
            action->trigger();
    }
    QCOMPARE(m_styles->theme().name(), QStringLiteral("My Own"));
    QCOMPARE(m_styles->colour(ThemeColour::Background), QColor(0x30, 0x10, 0x20));
    QVERIFY(shareOf(m_window->article()->viewport(), QColor(0x30, 0x10, 0x20)) > 0.5);
}

QTEST_MAIN(TestThemeChange)
#include "tst_themechange.moc"
