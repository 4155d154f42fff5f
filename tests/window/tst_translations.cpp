#include "translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace dateline;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishPlurals();
    void everyPluralHasItsForms();
};

void TestTranslations::englishPlurals()
{
    const auto words = [](int count) {
        return QCoreApplication::translate("dateline::ArticleStatusBar", "%n word(s)", nullptr, count);
    };
    installTranslations(QCoreApplication::instance(), QLocale(QLocale::English));
    QCOMPARE(words(1), QStringLiteral("1 word"));
    QCOMPARE(words(2), QStringLiteral("2 words"));
}

void TestTranslations::everyPluralHasItsForms()
{
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/resources/i18n/dateline_en.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray ts = file.readAll();
    QVERIFY(ts.contains("<numerusform>"));
    QVERIFY(!ts.contains("unfinished"));
    QVERIFY(!ts.contains("<numerusform></numerusform>"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
