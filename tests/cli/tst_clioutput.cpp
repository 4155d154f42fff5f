#include "commandrun.h"
#include "writtenfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// Where the real dateline-cli writes when there are several inputs: one file for each, whatever they are called, and
/// a clear answer where that cannot be.
class TestCliOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inputsOfOneNameKeepTheirOwnFile_data();
    void inputsOfOneNameKeepTheirOwnFile();
    void fileInPlaceOfTheFolder();
    void folderIsMade();
    void oneInputIntoAFolderThatIsThere();
    void sameBytesAsOnStandardOutput_data();
    void sameBytesAsOnStandardOutput();
    void anyStageInAnyFormat_data() { sameBytesAsOnStandardOutput_data(); }
    void anyStageInAnyFormat();

private:
    [[nodiscard]] static CommandRun analyze(const QStringList &arguments)
    {
        return runCommand(QStringList(QStringLiteral("analyze")) + arguments);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir(m_folder->path()).mkpath(QFileInfo(name).path());
        return writtenFile(path(name), bytes);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray article =
    "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on Friday.\n";

} // namespace

void TestCliOutput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliOutput::inputsOfOneNameKeepTheirOwnFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("written");
    QTest::newRow("json") << QStringLiteral("json")
                          << QStringList{QStringLiteral("a-2.json"), QStringLiteral("a-3.json"),
                                         QStringLiteral("a.json"), QStringLiteral("b.json")};
    QTest::newRow("brat, with its texts")
        << QStringLiteral("brat")
        << QStringList{QStringLiteral("a-2.ann"), QStringLiteral("a-2.txt"), QStringLiteral("a-3.ann"),
                       QStringLiteral("a-3.txt"), QStringLiteral("a.ann"),   QStringLiteral("a.txt"),
                       QStringLiteral("b.ann"),   QStringLiteral("b.txt")};
}

void TestCliOutput::inputsOfOneNameKeepTheirOwnFile()
{
    QFETCH(QString, format);
    QFETCH(QStringList, written);
    const QString one = write(QStringLiteral("one/a.txt"), article);
    const QString two = write(QStringLiteral("two/a.txt"), QByteArray(article).replace("Norway", "Sweden"));
    const QString three = write(QStringLiteral("two/a.md"), QByteArray(article).replace("Norway", "Iceland"));
    const QString other = write(QStringLiteral("two/b.txt"), article);
    const CommandRun outcome = analyze({QStringLiteral("--format"), format, QStringLiteral("--output"),
                                        path(QStringLiteral("out")), one, two, other, three});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(QDir(path(QStringLiteral("out"))).entryList(QDir::Files, QDir::Name), written);
    const QString extension = format == QLatin1StringView("json") ? QStringLiteral(".json") : QStringLiteral(".ann");
    QVERIFY(read(QStringLiteral("out/a") + extension).contains("Norway"));
    QVERIFY(read(QStringLiteral("out/a-2") + extension).contains("Sweden"));
    QVERIFY(read(QStringLiteral("out/a-3") + extension).contains("Iceland"));
}

void TestCliOutput::fileInPlaceOfTheFolder()
{
    const QString one = write(QStringLiteral("a.txt"), article);
    const QString two = write(QStringLiteral("b.txt"), article);
    const QString file = write(QStringLiteral("notes"), "my notes");
    const CommandRun outcome = analyze({QStringLiteral("--output"), file, one, two});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains("is a file"), outcome.errors.constData());
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(read(QStringLiteral("notes")), QByteArray("my notes"));
}

void TestCliOutput::folderIsMade()
{
    const QString one = write(QStringLiteral("a.txt"), article);
    const QString two = write(QStringLiteral("b.txt"), article);
    QCOMPARE(analyze({QStringLiteral("--output"), path(QStringLiteral("x/y")), one, two}).status, 0);
    QVERIFY(read(QStringLiteral("x/y/a.json")).contains("Norway"));
    QVERIFY(read(QStringLiteral("x/y/b.json")).contains("Norway"));
}

void TestCliOutput::oneInputIntoAFolderThatIsThere()
{
    const QString one = write(QStringLiteral("a.txt"), article);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("out")));
    QCOMPARE(analyze({QStringLiteral("--output"), path(QStringLiteral("out")), one}).status, 0);
    QVERIFY(read(QStringLiteral("out/a.json")).contains("Norway"));
}

void TestCliOutput::sameBytesAsOnStandardOutput_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"json", "jsonl", "ansi", "html", "markdown", "csv", "timeml", "webannotation", "ics",
                               "timelinejs", "conll", "brat"}) // those of the contract
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCliOutput::sameBytesAsOnStandardOutput()
{
    QFETCH(QString, format);
    const QStringList arguments{QStringLiteral("--format"), format, write(QStringLiteral("a.txt"), article)};
    const CommandRun shown = analyze(arguments);
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.errors.isEmpty() && !shown.out.isEmpty());
    const CommandRun kept = analyze(arguments + QStringList{QStringLiteral("--output"), path(QStringLiteral("kept"))});
    QCOMPARE(kept.status, 0);
    QVERIFY(kept.errors.isEmpty() && kept.out.isEmpty());
    QCOMPARE(read(QStringLiteral("kept")), shown.out);
}

void TestCliOutput::anyStageInAnyFormat()
{
    QFETCH(QString, format);
    const QString file = write(QStringLiteral("a.txt"), article);
    for (const char *stage : {"structure", "names"}) {
        const CommandRun outcome =
            analyze({QStringLiteral("--format"), format, QStringLiteral("--stages"), QString::fromLatin1(stage), file});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.errors.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_clioutput.moc"
