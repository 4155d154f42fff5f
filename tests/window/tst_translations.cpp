#include "translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

using namespace dateline;

/// The interface's languages: complete, with the places for numbers and the markup of the original, and loaded.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plurals_data();
    void plurals();
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void languagesHaveTheSameMessages();

private:
    struct Message
    {
        QString source;
        QStringList forms;
        bool finished = true;
    };
    [[nodiscard]] static std::vector<Message> messagesOf(const QString &language);
};

/// "%1", "%n", "%Ln", "<b>"...: what a translation must have as often as its source has it.
static QStringList partsOf(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("%L?[n1-9]|</?[a-z0-9]+>"));
    QStringList parts;
    for (const QRegularExpressionMatch &match : part.globalMatch(text))
        parts << match.captured();
    parts.sort();
    return parts;
}

/// The plural forms inside a translation, or its text where it has none; reads up to its end.
static QStringList formsOf(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

std::vector<TestTranslations::Message> TestTranslations::messagesOf(const QString &language)
{
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/resources/i18n/dateline_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            messages.emplace_back();
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.back().forms = formsOf(xml);
        }
    }
    return messages;
}

void TestTranslations::plurals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("en 1") << QStringLiteral("en") << 1 << QStringLiteral("1 word");
    QTest::newRow("en 2") << QStringLiteral("en") << 2 << QStringLiteral("2 words");
    QTest::newRow("de 1") << QStringLiteral("de") << 1 << QStringLiteral("1 Wort");
    QTest::newRow("de 2") << QStringLiteral("de") << 2 << QStringLiteral("2 W\u00f6rter");
    QTest::newRow("ru 1") << QStringLiteral("ru") << 1 << QStringLiteral("1 \u0441\u043b\u043e\u0432\u043e");
    QTest::newRow("ru 3") << QStringLiteral("ru") << 3 << QStringLiteral("3 \u0441\u043b\u043e\u0432\u0430");
    QTest::newRow("ru 5") << QStringLiteral("ru") << 5 << QStringLiteral("5 \u0441\u043b\u043e\u0432");
}

void TestTranslations::plurals()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    QFETCH(QString, words);
    QObject scope; // the translators go with it
    QCoreApplication *application = QCoreApplication::instance();
    installTranslations(application, QLocale(language));
    const QString told = QCoreApplication::translate("dateline::ArticleStatusBar", "%n word(s)", nullptr, count);
    for (QTranslator *translator : application->findChildren<QTranslator *>())
        delete translator;
    QCOMPARE(told, words);
}

void TestTranslations::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("de") << QStringLiteral("de") << 2;
    QTest::newRow("fr") << QStringLiteral("fr") << 2;
    QTest::newRow("es") << QStringLiteral("es") << 2;
    QTest::newRow("ru") << QStringLiteral("ru") << 3;
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    const std::vector<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 300);
    for (const Message &message : messages) {
        QVERIFY2(message.finished, qPrintable(message.source));
        const bool counts =
            message.source.contains(QStringLiteral("%n")) || message.source.contains(QStringLiteral("%Ln"));
        QVERIFY2(message.forms.size() == (counts ? forms : 1), qPrintable(message.source));
        for (const QString &form : message.forms) {
            QVERIFY2(!form.trimmed().isEmpty() || message.source.trimmed().isEmpty(), qPrintable(message.source));
            QVERIFY2(partsOf(form) == partsOf(message.source),
                     qPrintable(message.source + QStringLiteral(" -> ") + form));
        }
    }
}

void TestTranslations::languagesHaveTheSameMessages()
{
    const auto sources = [](const QString &language) {
        std::set<QString> all;
        for (const Message &message : messagesOf(language))
            all.insert(message.source);
        return all;
    };
    const std::set<QString> german = sources(QStringLiteral("de"));
    for (const char *language : {"fr", "es", "ru"})
        QVERIFY2(sources(QString::fromLatin1(language)) == german, language);
    for (const QString &plural : sources(QStringLiteral("en")))
        QVERIFY2(german.count(plural) == 1, qPrintable(plural));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
