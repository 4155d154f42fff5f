#include "fileopenevents.h"

#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace dateline;

class TestFileOpenEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreAskedFor()
    {
        const FileOpenEvents events;
        QSignalSpy asked(&events, &FileOpenEvents::asked);
        QFileOpenEvent file(QStringLiteral("/tmp/an article.txt"));
        QVERIFY(QCoreApplication::sendEvent(qApp, &file));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("/tmp/an article.txt"));
    }

    void addressesAreNotOpened()
    {
        const FileOpenEvents events;
        QSignalSpy asked(&events, &FileOpenEvents::asked);
        QFileOpenEvent address(QUrl(QStringLiteral("https://example.org/article")));
        QCoreApplication::sendEvent(qApp, &address);
        QCOMPARE(asked.count(), 0);
    }
};

QTEST_MAIN(TestFileOpenEvents)
#include "tst_fileopenevents.moc"
