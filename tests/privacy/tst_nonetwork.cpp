#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// No code of ours can reach the network: nothing includes what does, links it, or asks another program to.
class TestNoNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data();
    void wordsAreFound();
    void sources();
    void buildFiles();
    void programs_data();
    void programs();
};

namespace {

const QString root = QStringLiteral(DATELINE_SOURCE_DIR);

const QRegularExpression &reaching()
{
    static const QRegularExpression pattern(QStringLiteral(
        "QtNetwork|QNetwork|QTcp|QUdp|QSsl|QLocalS|QAbstractSocket|QHostInfo|QHostAddress|QDns|QHttp|QWebSocket|"
        "QWebEngine|QDBus|QDesktopServices|setOpenExternalLinks\\(true|sys/socket\\.h|winsock|netdb\\.h|curl/"
        "|QProcess"));
    return pattern;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')) : QStringList();
}

} // namespace

void TestNoNetwork::wordsAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *line, bool found) {
        QTest::addRow("%s", line) << QString::fromLatin1(line) << found;
    };
    row("#include <QNetworkAccessManager>", true);
    row("#include <QtNetwork>", true);
    row("#include <sys/socket.h>", true);
    row("QDesktopServices::openUrl(url);", true);
    row("view->setOpenExternalLinks(true);", true);
    row("#include <QTextBrowser>", false);
    row("view->setOpenExternalLinks(false);", false);
}

void TestNoNetwork::wordsAreFound()
{
    QFETCH(QString, line);
    QFETCH(bool, found);
    QCOMPARE(line.contains(reaching()), found);
}

void TestNoNetwork::sources()
{
    int files = 0;
    for (const char *folder : {"app", "ui"}) {
        QDirIterator it(root + QLatin1Char('/') + QLatin1StringView(folder),
                        {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            ++files;
            for (const QString &line : linesOf(path))
                QVERIFY2(!line.contains(reaching()), qPrintable(path + QStringLiteral(": ") + line));
        }
    }
    QVERIFY(files > 300);
}

/// KDE Syntax-Highlighting's static library wants Qt's network module for a download that nothing here asks it for:
/// cmake/SyntaxHighlighting.cmake finds it for that, and nothing else does.
void TestNoNetwork::buildFiles()
{
    QStringList files{root + QStringLiteral("/CMakeLists.txt"), root + QStringLiteral("/cmake/DatelineTargets.cmake")};
    for (const char *folder : {"app", "ui"}) {
        QDirIterator it(root + QLatin1Char('/') + QLatin1StringView(folder), {QStringLiteral("CMakeLists.txt")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
    }
    QVERIFY(files.size() > 20);
    static const QRegularExpression network(QStringLiteral("\\b(Qt6::)?(Network|DBus|WebEngine\\w*|WebSockets)\\b"));
    for (const QString &file : files) {
        for (const QString &line : linesOf(file))
            QVERIFY2(!line.contains(network), qPrintable(file + QStringLiteral(": ") + line));
    }
}

void TestNoNetwork::programs_data()
{
    QTest::addColumn<QString>("program");
    QTest::addRow("dateline") << QStringLiteral("dateline");
    QTest::addRow("dateline-cli") << QStringLiteral("dateline-cli");
}

/// The programs call no function of sockets, nor of Qt's network module.
void TestNoNetwork::programs()
{
    QFETCH(QString, program);
#ifndef Q_OS_LINUX
    QSKIP("reads ELF programs");
#endif
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("readelf"));
    if (reader.isEmpty())
        QSKIP("readelf (package binutils) is not there");
    QProcess process;
    process.start(reader, {QStringLiteral("-W"), QStringLiteral("-d"), QStringLiteral("--dyn-syms"),
                           QStringLiteral(DATELINE_BIN_DIR "/") + program});
    QVERIFY(process.waitForFinished());
    const QString elf = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(elf.contains(QStringLiteral("libQt6Core")));
    static const QRegularExpression wanted(
        QStringLiteral("UND (socket|connect|bind|listen|getaddrinfo|gethostbyname\\w*|send|sendto|recv)(@|\\s|$)"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = wanted.match(elf);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    QVERIFY(!elf.contains(QRegularExpression(QStringLiteral("UND _ZN?K?\\d+Q(Network|Tcp|Ssl|Abstract(Socket))"))));
    if (!DATELINE_SANITIZED) // its libraries are linked whether anything uses them or not
        QVERIFY2(!elf.contains(QStringLiteral("libQt6Network")), "the module is not even loaded");
}

QTEST_APPLESS_MAIN(TestNoNetwork)
#include "tst_nonetwork.moc"
