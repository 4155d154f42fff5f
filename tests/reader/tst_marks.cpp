#include "handmade.h"
#include "reader/marks.h"

#include <QTest>

using namespace dateline;

class TestMarks : public QObject
{
    Q_OBJECT

private:
    ThemeStyles m_styles;
    std::shared_ptr<const Analysis> m_analysis = handmadeAnalysis();
    AnalysisIndex m_index{*m_analysis};
    Paragraph m_paragraph{{0, 59}, 0, SectionRole::Paragraph, true, false};

    [[nodiscard]] MarkSources sources() const { return {&m_styles, m_analysis.get(), &m_index, {}, {}, true}; }

    static QColor colourAt(const ParagraphMarks &marks, std::int32_t offset)
    {
        for (const ColourRun &run : marks.colours) {
            if (offset < run.end)
                return run.colour;
        }
        return {};
    }
    static const Mark *markAt(const ParagraphMarks &marks, std::int32_t offset)
    {
        for (const Mark &mark : marks.marks) {
            if (mark.span.contains(offset))
                return &mark;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_styles.setThemeName(QStringLiteral("Dateline Light")); }

    void everyKindIsMarked()
    {
        const ParagraphMarks marks = collectMarks(sources(), m_paragraph, {});
        QVERIFY(markAt(marks, 0)->style == m_styles.entity(EntityType::Person));
        QVERIFY(markAt(marks, 20)->style == m_styles.entity(EntityType::Place));
        QVERIFY(markAt(marks, 30)->style == m_styles.time());
        QVERIFY(markAt(marks, 55)->style == m_styles.doubtfulTime());
        QVERIFY(markAt(marks, 11)->style == m_styles.eventHead());
        QVERIFY(markAt(marks, 45) == nullptr);
        QCOMPARE(colourAt(marks, 5), m_styles.entity(EntityType::Person).foreground);
        QCOMPARE(colourAt(marks, 15), m_styles.sectionText(SectionRole::Paragraph));
        QCOMPARE(marks.colours.back().end, 59);
    }

    void entityTypeGoesBeforeMentionType()
    {
        auto changed = std::make_shared<Analysis>(*m_analysis);
        changed->entities[0].type = EntityType::Org;
        MarkSources from = sources();
        from.analysis = changed.get();
        QVERIFY(markAt(collectMarks(from, m_paragraph, {}), 0)->style == m_styles.entity(EntityType::Org));
    }

    void unsureNamesLookLessSure()
    {
        auto changed = std::make_shared<Analysis>(*m_analysis);
        auto section = std::make_shared<SectionAnalysis>(*changed->sectionAnalyses[0]);
        section->mentions[0].score = 0.5F;
        changed->sectionAnalyses[0] = section;
        MarkSources from = sources();
        from.analysis = changed.get();
        const ParagraphMarks marks = collectMarks(from, m_paragraph, {});
        const MarkStyle sure = m_styles.entity(EntityType::Person);
        const MarkStyle unsure = markAt(marks, 0)->style;
        QCOMPARE(unsure.shape, sure.shape);
        QCOMPARE(unsure.underline, sure.underline);
        QVERIFY(!unsure.background.isValid());
        QCOMPARE(colourAt(marks, 5), m_styles.sectionText(SectionRole::Paragraph));
    }

    void kindsCanBeHidden()
    {
        const std::array<std::pair<MarkKind, int>, 4> kinds = {
            {{MarkKind::Person, 0}, {MarkKind::Place, 20}, {MarkKind::Time, 30}, {MarkKind::Happening, 11}}};
        for (const auto &[hidden, at] : kinds) {
            MarkSources from = sources();
            from.hidden.set(static_cast<std::size_t>(hidden));
            const ParagraphMarks marks = collectMarks(from, m_paragraph, {});
            for (const auto &[kind, place] : kinds)
                QCOMPARE(markAt(marks, place) == nullptr, kind == hidden);
        }
    }

    void pieceHasItsOwnPart()
    {
        Paragraph piece = m_paragraph;
        piece.span = {20, 59};
        const ParagraphMarks marks = collectMarks(sources(), piece, {});
        QVERIFY(markAt(marks, 0)->span == Span({0, 4})); // the rest of the place
        QVERIFY(markAt(marks, 10)->style == m_styles.time());
        QCOMPARE(marks.colours.back().end, 39);
    }

    void switchedOffLeavesText()
    {
        MarkSources from = sources();
        from.visible = false;
        const ParagraphMarks marks = collectMarks(from, m_paragraph, {{{0, 4}, QColor(1, 2, 3), true}});
        QVERIFY(marks.marks.empty());
        QCOMPARE(marks.colours.size(), std::size_t(1));
    }

    void baseLiesUnderMarks()
    {
        const ParagraphMarks marks = collectMarks(sources(), m_paragraph, {{{0, 18}, QColor(1, 2, 3), false}});
        QCOMPARE(colourAt(marks, 5), m_styles.entity(EntityType::Person).foreground);
        QCOMPARE(colourAt(marks, 16), QColor(1, 2, 3));
    }

    void brushDimsOtherSentences_data()
    {
        QTest::addColumn<DayRange>("brushed");
        QTest::addColumn<bool>("firstDimmed");
        QTest::newRow("around it") << DayRange{CivilDate{2021, 5, 1}, CivilDate{2021, 5, 31}} << false;
        QTest::newRow("open end") << DayRange{CivilDate{2020, 1, 1}, std::nullopt} << false;
        QTest::newRow("before it") << DayRange{CivilDate{2020, 5, 1}, CivilDate{2021, 5, 2}} << true;
    }
    void brushDimsOtherSentences()
    {
        QFETCH(DayRange, brushed);
        QFETCH(bool, firstDimmed);
        MarkSources from = sources();
        from.brushed = brushed;
        const ParagraphMarks marks = collectMarks(from, m_paragraph, {});
        const QColor dimmed = m_styles.colour(ThemeColour::DimmedText);
        QCOMPARE(colourAt(marks, 16) == dimmed, firstDimmed);
        QCOMPARE(colourAt(marks, 2) == dimmed, firstDimmed);
        QCOMPARE(colourAt(marks, 45), dimmed); // a doubtful time lies in no range of days
    }

    void headlineMarkersStepBack()
    {
        auto changed = std::make_shared<Analysis>(*m_analysis);
        changed->structure.headline = Span{4, 59};
        MarkSources from = sources();
        from.analysis = changed.get();
        from.visible = false;
        Paragraph headline = m_paragraph;
        headline.role = SectionRole::Headline;
        const ParagraphMarks marks = collectMarks(from, headline, {});
        QCOMPARE(colourAt(marks, 1), m_styles.colour(ThemeColour::DimmedText));
        QCOMPARE(colourAt(marks, 30), m_styles.sectionText(SectionRole::Headline));
    }
};

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
