#include "exporters/exportfile.h"
#include "exporters/sampleanalysis.h"
#include "writtenfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestExportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesAndMakesFolders();
    void companionStandsBeside();
    void articleIsNeverWrittenOver();
    void companionReplacesNoOtherText();
    void sameCompanionStays();
    void folderThatCannotBeWritten();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }

    QString write(const char *name, const QByteArray &bytes) const { return writtenFile(path(name), bytes); }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Result<QStringList> tryExport(const QString &to, const char *format, const QStringList &inputs = {})
    {
        return writeExportFile(to, *exportFormat(QLatin1StringView(format)), sampleAnalysis(), sampleContext(), inputs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportFile::writesAndMakesFolders()
{
    const QString to = path("new/folder/x.html");
    const auto written = tryExport(to, "html");
    QVERIFY(written.ok());
    QCOMPARE(*written, QStringList{to});
    QVERIFY(read(to).startsWith("<!DOCTYPE html>"));
}

void TestExportFile::companionStandsBeside()
{
    const auto written = tryExport(path("x.ann"), "brat");
    QVERIFY(written.ok());
    QCOMPARE(*written, (QStringList{path("x.ann"), path("x.txt")}));
    QCOMPARE(read(path("x.txt")), sampleAnalysis().article->text.toUtf8());
    QCOMPARE(companionPath(QStringLiteral("/a/no-ending"), *exportFormat(QLatin1StringView("brat"))),
             QStringLiteral("/a/no-ending.txt"));
    QVERIFY(companionPath(QStringLiteral("x.html"), *exportFormat(QLatin1StringView("html"))).isEmpty());
}

void TestExportFile::articleIsNeverWrittenOver()
{
    const QString article = write("story.txt", "the story\r\n");
    QVERIFY(QFile::link(article, path("link.txt")));
    for (const QString &to :
         {article, path("link.txt"), path("../") + QDir(m_folder->path()).dirName() + QStringLiteral("/story.txt")}) {
        const auto written = tryExport(to, "markdown", {article});
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::WouldReplace);
    }
    // Its text file would be the article.
    const auto brat = tryExport(path("story.ann"), "brat", {article});
    QVERIFY(!brat.ok());
    QCOMPARE(brat.error(), (Error{ErrorCode::WouldReplace, article}));
    QVERIFY(!QFile::exists(path("story.ann")));
    QCOMPARE(read(article), QByteArray("the story\r\n"));
}

void TestExportFile::companionReplacesNoOtherText()
{
    const QString other = write("x.txt", "another story");
    const auto written = tryExport(path("x.ann"), "brat");
    QVERIFY(!written.ok());
    QCOMPARE(written.error(), (Error{ErrorCode::WouldReplace, other}));
    QCOMPARE(read(other), QByteArray("another story"));
    QVERIFY(!QFile::exists(path("x.ann")));
}

void TestExportFile::sameCompanionStays()
{
    // The article itself may be the text, where it is in UTF-8 with line feeds already.
    const QString article = write("x.txt", sampleAnalysis().article->text.toUtf8());
    const QDateTime before = QFileInfo(article).lastModified();
    QVERIFY(tryExport(path("x.ann"), "brat", {article}).ok());
    QVERIFY(tryExport(path("x.ann"), "brat", {article}).ok());
    QCOMPARE(QFileInfo(article).lastModified(), before);
}

void TestExportFile::folderThatCannotBeWritten()
{
    write("file", "x");
    const auto written = tryExport(path("file/x.html"), "html");
    QVERIFY(!written.ok());
    QCOMPARE(written.error(), (Error{ErrorCode::WriteFailed, path("file/x.html")}));
}

QTEST_APPLESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
