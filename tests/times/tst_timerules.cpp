#include "times/rulefile.h"
#include "times/ruleset.h"

#include "times/timetext.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace dateline;

/// Executes every example of every rule file, and reads rule files that are wrong.
class TestTimeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void example_data();
    void example();
    void badFile_data();
    void badFile();

private:
    std::optional<TimeTagger> m_tagger;
};

void TestTimeRules::initTestCase()
{
    auto loaded = TimeTagger::load();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().context));
    m_tagger.emplace(std::move(loaded).value());
}

void TestTimeRules::example_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("value");
    const QDir folder(QStringLiteral(":/dateline/times/en"));
    for (const QString &name : folder.entryList({QStringLiteral("*.rules")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readRuleFile(name, QString::fromUtf8(file.readAll()));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().context));
        for (const RuleSource &rule : read->rules) {
            for (const RuleExample &e : rule.examples) {
                QTest::addRow("%s:%d %s", qPrintable(name), e.line, qPrintable(rule.name))
                    << rule.name << e.matches << e.text << e.published << e.value;
            }
        }
    }
}

void TestTimeRules::example()
{
    QFETCH(QString, rule);
    QFETCH(bool, matches);
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(QString, value);
    text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
    const qsizetype from = text.indexOf(u'[');
    const qsizetype to = text.indexOf(u']') - 1;
    const QString wanted = from < 0 ? QString() : text.mid(from + 1, to - from);
    text.remove(u'[').remove(u']');
    const TimeText article(*m_tagger, text);
    QStringList found;
    for (const ResolvedTime &time : article.resolve(*m_tagger, published).times) {
        const QString mod = time.mod == TimeMod::None ? QString() : QLatin1Char('/') + QString(timeModName(time.mod));
        const QString by = m_tagger->ruleNames()->at(static_cast<std::size_t>(article.expressionOf(time).rule));
        const QString shown = QStringLiteral("%1 \"%2\" %3%4").arg(by, article.words(time), time.value, mod);
        if (matches || by == rule)
            found.push_back(shown);
        QVERIFY2(!time.because.isEmpty() && time.because.endsWith(u'.'), qPrintable(time.because));
    }
    if (!matches) {
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", ")));
        return;
    }
    if (value == u"nothing") {
        const auto inside = [&](const QString &shown) { return shown.contains(wanted); };
        QVERIFY2(std::none_of(found.begin(), found.end(), inside), qPrintable(found.join(u", ")));
        return;
    }
    const QString expected = QStringLiteral("%1 \"%2\" %3").arg(rule, wanted, value);
    QVERIFY2(found.contains(expected),
             qPrintable(QStringLiteral("wanted %1, got %2").arg(expected, found.join(u", "))));
}

void TestTimeRules::badFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, const char *message) {
        QTest::newRow(message) << QString::fromLatin1(text) << QString::fromLatin1(message);
    };
    const char *examples = "\n+ \"a\" => 1\n- \"b\"";
    const auto rule = [&](const char *lines, const char *message) {
        QTest::newRow(message) << QString::fromLatin1("rule x\n") + QString::fromLatin1(lines) +
                                      QString::fromLatin1(examples)
                               << QString::fromLatin1(message);
    };
    row("word", "bad.rules:1: \"word\" stands in no class and no rule");
    row("rule", "bad.rules:1: \"rule\" needs a name");
    row("class c sets colour\n", "bad.rules:1: \"colour\" is no field");
    row("class c sets month\n  January\n", "bad.rules:2: an entry of class \"c\" needs \"= value\"");
    row("class c sets unit\n  moon = moon\n", "bad.rules:2: \"moon\" is no value for class \"c\"");
    row("rule x\nmatch a\nmeans date\n- \"b\"", "bad.rules:1: rule \"x\" has no + example");
    row("rule x\nmatch a\nmeans date\n+ \"a\" => 1", "bad.rules:1: rule \"x\" has no - example");
    row("rule x\nmatch a\nmeans date\n+ \"a\"", "bad.rules:4: a + example needs \"=> value\", a - example has none");
    row("rule x\nmatch a\nmeans date\n+ a", "bad.rules:4: an example's text stands in double quotes");
    rule("means date", "bad.rules:1: rule \"x\" has no \"match\" line");
    rule("match a", "bad.rules:1: rule \"x\" has no \"means\" line");
    rule("match a\nmeans doom", "bad.rules:3: \"doom\" is none of date, duration, set, reference, nothing");
    rule("match a\nmeans date unit=moon", "bad.rules:3: \"moon\" is no value for \"unit\"");
    rule("match a\nmeans date soon", "bad.rules:3: \"soon\" is no word for a meaning");
    rule("match {moon}\nmeans date", "bad.rules:2: {moon} is no word class");
    rule("match <moon>\nmeans date", "bad.rules:2: <moon> is not defined");
    rule("match (a | b\nmeans date", "bad.rules:2: \"(\" is not closed");
    rule("match a)\nmeans date", "bad.rules:2: \")\" closes nothing");
    const QByteArray deep = "match " + QByteArray(2000, '(') + "a" + QByteArray(2000, ')') + "\nmeans date";
    rule(deep.constData(), "bad.rules:2: brackets are nested deeper than 50"); // the stack ended before
    rule("match [a]\nmeans date", "bad.rules:2: the pattern matches no word at all");
    rule("match a\nmeans date\nnot so", "bad.rules:4: nothing stands after \"so\"");
    rule("match a\nmeans date\npriority high", "bad.rules:4: \"high\" is no priority");
}

void TestTimeRules::badFile()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto rules = RuleSet::compile({{QStringLiteral("bad.rules"), text}});
    QVERIFY(!rules.ok());
    QCOMPARE(rules.error().code, ErrorCode::BadResource);
    QCOMPARE(rules.error().context, message);
}

QTEST_APPLESS_MAIN(TestTimeRules)
#include "tst_timerules.moc"
