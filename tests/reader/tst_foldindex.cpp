#include "reader/foldindex.h"

#include <QTest>

using namespace dateline;

namespace {

constexpr SectionRole body = SectionRole::Paragraph;
constexpr SectionRole furniture = SectionRole::Boilerplate;

/// One line a section.
ParagraphIndex page(const std::vector<SectionRole> &roles)
{
    QString text;
    std::vector<Section> sections;
    for (const SectionRole role : roles) {
        const auto start = static_cast<std::int32_t>(text.size());
        text += QStringLiteral("line\n");
        sections.push_back({role, {start, start + 4}});
    }
    ParagraphIndex index;
    index.setText(text);
    index.setSections(sections);
    return index;
}

} // namespace

class TestFoldIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAreOneFold()
    {
        FoldIndex folds;
        folds.build(page({furniture, furniture, body, body, furniture, body}));
        QCOMPARE(folds.count(), 2);
        QVERIFY(folds.at(0) == Fold({0, 2, 0, 2, true}));
        QVERIFY(folds.at(1) == Fold({4, 5, 20, 1, true}));
        QCOMPARE(folds.foldOf(1), 0);
        QCOMPARE(folds.foldOf(2), -1);
        QCOMPARE(folds.foldOf(5), -1);
        QVERIFY(folds.isHead(0));
        QVERIFY(!folds.isHead(1));
        QVERIFY(folds.isHidden(1));
        QVERIFY(!folds.isHidden(3));
    }

    void countsLinesWithinSections()
    {
        ParagraphIndex index;
        index.setText(QStringLiteral("menu\nmore menu\n\nlast\nbody"));
        index.setSections({{furniture, {0, 20}}, {body, {21, 25}}});
        FoldIndex folds;
        folds.build(index);
        QCOMPARE(folds.at(0).lines, 3);
    }

    void unfoldedStaysSo()
    {
        FoldIndex folds;
        folds.build(page({furniture, body, furniture}));
        folds.setFolded(1, false);
        folds.build(page({furniture, furniture, furniture, body})); // another structure of the same text
        QVERIFY(folds.at(0).folded);
        folds.build(page({body, body, furniture}));
        QVERIFY(folds.at(0).folded);
        folds.setFolded(0, false);
        folds.build(page({furniture, body, furniture, furniture}));
        QVERIFY(folds.at(0).folded);
        QVERIFY(!folds.at(1).folded);
        QVERIFY(!folds.isHidden(3));
    }

    void nothingButFurnitureIsShown()
    {
        FoldIndex folds;
        folds.build(page({furniture, furniture}));
        QCOMPARE(folds.count(), 1);
        QVERIFY(!folds.isHidden(0));
    }
};

QTEST_GUILESS_MAIN(TestFoldIndex)
#include "tst_foldindex.moc"
