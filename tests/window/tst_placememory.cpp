#include "placememory.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestPlaceMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("dateline-places"));
    }
    void init() { PlaceMemory::clear(); }

    void remembersEachFile()
    {
        const RememberedPlace first{120, {0, 400}};
        const RememberedPlace second{7, {}};
        PlaceMemory::keep(QStringLiteral("/a/ä, b.txt"), first);
        PlaceMemory::keep(QStringLiteral("/a/b.txt"), second);
        QCOMPARE(PlaceMemory::placeOf(QStringLiteral("/a/ä, b.txt")), std::optional(first));
        QCOMPARE(PlaceMemory::placeOf(QStringLiteral("/a/b.txt")), std::optional(second));
        QVERIFY(!PlaceMemory::placeOf(QStringLiteral("/a/c.txt")));
        PlaceMemory::keep(QStringLiteral("/a/b.txt"), first);
        QCOMPARE(PlaceMemory::placeOf(QStringLiteral("/a/b.txt")), std::optional(first));
    }

    void forgetsTheOldest()
    {
        for (int i = 0; i <= PlaceMemory::maxFiles; ++i)
            PlaceMemory::keep(QString::number(i), {i, {}});
        QVERIFY(!PlaceMemory::placeOf(QStringLiteral("0")));
        QVERIFY(PlaceMemory::placeOf(QStringLiteral("1")));
        QCOMPARE(PlaceMemory::placeOf(QString::number(PlaceMemory::maxFiles))->top, PlaceMemory::maxFiles);
    }

    void readsDamagedEntries()
    {
        QSettings settings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                           QStringLiteral("places"));
        settings.setValue(QStringLiteral("files/size"), 3);
        settings.setValue(QStringLiteral("files/1/path"), QStringLiteral("x"));
        settings.setValue(QStringLiteral("files/1/top"), QStringLiteral("no number"));
        settings.sync();
        QCOMPARE(PlaceMemory::placeOf(QStringLiteral("x")), std::optional(RememberedPlace{}));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPlaceMemory)
#include "tst_placememory.moc"
