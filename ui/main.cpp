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

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <future>
#include <optional>
#include <span>
#include <string_view>

using namespace dateline;

namespace {

constexpr QLatin1StringView benchmarkOption("benchmark");

/// Whether an argument asks for words on the terminal alone, for which no display is needed.
bool asksForWords(std::span<char *const> arguments)
{
    constexpr std::array<std::string_view, 5> words = {"--help", "-h", "--help-all", "--version", "-v"};
    const auto options = std::find(arguments.begin(), arguments.end(), std::string_view("--")); // behind it are files
    return std::find_first_of(arguments.begin(), options, words.begin(), words.end()) != options;
}

/// Ends the program where the arguments ask for words or are wrong.
void readArguments(QCoreApplication &application, QCommandLineParser &parser)
{
    nameApplication();
    const QString language = Preferences::load().language;
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language)); // names of days and months too
    installTranslations(&application);
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Reads news articles and draws what happened as a timeline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QString(benchmarkOption),
                      QCoreApplication::translate(
                          "main", "Open FILE, scroll and zoom through it, print the times as JSON and quit."),
                      QStringLiteral("FILE")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QCoreApplication::translate("main", "Articles to open."),
                                 QStringLiteral("[FILE...]"));
    parser.process(application);
}

} // namespace

int main(int argc, char **argv)
{
    QCommandLineParser parser;
    if (asksForWords({argv, static_cast<std::size_t>(argc)})) {
        QCoreApplication application(argc, argv);
        readArguments(application, parser);
        return EXIT_SUCCESS;
    }
    QApplication application(argc, argv);
    readArguments(application, parser);

    // A benchmark neither depends on the reader's settings nor changes them.
    const bool measures = parser.isSet(QString(benchmarkOption));
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
        if (!engines)
            return engines.error().context;
        loaded->set_value(std::move(engines).value());
        return QString();
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
    Benchmark benchmark(window, parser.value(QString(benchmarkOption)));
    QObject::connect(&benchmark, &Benchmark::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    // The window is on screen before the clock starts: the measure is from the call to open.
    QTimer::singleShot(200, &benchmark, &Benchmark::start);
    const int status = QApplication::exec();
    delete window;
    return status;
}
