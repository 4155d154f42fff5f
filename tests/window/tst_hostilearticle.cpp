#include "base/safetext.h"
#include "exporters/exporter.h"
#include "interfacetexts.h"
#include "mainwindow.h"
#include "panels/messagebar.h"
#include "reader/marktooltip.h"
#include "timeline/timelinewords.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace dateline;

/// An article that means harm, with names, events and a file name that do, through everything that shows or exports it:
/// nothing of it is taken for markup, a link or a command, and no character deceives the eye.
class TestHostileArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void checksFind_data();
    void checksFind();
    void everyPane();
    void everyTarget();
    void everyDialog();
    void everyContextMenu();
    void fileThatIsNotThere();
    void whatIsCopied();
    void everyExport();

private:
    void check(const QString &stop, QWidget *window);
    [[nodiscard]] QStringList problemsOfHtml(const QString &html) const;
    void trigger(const QString &text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QString markup = QStringLiteral("<s>x</s><img src='http://evil/i'><a href='http://evil/'>go</a>&amp;");
const QString controls = QStringLiteral("\u202Egpj.exe\u2066\u200F\u001B[31m\u0007\u009B\t&y");
const QString hostile = markup + controls;
/// What a file system lets a file be called; no slash.
const QString hostileName = QStringLiteral("<s>n<img src='x'>&amp;\u202Etxt\u001B[31m\n&z.txt");

const QString article =
    QStringLiteral("March 5, 2019\n\n%1 Harbour opens\n\nOSLO (Fjord Wire) - Norway will open the %1 "
                   "harbour on Friday, said Ada Berg of %1.\n\n\"It took %1 long,\" Berg said on "
                   "Monday. Sweden lent a crane in May 2017.\n\n=cmd|'/C calc'!A1 %1\n")
        .arg(hostile);

/// Characters of `text` that would be written in another way for people.
QString hiddenIn(const QString &text)
{
    QString found;
    for (const QChar c : text) {
        if (!c.isSurrogate() && isHiddenControl(c.unicode()))
            found += QStringLiteral("U+%1 ").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return found;
}

/// Whether Qt looks for markup in it.
bool isTakenForHtml(const InterfaceText &text)
{
    const auto *menu = qobject_cast<const QMenu *>(text.widget);
    if (menu != nullptr && !menu->toolTipsVisible())
        return false; // its entries' tool tips are never shown
    if (text.property.endsWith(QLatin1StringView("oolTip")) || text.property == QLatin1StringView("whatsThis"))
        return true;
    const auto *label = qobject_cast<const QLabel *>(text.widget);
    return label != nullptr && text.property == QLatin1StringView("text") && label->textFormat() != Qt::PlainText;
}

/// A field for words of the reader's own: what stands there is what is changed.
bool isEdited(const InterfaceText &text)
{
    return qobject_cast<const QLineEdit *>(text.widget) != nullptr;
}

} // namespace

/// What markup of a stranger would have made of it.
QStringList TestHostileArticle::problemsOfHtml(const QString &html) const
{
    QStringList problems;
    if (!Qt::mightBeRichText(html)) {
        if (html.contains(QLatin1StringView("&lt;")) || html.contains(QLatin1StringView("&amp;amp;")))
            problems << QStringLiteral("escaped, but shown as it is: ") + html;
        return problems;
    }
    QTextDocument document;
    document.setHtml(html);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            const QString link = format.anchorHref();
            if (format.isImageFormat() || format.fontStrikeOut() ||
                (!link.isEmpty() && !link.startsWith(QLatin1StringView("dateline:"))))
                problems << QStringLiteral("active: ") + html;
        }
    }
    return problems;
}

void TestHostileArticle::check(const QString &stop, QWidget *window)
{
    QTest::qWait(0);
    int hostileTexts = 0;
    for (const InterfaceText &text : interfaceTexts(window)) {
        if (isEdited(text))
            continue;
        hostileTexts += text.text.contains(QStringLiteral("gpj.exe")) || text.text.contains(QStringLiteral("<s>n"));
        const QString hidden = hiddenIn(text.text);
        QVERIFY2(hidden.isEmpty(),
                 qPrintable(stop + QStringLiteral(": ") + text.where() + QStringLiteral(": ") + hidden + text.text));
        if (!isTakenForHtml(text))
            continue;
        const QStringList problems = problemsOfHtml(text.text);
        QVERIFY2(problems.isEmpty(), qPrintable(stop + QStringLiteral(": ") + text.where() + problems.join(u'\n')));
    }
    QVERIFY2(hostileTexts > 0 || stop.startsWith(QLatin1StringView("quiet")), qPrintable(stop));
}

void TestHostileArticle::trigger(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == text) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestHostileArticle::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-hostile"));
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_window = std::make_unique<MainWindow>(std::make_shared<const Pipeline>(std::move(engines).value()),
                                            std::make_shared<ThemeStyles>());
    m_window->resize(1300, 900);
    m_window->show();
    QFile file(m_folder.filePath(hostileName));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(article.toUtf8()) > 0);
    file.close();
    const auto ready = [this] {
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Ready, 30000);
    };
    m_window->openFiles({file.fileName()});
    ready();
    // The reader, or a colleague's file, may call anything anything.
    ArticleTab *tab = m_window->currentTab();
    QVERIFY(m_window->document()->analysis()->entities.size() >= 3);
    QVERIFY(m_window->document()->analysis()->events.size() >= 2);
    for (int i = 0; i < 3; ++i) {
        tab->content()->rename(i, QString::number(i) + hostile);
        ready();
    }
    for (int i = 0; i < 2; ++i) {
        tab->content()->retitleEvent(i, QString::number(i) + hostile);
        ready();
    }
}

void TestHostileArticle::cleanupTestCase()
{
    m_window.reset();
}

void TestHostileArticle::checksFind_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("problems");
    QTest::newRow("words") << QStringLiteral("words & more") << 0;
    QTest::newRow("bold of ours") << QStringLiteral("<b>words</b>") << 0;
    QTest::newRow("link of ours") << QStringLiteral("<a href='dateline:entity'>x</a>") << 0;
    QTest::newRow("struck out") << QStringLiteral("<s>x</s>") << 1;
    QTest::newRow("picture") << QStringLiteral("<img src='http://evil/i'>") << 1;
    QTest::newRow("link") << QStringLiteral("a <a href='http://evil/'>x</a>") << 1;
    QTest::newRow("escaped in vain") << QStringLiteral("a\n&lt;b&gt;") << 1;
}

void TestHostileArticle::checksFind()
{
    QFETCH(QString, html);
    QFETCH(int, problems);
    QCOMPARE(problemsOfHtml(html).size(), problems);
    QVERIFY(!hiddenIn(hostile).isEmpty());
}

void TestHostileArticle::everyPane()
{
    m_window->openFiles({m_folder.path()}); // as a folder
    QTest::qWait(300);
    for (auto *dock : m_window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        check(QStringLiteral("quiet ") + dock->objectName(), m_window.get());
        if (QTest::currentTestFailed())
            return;
    }
    for (const int item : {0, 1, 2}) {
        m_window->selection()->select(Target::entity(item));
        check(QStringLiteral("entity"), m_window.get());
        m_window->selection()->select(item < 2 ? Target::event(item) : Target());
        check(QStringLiteral("event"), m_window.get());
    }
}

void TestHostileArticle::everyTarget()
{
    const auto analysis = m_window->document()->analysis();
    const auto checkHtml = [&](const QString &html) {
        QVERIFY2(problemsOfHtml(html).isEmpty(), qPrintable(html));
        QVERIFY2(hiddenIn(html).isEmpty(), qPrintable(html));
    };
    for (int i = 0; i < int(analysis->entities.size()); ++i)
        checkHtml(tooltipFor(*analysis, Target::entity(i)));
    for (int i = 0; i < int(analysis->times.size()); ++i)
        checkHtml(tooltipFor(*analysis, Target::time(i)));
    for (int i = 0; i < int(analysis->events.size()); ++i) {
        checkHtml(tooltipFor(*analysis, Target::event(i)));
        checkHtml(eventCard(*analysis, i, QLocale(), hostile));
    }
}

void TestHostileArticle::everyDialog()
{
    for (const char *entry : {"Export…", "Your Corrections…", "quiet Publication Date…", "quiet Preferences…",
                              "quiet Go To…", "quiet About Dateline", "quiet Commands…"}) {
        const QString name = QString::fromUtf8(entry).remove(QStringLiteral("quiet "));
        trigger(name);
        QTest::qWait(20);
        bool shown = false;
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            shown = true;
            check(QStringLiteral("quiet ") + QString::fromUtf8(entry), dialog);
            dialog->close();
        }
        QVERIFY2(shown, entry);
    }
}

void TestHostileArticle::everyContextMenu()
{
    ArticleTab *tab = m_window->currentTab();
    const auto analysis = m_window->document()->analysis();
    const auto checkMenu = [&](const Target &target, Span selected) {
        QMenu menu;
        tab->content()->addTo(&menu, target, selected);
        QVERIFY(!menu.actions().isEmpty());
        for (const QMenu *part : menusOf(&menu)) {
            for (const QAction *action : part->actions()) {
                QVERIFY2(hiddenIn(action->text()).isEmpty(), qPrintable(action->text()));
                QVERIFY2(!action->text().contains(u'\t'), qPrintable(action->text())); // would be a shortcut
                QVERIFY2(!action->text().contains(QRegularExpression(QStringLiteral("[^&]&y"))),
                         qPrintable(action->text())); // would be a letter to press
            }
        }
    };
    for (int i = 0; i < 3; ++i)
        checkMenu(Target::entity(i, analysis->mentionSpan(analysis->entities.at(std::size_t(i)).mentions.front())), {});
    checkMenu(Target::event(0), {});
    checkMenu(Target::time(0), {});
    const auto at = std::int32_t(analysis->article->text.indexOf(QStringLiteral("gpj")));
    checkMenu({}, {at, at + 8});
    tab->content()->retitleEvent(1, QStringLiteral("Another title")); // "Undo Retitle ..."
    const QString undo = tab->corrections()->stack()->undoText();
    QVERIFY2(undo.contains(QStringLiteral("gpj.exe")) && undo.contains(QStringLiteral("&&y")), qPrintable(undo));
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (!action->text().contains(QStringLiteral("gpj.exe")))
            continue;
        QVERIFY2(hiddenIn(action->text()).isEmpty(), qPrintable(action->text()));
        QVERIFY2(!action->text().contains(QRegularExpression(QStringLiteral("\t|[^&]&y"))), qPrintable(action->text()));
    }
    tab->corrections()->stack()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->state(), Document::State::Ready, 30000);
}

void TestHostileArticle::fileThatIsNotThere()
{
    m_window->openFiles({m_folder.filePath(QStringLiteral("gone-") + hostileName)});
    QTRY_COMPARE(m_window->document()->state(), Document::State::Failed);
    check(QStringLiteral("a file that is gone"), m_window.get());
    m_window->currentTab()->messages()->showMessage(QStringLiteral("Saved as ") + hostileName);
    check(QStringLiteral("message"), m_window.get());
    trigger(QStringLiteral("Close Tab"));
    QTRY_COMPARE(m_window->document()->state(), Document::State::Ready);
}

void TestHostileArticle::whatIsCopied()
{
    m_window->article()->selectAll();
    trigger(QStringLiteral("Copy as HTML"));
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(QStringLiteral("gpj.exe")));
    QVERIFY2(problemsOfHtml(html).isEmpty(), qPrintable(html));
    m_window->article()->copy();
    QVERIFY2(problemsOfHtml(QGuiApplication::clipboard()->mimeData()->html()).isEmpty(), "copy");
}

void TestHostileArticle::everyExport()
{
    const Analysis &analysis = *m_window->document()->analysis();
    static const QRegularExpression colours(QStringLiteral("\u001B\\[[0-9;]*m"));
    static const QRegularExpression formula(QStringLiteral("(^|,)\"?[=+@\\-]"), QRegularExpression::MultilineOption);
    for (const ExportFormat &format : allExportFormats()) {
        const QString name = QString(format.name);
        QString out = QString::fromUtf8(format.write(analysis, {}));
        QVERIFY2(!out.isEmpty(), qPrintable(name));
        // brat's annotations quote the text beside them letter by letter.
        const bool quotes = name == QStringLiteral("ansi") || name == QStringLiteral("brat");
        QVERIFY2(!out.contains(QChar(0x1B)) || quotes, qPrintable(name));
        if (name == QStringLiteral("ansi"))
            QVERIFY(hiddenIn(out.remove(colours)).isEmpty());
        if (name == QStringLiteral("html")) {
            QVERIFY(!out.contains(QStringLiteral("<img")) && !out.contains(QStringLiteral("<s>")));
            QVERIFY(!out.contains(QRegularExpression(QStringLiteral("<a [^>]*href=.http"))));
            QVERIFY2(hiddenIn(out).isEmpty(), qPrintable(hiddenIn(out)));
        }
        if (name.startsWith(QStringLiteral("csv")))
            QVERIFY2(!out.contains(formula), qPrintable(formula.match(out).captured()));
        if (name == QStringLiteral("markdown"))
            QVERIFY(!out.contains(QRegularExpression(QStringLiteral("(?<!\\\\)<(s|img|a)"))));
        if (name == QStringLiteral("timelinejs"))
            QVERIFY(!out.contains(QStringLiteral("<img")));
        if (name == QStringLiteral("ics")) {
            for (const QString &line : out.split(QStringLiteral("\r\n")))
                QVERIFY(line.toUtf8().size() <= 75);
        }
    }
}

QTEST_MAIN(TestHostileArticle)
#include "tst_hostilearticle.moc"
