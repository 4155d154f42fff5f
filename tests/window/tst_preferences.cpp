#include "preferencesdialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace dateline;

/// What the reader chooses holds at once, is kept, and can be taken back.
class TestPreferences : public QObject
{
    Q_OBJECT

private:
    static QCheckBox *boxOf(const PreferencesDialog &dialog, const QString &words)
    {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&') == words)
                return box;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("dateline-test"));
        QCoreApplication::setApplicationName(QStringLiteral("preferences"));
        QSettings().clear();
    }
    void cleanupTestCase() { QSettings().clear(); }

    void choicesAreKept()
    {
        QCOMPARE(Preferences::load(), Preferences());
        QVERIFY(!Preferences().reading.justified);
        QVERIFY(!Preferences().reduceMotion);
        Preferences own;
        own.reading.justified = true;
        own.reduceMotion = true;
        QVERIFY(own.save());
        QCOMPARE(Preferences::load(), own);
    }

    void boxesHoldAtOnce_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("motion");
        QTest::newRow("justified") << QStringLiteral("Justify running text") << false;
        QTest::newRow("motion") << QStringLiteral("Reduce motion") << true;
    }
    void boxesHoldAtOnce()
    {
        QFETCH(QString, words);
        QFETCH(bool, motion);
        PreferencesDialog dialog{Preferences()};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        Preferences told;
        int times = 0;
        connect(&dialog, &PreferencesDialog::changed, this, [&](const Preferences &chosen) {
            told = chosen;
            ++times;
        });
        QCheckBox *box = boxOf(dialog, words);
        QVERIFY(box != nullptr);
        box->click();
        QCOMPARE(times, 1);
        QCOMPARE(told.reduceMotion, motion);
        QCOMPARE(told.reading.justified, !motion);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Reset")))
                button->click();
        }
        QCOMPARE(told, Preferences());
        QVERIFY(!box->isChecked());
    }

    void dialogShowsWhatIsChosen()
    {
        Preferences own;
        own.reading.justified = true;
        own.reduceMotion = true;
        PreferencesDialog dialog(own);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(boxOf(dialog, QStringLiteral("Justify running text"))->isChecked());
        QVERIFY(boxOf(dialog, QStringLiteral("Reduce motion"))->isChecked());
        QCOMPARE(dialog.chosen(), own);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
