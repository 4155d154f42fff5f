#include "structure/structurefinder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dateline;

namespace {

QString dataFolder()
{
    return QStringLiteral(DATELINE_SOURCE_DIR "/tests/structure/data");
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString words(const QString &text, Span span)
{
    return text.mid(span.start, span.length());
}

} // namespace

/// Pages in many layouts: data/<case>.txt beside data/<case>.expected.json. A new pair of files is a new test.
class TestStructurePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void developmentSet_data();
    void developmentSet();
};

void TestStructurePages::pages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonObject>("expected");
    const QDir folder(dataFolder());
    const QStringList cases = folder.entryList({QStringLiteral("*.expected.json")}, QDir::Files, QDir::Name);
    QVERIFY(!cases.isEmpty());
    for (const QString &name : cases) {
        const QString id = name.chopped(14);
        const QStringList inputs = folder.entryList({id + QStringLiteral(".txt"), id + QStringLiteral(".md")});
        QCOMPARE(inputs.size(), 1);
        QTest::newRow(qPrintable(id)) << QString::fromUtf8(contentsOf(folder.filePath(inputs.first())))
                                      << QJsonDocument::fromJson(contentsOf(folder.filePath(name))).object();
    }
}

void TestStructurePages::pages()
{
    QFETCH(QString, text);
    QFETCH(QJsonObject, expected);
    const Structure structure = findStructure(text);

    QStringList wanted;
    for (const QJsonValue line : expected.value(QLatin1String("sections")).toArray())
        wanted << line.toString();
    QStringList found;
    for (qsizetype i = 0; i < qsizetype(structure.sections.size()); ++i) {
        const Section &section = structure.sections[std::size_t(i)];
        // the file says how much of each section it names
        const qsizetype length = i < wanted.size() ? wanted[i].size() - wanted[i].indexOf(u'|') - 1 : 30;
        const QString start = words(text, section.span).trimmed().left(length).replace(u'\n', u' ');
        found << QString(sectionRoleName(section.role)) + u'|' + start;
    }
    QCOMPARE(found.join(u'\n'), wanted.join(u'\n'));

    const auto stringOf = [&expected](QLatin1String key) { return expected.value(key).toString(); };
    QCOMPARE(structure.headline ? words(text, *structure.headline) : QString(), stringOf(QLatin1String("headline")));
    QCOMPARE(structure.published ? structure.published->isoValue() : QString(), stringOf(QLatin1String("published")));
    QCOMPARE(structure.dateline ? structure.dateline->place : QString(), stringOf(QLatin1String("place")));
    QCOMPARE(structure.dateline ? structure.dateline->agency : QString(), stringOf(QLatin1String("agency")));
}

void TestStructurePages::developmentSet_data()
{
    QTest::addColumn<QString>("id");
    const QDir gold(QStringLiteral(DATELINE_SOURCE_DIR "/../shared/articles/gold"));
    for (const QString &name : gold.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name.chopped(5);
    if (!gold.exists())
        QTest::newRow("missing") << QString();
}

void TestStructurePages::developmentSet()
{
    QFETCH(QString, id);
    if (id.isEmpty())
        QSKIP("the development set is not on this machine");
    const QString folder = QStringLiteral(DATELINE_SOURCE_DIR "/../shared/articles/");
    QByteArray bytes = contentsOf(folder + QStringLiteral("text/") + id + QStringLiteral(".txt"));
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    bytes.replace("\r\n", "\n");
    const QString text = QString::fromUtf8(bytes);
    const QJsonObject gold =
        QJsonDocument::fromJson(contentsOf(folder + QStringLiteral("gold/") + id + QStringLiteral(".json"))).object();
    const Structure structure = findStructure(text);
    QCOMPARE(structure.headline ? words(text, *structure.headline).simplified() : QString(),
             gold.value(QLatin1String("headline")).toString());
    QCOMPARE(structure.dateline ? structure.dateline->place : QString(),
             gold.value(QLatin1String("datelinePlace")).toString());
    const QString published = gold.value(QLatin1String("published")).toString();
    const QString found = structure.published ? structure.published->isoValue() : QString();
    QCOMPARE(found.left(published.size()), published);
    QCOMPARE(found.isEmpty(), published.isEmpty());
    const QJsonArray sections = gold.value(QLatin1String("sections")).toArray();
    QCOMPARE(qsizetype(structure.sections.size()), sections.size());
    for (qsizetype i = 0; i < sections.size(); ++i)
        QCOMPARE(QString(sectionRoleName(structure.sections[std::size_t(i)].role)),
                 sections[i].toObject().value(QLatin1String("role")).toString());
}

QTEST_APPLESS_MAIN(TestStructurePages)
#include "tst_structurepages.moc"
