#include "document/articleloader.h"
#include "model/analysissplice.h"
#include "pipeline/harbourreport.h"
#include "pipeline/pipeline.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace dateline;

/// What is shown of a text that was edited until all of it is analysed again.
class TestCarryOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editedPart_data();
    void editedPart();
    void sameTextIsTheSame();
    void changedParagraphIsRead();
    void namesThatAreKnown();
    void namesThatAreGone();
    void whatWasConcludedFromTheEdit();
    void muchChangedIsNotCarriedOver();
    void onlyLargeTextsAreWorthIt();
    void anyEditHoldsTogether();

private:
    [[nodiscard]] Snapshot analyse(const QString &text) const
    {
        return m_pipeline->run(std::make_shared<const Article>(articleFromMemory(text)), {.threads = 1});
    }
    [[nodiscard]] Snapshot carry(const Snapshot &before, const QString &text) const
    {
        return m_pipeline->carryOver(*before.analysis, std::make_shared<const Article>(articleFromMemory(text)));
    }

    std::unique_ptr<Pipeline> m_pipeline;
};

namespace {

const QString report =
    harbourReport().replace(QStringLiteral("Reporting by Hans Dahl"),
                            QStringLiteral("Hans Dahl sold the land in 2011.\n\n"
                                           "\"We are proud,\" Solheim told reporters in Oslo on Monday."));

QString with(const QString &text, const char *from, const char *to)
{
    QString edited = text;
    return edited.replace(QString::fromUtf8(from), QString::fromUtf8(to));
}

QStringList words(const Analysis &analysis, const Entity &entity)
{
    QStringList all;
    for (const SectionItemRef ref : entity.mentions)
        all.push_back(analysis.textOf(analysis.mentionSpan(ref)).toString());
    return all;
}

const Entity *named(const Analysis &analysis, const char *name)
{
    const auto found = std::find_if(analysis.entities.begin(), analysis.entities.end(),
                                    [&](const Entity &entity) { return entity.name == QString::fromUtf8(name); });
    return found == analysis.entities.end() ? nullptr : &*found;
}

const Event *told(const Analysis &analysis, const char *head)
{
    const auto found = std::find_if(analysis.events.begin(), analysis.events.end(), [&](const Event &event) {
        return analysis.textOf(event.head) == QString::fromUtf8(head);
    });
    return found == analysis.events.end() ? nullptr : &*found;
}

template <typename T>
QStringList placesOf(const Analysis &analysis, const std::vector<T> &items)
{
    QStringList all;
    for (const T &item : items) {
        Span span;
        if constexpr (std::is_same_v<T, Event>)
            span = item.head;
        else if constexpr (std::is_same_v<T, ResolvedTime>)
            span = analysis.timeSpan(item);
        else
            span = item.span;
        all.push_back(QStringLiteral("%1 %2").arg(span.start).arg(analysis.textOf(span)));
    }
    return all;
}

bool inOrder(const std::vector<Span> &spans, qsizetype size)
{
    std::int32_t last = 0;
    return std::all_of(spans.begin(), spans.end(), [&](Span span) {
        const bool good = span.start >= last && span.end >= span.start && span.end <= size;
        last = span.start;
        return good;
    });
}

/// Empty where everything in an analysis refers to what there is, in order.
QString whatIsWrong(const Analysis &analysis)
{
    const qsizetype size = analysis.article->text.size();
    std::vector<Span> spans;
    for (const Section &section : analysis.structure.sections)
        spans.push_back(section.span);
    if (!inOrder(spans, size) || analysis.sectionAnalyses.size() != spans.size())
        return QStringLiteral("sections");
    std::vector<SectionItemRef> first;
    std::size_t mentions = 0;
    for (const Entity &entity : analysis.entities) {
        if (entity.mentions.empty() || !std::is_sorted(entity.mentions.begin(), entity.mentions.end()))
            return QStringLiteral("mentions of %1").arg(entity.name);
        for (const SectionItemRef ref : entity.mentions) {
            if (analysis.mentionSpan(ref).end > size)
                return QStringLiteral("mention of %1").arg(entity.name);
        }
        first.push_back(entity.mentions.front());
        mentions += entity.mentions.size();
    }
    std::size_t found = 0;
    for (const auto &section : analysis.sectionAnalyses)
        found += section->mentions.size();
    if (!std::is_sorted(first.begin(), first.end()) || mentions != found)
        return QStringLiteral("entities");
    spans.clear();
    found = 0;
    for (const ResolvedTime &time : analysis.times)
        spans.push_back(analysis.timeSpan(time));
    for (const auto &section : analysis.sectionAnalyses)
        found += section->times.size();
    if (!inOrder(spans, size) || found != spans.size())
        return QStringLiteral("times");
    spans.clear();
    const auto exists = [](std::int32_t index, const auto &items) {
        return index >= 0 && std::size_t(index) < items.size();
    };
    for (const Event &event : analysis.events) {
        spans.push_back(event.head);
        const auto *who = std::get_if<std::int32_t>(&event.reportedBy);
        const bool good = event.extent.contains(event.head) && (!event.time || exists(*event.time, analysis.times)) &&
                          (!event.sameAs || exists(*event.sameAs, analysis.events)) &&
                          (who == nullptr || exists(*who, analysis.entities)) &&
                          std::all_of(event.participants.begin(), event.participants.end(),
                                      [&](std::int32_t i) { return exists(i, analysis.entities); });
        if (!good)
            return QStringLiteral("event %1").arg(event.label);
    }
    if (!inOrder(spans, size))
        return QStringLiteral("events");
    spans.clear();
    for (const Quote &quote : analysis.quotes)
        spans.push_back(quote.span);
    if (!inOrder(spans, size))
        return QStringLiteral("quotes");
    spans.clear();
    for (const Lint &lint : analysis.lints)
        spans.push_back(lint.span);
    return inOrder(spans, size) ? QString() : QStringLiteral("lints");
}

} // namespace

void TestCarryOver::initTestCase()
{
    auto engines = Engines::load();
    QVERIFY2(engines.ok(), engines.ok() ? "" : qPrintable(engines.error().context));
    m_pipeline = std::make_unique<Pipeline>(std::move(engines).value());
}

void TestCarryOver::editedPart_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const char *now, int first, int end, const char *read) {
        QTest::newRow(name) << QString::fromLatin1(now) << first << end << QString::fromLatin1(read);
    };
    row("nothing", "One.\n\nTwo.\n\nThree.\n", 3, 3, "\n");
    row("inside", "One.\n\nTw0.\n\nThree.\n", 1, 2, "\n\nTw0.\n\n");
    row("at the start", "0ne.\n\nTwo.\n\nThree.\n", 0, 1, "0ne.\n\n");
    row("before all", "Zero.\n\nOne.\n\nTwo.\n\nThree.\n", 0, 1, "Zero.\n\nOne.\n\n");
    row("at the end", "One.\n\nTwo.\n\nThree. More.\n", 2, 3, "\n\nThree. More.\n");
    row("a section more", "One.\n\nTwo.\n\nThree.\n\nFour.\n", 3, 3, "\n\nFour.\n");
    row("longer at its end", "One.\n\nTwo. More.\n\nThree.\n", 1, 2, "\n\nTwo. More.\n\n");
    row("a section less", "One.\n\nThree.\n", 1, 3, "\n\nThree.\n");
    row("joined", "One. Two.\n\nThree.\n", 0, 2, "One. Two.\n\n");
    row("nothing left", "", 0, 3, "");
    row("all else", "Five, six.", 0, 3, "Five, six.");
}

void TestCarryOver::editedPart()
{
    QFETCH(QString, now);
    QFETCH(int, first);
    QFETCH(int, end);
    QFETCH(QString, read);
    Analysis before;
    before.article = std::make_shared<const Article>(articleFromMemory(QStringLiteral("One.\n\nTwo.\n\nThree.\n")));
    before.structure.sections = {
        {SectionRole::Paragraph, {0, 4}}, {SectionRole::Paragraph, {6, 10}}, {SectionRole::Paragraph, {12, 18}}};
    const EditedPart edit = dateline::editedPart(before, now);
    QCOMPARE(edit.firstSection, first);
    QCOMPARE(edit.endSection, end);
    QCOMPARE(now.mid(edit.now.start, edit.now.length()), read);
    QString applied = before.article->text;
    applied.replace(edit.before.start, edit.before.length(), read);
    QCOMPARE(applied, now);
}

void TestCarryOver::sameTextIsTheSame()
{
    const Snapshot before = analyse(report);
    const Snapshot now = carry(before, report);
    QVERIFY(now.analysis && now.index);
    QVERIFY(!now.analysis->complete);
    QVERIFY(now.analysis->structure == before.analysis->structure);
    QVERIFY(now.analysis->sectionAnalyses == before.analysis->sectionAnalyses);
    QVERIFY(now.analysis->entities == before.analysis->entities);
    QVERIFY(now.analysis->times == before.analysis->times);
    QVERIFY(now.analysis->quotes == before.analysis->quotes);
    QVERIFY(now.analysis->events == before.analysis->events);
    QVERIFY(now.analysis->lints == before.analysis->lints);
    QCOMPARE(now.analysis->words, before.analysis->words);
}

/// What one sees of it is what the whole analysis finds too.
void TestCarryOver::changedParagraphIsRead()
{
    const QString edited =
        with(report, "sold the land in 2011", "bought two ships in Riga in June 2012 and sold the land");
    const Snapshot now = carry(analyse(report), edited);
    const Snapshot whole = analyse(edited);
    QVERIFY(now.analysis);
    QCOMPARE(whatIsWrong(*now.analysis), QString());
    QVERIFY(now.analysis->structure == whole.analysis->structure);
    QCOMPARE(placesOf(*now.analysis, now.analysis->times), placesOf(*whole.analysis, whole.analysis->times));
    QCOMPARE(placesOf(*now.analysis, now.analysis->events), placesOf(*whole.analysis, whole.analysis->events));
    QCOMPARE(placesOf(*now.analysis, now.analysis->quotes), placesOf(*whole.analysis, whole.analysis->quotes));
    QCOMPARE(now.analysis->entities.size(), whole.analysis->entities.size());
    QCOMPARE(now.analysis->words, whole.analysis->words);
    const Event *bought = told(*now.analysis, "bought");
    QVERIFY(bought != nullptr && bought->time);
    QCOMPARE(now.analysis->times.at(std::size_t(*bought->time)).value, QStringLiteral("2012-06"));
    // Behind the edit too, where all numbers are others.
    const Event *said = told(*now.analysis, "told");
    const Event *saidThere = told(*whole.analysis, "told");
    QCOMPARE(said == nullptr, saidThere == nullptr);
    const Entity *solheim = named(*now.analysis, "Ingrid Solheim");
    QVERIFY(solheim != nullptr);
    QCOMPARE(words(*now.analysis, *solheim), words(*whole.analysis, *named(*whole.analysis, "Ingrid Solheim")));
}

void TestCarryOver::namesThatAreKnown()
{
    const Snapshot now = carry(analyse(report), with(report, "Hans Dahl sold the land in",
                                                     "Mrs. Solheim and Hans Dahl sold the land in Norway in"));
    QVERIFY(now.analysis);
    QCOMPARE(whatIsWrong(*now.analysis), QString());
    const Entity *solheim = named(*now.analysis, "Ingrid Solheim");
    QVERIFY(solheim != nullptr);
    QCOMPARE(solheim->mentions.size(), std::size_t(4)); // the third of them is new
    QCOMPARE(named(*now.analysis, "Norway")->mentions.size(), std::size_t(3));
    const Event *sold = told(*now.analysis, "sold");
    QVERIFY(sold != nullptr);
    const auto at = static_cast<std::int32_t>(solheim - now.analysis->entities.data());
    QVERIFY(std::find(sold->participants.begin(), sold->participants.end(), at) != sold->participants.end());
}

void TestCarryOver::namesThatAreGone()
{
    const Snapshot before = analyse(report);
    QVERIFY(named(*before.analysis, "Hans Dahl") != nullptr);
    const Snapshot now = carry(before, with(report, "Hans Dahl sold the land in 2011.", "Nobody paid."));
    QVERIFY(now.analysis);
    QCOMPARE(whatIsWrong(*now.analysis), QString());
    QVERIFY(named(*now.analysis, "Hans Dahl") == nullptr);
    QVERIFY(told(*now.analysis, "sold") == nullptr);
}

/// An event that was told twice, and had its day from the place that is gone.
void TestCarryOver::whatWasConcludedFromTheEdit()
{
    const QString text = QStringLiteral("May 5, 2021\n\nNorway closed its last mine in Svalbard on Monday.\n\n"
                                        "It had rained there for weeks.\n\n"
                                        "Norway closes mine in Svalbard, Finland none.\n");
    const Snapshot before = analyse(text);
    QVERIFY(std::any_of(before.analysis->events.begin(), before.analysis->events.end(),
                        [](const Event &event) { return event.sameAs.has_value(); }));
    for (const char *line : {"Norway closed its last mine in Svalbard on Monday.\n\n",
                             "It had rained there for weeks.\n\n", "Norway closes mine in Svalbard, Finland none.\n"}) {
        const Snapshot now = carry(before, with(text, line, ""));
        QVERIFY(now.analysis);
        QCOMPARE(whatIsWrong(*now.analysis), QString());
    }
}

void TestCarryOver::muchChangedIsNotCarriedOver()
{
    const Snapshot before = analyse(report);
    QString much = report;
    while (much.size() < 300'000)
        much += QStringLiteral("It rained in Oslo on Friday, March 2, 2012, too.\n");
    QVERIFY(!carry(before, much).analysis);
    CancelToken cancel;
    cancel.cancel();
    QVERIFY(!m_pipeline->carryOver(*before.analysis, std::make_shared<const Article>(articleFromMemory(report)), cancel)
                 .analysis);
}

void TestCarryOver::onlyLargeTextsAreWorthIt()
{
    auto article = std::make_shared<Article>(articleFromMemory(report));
    Analysis analysis = *analyse(report).analysis;
    QVERIFY(!Pipeline::mayCarryOver(analysis));
    article->text = QString(1'000'000, u'a');
    analysis.article = article;
    QVERIFY(Pipeline::mayCarryOver(analysis));
    analysis.complete = false;
    QVERIFY(!Pipeline::mayCarryOver(analysis));
}

void TestCarryOver::anyEditHoldsTogether()
{
    std::mt19937 random(20190305);
    const auto upTo = [&](qsizetype most) { return static_cast<qsizetype>(random() % std::uint32_t(most + 1)); };
    const QStringList added = {QString(),
                               QStringLiteral("\n"),
                               QStringLiteral("\n\n"),
                               QStringLiteral(" on Friday"),
                               QStringLiteral("Solheim left Oslo in 2018.\n\nHans Dahl stayed \"there\", "),
                               QStringLiteral("\" ")};
    QString text = report;
    Snapshot before = analyse(text);
    for (int run = 0; run < 120; ++run) {
        QString edited = text;
        const qsizetype at = upTo(edited.size());
        edited.replace(at, std::min(upTo(60), edited.size() - at), added.at(upTo(added.size() - 1)));
        const Snapshot now = carry(before, edited);
        QVERIFY(now.analysis);
        QVERIFY2(whatIsWrong(*now.analysis).isEmpty(), qPrintable(whatIsWrong(*now.analysis) + u'\n' + edited));
        if (run % 10 == 9) { // edits of edits
            text = edited.size() < 200 ? report : edited;
            before = analyse(text);
        }
    }
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
