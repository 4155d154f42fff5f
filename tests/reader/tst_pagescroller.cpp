#include "reader/pagescroller.h"

#include <QTest>

using namespace dateline;

namespace {

constexpr int viewport = 400;

QString text(int paragraphs)
{
    QString result;
    for (int at = 0; at < paragraphs; ++at)
        result +=
            QStringLiteral("Paragraph %1 %2.\n\n").arg(at).arg(QStringLiteral("has words ").repeated(1 + at % 17));
    return result;
}

/// A text of which the middle third is furniture.
std::vector<Section> sectionsOf(const QString &source, int paragraphs)
{
    std::vector<Section> sections;
    std::int32_t start = 0;
    for (int at = 0; at < paragraphs; ++at) {
        const auto end = static_cast<std::int32_t>(source.indexOf(QStringLiteral("\n\n"), start));
        const bool middle = at >= paragraphs / 3 && at < 2 * paragraphs / 3;
        sections.push_back({middle ? SectionRole::Boilerplate : SectionRole::Paragraph, {start, end}});
        start = end + 2;
    }
    return sections;
}

} // namespace

class TestPageScroller : public QObject
{
    Q_OBJECT

private:
    Page m_page;

    void open(int paragraphs, int width = 500)
    {
        m_page.setStyle(ReadingStyle(QFont(), 100));
        m_page.setWidth(width);
        m_page.setText(text(paragraphs));
    }

private Q_SLOTS:
    void emptyPage()
    {
        Page page;
        PageScroller scroller(&page);
        scroller.setViewportHeight(viewport);
        scroller.scrollTo(100);
        scroller.scrollToEnd();
        scroller.restore({5, 0});
        QVERIFY(scroller.rows().empty());
        QCOMPARE(scroller.value(), 0);
        QVERIFY(scroller.visibleSpan().isEmpty());
    }

    void rowsCoverTheViewport()
    {
        open(200);
        PageScroller scroller(&m_page);
        scroller.setViewportHeight(viewport);
        scroller.layOut();
        for (int step = 0; step < 60; ++step) {
            const auto &rows = scroller.rows();
            QVERIFY(!rows.empty());
            QVERIFY(rows.front().y <= 0);
            for (std::size_t at = 1; at < rows.size(); ++at)
                QCOMPARE(rows[at].y, rows[at - 1].y + m_page.block(rows[at - 1].paragraph).height());
            const int bottom = rows.back().y + m_page.block(rows.back().paragraph).height();
            QVERIFY(bottom >= viewport || bottom + m_page.bottomMargin() >= viewport);
            scroller.scrollBy(137);
        }
    }

    void startAndEnd()
    {
        open(200);
        PageScroller scroller(&m_page);
        scroller.setViewportHeight(viewport);
        scroller.scrollToEnd();
        QCOMPARE(scroller.rows().back().paragraph, 199);
        QVERIFY(std::abs(scroller.value() - scroller.maximum()) <= 1);
        scroller.scrollBy(10'000);
        QCOMPARE(scroller.rows().back().paragraph, 199);
        scroller.scrollTo(0);
        QCOMPARE(scroller.value(), 0);
        scroller.scrollBy(-500);
        QCOMPARE(scroller.value(), 0);
        QCOMPARE(scroller.rows().front().paragraph, 0);
    }

    void goingUpUndoesGoingDown()
    {
        open(300);
        PageScroller scroller(&m_page);
        scroller.setViewportHeight(viewport);
        scroller.scrollTo(scroller.maximum() / 2); // into the unknown: heights there are estimates
        const ReadingPlace before = scroller.place();
        for (int step = 0; step < 20; ++step)
            scroller.scrollBy(-93);
        for (int step = 0; step < 20; ++step)
            scroller.scrollBy(93);
        QVERIFY(scroller.place() == before);
    }

    void placeSurvivesAnotherWidth()
    {
        open(300);
        PageScroller scroller(&m_page);
        scroller.setViewportHeight(viewport);
        scroller.scrollTo(scroller.maximum() / 3);
        const ReadingPlace before = scroller.place();
        m_page.setWidth(300);
        scroller.restore(before);
        QVERIFY(scroller.isVisible({before.offset, before.offset}) || before.y < 0);
        m_page.setWidth(500);
        scroller.restore(before);
        QVERIFY(scroller.place() == before);
    }

    void foldedTextIsSkipped()
    {
        open(90);
        m_page.setSections(sectionsOf(m_page.paragraphs().text(), 90));
        QCOMPARE(m_page.next(30), 60);
        QCOMPARE(m_page.previous(60), 30);
        PageScroller scroller(&m_page);
        scroller.setViewportHeight(viewport);
        const std::int32_t inside = m_page.paragraphs().at(45).span.start;
        scroller.restore({inside, 100});
        QCOMPARE(m_page.paragraphShowing(inside), 30);
        QVERIFY(!scroller.isVisible({inside, inside + 1}));
        QVERIFY(m_page.unfold({inside, inside + 1}));
        QVERIFY(!m_page.unfold({inside, inside + 1}));
        scroller.restore({inside, 100});
        QVERIFY(scroller.isVisible({inside, inside + 1}));
        QCOMPARE(static_cast<int>(scroller.visibleCaret(inside)->top()), 100);
        QCOMPARE(m_page.next(30), 31);
    }

    void readableTextJoinsWraps()
    {
        m_page.setStyle(ReadingStyle(QFont(), 100));
        const QString source = QStringLiteral("Head\n\nThe town council met to talk about the price of the new bridge\n"
                                              "and did not agree on anything at all before the evening came.\n\nEnd");
        m_page.setText(source);
        m_page.setSections({{SectionRole::Headline, {0, 4}}, {SectionRole::Paragraph, {6, 130}}});
        QString expected = source;
        expected[source.indexOf(QStringLiteral("\nand"))] = u' ';
        QCOMPARE(m_page.readableText({0, static_cast<std::int32_t>(source.size())}), expected);
        QCOMPARE(m_page.readableText({1, 9}), QStringLiteral("ead\n\nThe"));
    }

    void wordsAndParagraphs()
    {
        m_page.setText(QStringLiteral("One two-way street.\n\nLast"));
        QVERIFY(m_page.wordAt(0) == Span({0, 3}));
        QVERIFY(m_page.wordAt(2) == Span({0, 3}));
        QVERIFY(m_page.wordAt(13) == Span({12, 18}));
        QVERIFY(m_page.wordAt(24) == Span({21, 25}));
        QVERIFY(m_page.paragraphAt(5) == Span({0, 19}));
        QVERIFY(m_page.paragraphAt(22) == Span({21, 25}));
    }
};

QTEST_MAIN(TestPageScroller)
#include "tst_pagescroller.moc"
