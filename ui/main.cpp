#include "applicationfiles.h"
#include "applicationlook.h"
#include "base/memoryguard.h"
#include "benchmark.h"
#include "crashlog.h"
#include "fileopenevents.h"
#include "mainwindow.h"
#include "preferences.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFuture>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#include <cerrno>
#include <cstdlib>
#include <future>
#include <optional>

using namespace dateline;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    nameApplication();
    const QString language = Preferences::load().language;
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language)); // names of days and months too
    installTranslations(&application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Reads news articles and draws what happened as a timeline."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption benchmarkOption(
        QStringLiteral("benchmark"),
        QCoreApplication::translate("main", "Open FILE, scroll and zoom through it, print the times as JSON and quit."),
        QStringLiteral("FILE"));
    parser.addOption(benchmarkOption);
    parser.addPositionalArgument(QStringLiteral("FILE"), QCoreApplication::translate("main", "Articles to open."),
                                 QStringLiteral("[FILE...]"));
    parser.process(application);

    // A benchmark neither depends on the reader's settings nor changes them.
    const bool measures = parser.isSet(benchmarkOption);
    QString crashLog;
    if (!measures) {
        closeApplicationFiles();
        crashLog = CrashLog::takeLast(crashLogFolder());
        CrashLog::install(crashLogFolder(), QApplication::applicationVersion().toUtf8());
    }
    // The first text is on screen before the engines are needed.
    const auto loaded = std::make_shared<std::promise<std::shared_ptr<const Engines>>>();
    const auto pipeline = std::make_shared<const Pipeline>(loaded->get_future().share());
    QFuture<QString> damage = QtConcurrent::run([loaded] {
        auto engines =
            withinMemoryOr(Error{ErrorCode::BadResource, qt_error_string(ENOMEM)}, [] { return Engines::load(); });
        if (engines)
            loaded->set_value(std::move(engines).value());
        return engines ? QString() : engines.error().context;
    });
    const auto styles = std::make_shared<ThemeStyles>();
    installApplicationLook(styles.get());

    std::optional<QTemporaryDir> scratchSettings;
    if (measures) {
        scratchSettings.emplace(QDir::tempPath() + QStringLiteral("/dateline-XXXXXX"));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratchSettings->path());
    }
    auto *window = new MainWindow(pipeline, styles);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    damage.then(&application, [](const QString &part) {
        if (part.isEmpty())
            return;
        QMessageBox::critical(
            nullptr, QStringLiteral("Dateline"),
            QCoreApplication::translate("main", "A part of the program is damaged (%1). Install it again.").arg(part));
        std::_Exit(1); // threads wait for what will never be there
    });
    const FileOpenEvents fileOpens;
    QObject::connect(&fileOpens, &FileOpenEvents::asked, &application, [](const QString &path) {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *open = qobject_cast<MainWindow *>(widget)) {
                open->openFiles({path});
                return;
            }
        }
    });
    if (!measures) {
        if (!crashLog.isEmpty())
            window->tellOfCrash(crashLog);
        if (parser.positionalArguments().isEmpty())
            window->start();
        else
            window->openFiles(parser.positionalArguments());
        return QApplication::exec();
    }
    Benchmark benchmark(window, parser.value(benchmarkOption));
    QObject::connect(&benchmark, &Benchmark::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    // The window is on screen before the clock starts: the measure is from the call to open.
    QTimer::singleShot(200, &benchmark, &Benchmark::start);
    const int status = QApplication::exec();
    delete window;
    return status;
}
