#include "names/quantityfinder.h"
#include "names/quantitylists.h"
#include "text/postagger.h"
#include "text/tokeniser.h"

#include <QLocale>
#include <QTest>

using namespace dateline;

/// A sentence with its amounts as "text=value unit", "?" for a value that is not told.
class TestQuantityFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void amounts_data();
    void amounts();
    void spansDoNotOverlap();
    void damagedLists_data();
    void damagedLists();

private:
    [[nodiscard]] std::vector<Quantity> find(const QString &text) const;

    std::optional<QuantityFinder> m_finder;
    std::optional<PosTagger> m_tagger;
};

void TestQuantityFinder::initTestCase()
{
    auto finder = QuantityFinder::load();
    auto tagger = PosTagger::load();
    QVERIFY(finder.ok() && tagger.ok());
    m_finder.emplace(std::move(finder).value());
    m_tagger.emplace(std::move(tagger).value());
}

std::vector<Quantity> TestQuantityFinder::find(const QString &text) const
{
    SectionAnalysis analysis;
    std::vector<Token> tokens = tokenise(text);
    analysis.sentences = splitSentences(text, tokens, SectionRole::Paragraph);
    m_tagger->tag(text, analysis.sentences, tokens);
    analysis.tokens = tokens;
    return m_finder->find({text, SectionRole::Paragraph, 0, &analysis});
}

void TestQuantityFinder::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // money, the sign before
    row("It cost $1.2 billion.", "$1.2 billion=1200000000 USD");
    row("It cost US$5m or £12m.", "US$5m=5000000 USD; £12m=12000000 GBP");
    row("He paid A$300,000, €20,000 and R$10.", "A$300,000=300000 AUD; €20,000=20000 EUR; R$10=10 BRL");
    row("A grant of Rs 5 crore and Rs. 20 more.", "Rs 5 crore=50000000 INR; Rs. 20=20 INR");
    row("The $10-million bridge.", "$10-million=10000000 USD");
    row("They offered USD 5 million and CHF 20bn.", "USD 5 million=5000000 USD; CHF 20bn=20000000000 CHF");
    row("It rose to $4.35 million.", "$4.35 million=4350000 USD");
    row("Between $5 and $10 million.", "$5=5 USD; $10 million=10000000 USD");
    // money, named behind
    row("It lost 5 million euros.", "5 million euros=5000000 EUR");
    row("It lost half a million dollars.", "half a million dollars=500000 USD");
    row("It lost a million pounds.", "a million pounds=1000000 GBP");
    row("It lost two and a half million Swiss francs.", "two and a half million Swiss francs=2500000 CHF");
    row("Two hundred and fifty Canadian dollars.", "Two hundred and fifty Canadian dollars=250 CAD");
    row("A ticket is 50p or 1.35 cents.", "50p=0.5 GBP; 1.35 cents=0.0135 ");
    row("It costs 20€ here.", "20€=20 EUR");
    row("It is worth 110.5 yen.", "110.5 yen=110.5 JPY");
    // pounds of money and of weight
    row("She weighed 130 pounds.", "130 pounds=130 [lb_av]");
    row("They took 20 pounds of flour.", "20 pounds=20 [lb_av]");
    row("A fine of 200 pounds was paid.", "200 pounds=200 GBP");
    // per cent
    row("About 3% or 3.5 percent, then 20 per cent.", "3%=3 %; 3.5 percent=3.5 %; 20 per cent=20 %");
    row("It grew 10-15 percent.", "10-15 percent=? %");
    row("Seventy-five percent of them agreed.", "Seventy-five percent=75 %");
    row("It fell by 2 percentage points.", "2 percentage points=2 pp");
    // things
    row("A 26-member body behind a 20-foot wall.", "26-member=26 member; 20-foot=20 [ft_i]");
    row("A five-member team.", "five-member=5 member");
    row("It pumped 3 million barrels.", "3 million barrels=3000000 [bbl_us]");
    row("They walked 100 km, then 5km.", "100 km=100 km; 5km=5 km");
    row("It was 30°C, later -5 degrees.", "30°C=30 Cel; -5 degrees=-5 deg");
    row("It was minus 12 degrees Celsius.", "minus 12 degrees Celsius=-12 Cel");
    row("He drove at 60 mph, or 120km/h.", "60 mph=60 [mi_i]/h; 120km/h=120 km/h");
    row("A 100m race over 5 square miles.", "100m=100 m; 5 square miles=5 [mi_i]2");
    // none
    row("At 5:46 p.m. on 2008-12-18 the 21st of 26 members, aged 52, left 3-0.", "");
    row("A 10-year plan for a 5,000-strong crowd, a 30-year-old and 20 minutes.", "");
    row("Twenty-five thousand people; one million were turned away.", "");
    row("Flight 370, Route 66, room 5b and Plan 5 C.", "");
    row("Two-thirds left, 06-Apr, nine-tenths stayed.", "");
    row("In 1998, and on page 3.", "");
}

void TestQuantityFinder::amounts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const Quantity &quantity : find(text)) {
        const QString value = quantity.value ? QString::number(*quantity.value, 'f', QLocale::FloatingPointShortest)
                                             : QStringLiteral("?");
        found.push_back(text.mid(quantity.span.start, quantity.span.length()) + u'=' + value + u' ' + quantity.unit);
    }
    QCOMPARE(found.join(QStringLiteral("; ")), expected);
}

void TestQuantityFinder::spansDoNotOverlap()
{
    std::int32_t end = 0;
    for (const Quantity &quantity :
         find(QStringLiteral("$5 $10 million dollars 5% percent 20 km miles £ 5 p EUR 5 EUR 6"))) {
        QVERIFY(quantity.span.start >= end);
        QVERIFY(quantity.span.length() > 0);
        end = quantity.span.end;
    }
    QVERIFY(end > 0);
}

void TestQuantityFinder::damagedLists_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *bytes, const char *where) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(where);
    };
    row("empty", "", "line 1");
    row("another file", "# dateline names 1\n", "line 1");
    row("unknown section", "# dateline quantities 1\n[colour]\n", "line 2");
    row("no section", "# dateline quantities 1\nred|1\n", "line 2");
    row("no number", "# dateline quantities 1\n[number]\n\nseven|sieben\n", "line 4");
    row("nothing said", "# dateline quantities 1\n[unit]\n|km\n", "line 3");
}

void TestQuantityFinder::damagedLists()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto lists = QuantityLists::read(bytes);
    QVERIFY(!lists.ok());
    QCOMPARE(lists.error().code, ErrorCode::BadResource);
    QVERIFY2(lists.error().context.endsWith(where), qPrintable(lists.error().context));
}

QTEST_GUILESS_MAIN(TestQuantityFinder)
#include "tst_quantityfinder.moc"
