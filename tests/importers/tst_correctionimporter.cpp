#include "importers/importfixture.h"

#include "document/sidecar.h"

#include <algorithm>

using namespace dateline;

/// A colleague's file against the article that is open: what becomes a correction, where it is placed, and what is
/// listed instead. That nothing gets lost between export and import is shown by tst_importroundtrip.
class TestCorrectionImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_data() { formats(); }
    void names();
    void times_data() { formats(); }
    void times();
    void events_data() { formats(); }
    void events();
    void onlyWhatDoesNotFollowIsSaid_data() { formats(); }
    void onlyWhatDoesNotFollowIsSaid();
    void ownCorrectionsStay_data() { formats(); }
    void ownCorrectionsStay();
    void oddText_data() { formats(); }
    void oddText();
    void editedText_data() { formats(); }
    void editedText();
    void addedTextLosesNothing_data() { formats(); }
    void addedTextLosesNothing();
    void madeInBrat();
    void typeChangedInBrat();
    void sidecar();

private:
    static void formats()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("webannotation") << QByteArray("webannotation");
        QTest::newRow("brat") << QByteArray("brat");
    }
    [[nodiscard]] Span at(const QString &words, int nth = 0) const { return placeOf(m_text, words, nth); }
    /// What the import adds to the open article when a colleague has said something.
    [[nodiscard]] ImportedCorrections importOf(const ContentOverrides &said, const QByteArray &format) const
    {
        const auto theirs = m_fixture.analysed(m_article, Corrections{{}, said, {}, false});
        return m_fixture.imported(ImportFixture::exported(*theirs, format.constData()), m_open).value();
    }

    ImportFixture m_fixture;
    QString m_text;
    std::shared_ptr<const Article> m_article;
    std::shared_ptr<const Analysis> m_open;
};

using Name = NameOverride::Kind;
using Happening = EventOverride::Kind;

namespace {

const Entity *entityNamed(const Analysis &analysis, const QString &name)
{
    const auto found = std::find_if(analysis.entities.begin(), analysis.entities.end(),
                                    [&name](const Entity &entity) { return entity.name == name; });
    return found == analysis.entities.end() ? nullptr : &*found;
}

QString valueAt(const Analysis &analysis, Span span)
{
    for (const ResolvedTime &time : analysis.times) {
        if (analysis.timeSpan(time) == span)
            return time.value;
    }
    return {};
}

} // namespace

void TestCorrectionImporter::initTestCase()
{
    QVERIFY(m_fixture.load());
    m_text =
        QStringLiteral("March 5, 2019\n\nNorway opens harbour\n\n"
                       "OSLO (Fjord Wire) - Norway opened a harbour on Monday, said Ada Berg of the Harbour Trust. "
                       "The grunfeld was late.\n\n"
                       "Berg met Tom Lund in Bergen on Saturday. The grunfeld had been tested on 14 January 2019. "
                       "The next day the crew left.\n\n"
                       "Sweden will lend a crane in May. Norway opened the harbour on Monday.\n");
    m_article = std::make_shared<const Article>(articleFromMemory(m_text));
    m_open = m_fixture.analysed(m_article);
    QVERIFY(entityNamed(*m_open, QStringLiteral("Ada Berg")));
}

void TestCorrectionImporter::names()
{
    QFETCH(QByteArray, format);
    const Span ada = at(QStringLiteral("Ada Berg"));
    const ImportedCorrections imported =
        importOf({.names = {{Name::IsName, at(QStringLiteral("grunfeld")), EntityType::Work, {}, {}, true},
                            {Name::IsNoName, at(QStringLiteral("Sweden"))},
                            {Name::Retype, ada, EntityType::Org},
                            {Name::Rename, ada, {}, QStringLiteral("A. \"Bergie\" Berg")},
                            {Name::Merge, ada, {}, {}, at(QStringLiteral("Tom Lund"))}}},
                 format);
    QCOMPARE(leftWords(imported), QByteArray());
    QCOMPARE(imported.taken, 6);
    const auto ours = m_fixture.analysed(m_article, imported.corrections);
    QVERIFY(!entityNamed(*ours, QStringLiteral("Sweden")) && !entityNamed(*ours, QStringLiteral("Tom Lund")));
    QVERIFY(entityNamed(*ours, QStringLiteral("grunfeld"))->type == EntityType::Work);
    const Entity *berg = entityNamed(*ours, QStringLiteral("A. \"Bergie\" Berg"));
    QVERIFY(berg && berg->type == EntityType::Org);
    QCOMPARE(berg->mentions.size(), std::size_t(3));
}

void TestCorrectionImporter::times()
{
    QFETCH(QByteArray, format);
    const Span saturday = at(QStringLiteral("Saturday"));
    const ImportedCorrections imported = importOf({.times = {{at(QStringLiteral("Monday")), {}},
                                                             {saturday, QStringLiteral("early May 2018")},
                                                             {at(QStringLiteral("was late")), QStringLiteral("1998")}}},
                                                  format);
    QCOMPARE(leftWords(imported), QByteArray());
    QCOMPARE(imported.taken, 3);
    const auto ours = m_fixture.analysed(m_article, imported.corrections);
    QCOMPARE(valueAt(*ours, saturday), QStringLiteral("2018-05"));
    QCOMPARE(valueAt(*ours, at(QStringLiteral("Monday"))), QString());
    QCOMPARE(valueAt(*ours, at(QStringLiteral("was late"))), QStringLiteral("1998"));
}

void TestCorrectionImporter::events()
{
    QFETCH(QByteArray, format);
    const auto &events = m_open->events;
    QVERIFY(events.size() > 2);
    const Span crane = at(QStringLiteral("crane"));
    const ImportedCorrections imported =
        importOf({.events = {{Happening::Retitle, events[1].head, QStringLiteral("\"Late\" \\ again")},
                             {Happening::Redate, events[1].head, QStringLiteral("June 1999")},
                             {Happening::Status, events[1].head, {}, EventStatus::Denied},
                             {Happening::Add, crane, QStringLiteral("A crane!")},
                             {Happening::Redate, crane, QStringLiteral("2019-05-07")}}},
                 format);
    QCOMPARE(leftWords(imported), QByteArray());
    QCOMPARE(imported.taken, 5);
    const auto ours = m_fixture.analysed(m_article, imported.corrections);
    const auto eventAt = [&ours](Span head) {
        return *std::find_if(ours->events.begin(), ours->events.end(),
                             [head](const Event &e) { return e.head == head; });
    };
    const Event late = eventAt(events[1].head);
    QCOMPARE(late.label, QStringLiteral("\"Late\" \\ again"));
    QVERIFY((late.range == DayRange{CivilDate{1999, 6, 1}, CivilDate{1999, 6, 30}}));
    QVERIFY(late.status == EventStatus::Denied);
    QCOMPARE(eventAt(crane).label, QStringLiteral("A crane!"));
    QVERIFY(eventAt(crane).range == DayRange::of({2019, 5, 7}));
}

/// "The next day" follows the corrected date by itself, and so do the events of that day.
void TestCorrectionImporter::onlyWhatDoesNotFollowIsSaid()
{
    QFETCH(QByteArray, format);
    const Span tested = at(QStringLiteral("14 January 2019"));
    const ImportedCorrections imported = importOf({.times = {{tested, QStringLiteral("2019-01-20")}}}, format);
    QCOMPARE(imported.taken, 1);
    QVERIFY((imported.corrections.content.times == std::vector<TimeOverride>{{tested, QStringLiteral("2019-01-20")}}));
}

void TestCorrectionImporter::ownCorrectionsStay()
{
    QFETCH(QByteArray, format);
    Corrections own;
    own.published = PublicationDate::fromIso(u"2019-03-06", PublicationDate::Source::Option);
    own.content.names.push_back({Name::Rename, at(QStringLiteral("Tom Lund")), {}, QStringLiteral("Thomas Lund")});
    Corrections theirs = own;
    theirs.content.names.push_back({Name::Retype, at(QStringLiteral("Bergen")), EntityType::Org});
    const ImportSource file = ImportFixture::exported(*m_fixture.analysed(m_article, theirs), format.constData());
    const auto imported = m_fixture.imported(file, m_fixture.analysed(m_article, own), own);
    QCOMPARE(imported->taken, 1);
    QVERIFY(imported->corrections == theirs);
}

/// CR LF, an emoji before everything, a combining mark: offsets of files are code points of the canonical text.
void TestCorrectionImporter::oddText()
{
    QFETCH(QByteArray, format);
    const QString text =
        QStringLiteral("\U0001F4F0 March 5, 2019\r\n\r\nHarbour opens after Zoe\u0308 Lund leaves\r\n\r\n"
                       "OSLO (Fjord Wire) - Norway \U0001F309 will open a harbour on Friday.\r\n"
                       "Zoe\u0308 Lund \U0001F469\u200D\U0001F680 has run the grunfeld since 2011.\r\n");
    const auto article = std::make_shared<const Article>(articleFromMemory(text));
    QVERIFY(!article->text.contains(QLatin1Char('\r')));
    Corrections said;
    const Span grunfeld = placeOf(article->text, QStringLiteral("grunfeld"));
    const Span astronaut = placeOf(article->text, QStringLiteral("\U0001F469\u200D\U0001F680"));
    said.content.names = {{Name::IsName, grunfeld, EntityType::Work}, {Name::IsName, astronaut, EntityType::Person}};
    said.content.times = {{placeOf(article->text, QStringLiteral("2011")), QStringLiteral("1911")}};
    ImportSource file = ImportFixture::exported(*m_fixture.analysed(article, said), format.constData());
    for (const bool crlf : {false, true}) {
        if (crlf)
            file.annotations.replace('\n', "\r\n");
        const auto imported = m_fixture.imported(file, m_fixture.analysed(article));
        QVERIFY(imported.ok());
        QCOMPARE(leftWords(*imported), QByteArray());
        QCOMPARE(imported->taken, 3);
        QVERIFY(imported->corrections.content.times == said.content.times);
        const auto &names = imported->corrections.content.names;
        QVERIFY(std::any_of(names.begin(), names.end(), [&](const NameOverride &n) { return n.span == astronaut; }));
    }
}

/// Corrections of the article as it was: text was put before, words were changed and a paragraph is gone since then.
void TestCorrectionImporter::editedText()
{
    QFETCH(QByteArray, format);
    const ContentOverrides said{.names = {{Name::IsName, at(QStringLiteral("grunfeld")), EntityType::Work},
                                          {Name::Retype, at(QStringLiteral("Sweden")), EntityType::Org}},
                                .times = {{at(QStringLiteral("Saturday")), QStringLiteral("2019-02-23")}}};
    const auto theirs = m_fixture.analysed(m_article, Corrections{{}, said, {}, false});
    QString text = m_text;
    text.replace(
        QStringLiteral("The grunfeld was late.\n\n"),
        QStringLiteral("The grunfeld was late. \U0001F309 Nobody minded.\n\nA new paragraph about Malmo.\n\n"));
    text.remove(QStringLiteral("The grunfeld had been tested on 14 January 2019. The next day the crew left.\n\n"));
    const auto open = m_fixture.analysed(text);
    const auto imported = m_fixture.imported(ImportFixture::exported(*theirs, format.constData()), open);
    QVERIFY(imported.ok());
    QVERIFY(!imported->otherArticle);
    QVERIFY(leftWords(*imported).contains("0:") && leftWords(*imported).contains("14 January 2019"));
    const auto &content = imported->corrections.content;
    QVERIFY((content.times ==
             std::vector<TimeOverride>{{placeOf(text, QStringLiteral("Saturday")), QStringLiteral("2019-02-23")}}));
    const auto isSaid = [&content](Name kind, Span span) {
        return std::any_of(content.names.begin(), content.names.end(),
                           [&](const NameOverride &name) { return name.kind == kind && name.span == span; });
    };
    QVERIFY(isSaid(Name::IsName, placeOf(text, QStringLiteral("grunfeld"))));
    QVERIFY(isSaid(Name::Retype, placeOf(text, QStringLiteral("Sweden"))));
    QCOMPARE(content.names.size(), std::size_t(2));
}

/// A name in a paragraph that the colleague did not have is none that the colleague took away.
void TestCorrectionImporter::addedTextLosesNothing()
{
    QFETCH(QByteArray, format);
    const QString text = m_text + QStringLiteral("\nAda Berg was in Helsinki on 3 April 2018.\n");
    const auto open = m_fixture.analysed(text);
    QVERIFY(entityNamed(*open, QStringLiteral("Helsinki")));
    for (const bool withText : {true, false}) {
        const auto imported = m_fixture.imported(ImportFixture::exported(*m_open, format.constData(), withText), open);
        QCOMPARE(imported->taken, 0);
        QCOMPARE(leftWords(*imported), QByteArray());
    }
}

/// Lines that a person adds in brat say no more than a type; nothing is taken away for what such a file leaves out.
void TestCorrectionImporter::madeInBrat()
{
    const Span grunfeld = at(QStringLiteral("grunfeld"));
    const Span late = at(QStringLiteral("late"));
    const Span bergen = at(QStringLiteral("Bergen"));
    const Span january = at(QStringLiteral("14 January 2019"));
    const QString lines = QStringLiteral("T1\tWORK %1 %2\tgrunfeld\nT2\tORG %3 %4\tBergen\nT9\tHappening %5 %6\tlate\n"
                                         "E1\tHappening:T9\nT3\tDATE %7 %8\t14 January 2019\nT4\tAnimal 0 5\tMarch\n"
                                         "R1\tKnows Arg1:T1 Arg2:T2\nnonsense\n")
                              .arg(grunfeld.start)
                              .arg(grunfeld.end)
                              .arg(bergen.start)
                              .arg(bergen.end)
                              .arg(late.start)
                              .arg(late.end)
                              .arg(january.start)
                              .arg(january.end);
    const auto imported = m_fixture.imported({lines.toUtf8(), {}}, m_open);
    QVERIFY(imported.ok());
    QCOMPARE(leftWords(*imported), QByteArray("1:8:nonsense|1:6:March"));
    const ContentOverrides &content = imported->corrections.content;
    QVERIFY((content.names == std::vector<NameOverride>{{Name::IsName, grunfeld, EntityType::Work},
                                                        {Name::Retype, bergen, EntityType::Org}}));
    QVERIFY(content.times.empty());
    const bool lateIsKnown = std::any_of(m_open->events.begin(), m_open->events.end(),
                                         [late](const Event &event) { return event.head == late; });
    QCOMPARE(content.events.size(), std::size_t(lateIsKnown ? 0 : 1));
}

/// One mention of an entity that somebody has made another type in brat is another entity from then on.
void TestCorrectionImporter::typeChangedInBrat()
{
    ImportSource file = ImportFixture::exported(*m_open, "brat");
    const Span second = at(QStringLiteral("Berg met"));
    const QByteArray line = QByteArrayLiteral("PERSON ") + QByteArray::number(second.start) + ' ';
    QVERIFY(file.annotations.contains(line));
    file.annotations.replace(line, QByteArray(line).replace("PERSON", "ORG"));
    const auto imported = m_fixture.imported(file, m_open);
    QCOMPARE(leftWords(*imported), QByteArray());
    const auto ours = m_fixture.analysed(m_article, imported->corrections);
    QVERIFY(entityNamed(*ours, QStringLiteral("Berg"))->type == EntityType::Org);
    QVERIFY(entityNamed(*ours, QStringLiteral("Ada Berg"))->type == EntityType::Person);
}

/// A sidecar holds the corrections themselves.
void TestCorrectionImporter::sidecar()
{
    Corrections said;
    said.published = PublicationDate::fromIso(u"2019-03-06", PublicationDate::Source::Option);
    said.structure = {{StructureOverride::Kind::Role, at(QStringLiteral("Sweden will")), SectionRole::Boilerplate}};
    said.content = {.names = {{Name::Retype, at(QStringLiteral("Bergen")), EntityType::Org}},
                    .times = {{at(QStringLiteral("Saturday")), QStringLiteral("1998")}},
                    .events = {{Happening::Hide, m_open->events[0].head}}};
    const QByteArray bytes = sidecarBytes({said, {}}, *m_article);
    const auto imported = m_fixture.imported({bytes, {}}, m_open);
    QVERIFY(imported.ok());
    QVERIFY(imported->corrections == said);
    QCOMPARE(imported->taken, 5);
    const auto again = m_fixture.imported({bytes, {}}, m_fixture.analysed(m_article, said), said);
    QCOMPARE(again->taken, 0);
    QVERIFY(again->corrections == said);
}

QTEST_GUILESS_MAIN(TestCorrectionImporter)
#include "tst_correctionimporter.moc"
