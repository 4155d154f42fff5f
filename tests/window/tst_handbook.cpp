#include "handbook.h"
#include "mainwindow.h"
#include "panels/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownBecomesText_data();
    void markdownBecomesText();
    void allChaptersAreThere();
    void oneTabIsComeBackTo();
};

void TestHandbook::markdownBecomesText_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *markdown, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(text);
    };
    row("headings and paragraphs", "# Title\n\nOne **bold**\nline with `code` and a [link](other.md).\n\nTwo.\n",
        "Title\n\nOne bold line with code and a link.\n\nTwo.");
    row("list", "Do:\n\n1. this\n2. that\n\n- a\n  - b\n- c\n", "Do:\n\n1. this\n2. that\n• a\n  • b\n• c");
    row("table", "| key | does |\n|---|---|\n| F1 | opens it |\n| Esc | closes it |\n\nAfter.\n",
        "key – does\nF1 – opens it\nEsc – closes it\n\nAfter.");
    row("code", "Run:\n\n```sh\nls\n\n  more\n```\n\nDone.\n", "Run:\n\nls\n\n  more\n\nDone.");
    row("picture", "Look:\n\n![The window](pictures/window.png)\n\nThere.\n", "Look:\n\nThere.");
}

void TestHandbook::markdownBecomesText()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, text);
    QCOMPARE(textOfMarkdown(markdown), text);
}

void TestHandbook::allChaptersAreThere()
{
    const QString text = handbookText();
    for (const char *heading : {"Dateline's handbook", "The first ten minutes", "Every view", "Dates",
                                "The command line", "Limits and accuracy", "Extending Dateline"})
        QVERIFY2(text.contains(QStringLiteral("\n%1\n").arg(QLatin1StringView(heading))) ||
                     text.startsWith(QLatin1StringView(heading)),
                 heading);
    QVERIFY(!text.contains(QStringLiteral("](")));
    QVERIFY(!text.contains(QStringLiteral("**")));
    QVERIFY(!text.contains(QStringLiteral("\n#")));
}

void TestHandbook::oneTabIsComeBackTo()
{
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-handbook"));
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    MainWindow window(std::make_shared<const Pipeline>(std::move(engines).value()), std::make_shared<ThemeStyles>());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *tabs = window.findChild<QTabWidget *>();
    QAction *help = nullptr;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Handbook"))
            help = action;
    }
    QVERIFY(help != nullptr);
    QCOMPARE(help->shortcut(), QKeySequence(Qt::Key_F1));
    help->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window.document()->state(), Document::State::Ready, 30000);
    QCOMPARE(window.document()->article()->text, handbookText());
    QVERIFY(window.document()->analysis()->structure.headline);
    QVERIFY(window.document()->analysis()->entities.empty()); // "Ctrl" is nobody
    // What the handbook is, it says; nobody need say when it was published.
    for (const MessageBar *bar : window.findChildren<MessageBar *>())
        QVERIFY(!bar->isVisible() || bar->findChild<QLabel *>()->text().contains(QStringLiteral("Three things")));

    const QString path = folder.filePath(QStringLiteral("bridge.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Oslo opened a bridge on 3 May 2019.\n");
    file.close();
    window.openFiles({path});
    QCOMPARE(tabs->count(), 2); // beside the handbook, not in its place
    help->trigger();
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->currentIndex(), 0);
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
