#include "accessiblestyle.h"
#include "interfacechecks.h"
#include "windowtour.h"

#include <QApplication>
#include <QSettings>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace dateline;

/// Nothing that is clicked is smaller than 24 by 24 pixels (WCAG 2.2, success criterion 2.5.8).
class TestTargetSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTargetIsLargeEnough();
    void dockButtonsLieSideBySide_data();
    void dockButtonsLieSideBySide();

private:
    QTemporaryDir m_settings;
};

void TestTargetSize::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-targets"));
}

void TestTargetSize::everyTargetIsLargeEnough()
{
    std::set<QString> found;
    WindowTour tour([&](const QString &stop, QWidget *window) {
        for (const QString &small : smallTargets(window)) {
            if (found.insert(small).second)
                qWarning().noquote() << small << QStringLiteral("(at: %1)").arg(stop);
        }
    });
    tour.run();
    QVERIFY(found.empty());
}

void TestTargetSize::dockButtonsLieSideBySide_data()
{
    QTest::addColumn<bool>("closable");
    QTest::addColumn<bool>("floatable");
    QTest::newRow("both") << true << true;
    QTest::newRow("close") << true << false;
    QTest::newRow("float") << false << true;
}

void TestTargetSize::dockButtonsLieSideBySide()
{
    QFETCH(bool, closable);
    QFETCH(bool, floatable);
    QStyleOptionDockWidget option;
    option.rect = QRect(0, 0, 300, 30);
    option.title = QStringLiteral("A title");
    option.closable = closable;
    option.floatable = floatable;
    const AccessibleStyle style;
    const QRect closing = style.subElementRect(QStyle::SE_DockWidgetCloseButton, &option, nullptr);
    const QRect floating = style.subElementRect(QStyle::SE_DockWidgetFloatButton, &option, nullptr);
    const QRect words = style.subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, nullptr);
    if (closable) {
        QVERIFY(option.rect.contains(closing));
        QCOMPARE(closing.size(), QSize(AccessibleStyle::least, AccessibleStyle::least));
        QVERIFY(!words.intersects(closing));
    }
    if (floatable) {
        QVERIFY(option.rect.contains(floating));
        QCOMPARE(floating.size(), QSize(AccessibleStyle::least, AccessibleStyle::least));
        QVERIFY(!words.intersects(floating));
    }
    QVERIFY(!(closable && floatable) || !closing.intersects(floating));
    QVERIFY(words.width() > 100);
}

QTEST_MAIN(TestTargetSize)
#include "tst_targetsize.moc"
