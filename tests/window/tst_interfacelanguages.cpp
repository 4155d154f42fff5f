#include "interfacechecks.h"
#include "interfacetexts.h"
#include "translations.h"
#include "windowtour.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <map>

using namespace dateline;

/// The real languages of the interface: their words have room, and no two entries of a menu have the same key.
class TestInterfaceLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksRight_data();
    void looksRight();

private:
    QTemporaryDir m_settings;
};

void TestInterfaceLanguages::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-languages"));
}

void TestInterfaceLanguages::looksRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "de", "fr", "es", "ru"}) {
        QTest::addRow("%s", language) << QString::fromLatin1(language) << 100 << QSize(1280, 860);
        QTest::addRow("%s, letters twice as large", language)
            << QString::fromLatin1(language) << 200 << QSize(1920, 1300);
    }
}

void TestInterfaceLanguages::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QLocale::setDefault(QLocale(language));
    installTranslations(qApp, QLocale(language));
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    std::map<QString, QString> found;
    {
        WindowTour tour(
            [&](const QString &stop, QWidget *window) {
                for (const QString &clipped : clippedTexts(window))
                    found.emplace(clipped, stop);
                for (const QString &twice : doubleMnemonics(window))
                    found.emplace(QStringLiteral("same key: ") + twice, stop);
            },
            size);
        tour.run();
    }
    QApplication::setFont(usual);
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
    for (const auto &[what, stop] : found)
        qWarning().noquote() << what << QStringLiteral("(at: %1)").arg(stop);
    QVERIFY(found.empty());
}

QTEST_MAIN(TestInterfaceLanguages)
#include "tst_interfacelanguages.moc"
