#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Holds the tree to the dependency rule of the architecture: an arrow means "may be included by",
/// base <- model <- {text, structure, names, times, events} <- pipeline <- document <- ui; siblings in the braces never
/// include each other; exporters sees base and model; cli sees pipeline, document and exporters; app never sees ui.
class TestIncludeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void tree_data();
    void tree();
    void fileLengths();
    void appHasNoWindows();
    void settingsSurviveAFullDisk();
};

namespace {

const QString root = QStringLiteral(DATELINE_SOURCE_DIR);

/// What each folder may include besides itself.
QMap<QString, QSet<QString>> allowedIncludes()
{
    const QSet<QString> values{QStringLiteral("base"), QStringLiteral("model")};
    const QSet<QString> engines{QStringLiteral("text"), QStringLiteral("structure"), QStringLiteral("names"),
                                QStringLiteral("times"), QStringLiteral("events")};
    const QSet<QString> below = values + engines + QSet<QString>{QStringLiteral("pipeline")};
    const QSet<QString> views =
        below + QSet<QString>{QStringLiteral("document"), QStringLiteral("exporters"), QStringLiteral("importers")};
    QMap<QString, QSet<QString>> allowed;
    allowed[QStringLiteral("base")] = {};
    allowed[QStringLiteral("model")] = {QStringLiteral("base")};
    for (const QString &engine : engines)
        allowed[engine] = values;
    allowed[QStringLiteral("pipeline")] = values + engines;
    allowed[QStringLiteral("document")] = below;
    allowed[QStringLiteral("exporters")] = values;
    allowed[QStringLiteral("importers")] =
        values + QSet<QString>{QStringLiteral("times"), QStringLiteral("pipeline"), QStringLiteral("document"),
                               QStringLiteral("exporters")};
    allowed[QStringLiteral("cli")] =
        values + QSet<QString>{QStringLiteral("pipeline"), QStringLiteral("document"), QStringLiteral("exporters")};
    allowed[QStringLiteral("theme")] = values;
    allowed[QStringLiteral("words")] = values;
    allowed[QStringLiteral("settings")] = {};
    const QSet<QString> drawing{QStringLiteral("theme"), QStringLiteral("words"), QStringLiteral("settings")};
    allowed[QStringLiteral("dialogs")] = views + drawing;
    // Views follow Document and Selection and never each other.
    allowed[QStringLiteral("reader")] = views + drawing;
    allowed[QStringLiteral("timeline")] = views + drawing;
    allowed[QStringLiteral("panels")] =
        views + drawing + QSet<QString>{QStringLiteral("reader"), QStringLiteral("timeline")};
    allowed[QStringLiteral("ui")] =
        allowed[QStringLiteral("panels")] + QSet<QString>{QStringLiteral("panels"), QStringLiteral("dialogs")};
    return allowed;
}

/// The folder that an include line leads to: "names/nametagger.h" -> names, "mainwindow.h" -> ui.
QString folderOfInclude(const QString &include)
{
    return include.contains(QLatin1Char('/')) ? include.section(QLatin1Char('/'), 0, 0) : QStringLiteral("ui");
}

/// The folder that a file of the tree belongs to: app/names/x.cpp -> names, ui/main.cpp -> ui.
QString folderOfFile(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.size() > 2 ? parts.at(1) : parts.at(0);
}

bool mayInclude(const QString &folder, const QString &include)
{
    const QString wanted = folderOfInclude(include);
    return wanted == folder || allowedIncludes().value(folder).contains(wanted);
}

QStringList sourceFiles(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(root + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next().mid(root.size() + 1));
    }
    files.sort();
    return files;
}

QStringList linesOf(const QString &path)
{
    QFile file(root + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

} // namespace

void TestIncludeRules::rule_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *file, const char *include, bool allowed) {
        QTest::addRow("%s includes %s", file, include)
            << QString::fromLatin1(file) << QString::fromLatin1(include) << allowed;
    };
    row("app/model/event.h", "base/span.h", true);
    row("app/base/span.h", "model/event.h", false);
    row("app/names/nametagger.cpp", "names/lists.h", true);
    row("app/names/nametagger.cpp", "times/timetagger.h", false);
    row("app/events/eventfinder.cpp", "text/tokeniser.h", false);
    row("app/pipeline/pipeline.cpp", "events/eventfinder.h", true);
    row("app/pipeline/pipeline.cpp", "document/document.h", false);
    row("app/exporters/jsonexporter.cpp", "pipeline/pipeline.h", false);
    row("app/importers/placer.cpp", "document/textanchor.h", true);
    row("app/importers/placer.cpp", "names/nametagger.h", false);
    row("app/document/document.cpp", "importers/correctionimporter.h", false);
    row("app/cli/main.cpp", "exporters/exporter.h", true);
    row("app/cli/main.cpp", "names/nametagger.h", false);
    row("app/document/document.cpp", "theme/themestyles.h", false);
    row("ui/reader/articleview.cpp", "timeline/timelineview.h", false);
    row("ui/mainwindow.cpp", "timeline/timelineview.h", true);
    row("ui/mainwindow.cpp", "recentfiles.h", true);
    row("ui/mainwindow.cpp", "cli/arguments.h", false);
    row("ui/panels/findbar.cpp", "mainwindow.h", false);
}

void TestIncludeRules::rule()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    QCOMPARE(mayInclude(folderOfFile(file), include), allowed);
}

void TestIncludeRules::tree_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = sourceFiles({QStringLiteral("app"), QStringLiteral("ui")});
    QVERIFY(files.size() > 50);
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << file;
}

void TestIncludeRules::tree()
{
    QFETCH(QString, file);
    for (const QString &line : linesOf(file)) {
        if (!line.startsWith(QLatin1StringView("#include \"")))
            continue;
        const QString include = line.section(QLatin1Char('"'), 1, 1);
        const bool generated = include.endsWith(QLatin1StringView(".moc"));
        QVERIFY2(generated || mayInclude(folderOfFile(file), include),
                 qPrintable(QStringLiteral("%1 may not include %2").arg(file, include)));
    }
}

void TestIncludeRules::fileLengths()
{
    for (const QString &file : sourceFiles({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tools")})) {
        const qsizetype lines = linesOf(file).size() - 1;
        QVERIFY2(lines < 400, qPrintable(QStringLiteral("%1 has %2 lines").arg(file).arg(lines)));
    }
}

void TestIncludeRules::appHasNoWindows()
{
    const QStringList forbidden{QStringLiteral("<QtGui"),    QStringLiteral("<QtWidgets"),  QStringLiteral("<QColor"),
                                QStringLiteral("<QWidget"),  QStringLiteral("<QSettings"),  QStringLiteral(" tr("),
                                QStringLiteral("(tr("),      QStringLiteral("currentDate"), QStringLiteral("QNetwork"),
                                QStringLiteral("QTcpSocket")};
    for (const QString &file : sourceFiles({QStringLiteral("app")})) {
        for (const QString &line : linesOf(file)) {
            for (const QString &word : forbidden)
                QVERIFY2(!line.contains(word), qPrintable(QStringLiteral("%1: %2").arg(file, line.trimmed())));
        }
    }
}

/// By settings/settings.h: what QSettings alone does on a full disk, and beside a lock that was left, it does not.
void TestIncludeRules::settingsSurviveAFullDisk()
{
    static const QRegularExpression made(QStringLiteral("\\bQSettings([({]| settings)"));
    QVERIFY(QStringLiteral("    QSettings().value(key)").contains(made));
    QVERIFY(QStringLiteral("    const QSettings settings;").contains(made));
    for (const QString &file : sourceFiles({QStringLiteral("ui")})) {
        for (const QString &line : linesOf(file)) {
            const bool isOurs = file.startsWith(QStringLiteral("ui/settings/"));
            QVERIFY2(isOurs || !line.contains(made), qPrintable(QStringLiteral("%1: %2").arg(file, line.trimmed())));
        }
    }
}

QTEST_APPLESS_MAIN(TestIncludeRules)
#include "tst_includerules.moc"
