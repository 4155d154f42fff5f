// One round of everything that a reader does, as the program does it: for tst_privacy, which watches it from outside.
// fullround ARTICLE READONLY FOLDER: corrects both articles, and exports the first one into the folder.
#include "applicationfiles.h"
#include "applicationlook.h"
#include "crashlog.h"
#include "dialogs/exportdialog.h"
#include "exporters/exportfile.h"
#include "mainwindow.h"
#include "timeline/timelineimage.h"
#include "translations.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

using namespace dateline;

namespace {

void must(bool done, const char *what)
{
    if (done)
        return;
    std::fprintf(stderr, "fullround: %s\n", what);
    std::exit(1);
}

void waitUntilReady(const MainWindow &window)
{
    must(QTest::qWaitFor([&] { return window.document()->state() == Document::State::Ready; }, 60000),
         "an article is analysed");
}

void choose(const MainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == text) {
            action->trigger();
            return;
        }
    }
    must(false, qPrintable(text));
}

void closeDialogs(const MainWindow &window)
{
    QTest::qWait(50);
    for (QDialog *dialog : window.findChildren<QDialog *>())
        dialog->close();
}

void correct(MainWindow &window)
{
    const QString sidecar = window.document()->path() + QStringLiteral(".dateline.json");
    window.currentTab()->corrections()->setPublished(
        PublicationDate::fromIso(u"2020-02-03", PublicationDate::Source::Option));
    waitUntilReady(window);
    QTest::qWait(600); // corrections are written a moment later
}

void exportAll(MainWindow &window, const QString &folder)
{
    const auto analysis = window.document()->analysis();
    for (const ExportFormat &format : allExportFormats()) {
        const QString path =
            folder + QLatin1Char('/') + QString(format.name) + QStringLiteral("-export.") + QString(format.extension);
        must(writeExportFile(path, format, *analysis, {}, {window.document()->path()}).ok(), "an export is written");
    }
    for (const char *picture : {"timeline.svg", "timeline.png", "timeline.pdf"}) {
        const auto sheet = window.timeline()->sheet();
        must(sheet.has_value(), "there is a timeline");
        must(saveTimelinePicture(folder + QLatin1Char('/') + QLatin1StringView(picture), *sheet, {}).ok(),
             "a picture is written");
    }
    choose(window, QStringLiteral("Export…"));
    auto *dialog = window.findChild<ExportDialog *>();
    must(dialog != nullptr, "there is an export dialog");
    dialog->findChild<QLineEdit *>()->setText(folder + QStringLiteral("/by-dialog.html"));
    QTest::keyClick(dialog, Qt::Key_Return);
    must(QTest::qWaitFor([&] { return QFile::exists(folder + QStringLiteral("/by-dialog.html")); }, 30000),
         "the dialog writes its export");
}

void lookAround(MainWindow &window)
{
    window.article()->find({QStringLiteral("the")});
    must(QTest::qWaitFor([&] { return window.article()->findState().complete; }, 30000), "words are found");
    window.article()->findNext();
    window.timeline()->zoomIn();
    window.timeline()->fit();
    window.selection()->select(Target::event(0), true);
    for (const char *entry : {"About Dateline", "Keyboard Shortcuts", "Preferences…", "Commands…", "Go To…",
                              "Your Corrections…", "Open…", "Open Folder…", "Import Corrections…"}) {
        choose(window, QString::fromUtf8(entry));
        closeDialogs(window);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    nameApplication();
    must(argc == 4, "takes two articles and a folder");
    installTranslations(&application);
    closeApplicationFiles();
    must(CrashLog::takeLast(crashLogFolder()).isEmpty(), "nothing crashed before");
    CrashLog::install(crashLogFolder(), "1.0");
    auto engines = Engines::load();
    must(engines.ok(), "the engines load");
    const auto styles = std::make_shared<ThemeStyles>();
    installApplicationLook(styles.get());
    MainWindow window(std::make_shared<const Pipeline>(std::move(engines).value()), styles);
    window.show();
    window.start();
    waitUntilReady(window);
    const QStringList arguments = QCoreApplication::arguments();
    window.openFiles({arguments[1]});
    waitUntilReady(window);
    lookAround(window);
    correct(window);
    exportAll(window, arguments[3]);
    window.openFiles({arguments[2]});
    waitUntilReady(window);
    correct(window);
    window.openFiles({QFileInfo(arguments[1]).path()}); // as a folder
    QGuiApplication::clipboard()->setText(QStringLiteral("OSLO - Norway sold a ferry on 3 May 2019."));
    choose(window, QStringLiteral("Open Clipboard Text"));
    waitUntilReady(window);
    must(Preferences::load().save(), "the preferences are kept");
    must(window.close(), "the window closes");
    return 0;
}
