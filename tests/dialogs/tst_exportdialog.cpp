#include "dialogs/exportdialog.h"
#include "dialogs/exporttexts.h"
#include "exporters/sampleanalysis.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFormatIsOffered();
    void wordsAreThoseOfTheExporters();
    void nameFollowsTheFormat();
    void writesAndRemembers();
    void articleIsNotReplaced();
    void saysWhatItWillDo();
    void unfinishedAnalysisIsToldOf();
    void failureLeavesTheDialogOpen();
    void everyPartHasAName();

private:
    /// A dialog for the sample, as if it had been read from `article` in the test's folder.
    std::unique_ptr<ExportDialog> dialog(const QString &article = QStringLiteral("story.txt"), bool complete = true)
    {
        auto analysis = std::make_shared<Analysis>(sampleAnalysis());
        auto own = std::make_shared<Article>(*analysis->article);
        own->path = article.isEmpty() ? QString() : m_folder->filePath(article);
        analysis->article = own;
        analysis->complete = complete;
        auto made = std::make_unique<ExportDialog>(ExportDialog::Offer{analysis, sampleContext()});
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        return made;
    }

    static void choose(const ExportDialog &dialog, const char *format)
    {
        auto *list = dialog.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == QLatin1StringView(format))
                list->setCurrentRow(row);
        }
    }

    static QLineEdit *path(const ExportDialog &dialog) { return dialog.findChild<QLineEdit *>(); }
    static QPushButton *button(const ExportDialog &dialog)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->isDefault())
                return one;
        }
        return nullptr;
    }
    static QString said(const ExportDialog &dialog)
    {
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-test-exportdialog"));
}

void TestExportDialog::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestExportDialog::everyFormatIsOffered()
{
    const auto shown = dialog();
    QCOMPARE(shown->findChild<QListWidget *>()->count(), int(allExportFormats().size()) - 1);
    for (const ExportFormat &format : allExportFormats()) {
        choose(*shown, format.name.data());
        if (format.name == QLatin1StringView("jsonl"))
            continue;
        QVERIFY(path(*shown)->text().endsWith(QLatin1Char('.') + format.extension));
        QVERIFY(exportFilter(format).contains(format.extension));
        QVERIFY2(said(*shown).contains(exportText(format).losses), format.name.data());
    }
}

void TestExportDialog::wordsAreThoseOfTheExporters()
{
    // They stand in ui/ a second time to be translated; this is what keeps them the same.
    for (const ExportFormat &format : allExportFormats()) {
        QCOMPARE(exportText(format).losses, QString(format.losses));
        QVERIFY(format.name == QLatin1StringView("jsonl") || !exportText(format).use.isEmpty());
    }
}

void TestExportDialog::nameFollowsTheFormat()
{
    const auto shown = dialog();
    QCOMPARE(path(*shown)->text(), m_folder->filePath(QStringLiteral("story.html")));
    choose(*shown, "timelinejs");
    QCOMPARE(path(*shown)->text(), m_folder->filePath(QStringLiteral("story.timeline.json")));
    path(*shown)->setText(QStringLiteral("/x/mine.data"));
    choose(*shown, "ics");
    QCOMPARE(path(*shown)->text(), QStringLiteral("/x/mine.data"));
}

void TestExportDialog::writesAndRemembers()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("out"));
    const QString to = m_folder->filePath(QStringLiteral("out/story.ics"));
    {
        const auto shown = dialog();
        choose(*shown, "ics");
        path(*shown)->setText(to);
        QSignalSpy exported(shown.get(), &ExportDialog::exported);
        button(*shown)->click();
        QVERIFY(exported.wait());
        QCOMPARE(exported.first().first().toStringList(), QStringList{to});
        QCOMPARE(shown->result(), int(QDialog::Accepted));
        QFile file(to);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("BEGIN:VCALENDAR"));
    }
    const auto again = dialog(QStringLiteral("other.txt"));
    QCOMPARE(path(*again)->text(), m_folder->filePath(QStringLiteral("out/other.ics")));
}

void TestExportDialog::articleIsNotReplaced()
{
    QFile article(m_folder->filePath(QStringLiteral("story.txt")));
    QVERIFY(article.open(QIODevice::WriteOnly));
    article.write("the story");
    article.close();
    const auto shown = dialog();
    QSignalSpy exported(shown.get(), &ExportDialog::exported);
    choose(*shown, "brat");
    button(*shown)->click();
    QTRY_VERIFY(said(*shown).contains(QStringLiteral("story.txt holds another text")));
    path(*shown)->setText(article.fileName());
    button(*shown)->click();
    QTRY_VERIFY(said(*shown).contains(QStringLiteral("story.txt holds another text")));
    QVERIFY(exported.isEmpty());
    QVERIFY(article.open(QIODevice::ReadOnly));
    QCOMPARE(article.readAll(), QByteArray("the story"));
}

void TestExportDialog::saysWhatItWillDo()
{
    QFile there(m_folder->filePath(QStringLiteral("there.html")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    const auto shown = dialog();
    QCOMPARE(button(*shown)->text(), QStringLiteral("&Export"));
    path(*shown)->setText(there.fileName());
    QCOMPARE(button(*shown)->text(), QStringLiteral("&Replace"));
    QVERIFY(said(*shown).contains(QStringLiteral("will be replaced")));
    path(*shown)->setText(m_folder->path());
    QVERIFY(!button(*shown)->isEnabled());
    path(*shown)->clear();
    QVERIFY(!button(*shown)->isEnabled());
    path(*shown)->setText(m_folder->filePath(QStringLiteral("a.ann")));
    choose(*shown, "brat");
    QVERIFY(said(*shown).contains(QStringLiteral("a.ann and a.txt")));
}

void TestExportDialog::unfinishedAnalysisIsToldOf()
{
    QVERIFY(!said(*dialog()).contains(QStringLiteral("still being analysed")));
    QVERIFY(said(*dialog(QStringLiteral("story.txt"), false)).contains(QStringLiteral("still being analysed")));
    // Text that came from the clipboard has no file, but a headline.
    QVERIFY(path(*dialog(QString()))->text().contains(QStringLiteral("Lind-Bridge")));
}

void TestExportDialog::failureLeavesTheDialogOpen()
{
    const auto shown = dialog();
    shown->show();
    path(*shown)->setText(QStringLiteral("/proc/nothing/can/be/here.html"));
    button(*shown)->click();
    QTRY_VERIFY(said(*shown).contains(QStringLiteral("here.html could not be written")));
    QVERIFY(shown->isVisible());
    QVERIFY(button(*shown)->isEnabled());
}

void TestExportDialog::everyPartHasAName()
{
    const auto shown = dialog();
    shown->show();
    QList<QAccessibleInterface *> waiting{QAccessible::queryAccessibleInterface(shown.get())};
    int parts = 0;
    while (!waiting.isEmpty()) {
        QAccessibleInterface *part = waiting.takeFirst();
        for (int i = 0; i < part->childCount(); ++i)
            waiting.append(part->child(i));
        if (!part->state().focusable)
            continue;
        QVERIFY2(!part->text(QAccessible::Name).isEmpty(), qAccessibleRoleString(part->role()));
        ++parts;
    }
    QVERIFY(parts > 5);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
