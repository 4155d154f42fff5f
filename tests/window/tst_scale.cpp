#include "interfacechecks.h"
#include "windowtour.h"

#include <QApplication>
#include <QDockWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace dateline;

/// Small screens and large letters: the window fits, and what it is for stays in it.
class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void windowFits_data();
    void windowFits();
    void dialogsFit_data() { windowFits_data(); }
    void dialogsFit();

private:
    QTemporaryDir m_settings;
    QFont m_usual;
};

void TestScale::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-scale"));
}

void TestScale::init()
{
    m_usual = QApplication::font();
}

void TestScale::cleanup()
{
    QApplication::setFont(m_usual);
}

void TestScale::windowFits_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("percent");
    QTest::newRow("800 x 600") << QSize(800, 600) << 100;
    QTest::newRow("1280 x 720, letters twice as large") << QSize(1280, 720) << 200;
}

static void setLetters(int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

void TestScale::windowFits()
{
    QFETCH(QSize, screen);
    QFETCH(int, percent);
    setLetters(percent);
    std::set<QString> seen;
    WindowTour tour(
        [&](const QString &stop, QWidget *window) {
            const auto *main = qobject_cast<MainWindow *>(window);
            if (main == nullptr || !seen.insert(stop).second)
                return;
            const QSize least = window->minimumSizeHint();
            QVERIFY2(least.width() <= screen.width() && least.height() <= screen.height(),
                     qPrintable(QStringLiteral("%1: %2 x %3").arg(stop).arg(least.width()).arg(least.height())));
            QVERIFY2(window->size() == screen,
                     qPrintable(QStringLiteral("%1: %2 x %3").arg(stop).arg(window->width()).arg(window->height())));
            // Words beside each other, and some lines of them.
            const QFontMetrics letters(QApplication::font());
            const QSize article = main->article()->viewport()->size();
            QVERIFY2(
                article.width() >= 30 * letters.averageCharWidth() && article.height() >= 4 * letters.height(),
                qPrintable(QStringLiteral("%1: article %2 x %3").arg(stop).arg(article.width()).arg(article.height())));
        },
        screen);
    tour.run();
    QVERIFY(seen.size() > 20);
}

void TestScale::dialogsFit()
{
    QFETCH(QSize, screen);
    QFETCH(int, percent);
    setLetters(percent);
    int dialogs = 0;
    WindowTour tour(
        [&](const QString &stop, QWidget *window) {
            if (qobject_cast<QDialog *>(window) == nullptr)
                return;
            ++dialogs;
            const QSize size = window->size().expandedTo(window->minimumSizeHint());
            QVERIFY2(size.width() <= screen.width() && size.height() <= screen.height(),
                     qPrintable(QStringLiteral("%1: %2 x %3").arg(stop).arg(size.width()).arg(size.height())));
            QVERIFY2(clippedTexts(window).isEmpty(), qPrintable(stop + clippedTexts(window).join(u'\n')));
        },
        screen);
    tour.run();
    QVERIFY(dialogs > 10);
}

QTEST_MAIN(TestScale)
#include "tst_scale.moc"
