#include "structure/datelineparser.h"

#include <QTest>

using namespace dateline;

class TestDatelineParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datelines_data();
    void datelines();
    void noDatelines_data();
    void noDatelines();

private:
    PhraseBook m_phrases;
};

void TestDatelineParser::datelines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("rest"); // what follows the dateline
    const auto row = [](const char *text, const char *place, const char *agency, const char *date, const char *rest) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place) << QString::fromUtf8(agency)
                            << QString::fromUtf8(date) << QString::fromUtf8(rest);
    };
    row("LISBON (Reuters) - Dockers went back to work.", "LISBON", "Reuters", "", " Dockers went back to work.");
    row("LISBON, March 4 (Reuters) - Dockers went back.", "LISBON", "Reuters", "March 4", " Dockers went back.");
    row("LIMA, Peru (AP) — A judge freed two men.", "LIMA", "AP", "", " A judge freed two men.");
    row("Lyon (AFP) – The mayor resigned.", "Lyon", "AFP", "", " The mayor resigned.");
    row("Bonn (dpa) - The museum opens again.", "Bonn", "dpa", "", " The museum opens again.");
    row("XI'AN, March 5 (Xinhua) -- Workers found a tomb.", "XI'AN", "Xinhua", "March 5", " Workers found a tomb.");
    row("OSAKA, Jan. 5, Kyodo - A train stopped.", "OSAKA", "", "Jan. 5", " A train stopped.");
    row("PERTH, Feb 3, 2024 (AAP) - A shark was seen.", "PERTH", "AAP", "Feb 3, 2024", " A shark was seen.");
    row("TURIN, Italy, May 7, 2025 /PRNewswire/ -- Gelmo today opened a plant.", "TURIN", "PRNewswire", "May 7, 2025",
        " Gelmo today opened a plant.");
    row("DALLAS--(BUSINESS WIRE)--Mopelia Inc. has a new chief.", "DALLAS", "BUSINESS WIRE", "",
        "Mopelia Inc. has a new chief.");
    row("STAVANGER, Norway, 7 May 2025 (GLOBE NEWSWIRE) -- Nordvik drills.", "STAVANGER", "GLOBE NEWSWIRE",
        "7 May 2025", " Nordvik drills.");
    row("MANAUS -- Rangers seized timber.", "MANAUS", "", "", " Rangers seized timber.");
    row("MANAUS, Brazil — Rangers seized timber.", "MANAUS", "", "", " Rangers seized timber.");
    row("Bergen – The ferry is late.", "Bergen", "", "", " The ferry is late.");
    row("Leeds, 14 Feb (Moor Wire) -- Two mills will close.", "Leeds", "Moor Wire", "14 Feb", " Two mills will close.");
    row("**CORK** — The council voted.", "CORK", "", "", " The council voted.");
    row("ST. LOUIS (AP) — Rain fell.", "ST. LOUIS", "AP", "", " Rain fell.");
    row("NEW YORK (Reuters) - Shares fell.", "NEW YORK", "Reuters", "", " Shares fell.");
    row("RIO DE JANEIRO, April 9 (Reuters) - Police came.", "RIO DE JANEIRO", "Reuters", "April 9", " Police came.");
    row("Port-au-Prince, Haiti – “We wait,” a man said.", "Port-au-Prince", "", "", " “We wait,” a man said.");
    row("SÃO PAULO (Reuters) - Traffic stood still.", "SÃO PAULO", "Reuters", "", " Traffic stood still.");
    row("MADRID/ROME, June 2 (Reuters) - Ministers met.", "MADRID", "Reuters", "June 2", " Ministers met.");
    row("New Delhi [India], March 5 (ANI): The court sat.", "New Delhi", "ANI", "March 5", " The court sat.");
    row("Pune, Mar 5 (PTI) A bridge was closed.", "Pune", "PTI", "Mar 5", " A bridge was closed.");
    row("OMSK, March 5. /TASS/. A river froze.", "OMSK", "TASS", "March 5", " A river froze.");
    row("GENEVA, 5 March 2024 – Aid is running out.", "GENEVA", "", "5 March 2024", " Aid is running out.");
    row("London, UK – 5 March 2024 – Ambra plc has a buyer.", "London", "", "5 March 2024", " Ambra plc has a buyer.");
    row("(Reuters) - Oil prices rose.", "", "Reuters", "", " Oil prices rose.");
    row("GAZA: Two trucks arrived.", "GAZA", "", "", " Two trucks arrived.");
    row("HAMBURG (April 3, 2022) — Fog closed the port.", "HAMBURG", "", "April 3, 2022", " Fog closed the port.");
}

void TestDatelineParser::datelines()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, agency);
    QFETCH(QString, date);
    QFETCH(QString, rest);
    const auto dateline = parseDateline(text, m_phrases);
    QVERIFY(dateline);
    QCOMPARE(dateline->place, place);
    QCOMPARE(dateline->agency, agency);
    QCOMPARE(dateline->date, date);
    QCOMPARE(text.mid(dateline->span.end), rest);
}

void TestDatelineParser::noDatelines_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("The ferry left on Monday - late, as always.");
    row("Hull – the club he joined at nine – wants him back.");
    row("UPDATE 1 - Shares fell in Oslo.");
    row("BREAKING — The mayor resigned.");
    row("Why it matters: The river is rising.");
    row("He said: No.");
    row("NATO (the alliance) met on Friday.");
    row("Mr Lund (Labour) - who was late - spoke.");
    row("Anna Berg, who lives in Oslo, said no.");
    row("In Oslo (Norway), the talks went on.");
    row("well-known faces - and new ones");
    row("");
    row("-");
    row("(");
    row("OSLO");
    row("“We wait,” she said – Again.");
}

void TestDatelineParser::noDatelines()
{
    QFETCH(QString, text);
    const auto dateline = parseDateline(text, m_phrases);
    QVERIFY2(!dateline, dateline ? qPrintable(dateline->place) : "");
}

QTEST_APPLESS_MAIN(TestDatelineParser)
#include "tst_datelineparser.moc"
