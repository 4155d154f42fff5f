#include "settings/settingstext.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace dateline;

namespace {

QByteArray written(const QSettings::SettingsMap &settings)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeSettings(buffer, settings))
        qFatal("cannot write");
    return buffer.data();
}

QSettings::SettingsMap read(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    QSettings::SettingsMap settings;
    if (!readSettings(buffer, settings))
        qFatal("cannot read");
    return settings;
}

} // namespace

/// What settings look like in their file, and that whatever is there can be read.
class TestSettingsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksLikeThis()
    {
        const QSettings::SettingsMap settings{
            {QStringLiteral("lastFolder"), QStringLiteral("/news")},
            {QStringLiteral("reader/justified"), true},
            {QStringLiteral("reader/zoom"), 110},
            {QStringLiteral("window/geometry"), QByteArray("\0\1", 2)},
            {QStringLiteral("apart"), QStringList{QStringLiteral("a, b"), QStringLiteral("\"c\"")}},
            {QStringLiteral("files/1/path"), QStringLiteral("line\nbreak")}};
        QCOMPARE(written(settings), QByteArray("apart=[\"a, b\",\"\\\"c\\\"\"]\n"
                                               "lastFolder=\"/news\"\n"
                                               "[files]\n"
                                               "1/path=\"line\\nbreak\"\n"
                                               "[reader]\n"
                                               "justified=true\n"
                                               "zoom=110\n"
                                               "[window]\n"
                                               "geometry={\"base64\":\"AAE=\"}\n"));
    }

    void comesBack_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("words") << QVariant(QStringLiteral("Zürich & \"co\"; [x]=y \\ \t\n\u2028 \U0001F600"));
        QTest::newRow("no words") << QVariant(QStringLiteral(""));
        QTest::newRow("words like a number") << QVariant(QStringLiteral("12"));
        QTest::newRow("words like JSON") << QVariant(QStringLiteral("{\"base64\":\"AAE=\"}"));
        QTest::newRow("yes") << QVariant(true);
        QTest::newRow("number") << QVariant(-12345);
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\n=[", 5));
        QTest::newRow("no bytes") << QVariant(QByteArray(""));
        QTest::newRow("list of words") << QVariant(QStringList{QStringLiteral("a, b"), QString(), QStringLiteral("c")});
        QTest::newRow("list of one") << QVariant(QStringList{QStringLiteral("a")});
        QTest::newRow("no list") << QVariant(QStringList());
        QTest::newRow("numbers") << QVariant(QVariantList{1, 2, 3000000});
    }
    void comesBack()
    {
        QFETCH(QVariant, value);
        for (const char *key : {"alone", "in/section", "in/section/of/section"}) {
            const QSettings::SettingsMap back = read(written({{QString::fromLatin1(key), value}}));
            QCOMPARE(back.size(), 1);
            QVariant same = back.first();
            QVERIFY(same.convert(value.metaType())); // as whoever asks for it does
            QCOMPARE(same, value);
        }
    }

    /// A person leaves out the quotation marks, and leaves notes; a program of before had another format.
    void writtenByHand()
    {
        const QSettings::SettingsMap settings =
            read("\xef\xbb\xbf; a note\r\n# another\r\n[reader]\r\n"
                 "theme = Breeze Light\r\nzoom=110\r\nlist=a, b\r\nno line\r\n=x\r\n[");
        QCOMPARE(settings.size(), 3);
        QCOMPARE(settings[QStringLiteral("reader/theme")], QVariant(QStringLiteral("Breeze Light")));
        QCOMPARE(settings[QStringLiteral("reader/zoom")].toInt(), 110);
        QCOMPARE(settings[QStringLiteral("reader/list")], QVariant(QStringLiteral("a, b")));
    }

    /// Half a file, or a file of something else, is read as far as it makes sense, and can be written again.
    void damaged()
    {
        const QByteArray good =
            written({{QStringLiteral("a/list"), QStringList{QStringLiteral("x"), QStringLiteral("y")}},
                     {QStringLiteral("a/bytes"), QByteArray(50, '\7')},
                     {QStringLiteral("b"), true}});
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bad = good.left(random.bounded(int(good.size()) + 1));
            for (int hits = int(random.bounded(4)); hits > 0 && !bad.isEmpty(); --hits)
                bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
            const QSettings::SettingsMap once = read(bad);
            QCOMPARE(read(written(once)), once);
        }
    }
};

QTEST_GUILESS_MAIN(TestSettingsText)
#include "tst_settingstext.moc"
