#include "events/eventtext.h"
#include "events/lexicon.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace dateline;

/// Executes every example of the lexicon, and reads lexicons that are wrong.
class TestEventLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGroupHasAnExample();
    void example_data();
    void example();
    void badLexicon_data();
    void badLexicon();

private:
    std::unique_ptr<Pipeline> m_pipeline;
};

namespace {

EventWords builtIn()
{
    QFile file(QStringLiteral(":/dateline/events/en.lexicon"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto words = readEventWords(file.readAll());
    return words.ok() ? std::move(words).value() : EventWords{};
}

} // namespace

void TestEventLexicon::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_unique<Pipeline>(std::move(engines).value());
}

void TestEventLexicon::everyGroupHasAnExample()
{
    QSet<QString> groups;
    for (const EventExample &item : builtIn().examples)
        groups.insert(item.group);
    QCOMPARE(groups.size(), 17);
}

void TestEventLexicon::example_data()
{
    QTest::addColumn<bool>("matches");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    for (const EventExample &item : builtIn().examples)
        QTest::addRow("line %d %s", item.line, qPrintable(item.group)) << item.matches << item.text << item.value;
}

void TestEventLexicon::example()
{
    QFETCH(bool, matches);
    QFETCH(QString, text);
    QFETCH(QString, value);
    const qsizetype from = text.indexOf(u'[');
    const QString head = text.mid(from + 1, text.indexOf(u']') - from - 1);
    const EventText news(*m_pipeline, text.remove(u'[').remove(u']'), QStringLiteral("2021-05-05"));
    const Event *event = news.eventAt(head);
    QCOMPARE(event != nullptr, matches);
    if (matches)
        QCOMPARE(QStringLiteral("%1 %2").arg(eventStatusName(event->status), EventText::days(event->range)), value);
}

void TestEventLexicon::badLexicon_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no such group") << QByteArray("[moon]\nrise");
    QTest::newRow("word before any group") << QByteArray("rise");
    QTest::newRow("damaged pair") << QByteArray("[irregular]\nrose");
    QTest::newRow("example without value") << QByteArray("[report]\n+ \"It [rose].\"");
    QTest::newRow("example without head") << QByteArray("[report]\n- \"It rose.\"");
    QTest::newRow("groups missing") << QByteArray("[report]\nsay");
}

void TestEventLexicon::badLexicon()
{
    QFETCH(QByteArray, text);
    const auto words = readEventWords(text);
    QVERIFY(!words.ok());
    QCOMPARE(words.error().code, ErrorCode::BadResource);
}

QTEST_APPLESS_MAIN(TestEventLexicon)
#include "tst_eventlexicon.moc"
