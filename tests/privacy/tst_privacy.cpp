#include "privacy/systemcalls.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace dateline;

/// Runs the programs through a full round of use under strace, in a home of their own: no socket but the display's and
/// D-Bus's, no file but those that SECURITY.md lists, and what is private is closed to others.
class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void callsAreUnderstood_data();
    void callsAreUnderstood();
    void everyPlaceIsDocumented();
    void commandLine();
    void benchmark();
    void window();

private:
    struct Place
    {
        QString pattern;      ///< %c, %d, %k, %a, %o: config, data, cache, the article's folder, the folder of exports
        QString documentedAs; ///< in SECURITY.md
    };
    [[nodiscard]] static QList<Place> places();
    [[nodiscard]] QStringList undocumented(const QStringList &paths) const;
    void check(const WatchedRun &run) const;
    [[nodiscard]] QString at(const char *name) const { return m_home->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString article() const { return at("articles/a.txt"); }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

namespace {

const QByteArray text = "March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open the new harbour on "
                        "Friday, said Ada Berg. The old one burned on 3 June 2010.\n\nShe was its master then.\n";

#ifdef Q_OS_UNIX
int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}
#endif

} // namespace

QList<TestPrivacy::Place> TestPrivacy::places()
{
    const QString part = QStringLiteral("(\\.[A-Za-z0-9]{6})?"); // of a file that is not whole yet
    const QString settings = QStringLiteral("<config>/dateline/dateline.ini");
    const QString data = QStringLiteral("<data>/dateline/dateline");
    return {
        {QStringLiteral("%c(/QtProject\\.conf(\\.lock)?") + part + QStringLiteral(")?"),
         QStringLiteral("<config>/QtProject.conf")},
        {QStringLiteral("%c/dateline(/(dateline|places)\\.ini(\\.lock)?") + part + QStringLiteral(")?"), settings},
        {QStringLiteral("%c/dateline/places\\.ini") + part, QStringLiteral("<config>/dateline/places.ini")},
        {QStringLiteral("%d(/dateline)?(/dateline)?"), data},
        {QStringLiteral("%d/dateline/dateline/corrections(/[0-9a-f]{64}\\.dateline\\.json(\\.lock)?") + part +
             QStringLiteral(")?"),
         data + QStringLiteral("/corrections/")},
        {QStringLiteral("%d/dateline/dateline/crashes(/(crash-[0-9]+|last-crash)\\.log)?") + part,
         data + QStringLiteral("/crashes/")},
        {QStringLiteral("%a(/a\\.txt\\.dateline\\.json)?") + part, QStringLiteral("<article>.dateline.json")},
        {QStringLiteral("%o(/.*)?"), QStringLiteral("wherever you say")},
        {QStringLiteral("%k(/fontconfig(/.*)?)?"), QStringLiteral("<cache>/fontconfig/")},
        {QStringLiteral("/tmp/dateline-[A-Za-z]{6}(/.*)?"), QStringLiteral("dateline-XXXXXX")},
        {QStringLiteral("/dev/(null|tty|pts/[0-9]+)"), QStringLiteral("/dev/null")},
    };
}

void TestPrivacy::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("strace is a program of Linux");
#endif
}

void TestPrivacy::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *folder : {"articles", "exports", "config", "data", "cache", "runtime"})
        QVERIFY(QDir().mkpath(at(folder)));
    QFile file(article());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    QFile::setPermissions(at("runtime"), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(QStringLiteral("HOME"), m_home->path());
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), at("config"));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), at("data"));
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"), at("cache"));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), at("runtime"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
}

void TestPrivacy::callsAreUnderstood_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("networkUses");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *line, int networkUses, const char *written) {
        QTest::addRow("%.40s", line) << QString::fromLatin1(line) << networkUses << QString::fromLatin1(written);
    };
    row("socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 3<TCP:[1]>", 1, "");
    row("socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = -1 EAFNOSUPPORT (no)", 1, "");
    row("socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3<NETLINK:[1]>", 1, "");
    row("connect(3<TCP:[1]>, {sa_family=AF_INET, sin_port=htons(80)}, 16) = 0", 1, "");
    row("socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3<UNIX:[1]>", 0, "");
    row("connect(3<UNIX:[1]>, {sa_family=AF_UNIX, sun_path=@\"/tmp/.X11-unix/X0\"}, 20) = 0", 0, "");
    row("listen(3<UNIX:[1]>, 5) = 0", 1, "");
    row("openat(AT_FDCWD</home/x>, \"/a/b\", O_RDONLY|O_CLOEXEC) = 3</a/b>", 0, "");
    row("openat(AT_FDCWD</home/x>, \"b\", O_WRONLY|O_CREAT, 0600) = 3</home/x/b>", 0, "/home/x/b");
    row("openat(AT_FDCWD</home/x>, \"/a/b\", O_RDWR|O_CLOEXEC) = 3</a/b>", 0, "/a/b");
    row("openat(AT_FDCWD</home/x>, \"/a/b\", O_RDWR|O_CLOEXEC) = -1 EACCES (Permission denied)", 0, "");
    row("mkdir(\"/a/b\", 0777) = 0", 0, "/a/b");
    row("rename(\"/a/b.Xyz123\", \"/a/b\") = 0", 0, "/a/b");
    row("linkat(AT_FDCWD</>, \"/proc/self/fd/9\", AT_FDCWD</>, \"/a/c\", AT_SYMLINK_FOLLOW) = 0", 0, "/a/c");
    row("+++ exited with 0 +++", 0, "");
}

/// A watcher that understands nothing would find nothing.
void TestPrivacy::callsAreUnderstood()
{
    QFETCH(QString, line);
    QFETCH(int, networkUses);
    QFETCH(QString, written);
    const std::vector<SystemCall> calls{parseCall(line)};
    QCOMPARE(networkUse(calls).size(), networkUses);
    QCOMPARE(writtenPaths(calls).join(QLatin1Char(' ')), written);
}

void TestPrivacy::everyPlaceIsDocumented()
{
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/SECURITY.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(file.readAll());
    for (const Place &place : places())
        QVERIFY2(words.contains(place.documentedAs), qPrintable(place.documentedAs));
}

QStringList TestPrivacy::undocumented(const QStringList &paths) const
{
    QStringList odd;
    for (const QString &path : paths) {
        bool known = false;
        for (const Place &place : places()) {
            QString pattern = place.pattern;
            const std::initializer_list<std::pair<const char *, const char *>> folders = {
                {"%c", "config"}, {"%d", "data"}, {"%k", "cache"}, {"%a", "articles"}, {"%o", "exports"}};
            for (const auto &[mark, folder] : folders)
                pattern.replace(QLatin1StringView(mark), QRegularExpression::escape(at(folder)));
            known = known || QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch();
        }
        if (!known)
            odd << path;
    }
    return odd;
}

void TestPrivacy::check(const WatchedRun &run) const
{
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(run.calls.size() > 20);
    const QStringList network = networkUse(run.calls);
    QVERIFY2(network.isEmpty(), qPrintable(network.join(QLatin1Char('\n'))));
    const QStringList written = writtenPaths(run.calls);
    const QStringList odd = undocumented(written);
    QVERIFY2(odd.isEmpty(), qPrintable(odd.join(QLatin1Char('\n'))));
    QVERIFY2(!written.contains(article()), "an article is never written to");
    QFile file(article());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void TestPrivacy::commandLine()
{
    if (usableStrace().isEmpty())
        QSKIP("strace is not there, or may not watch (packaging/setup.sh tests installs it)");
    for (const char *format : {"json", "html", "ics", "brat", "csv"}) {
        check(watch(QStringLiteral(DATELINE_BIN_DIR "/dateline-cli"),
                    {QStringLiteral("analyze"), QStringLiteral("--format"), QString::fromLatin1(format),
                     QStringLiteral("--output"), at("exports"), article()},
                    m_environment, m_home->path()));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(QFile::exists(at("exports/a.html")));
    for (const char *folder : {"config", "data", "cache"})
        QVERIFY2(QDir(at(folder)).isEmpty(), folder); // the command line keeps nothing
}

void TestPrivacy::benchmark()
{
    if (usableStrace().isEmpty())
        QSKIP("strace is not there, or may not watch (packaging/setup.sh tests installs it)");
    check(watch(QStringLiteral(DATELINE_BIN_DIR "/dateline"), {QStringLiteral("--benchmark"), article()}, m_environment,
                m_home->path()));
    QVERIFY(QDir(at("config")).isEmpty());
}

void TestPrivacy::window()
{
    if (usableStrace().isEmpty())
        QSKIP("strace is not there, or may not watch (packaging/setup.sh tests installs it)");
    // A text whose folder cannot be written to: its corrections go into the data folder.
    check(watch(QStringLiteral(DATELINE_FULLROUND), {article(), QStringLiteral("/proc/version"), at("exports")},
                m_environment, m_home->path()));
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QFile::exists(article() + QStringLiteral(".dateline.json")));
    QVERIFY(QFile::exists(at("exports/by-dialog.html")));
    QVERIFY(QFile::exists(at("config/dateline/dateline.ini")));
    QVERIFY(QFile::exists(at("config/dateline/places.ini")));
    QVERIFY(!QDir(at("data/dateline/dateline/corrections")).entryList({QStringLiteral("*.json")}).isEmpty());
#ifdef Q_OS_UNIX
    std::vector<const char *> folders = {"config/dateline", "data/dateline/dateline/corrections"};
    if (!DATELINE_SANITIZED) // a sanitizer has crashes to itself
        folders.push_back("data/dateline/dateline/crashes");
    for (const char *folder : folders) {
        QCOMPARE(modeOf(at(folder)), 0700);
        QDirIterator it(at(folder), QDir::Files | QDir::Hidden);
        while (it.hasNext())
            QVERIFY2(modeOf(it.next()) == 0600, qPrintable(it.filePath()));
    }
#endif
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
