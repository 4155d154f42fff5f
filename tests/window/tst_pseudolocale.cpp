#include "interfacechecks.h"
#include "interfacetexts.h"
#include "pseudotranslator.h"
#include "windowtour.h"

#include "dialogs/errortexts.h"
#include "preferences.h"
#include "reader/marktooltip.h"
#include "timeline/timelinecanvas.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace dateline;

/// The window in a language made up for this test, in which everything that went through tr() can be told from what did
/// not, and words are as long as in the longest real languages.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pseudoWords_data();
    void pseudoWords();
    void findsPlainWords_data();
    void findsPlainWords();
    void everyWordIsTranslated();
    void errorsAreTranslated();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void eachMnemonicIsThereOnce();

private:
    QTemporaryDir m_settings;
    PseudoTranslator m_translator;
};

namespace {

/// Words that stay as they are in every language, and why.
class Untranslated
{
public:
    Untranslated()
    {
        // Names of days and months come from QLocale, in the language of the system.
        const QLocale locale;
        for (int month = 1; month <= 12; ++month) {
            add(locale.monthName(month, QLocale::ShortFormat));
            add(locale.monthName(month));
            add(locale.standaloneMonthName(month));
        }
        for (int day = 1; day <= 7; ++day) {
            add(locale.dayName(day, QLocale::ShortFormat));
            add(locale.dayName(day));
        }
        // The program's own name.
        add(QStringLiteral("Dateline"));
        // A language is named in itself.
        add(QStringLiteral("English Deutsch Français Español"));
        add(WindowTour::articleText());
        // What somebody typed.
        add(WindowTour::typedText());
        for (const QString &family : QFontDatabase::families())
            addWhole(family);
    }

    void add(const QString &text)
    {
        for (const QString &word : wordsOf(text))
            m_words.insert(word);
    }
    /// A whole text, wherever it stands in what is shown.
    void addWhole(const QString &text)
    {
        if (text.size() > 1)
            m_whole.insert(plainWords(text));
    }

    /// What is left of a text that no reason excuses; empty where all is well.
    [[nodiscard]] QStringList leftOf(QString text) const
    {
        text = plainWords(text);
        for (const QString &whole : m_whole)
            text.remove(whole);
        // What is too long for a list is cut, in the middle of a word if need be.
        static const QRegularExpression cut(QStringLiteral("\\w+…$"), QRegularExpression::UseUnicodePropertiesOption);
        if (text.endsWith(u'…') && m_article.contains(QStringView(text).chopped(1).right(20)))
            text.remove(cut);
        // Keys and names of encodings.
        static const QRegularExpression codes(
            QStringLiteral("\\b(?:(?:Ctrl|Shift|Alt|Meta)\\+)+(?:\\w\\w+|.)|\\b(?:Ctrl|Shift|Alt|F\\d+|Esc)\\b|"
                           "\\b(?:UTF-8|UTF-16|windows-\\d+|ISO-8859-\\d+|KOI8-R)\\b|"
                           "(?:^|\\s)(?:Return|Tab|Space)$|, Backspace$"));
        text.remove(codes);
        QStringList left;
        for (const QString &word : wordsOf(text)) {
            if (!m_words.contains(word))
                left.append(word);
        }
        return left;
    }

private:
    /// Runs of plain letters, two at least.
    static QStringList wordsOf(const QString &text)
    {
        static const QRegularExpression word(QStringLiteral("(?<![\\w])[A-Za-z]{2,}(?![\\w])"),
                                             QRegularExpression::UseUnicodePropertiesOption);
        QStringList words;
        for (const QRegularExpressionMatch &match : word.globalMatch(text))
            words.append(match.captured());
        return words;
    }

    /// The longest first: a short one may be part of it.
    struct Longer
    {
        bool operator()(const QString &a, const QString &b) const
        {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        }
    };

    std::set<QString> m_words;
    std::set<QString, Longer> m_whole;
    QString m_article = WindowTour::articleText().simplified();
};

/// What was found, and where it was found first.
class Findings
{
public:
    void add(const QString &what, const QString &stop) { m_found.emplace(what, stop); }
    void add(const QStringList &all, const QString &stop)
    {
        for (const QString &what : all)
            add(what, stop);
    }
    /// Tells all of them, however many there are, and whether there are none.
    [[nodiscard]] bool none() const
    {
        for (const auto &[what, stop] : m_found)
            qWarning().noquote() << what << QStringLiteral("(at: %1)").arg(stop);
        return m_found.empty();
    }

private:
    std::map<QString, QString> m_found;
};

/// Names of things outside the program, and what the engine says of this article.
void addWhatIsShown(Untranslated *untranslated, WindowTour *tour)
{
    for (const QString &name : tour->styles().themeNames())
        untranslated->addWhole(name);
    untranslated->add(Preferences::fileName());
    untranslated->add(tour->folder());
    untranslated->add(QStringLiteral("dateline.json"));
    for (const char *name : {"lighthouse.txt", "lighthouse.html", "undated.txt", "bytes.txt", "misread.txt",
                             "broken.txt", "gone.txt", "no-such-file.txt"})
        untranslated->addWhole(QString::fromLatin1(name));
    const auto analysis = tour->window()->document()->analysis();
    if (!analysis)
        return;
    for (const ResolvedTime &time : analysis->times) {
        untranslated->addWhole(time.because);           // written by the engine, which speaks English
        untranslated->addWhole(time.value);             // TIMEX3
        untranslated->addWhole(analysis->ruleOf(time)); // the rule's name in its file
    }
    for (const Event &event : analysis->events) {
        untranslated->addWhole(event.because);
        untranslated->addWhole(event.label); // words of the article
    }
    for (const Lint &lint : analysis->lints)
        untranslated->addWhole(lint.message);
}

bool isBalanced(const QString &text)
{
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == PseudoTranslator::opening ? 1 : letter == PseudoTranslator::closing ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

/// Elided text that a widget drew: it ends in an ellipsis where its bracket should be.
QStringList elidedTexts(QWidget *window)
{
    QStringList found;
    for (const InterfaceText &text : interfaceTexts(window)) {
        const QString words = text.text.trimmed();
        if (text.property == QStringLiteral("painted") && words.endsWith(QChar(u'…')) &&
            words.startsWith(PseudoTranslator::opening))
            found.append(text.where() + QStringLiteral(" cuts “%1”").arg(words));
    }
    return found;
}

} // namespace

void TestPseudoLocale::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("dateline-pseudo"));
    QCoreApplication::installTranslator(&m_translator);
}

void TestPseudoLocale::pseudoWords_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("pseudo");
    QTest::newRow("mnemonic") << QStringLiteral("&Open…") << QStringLiteral("⟦&Oþééñ…⟧");
    QTest::newRow("arguments") << QStringLiteral("%1 of %n") << QStringLiteral("⟦%1 ööƒ %n⟧");
    QTest::newRow("tags") << QStringLiteral("<p>Hi</p>") << QStringLiteral("⟦<p>Ĥîî</p>⟧");
    QTest::newRow("keys") << QStringLiteral("Next (Shift+F3)") << QStringLiteral("⟦Ñééẋţ (Shift+F3)⟧");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no letters") << QStringLiteral("%1 – %2") << QStringLiteral("%1 – %2");
}

void TestPseudoLocale::pseudoWords()
{
    QFETCH(QString, source);
    QFETCH(QString, pseudo);
    QCOMPARE(PseudoTranslator::pseudo(source), pseudo);
}

/// The test's own eye: what it must see, and what it must not mind.
void TestPseudoLocale::findsPlainWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("forgotten") << QStringLiteral("Save As")
                               << QStringList{QStringLiteral("Save"), QStringLiteral("As")};
    QTest::newRow("translated") << PseudoTranslator::pseudo(QStringLiteral("&Save As…")) << QStringList();
    QTest::newRow("joined") << PseudoTranslator::pseudo(QStringLiteral("%1 found")).arg(QStringLiteral("approx"))
                            << QStringList{QStringLiteral("approx")};
    QTest::newRow("tags") << QStringLiteral("<p><b>Kind</b> &amp; sort</p>")
                          << QStringList{QStringLiteral("Kind"), QStringLiteral("sort")};
    QTest::newRow("article") << QStringLiteral("Ada Berg, 3") << QStringList();
    QTest::newRow("keys") << QStringLiteral("Ctrl+Shift+P, F3") << QStringList();
}

void TestPseudoLocale::findsPlainWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, left);
    QCOMPARE(Untranslated().leftOf(text), left);
}

void TestPseudoLocale::everyWordIsTranslated()
{
    Findings found;
    Untranslated untranslated;
    WindowTour *running = nullptr;
    int texts = 0;
    WindowTour tour([&](const QString &stop, QWidget *window) {
        addWhatIsShown(&untranslated, running);
        for (const InterfaceText &text : interfaceTexts(window)) {
            ++texts;
            const QStringList left = untranslated.leftOf(text.text);
            if (!left.isEmpty())
                found.add(QStringLiteral("“%1” in “%2”: %3").arg(left.join(u' '), text.text.left(160), text.where()),
                          stop);
            if (text.property != QStringLiteral("painted") && !isBalanced(text.text))
                found.add(QStringLiteral("cut: “%1”: %2").arg(text.text, text.where()), stop);
        }
        if (stop == QStringLiteral("time selected")) {
            const Target &time = running->window()->selection()->current();
            const QString tip = tooltipFor(*running->window()->document()->analysis(), time);
            if (!untranslated.leftOf(tip).isEmpty())
                found.add(tip, QStringLiteral("tool tip of a time"));
        }
    });
    running = &tour;
    tour.run();
    QVERIFY(texts > 10000);
    QVERIFY(found.none());
}

void TestPseudoLocale::errorsAreTranslated()
{
    const Untranslated untranslated;
    for (int code = 0; code <= static_cast<int>(ErrorCode::WriteFailed); ++code) {
        const ErrorText text = errorText({static_cast<ErrorCode>(code), QStringLiteral("/1")});
        for (const QString &words : {text.title, text.advice}) {
            QVERIFY(isBalanced(words));
            QVERIFY2(untranslated.leftOf(words).isEmpty(), qPrintable(words));
        }
    }
}

void TestPseudoLocale::nothingIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 100 << QSize(1280, 860);
    QTest::newRow("200 %") << 200 << QSize(1920, 1300);
}

void TestPseudoLocale::nothingIsClipped()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    Findings found;
    {
        WindowTour tour(
            [&](const QString &stop, QWidget *window) {
                found.add(clippedTexts(window), stop);
                found.add(elidedTexts(window), stop);
            },
            size);
        tour.run();
    }
    QApplication::setFont(usual);
    QVERIFY(found.none());
}

void TestPseudoLocale::eachMnemonicIsThereOnce()
{
    Findings found;
    WindowTour tour([&](const QString &stop, QWidget *window) { found.add(doubleMnemonics(window), stop); });
    tour.run();
    QVERIFY(found.none());
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
