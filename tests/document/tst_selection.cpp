#include "document/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace dateline;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhatStandsAtAnOffset();
    void tellsOnce();
    void revealGoesToThePlace();
    void stepsAroundTheMentions();
    void survivesANewAnalysis();
    void clearsWithTheArticle();
    void namesAreSelectedTogether();
    void namesSurviveANewAnalysis();
    void isWholeWhenItTellsOfANewAnalysis();

private:
    [[nodiscard]] std::int32_t offsetOf(const QString &words, int from = 0) const
    {
        return static_cast<std::int32_t>(m_document->article()->text.indexOf(words, from));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
};

void TestSelection::init()
{
    auto engines = Engines::load();
    QVERIFY(engines.ok());
    m_document = std::make_unique<Document>(std::make_shared<const Pipeline>(std::move(engines).value()));
    m_selection = std::make_unique<Selection>(m_document.get());
    m_document->openText(
        QStringLiteral("March 5, 2019\n\nHarbour opens\n\nOSLO (Fjord Wire) - Norway will open a harbour on "
                       "Friday. Norway paid for it. The European Union helped Norway in May 2017.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
}

void TestSelection::cleanup()
{
    m_selection.reset();
    m_document.reset();
}

void TestSelection::findsWhatStandsAtAnOffset()
{
    const Target norway = m_selection->targetAt(offsetOf(QStringLiteral("Norway")) + 2);
    QCOMPARE(norway.kind, Target::Kind::Entity);
    QCOMPARE(m_document->analysis()->entities.at(static_cast<std::size_t>(norway.index)).name,
             QStringLiteral("Norway"));
    QCOMPARE(m_selection->targetAt(offsetOf(QStringLiteral("Friday"))).kind, Target::Kind::Time);
    QVERIFY(m_selection->targetAt(offsetOf(QStringLiteral(" will "))).isNone());
    QVERIFY(m_selection->targetAt(100000).isNone());
    QVERIFY(m_selection->targetAt(-1).isNone());
}

void TestSelection::tellsOnce()
{
    QSignalSpy current(m_selection.get(), &Selection::currentChanged);
    QSignalSpy hovered(m_selection.get(), &Selection::hoveredChanged);
    const Target norway = m_selection->targetAt(offsetOf(QStringLiteral("Norway")));
    m_selection->select(norway);
    m_selection->select(norway);
    m_selection->hover(norway);
    m_selection->hover(norway);
    m_selection->hover({});
    QCOMPARE(current.count(), 1);
    QCOMPARE(hovered.count(), 2);
    QCOMPARE(m_selection->current(), norway);
}

void TestSelection::revealGoesToThePlace()
{
    std::vector<Span> places;
    connect(m_selection.get(), &Selection::revealRequested, this, [&](Span place) { places.push_back(place); });
    Target norway = m_selection->targetAt(offsetOf(QStringLiteral("Norway")));
    const Span first = *norway.place;
    norway.place.reset();
    m_selection->select(norway);
    QVERIFY(places.empty());
    m_selection->select(norway, true);
    QCOMPARE(places, std::vector<Span>{first});
}

void TestSelection::stepsAroundTheMentions()
{
    const Target first = m_selection->targetAt(offsetOf(QStringLiteral("Norway")));
    QCOMPARE(m_selection->placesOf(first).size(), std::size_t(3));
    Target at = first;
    at = m_selection->stepped(at, 1);
    QCOMPARE(at.place->start, offsetOf(QStringLiteral("Norway paid")));
    at = m_selection->stepped(at, 1);
    at = m_selection->stepped(at, 1);
    QCOMPARE(at, first);
    QCOMPARE(m_selection->stepped(first, -1).place->start, offsetOf(QStringLiteral("Norway in May")));
    QVERIFY(m_selection->stepped({}, 1).isNone());
}

void TestSelection::survivesANewAnalysis()
{
    m_selection->select(m_selection->targetAt(offsetOf(QStringLiteral("European Union"))));
    const Target before = m_selection->current();
    QVERIFY(!before.isNone());
    m_document->setPublished(PublicationDate::fromIso(u"2020-01-01", PublicationDate::Source::Option));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    QCOMPARE(m_selection->current(), before);
}

void TestSelection::clearsWithTheArticle()
{
    m_selection->select(m_selection->targetAt(offsetOf(QStringLiteral("Norway"))));
    m_selection->brush(DayRange::of({2019, 3, 8}));
    m_document->openText(QStringLiteral("Another text."));
    QVERIFY(m_selection->current().isNone());
    QVERIFY(!m_selection->brushed());
    QVERIFY(m_selection->targetAt(0).isNone());
}

void TestSelection::namesAreSelectedTogether()
{
    const Target norway = m_selection->targetAt(offsetOf(QStringLiteral("Norway")));
    const Target union_ = m_selection->targetAt(offsetOf(QStringLiteral("European Union")));
    QSignalSpy currents(m_selection.get(), &Selection::currentChanged);
    QSignalSpy names(m_selection.get(), &Selection::namesChanged);
    m_selection->select(norway);
    QCOMPARE(m_selection->names(), std::vector<std::int32_t>{norway.index});
    m_selection->toggleName(union_.index);
    QCOMPARE(m_selection->names(), (std::vector<std::int32_t>{norway.index, union_.index}));
    QCOMPARE(m_selection->current(), norway); // with its place
    QCOMPARE(currents.count(), 1);
    QCOMPARE(names.count(), 2);
    m_selection->select(m_selection->stepped(norway, 1)); // the next mention of the first
    QCOMPARE(m_selection->names().size(), std::size_t(2));
    m_selection->toggleName(norway.index);
    QCOMPARE(m_selection->names(), std::vector<std::int32_t>{union_.index});
    QVERIFY(m_selection->current().is(Target::Kind::Entity, union_.index));
    m_selection->toggleName(union_.index);
    QVERIFY(m_selection->names().empty() && m_selection->current().isNone());
    m_selection->selectNames({union_.index, norway.index});
    m_selection->select(Target::event(0));
    QVERIFY2(m_selection->names().empty(), "an event is no name");
    m_selection->selectNames({union_.index, norway.index});
    m_selection->select(norway);
    QCOMPARE(m_selection->names(), std::vector<std::int32_t>{norway.index});
    m_selection->clear();
    QVERIFY(m_selection->names().empty());
}

void TestSelection::namesSurviveANewAnalysis()
{
    m_selection->selectNames({m_selection->targetAt(offsetOf(QStringLiteral("European Union"))).index,
                              m_selection->targetAt(offsetOf(QStringLiteral("Norway"))).index});
    const std::vector<std::int32_t> before = m_selection->names();
    QCOMPARE(before.size(), std::size_t(2));
    m_document->setPublished(PublicationDate::fromIso(u"2020-01-01", PublicationDate::Source::Option));
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    QCOMPARE(m_selection->names(), before);
}

/// Views look at all that is selected whenever a part of it changes; none of it may mean an analysis that is gone.
void TestSelection::isWholeWhenItTellsOfANewAnalysis()
{
    const Target norway = m_selection->targetAt(offsetOf(QStringLiteral("Norway")));
    m_selection->hover(norway);
    const auto last = static_cast<std::int32_t>(m_document->analysis()->entities.size()) - 1;
    m_selection->select(Target::entity(last));
    int told = 0;
    const auto look = [&] {
        ++told;
        const auto count = m_document->analysis() ? m_document->analysis()->entities.size() : 0;
        for (const std::int32_t name : m_selection->names())
            QVERIFY(static_cast<std::size_t>(name) < count);
        if (m_selection->current().kind == Target::Kind::Entity)
            QVERIFY(static_cast<std::size_t>(m_selection->current().index) < count);
        if (m_selection->hovered().kind == Target::Kind::Entity)
            QVERIFY(static_cast<std::size_t>(m_selection->hovered().index) < count);
        (void)m_selection->placesOf(m_selection->current());
        (void)m_selection->placesOf(m_selection->hovered());
    };
    connect(m_selection.get(), &Selection::hoveredChanged, this, look);
    connect(m_selection.get(), &Selection::currentChanged, this, look);
    connect(m_selection.get(), &Selection::namesChanged, this, look);
    Corrections corrections;
    NameOverride none;
    none.kind = NameOverride::Kind::IsNoName;
    none.span = *m_selection->placeOf(norway);
    none.everywhere = true;
    corrections.content.names.push_back(none);
    m_document->setCorrections(corrections);
    QTRY_COMPARE_WITH_TIMEOUT(m_document->state(), Document::State::Ready, 20000);
    QVERIFY(told > 0);
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
