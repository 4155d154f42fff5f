#include "articletab.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

/// An article that another program has edited is read anew: the reader is at the same line, the same words and things
/// are selected, the same folds are open, and everything that the reader has said holds.
class TestReload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_tab.reset(); }

    void keepsThePlace_data() { edits(); }
    void keepsThePlace();
    void keepsSelectedWords_data() { edits(); }
    void keepsSelectedWords();
    void keepsWhatIsSelected_data() { edits(); }
    void keepsWhatIsSelected();
    void keepsSeveralNamesAndDays();
    void keepsFolds_data() { edits(); }
    void keepsFolds();
    void keepsCorrections_data() { edits(); }
    void keepsCorrections();
    void removedParagraphKeepsItsCorrections();
    void nothingIsSelectedInAnotherFile();
    void whatIsGoneIsNotSelected();

private:
    static void edits();

    void waitUntilReady() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_tab->document()->state(), Document::State::Ready, 30000);
    }
    [[nodiscard]] std::shared_ptr<const Analysis> analysis() const { return m_tab->document()->analysis(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    [[nodiscard]] Span at(const QString &words) const
    {
        const auto from = static_cast<std::int32_t>(m_tab->text().indexOf(words));
        if (from < 0)
            qFatal("no %s", qPrintable(words));
        return {from, from + static_cast<std::int32_t>(words.size())};
    }
    void say(const ContentOverrides &content)
    {
        Corrections said = m_tab->document()->corrections();
        said.content = content;
        m_tab->corrections()->push(said, {});
        waitUntilReady();
    }
    void open(const QString &text)
    {
        write(QStringLiteral("article.txt"), text);
        m_tab->open(path(QStringLiteral("article.txt")));
        waitUntilReady();
    }
    /// As another program would, and the reader says yes.
    void reloadAs(const QString &text)
    {
        m_tab->keepPlace();
        write(QStringLiteral("article.txt"), text);
        m_tab->document()->reload();
        waitUntilReady();
    }
    /// What the article says now, as far as the reader can correct it, without anything that an offset is in.
    [[nodiscard]] QStringList findings() const;

    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<ThemeStyles> m_styles;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArticleTab> m_tab;
};

namespace {

using Name = NameOverride::Kind;
using Happening = EventOverride::Kind;

const QString intro = QStringLiteral("March 5, 2019\n\nNorway opens harbour\n\n");
const QString first =
    QStringLiteral("OSLO (Fjord Wire) - Norway opened a harbour on Monday, said Ada Berg of the Harbour "
                   "Trust. The grunfeld was late.\n\n");
const QString removable = QStringLiteral("It rained for most of the morning, and the band played on.\n\n");
const QString second =
    QStringLiteral("Berg met Tom Lund in Bergen on Saturday. Lund was tested on 14 January 2019, and "
                   "twelve moons later Berg left. Norway will lend a crane in May.\n\n");

QString article()
{
    return intro + first + removable + second;
}

/// Long enough to be scrolled, with page furniture around it.
QString page()
{
    QString text = QStringLiteral("Home | News | Sport | Weather\nSubscribe now\nLog in\n\n") + article();
    for (int i = 0; i < 60; ++i)
        text +=
            QStringLiteral("Paragraph %1 tells of a town with number %1, of its market and of the road to it. The road "
                           "was closed, and nobody came.\n\n")
                .arg(i);
    return text + QStringLiteral("Share this article\nPrivacy policy | Terms of use | Cookies\n"
                                 "Copyright 2019 Fjord Wire. All rights reserved.\n");
}

} // namespace

void TestReload::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_pipeline = std::make_shared<const Pipeline>(std::move(engines).value());
    m_styles = std::make_unique<ThemeStyles>();
}

void TestReload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tab = std::make_unique<ArticleTab>(m_pipeline, m_styles.get());
    m_tab->resize(700, 500);
    m_tab->show();
}

void TestReload::edits()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("by");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("text before") << intro << QStringLiteral("\U0001F4F0 Corrected version.\n\n") + intro;
    QTest::newRow("text between") << removable << removable + QStringLiteral("The sun came out at last.\n\n");
    QTest::newRow("paragraph removed") << removable << QString();
    QTest::newRow("text in the first paragraph")
        << QStringLiteral("The grunfeld was late.") << QStringLiteral("Nobody knew why. The grunfeld was late.");
    QTest::newRow("text behind") << second << second + QStringLiteral("The rest is silence.\n\n");
}

QStringList TestReload::findings() const
{
    QStringList all;
    const Analysis &now = *analysis();
    for (const Entity &entity : now.entities) {
        QStringList places;
        for (const SectionItemRef ref : entity.mentions)
            places << now.textOf(now.mentionSpan(ref)).toString();
        all << QStringLiteral("%1 %2: %3").arg(entityTypeName(entity.type), entity.name, places.join(QLatin1Char('|')));
    }
    for (const ResolvedTime &time : now.times)
        all << now.textOf(now.timeSpan(time)).toString() + QLatin1Char('=') + time.value;
    for (const Event &event : now.events)
        all << QStringLiteral("%1 %2 %3")
                   .arg(event.label, eventStatusName(event.status),
                        event.range.earliest ? isoString(*event.range.earliest) : QString());
    return all;
}

void TestReload::keepsThePlace()
{
    QFETCH(QString, words);
    QFETCH(QString, by);
    open(page());
    m_tab->article()->showFrom(at(QStringLiteral("Paragraph 30 ")).start);
    const auto line = [this] { return m_tab->text().mid(m_tab->article()->visibleSpan().start, 13); };
    const QString before = line();
    QVERIFY(before.startsWith(QLatin1StringView("Paragraph 30")));
    reloadAs(page().replace(words, by));
    QCOMPARE(line(), before);
}

void TestReload::keepsSelectedWords()
{
    QFETCH(QString, words);
    QFETCH(QString, by);
    open(article());
    m_tab->article()->setSelectedSpan(at(QStringLiteral("Lund was tested")));
    reloadAs(article().replace(words, by));
    QCOMPARE(m_tab->article()->selectedText(), QStringLiteral("Lund was tested"));
}

void TestReload::keepsWhatIsSelected()
{
    QFETCH(QString, words);
    QFETCH(QString, by);
    open(article());
    Selection *selection = m_tab->selection();
    for (const QString &thing : {QStringLiteral("Tom Lund"), QStringLiteral("Saturday"), QStringLiteral("tested")}) {
        for (const bool oneOfItsPlaces : {true, false}) {
            Target target = selection->targetAt(at(thing).start);
            QVERIFY2(!target.isNone(), qPrintable(thing));
            if (!oneOfItsPlaces)
                target.place.reset();
            selection->select(target);
            reloadAs(article().replace(words, by));
            QVERIFY2(selection->current().kind == target.kind, qPrintable(thing));
            QCOMPARE(selection->current().place.has_value(), oneOfItsPlaces);
            const Span place = selection->placeOf(selection->current()).value_or(Span());
            QCOMPARE(m_tab->text().mid(place.start, place.length()), thing);
            reloadAs(article());
        }
    }
}

void TestReload::keepsSeveralNamesAndDays()
{
    open(article());
    Selection *selection = m_tab->selection();
    const auto name = [&](const char *words) {
        return selection->targetAt(at(QString::fromLatin1(words)).start).index;
    };
    selection->selectNames({name("Tom Lund"), name("Ada Berg"), name("Bergen")});
    const DayRange days{CivilDate{2019, 1, 1}, CivilDate{2019, 2, 1}};
    selection->brush(days);
    reloadAs(QStringLiteral("New.\n\n") + article());
    QVERIFY((selection->names() == std::vector<std::int32_t>{name("Tom Lund"), name("Ada Berg"), name("Bergen")}));
    QVERIFY(selection->brushed() == days);
}

void TestReload::keepsFolds()
{
    QFETCH(QString, words);
    QFETCH(QString, by);
    open(page());
    const auto places = [this] {
        QStringList all;
        for (const std::int32_t place : m_tab->article()->unfoldedPlaces())
            all << m_tab->text().mid(place, 10);
        return all;
    };
    m_tab->article()->reveal(at(QStringLiteral("Copyright 2019")));
    const QStringList before = places();
    QCOMPARE(before.size(), 1);
    reloadAs(page().replace(words, by));
    QCOMPARE(places(), before);
}

void TestReload::keepsCorrections()
{
    QFETCH(QString, words);
    QFETCH(QString, by);
    open(article());
    const Span berg = at(QStringLiteral("Ada Berg"));
    Corrections said;
    said.published = PublicationDate::fromIso(u"2019-03-06", PublicationDate::Source::Option);
    said.structure = {
        {StructureOverride::Kind::Role, at(QStringLiteral("Norway opens harbour")), SectionRole::Subheadline},
        {StructureOverride::Kind::ArticleEnd, at(second.trimmed())}};
    said.content.names = {{Name::IsName, at(QStringLiteral("grunfeld")), EntityType::Work},
                          {Name::IsNoName, at(QStringLiteral("Bergen"))},
                          {Name::Retype, at(QStringLiteral("Harbour Trust")), EntityType::Place},
                          {Name::Split, at(QStringLiteral("Lund was")).shifted(0), {}, {}, {}, true},
                          {Name::Rename, berg, {}, QStringLiteral("Ada the Great")},
                          {Name::Merge, berg, {}, {}, at(QStringLiteral("Tom Lund"))}};
    said.content.names[3].span.end = said.content.names[3].span.start + 4;
    said.content.times = {{at(QStringLiteral("Monday")), {}},
                          {at(QStringLiteral("14 January 2019")), QStringLiteral("2019-01-20")},
                          {at(QStringLiteral("twelve moons later")), QStringLiteral("January 2020")}};
    said.content.events = {{Happening::Retitle, at(QStringLiteral("met")), QStringLiteral("A meeting")},
                           {Happening::Redate, at(QStringLiteral("met")), QStringLiteral("June 1999")},
                           {Happening::Status, at(QStringLiteral("lend")), {}, EventStatus::Denied},
                           {Happening::Hide, at(QStringLiteral("tested"))},
                           {Happening::Add, at(QStringLiteral("crane")), QStringLiteral("The crane")}};
    m_tab->corrections()->push(said, {});
    waitUntilReady();
    const QStringList before = findings();
    QVERIFY(before.contains(QStringLiteral("WORK grunfeld: grunfeld")));
    QVERIFY(before.contains(QStringLiteral("14 January 2019=2019-01-20")));
    reloadAs(article().replace(words, by));
    QCOMPARE(m_tab->document()->unplacedCorrections(), 0);
    const Corrections &kept = m_tab->document()->corrections();
    QCOMPARE(kept.structure.size(), said.structure.size());
    QCOMPARE(kept.content.names.size(), said.content.names.size());
    QCOMPARE(kept.content.times.size(), said.content.times.size());
    QCOMPARE(kept.content.events.size(), said.content.events.size());
    QVERIFY(kept.published == said.published);
    const QStringList after = findings();
    for (const QString &finding : before)
        QVERIFY2(after.contains(finding),
                 qPrintable(finding + QStringLiteral("\nnow: ") + after.join(QLatin1Char('\n'))));
}

/// Listed while the paragraph is away, and there again with it.
void TestReload::removedParagraphKeepsItsCorrections()
{
    open(article());
    say({.names = {{Name::IsName, at(QStringLiteral("grunfeld")), EntityType::Work}},
         .times = {{at(QStringLiteral("the morning")), QStringLiteral("2019-03-04")}},
         .events = {{Happening::Add, at(QStringLiteral("rained")), QStringLiteral("Rain")}}});
    const Corrections said = m_tab->document()->corrections();
    reloadAs(article().remove(removable));
    QCOMPARE(m_tab->document()->unplacedCorrections(), 2);
    QVERIFY(m_tab->document()->corrections().content.names == said.content.names);
    reloadAs(article());
    QCOMPARE(m_tab->document()->unplacedCorrections(), 0);
    QVERIFY(m_tab->document()->corrections() == said);
}

void TestReload::nothingIsSelectedInAnotherFile()
{
    open(article());
    m_tab->selection()->select(m_tab->selection()->targetAt(at(QStringLiteral("Tom Lund")).start));
    m_tab->article()->setSelectedSpan(at(QStringLiteral("Tom Lund")));
    write(QStringLiteral("other.txt"), article());
    m_tab->open(path(QStringLiteral("other.txt")));
    waitUntilReady();
    QVERIFY(m_tab->selection()->current().isNone());
    QVERIFY(m_tab->article()->selectedSpan().isEmpty());
}

void TestReload::whatIsGoneIsNotSelected()
{
    open(article());
    m_tab->selection()->select(m_tab->selection()->targetAt(at(QStringLiteral("Tom Lund")).start));
    m_tab->article()->setSelectedSpan(at(QStringLiteral("Lund was tested")));
    reloadAs(article().remove(second));
    QVERIFY(m_tab->selection()->current().isNone());
    QVERIFY(m_tab->article()->selectedSpan().isEmpty());
}

QTEST_MAIN(TestReload)
#include "tst_reload.moc"
