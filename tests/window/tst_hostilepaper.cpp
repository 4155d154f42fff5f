#include "articletab.h"
#include "base/safetext.h"
#include "panels/eventtableprinter.h"
#include "reader/articleprinter.h"
#include "timeline/timelineprinter.h"
#include "timeline/timelineview.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// An article that means harm, on paper: nothing of it is markup, a link, a picture or a command, and no character
/// turns the direction of writing.
class TestHostilePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_tab.reset(); }
    void nothingIsActive_data();
    void nothingIsActive();
    void lettersAreShown_data();
    void lettersAreShown();

private:
    [[nodiscard]] PrintedArticle printed() const
    {
        return {
            m_tab->document()->article(), m_tab->document()->analysis(), m_tab->document()->index(), {}, true, {}, {}};
    }
    /// A PDF as one of the three printers makes it.
    [[nodiscard]] QByteArray pdfOf(const QString &what) const;
    [[nodiscard]] QString wordsOf(const QByteArray &pdf) const;

    QTemporaryDir m_folder;
    ThemeStyles m_styles;
    std::unique_ptr<ArticleTab> m_tab;
};

namespace {

const QString hostile =
    QStringLiteral("<s>x</s><img src='http://evil/i'><a href='http://evil/'>go</a> \u202Egpj.exe\u2066 "
                   "\u001B[31m\u0007\u009B&amp;");
const QString hostileName = QStringLiteral("<s>n\u202Etxt.exe\u001B[31m.txt");

const QString article = QStringLiteral("March 5, 2019\n\n%1 Harbour opens\n\nOSLO (Fjord Wire) - Norway will open the "
                                       "harbour of %1 on Friday, said Ada Berg.\n\nSweden lent a crane in May 2017.\n")
                            .arg(hostile);

QString hiddenIn(const QString &text)
{
    QString found;
    for (const QChar c : text) {
        if (!c.isNull() && isHiddenControl(c.unicode())) // null is what gs says of a glyph that it cannot name
            found += QStringLiteral("U+%1 ").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return found;
}

/// What a PDF does beside being read.
QStringList activeIn(const QByteArray &pdf)
{
    QStringList active;
    for (const char *part : {"/URI", "/Link", "/Type /Annot", "/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA",
                             "/EmbeddedFile", "/GoToR", "/SubmitForm", "/Image\n", "/Image "}) {
        if (pdf.contains(part))
            active << QString::fromLatin1(part);
    }
    return active;
}

} // namespace

void TestHostilePaper::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    const auto pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_tab = std::make_unique<ArticleTab>(pipeline, &m_styles);
    m_tab->resize(900, 700);
    m_tab->show();
    QFile file(m_folder.filePath(hostileName));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(article.toUtf8()) > 0);
    file.close();
    m_tab->open(file.fileName());
    const auto ready = [this] { QTRY_COMPARE_WITH_TIMEOUT(m_tab->document()->state(), Document::State::Ready, 30000); };
    ready();
    m_tab->content()->rename(0, hostile); // as a colleague's corrections may
    ready();
    m_tab->content()->retitleEvent(0, hostile);
    ready();
}

QByteArray TestHostilePaper::pdfOf(const QString &what) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool done = false;
    {
        QPdfWriter pdf(&buffer);
        if (what == QStringLiteral("article")) {
            ArticlePrinter printer(printed());
            pdf.setTitle(printer.title());
            done = printArticle(&printer, &pdf) == PrintOutcome::Printed;
        } else if (what == QStringLiteral("timeline")) {
            const auto sheet = m_tab->timeline()->sheet();
            pdf.setTitle(sheet ? sheet->title : QString());
            done = sheet && TimelinePrinter::print(*sheet, &pdf);
        } else {
            const auto content = m_tab->timeline()->model()->items();
            EventTablePrinter printer(wholeEventTable(content), {article.section(QLatin1Char('\n'), 2, 2), hostileName},
                                      QFont());
            QPainter painter(&pdf);
            done =
                printer.layOut(&pdf, QRectF(0, 0, pdf.width(), pdf.height())) && printEventTable(printer, pdf, painter);
        }
    }
    return done ? bytes : QByteArray();
}

QString TestHostilePaper::wordsOf(const QByteArray &pdf) const
{
    const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (!pdftotext.isEmpty())
        reader.start(pdftotext, {path, QStringLiteral("-")});
    else
        reader.start(QStringLiteral("gs"),
                     {QStringLiteral("-q"), QStringLiteral("-dNOPAUSE"), QStringLiteral("-dBATCH"),
                      QStringLiteral("-sDEVICE=txtwrite"), QStringLiteral("-sOutputFile=-"), path});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

void TestHostilePaper::nothingIsActive_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"article", "timeline", "table"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestHostilePaper::nothingIsActive()
{
    QFETCH(QString, what);
    const QByteArray pdf = pdfOf(what);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY2(activeIn(pdf).isEmpty(), qPrintable(activeIn(pdf).join(QLatin1Char(' '))));
    QVERIFY(!activeIn("1 0 obj << /Type /Annot /A << /S /URI >> >>").isEmpty());
    // The title that a reader of PDF shows in its window: UTF-16, in brackets.
    static const QRegularExpression title(QStringLiteral("/Title \\(([^)]*)\\)"));
    const QString told = title.match(QString::fromLatin1(pdf)).captured(1);
    for (const char *const bytes : {"\x20\x2E", "\x20\x66"})
        QVERIFY(!told.contains(QString::fromLatin1(bytes, 2)));
}

void TestHostilePaper::lettersAreShown_data()
{
    nothingIsActive_data();
}

void TestHostilePaper::lettersAreShown()
{
    QFETCH(QString, what);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() &&
        QStandardPaths::findExecutable(QStringLiteral("gs")).isEmpty())
        QSKIP("neither pdftotext nor gs is installed");
    const QString words = wordsOf(pdfOf(what));
    QVERIFY2(words.contains(QStringLiteral("<s>x")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("[RLO]")), qPrintable(words));
    QVERIFY2(hiddenIn(words).isEmpty(), qPrintable(hiddenIn(words)));
}

QTEST_MAIN(TestHostilePaper)
#include "tst_hostilepaper.moc"
