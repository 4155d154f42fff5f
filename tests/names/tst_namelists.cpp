#include "names/namelists.h"

#include <QTest>

using namespace dateline;

class TestNameLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBuiltIn();
    void readsPhrases();
    void fingerprintFollowsTheBytes();
    void refusesDamaged_data();
    void refusesDamaged();
};

void TestNameLists::readsBuiltIn()
{
    const Result<NameLists> lists = NameLists::builtIn();
    QVERIFY(lists.ok());
    QVERIFY(lists->of(u"norway").has(NameList::Country));
    QVERIFY(lists->of(u"world trade organization").has(NameList::Organisation));
    QVERIFY(lists->of(u"prime minister").has(NameList::Title));
    QVERIFY(lists->of(u"the").has(NameList::Function));
    QVERIFY(lists->of(u"qwxz").isEmpty());
    QVERIFY(lists->longestFrom(u"united") >= 3);
    QCOMPARE(lists->fingerprint().size(), 16);
}

void TestNameLists::readsPhrases()
{
    const auto lists = NameLists::read(
        {"# dateline names 1\n# a comment\n[city]\nbig town on sea\n\n[given]\nbig\n[end]\n"}, QStringLiteral("own"));
    QVERIFY(lists.ok());
    QVERIFY(lists->of(u"big town on sea").has(NameList::City));
    QVERIFY(lists->of(u"big").has(NameList::Given));
    QVERIFY(!lists->of(u"big town").has(NameList::City));
    QCOMPARE(lists->longestFrom(u"big"), 4);
    QCOMPARE(lists->longestFrom(u"sea"), 1);
}

void TestNameLists::fingerprintFollowsTheBytes()
{
    const auto read = [](const QByteArray &bytes) { return NameLists::read({bytes}, {}).value().fingerprint(); };
    const QByteArray a = "# dateline names 1\n[city]\na\n[end]\n";
    QCOMPARE(read(a), read(a));
    QVERIFY(read(a) != read("# dateline names 1\n[city]\nb\n[end]\n"));
}

void TestNameLists::refusesDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("foreign") << QByteArray("PK\x03\x04 something else");
    QTest::newRow("later version") << QByteArray("# dateline names 2\n[city]\na\n[end]\n");
    QTest::newRow("truncated") << QByteArray("# dateline names 1\n[city]\na\n");
    QTest::newRow("cut in a word") << QByteArray("# dateline names 1\n[city]\na\n[en");
    QTest::newRow("unknown section") << QByteArray("# dateline names 1\n[vegetable]\na\n[end]\n");
    QTest::newRow("phrase without section") << QByteArray("# dateline names 1\na\n[end]\n");
    QTest::newRow("invalid UTF-8") << QByteArray("# dateline names 1\n[city]\n\xff\xfe\n[end]\n");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe#\0 \0", 6);
}

void TestNameLists::refusesDamaged()
{
    QFETCH(QByteArray, bytes);
    const QByteArray good = "# dateline names 1\n[city]\na\n[end]\n";
    const auto lists = NameLists::read({good, bytes}, QStringLiteral("own"));
    QVERIFY(!lists.ok());
    QCOMPARE(lists.error().code, ErrorCode::BadResource);
    QCOMPARE(lists.error().context, QStringLiteral("own"));
}

QTEST_GUILESS_MAIN(TestNameLists)
#include "tst_namelists.moc"
