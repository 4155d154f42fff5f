#include "dialogs/commandpalette.h"
#include "dialogs/fuzzymatch.h"
#include "dialogs/gotodialog.h"
#include "dialogs/shortcutsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace dateline;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fuzzy_data();
    void fuzzy();
    void bestFitGoesFirst();
    void runsTheCommand();
    void saysThatNothingFits();
    void listsAllKeys();
    void goToSaysWhatIsThere();
};

void TestCommandPalette::fuzzy_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("empty") << QString() << QStringLiteral("Find") << true;
    QTest::newRow("initials") << QStringLiteral("fn") << QStringLiteral("Find Next") << true;
    QTest::newRow("case") << QStringLiteral("FIND") << QStringLiteral("find next") << true;
    QTest::newRow("spaces in the pattern") << QStringLiteral("fi ne") << QStringLiteral("Find Next") << true;
    QTest::newRow("order") << QStringLiteral("nf") << QStringLiteral("Find") << false;
    QTest::newRow("missing") << QStringLiteral("fz") << QStringLiteral("Find") << false;
    QTest::newRow("too long") << QStringLiteral("finds") << QStringLiteral("Find") << false;
}

void TestCommandPalette::fuzzy()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(pattern, text) >= 0, fits);
}

void TestCommandPalette::bestFitGoesFirst()
{
    QVERIFY(fuzzyScore(u"fn", u"Find Next") > fuzzyScore(u"fn", u"Full screen"));
    QVERIFY(fuzzyScore(u"find", u"Edit: Find") > fuzzyScore(u"find", u"File: Import and Decode"));
    QVERIFY(fuzzyScore(u"zoo", u"Zoom In") > fuzzyScore(u"zoo", u"Organize Folders"));
}

void TestCommandPalette::runsTheCommand()
{
    QMenuBar bar;
    QMenu *edit = bar.addMenu(QStringLiteral("&Edit"));
    QAction *find = edit->addAction(QStringLiteral("&Find\u2026"));
    edit->addAction(QStringLiteral("Find &Next"));
    edit->addAction(QStringLiteral("Off"))->setEnabled(false);
    edit->addMenu(QStringLiteral("&More"))->addAction(QStringLiteral("&Deep"));
    QSignalSpy ran(find, &QAction::triggered);
    auto *palette = new CommandPalette(&bar);
    palette->open();
    auto *list = palette->findChild<QListWidget *>();
    auto *line = palette->findChild<QLineEdit *>();
    QCOMPARE(list->count(), 3); // the one that is off is not offered
    QTest::keyClicks(line, QStringLiteral("deep"));
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("More: Deep")));
    line->setText(QStringLiteral("find"));
    QCOMPARE(list->count(), 2);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(ran.count(), 1);
}

void TestCommandPalette::saysThatNothingFits()
{
    QMenuBar bar;
    bar.addMenu(QStringLiteral("&Edit"))->addAction(QStringLiteral("&Find"));
    CommandPalette palette(&bar);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *list = palette.findChild<QListWidget *>();
    palette.findChild<QLineEdit *>()->setText(QStringLiteral("qqq"));
    QCOMPARE(list->count(), 1);
    QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return); // runs nothing
    palette.findChild<QLineEdit *>()->setText(QStringLiteral("fi"));
    QVERIFY(list->item(0)->text().contains(QStringLiteral("Find")));
}

void TestCommandPalette::listsAllKeys()
{
    QMenuBar bar;
    QMenu *edit = bar.addMenu(QStringLiteral("&Edit"));
    edit->addAction(QStringLiteral("&Find"))->setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(Qt::Key_F4)});
    edit->addAction(QStringLiteral("Without a key"));
    QMenu *inner = edit->addMenu(QStringLiteral("&More"));
    inner->addAction(QStringLiteral("Deep"))->setShortcut(QKeySequence(Qt::Key_F9));
    ShortcutsDialog dialog(&bar);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *list = dialog.findChild<QTreeWidget *>();
    const auto shown = [list](const QString &text) {
        const auto found = list->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.size() == 1 && !found.first()->isHidden() ? found.first()->text(1) : QStringLiteral("-");
    };
    QCOMPARE(shown(QStringLiteral("Find")), QStringLiteral("F3, F4"));
    QCOMPARE(shown(QStringLiteral("Deep")), QStringLiteral("F9"));
    QCOMPARE(shown(QStringLiteral("Without a key")), QStringLiteral("-"));
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("f9"));
    QCOMPARE(shown(QStringLiteral("Deep")), QStringLiteral("F9"));
    QCOMPARE(shown(QStringLiteral("Find")), QStringLiteral("-"));
    QVERIFY(list->findItems(QStringLiteral("Edit"), Qt::MatchExactly).first()->isHidden());
}

void TestCommandPalette::goToSaysWhatIsThere()
{
    auto *dialog = new GoToDialog([](const QString &words) -> GoToDialog::Place {
        if (words == QStringLiteral("4"))
            return {QStringLiteral("here"), Span{10, 20}};
        return {QStringLiteral("nowhere"), std::nullopt};
    });
    dialog->open();
    QSignalSpy chosen(dialog, &GoToDialog::chosen);
    auto *line = dialog->findChild<QLineEdit *>();
    const auto says = [&] {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(QLatin1Char('|'));
    };
    QTest::keyClicks(line, QStringLiteral("9"));
    QVERIFY(says().contains(QStringLiteral("nowhere")));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(dialog->isVisible());
    line->setText(QStringLiteral("4"));
    QVERIFY(says().contains(QStringLiteral("here")));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
