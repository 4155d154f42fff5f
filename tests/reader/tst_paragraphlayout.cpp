#include "reader/paragraphlayout.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dateline;

namespace {

const QString latin =
    QStringLiteral("Officials of the AVATAR office said on Tuesday that fjord traffic would affect the "
                   "ferry to Waverley, and that five fine fishing boats were offered first.");
const QString emoji =
    QStringLiteral("Mixed \U0001F600 faces \U0001F680 and e\u0301 accents\tand a tab in a line that is "
                   "long enough to be broken into several.");
const QString hebrew = QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD 42 \u05D6\u05D4 "
                                      "\u05DE\u05D1\u05D7\u05DF \u05E9\u05DC \u05E9\u05D5\u05E8\u05D4 "
                                      "\u05D0\u05E8\u05D5\u05DB\u05D4 \u05DE\u05D0\u05D5\u05D3");

RoleStyle style()
{
    return ReadingStyle(QFont(), 100).of(SectionRole::Paragraph);
}

std::vector<Span> linesOf(const ParagraphLayout &layout)
{
    std::vector<Span> lines;
    for (int line = 0; line < layout.lineCount(); ++line)
        lines.push_back(layout.lineSpan(line));
    return lines;
}

std::vector<ColourRun> manyColours(std::int32_t length)
{
    std::vector<ColourRun> runs;
    for (std::int32_t end = 3; end < length; end += 3)
        runs.push_back({end, QColor::fromHsv((end * 37) % 360, 200, 120)});
    runs.push_back({length, QColor(0, 0, 0)});
    return runs;
}

RoleStyle justifiedStyle()
{
    ReadingChoices choices;
    choices.justified = true;
    return ReadingStyle(QFont(), 100, choices).of(SectionRole::Paragraph);
}

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("justified");
    for (const bool justified : {false, true}) {
        const char *how = justified ? "justified" : "ragged";
        QTest::addRow("latin, %s", how) << latin << justified;
        QTest::addRow("emoji, accents, tab, %s", how) << emoji << justified;
        QTest::addRow("right to left, %s", how) << hebrew << justified;
        QTest::addRow("quotation, %s", how) << QStringLiteral("\u201C") + latin << justified;
        QTest::addRow("empty, %s", how) << QString() << justified;
    }
}

/// Width of each space inside a line, as it is drawn.
std::vector<double> spacesOf(const ParagraphLayout &layout, int line)
{
    std::vector<double> widths;
    const Span span = layout.lineSpan(line);
    for (std::int32_t at = span.start; at + 1 < span.end; ++at) {
        if (layout.text().at(at) == u' ')
            widths.push_back(layout.rectsIn(line, {at, at + 1}).front().width());
    }
    return widths;
}

} // namespace

class TestParagraphLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursMoveNothing_data() { addTexts(); }
    void coloursMoveNothing()
    {
        QFETCH(QString, text);
        QFETCH(bool, justified);
        const RoleStyle how = justified ? justifiedStyle() : style();
        ParagraphLayout plain(text, SectionRole::Paragraph, how, 220);
        ParagraphLayout coloured(text, SectionRole::Paragraph, how, 220);
        plain.setColours({{plain.length(), QColor(0, 0, 0)}});
        coloured.setColours(manyColours(coloured.length()));
        QVERIFY(linesOf(plain) == linesOf(coloured));
        QCOMPARE(plain.height(), coloured.height());
        // The letters leave the same ink in the same columns: where one is drawn, so is the other.
        const auto ink = [](const ParagraphLayout &layout) {
            QImage image(260, std::max(1, layout.height()), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::TextAntialiasing, false);
            for (int line = 0; line < layout.lineCount(); ++line)
                layout.drawLine(&painter, {20, 0}, line);
            return image;
        };
        const QImage one = ink(plain);
        const QImage other = ink(coloured);
        int differing = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                differing += (qGray(one.pixel(x, y)) > 250) != (qGray(other.pixel(x, y)) > 250) ? 1 : 0;
        }
        // Antialiased edges of bright letters may cross the threshold; a shifted letter would be hundreds of pixels.
        QVERIFY2(differing <= one.width() * one.height() / 200, qPrintable(QString::number(differing)));
    }

    void offsetsAndPlacesAgree_data() { addTexts(); }
    void offsetsAndPlacesAgree()
    {
        QFETCH(QString, text);
        QFETCH(bool, justified);
        const ParagraphLayout layout(text, SectionRole::Paragraph, justified ? justifiedStyle() : style(), 220);
        for (std::int32_t offset = 0; offset < layout.length(); ++offset) {
            const bool inside = offset > 0 && (text.at(offset).isLowSurrogate() || text.at(offset).isMark());
            if (inside)
                continue;
            const QRectF caret = layout.caretRect(offset);
            QVERIFY(caret.bottom() <= layout.height());
            const std::int32_t found = layout.offsetAt(caret.center());
            // Where a number stands in right-to-left text two places share one x.
            if (text != hebrew)
                QCOMPARE(found, offset);
            else
                QVERIFY(std::abs(layout.caretRect(found).x() - caret.x()) < 1);
        }
    }

    void lettersUnderPoints_data()
    {
        QTest::addColumn<bool>("justified");
        QTest::newRow("ragged") << false;
        QTest::newRow("justified") << true;
    }
    void lettersUnderPoints()
    {
        QFETCH(bool, justified);
        const ParagraphLayout layout(latin, SectionRole::Paragraph, justified ? justifiedStyle() : style(), 220);
        for (std::int32_t offset = 0; offset < layout.length(); ++offset) {
            const int line = layout.lineOf(offset);
            const auto rects = layout.rectsIn(line, {offset, offset + 1});
            QCOMPARE(rects.size(), std::size_t(1));
            if (rects.front().width() >= 2 && !latin.at(offset).isSpace())
                QCOMPARE(layout.letterAt(rects.front().center()), offset);
        }
        QCOMPARE(layout.letterAt({-5, 5}), -1);
        QCOMPARE(layout.letterAt({5, -5}), -1);
        QCOMPARE(layout.letterAt({5.0, layout.height() + 5.0}), -1);
    }

    void spanOverLinesIsWhole()
    {
        const ParagraphLayout layout(latin, SectionRole::Paragraph, style(), 220);
        QVERIFY(layout.lineCount() > 3);
        const Span span{5, layout.length() - 5};
        for (int line = 0; line < layout.lineCount(); ++line)
            QCOMPARE(layout.rectsIn(line, span).size(), std::size_t(1));
        QVERIFY(layout.rectsIn(0, {layout.length() - 3, layout.length()}).empty());
    }

    void rightToLeftBeginsAtTheRight()
    {
        const ParagraphLayout layout(hebrew, SectionRole::Paragraph, style(), 400);
        QVERIFY(layout.caretRect(0).x() > 390);
        QVERIFY(layout.caretRect(3).x() < layout.caretRect(0).x());
    }

    void justifiedBreaksWhereRaggedDoes_data() { addTexts(); }
    void justifiedBreaksWhereRaggedDoes()
    {
        QFETCH(QString, text);
        for (int width = 120; width < 500; width += 17) {
            const ParagraphLayout ragged(text, SectionRole::Paragraph, style(), width);
            const ParagraphLayout justified(text, SectionRole::Paragraph, justifiedStyle(), width);
            QVERIFY(linesOf(ragged) == linesOf(justified));
            QCOMPARE(ragged.height(), justified.height());
        }
    }

    void justifiedLinesEndAtTheEdge_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << latin + u' ' + latin;
        QTest::newRow("right to left") << hebrew + u' ' + hebrew + u' ' + hebrew;
    }
    void justifiedLinesEndAtTheEdge()
    {
        QFETCH(QString, text);
        const double space = QFontMetricsF(style().font).horizontalAdvance(u' ');
        int straight = 0;
        for (int width = 200; width < 520; width += 11) {
            const ParagraphLayout layout(text, SectionRole::Paragraph, justifiedStyle(), width);
            const bool leftwards = layout.isRightToLeft();
            for (int line = 0; line < layout.lineCount(); ++line) {
                const QRectF rect = layout.lineRect(line);
                QVERIFY(std::abs(leftwards ? rect.right() - width : rect.left()) < 1.1);
                const bool last = line + 1 == layout.lineCount();
                const bool full = std::abs(leftwards ? rect.left() : rect.right() - width) < 1.1;
                straight += full && !last ? 1 : 0;
                for (const double wide : spacesOf(layout, line)) {
                    QVERIFY2(wide <= space * 2.2 + 1, qPrintable(QString::number(wide / space)));
                    // A line is straight or as it would be set alone, nothing between.
                    QVERIFY2(full || wide < space + 2,
                             qPrintable(QStringLiteral("%1 %2 %3").arg(width).arg(line).arg(wide)));
                }
                // Where letters are said to be is where the line ends.
                Span own = layout.lineSpan(line);
                while (layout.text().at(own.end - 1) == u' ')
                    --own.end;
                const auto rects = layout.rectsIn(line, own);
                QVERIFY(std::abs(rects.front().left() - rect.left()) < 0.1);
                QVERIFY(std::abs(rects.back().right() - rect.right()) < 0.1);
                QCOMPARE(rects.size(), std::size_t(1)); // and no letter is left out
            }
        }
        QVERIFY(straight > 20);
    }

    void wideWordsStayRagged()
    {
        const QString text =
            QStringLiteral("so Donaudampfschifffahrtsgesellschaftskapitaen is wider than what is left");
        const double so = QFontMetricsF(style().font).horizontalAdvance(text.first(44));
        const ParagraphLayout layout(text, SectionRole::Paragraph, justifiedStyle(), static_cast<int>(so));
        QVERIFY(layout.lineSpan(0) == Span({0, 3}));
        QVERIFY(layout.lineRect(0).width() < so / 2);
        QVERIFY(layout.caretRect(2).x() < so / 2);
        QCOMPARE(layout.letterAt({so * 0.8, 5}), -1);
    }

    void linesBrokenOnPurposeStayRagged()
    {
        const QString text = QStringLiteral("a line of verse\u2028and one that goes on after it for a while longer");
        const ParagraphLayout layout(text, SectionRole::Paragraph, justifiedStyle(), 300);
        const ParagraphLayout ragged(text, SectionRole::Paragraph, style(), 300);
        QVERIFY(std::abs(layout.lineRect(0).width() - ragged.lineRect(0).width()) < 1.1);
    }

    void onlyRunningTextIsJustified()
    {
        ReadingChoices choices;
        choices.justified = true;
        const ReadingStyle all(QFont(), 100, choices);
        for (std::size_t role = 0; role < sectionRoleCount; ++role) {
            const auto which = static_cast<SectionRole>(role);
            const bool running = which == SectionRole::Paragraph || which == SectionRole::Quote;
            QCOMPARE(all.of(which).justified, running);
            QCOMPARE(all.of(which).hangs, running);
            QVERIFY(!ReadingStyle(QFont(), 100).of(which).justified);
        }
    }

    void quotationMarksHang_data()
    {
        QTest::addColumn<QString>("marks");
        QTest::addColumn<bool>("hangs");
        QTest::newRow("English") << QStringLiteral("\u201C") << true;
        QTest::newRow("English, one in the other") << QStringLiteral("\u201C\u2018") << true;
        QTest::newRow("German") << QStringLiteral("\u201E") << true;
        QTest::newRow("German, guillemets") << QStringLiteral("\u00BB") << true;
        QTest::newRow("French") << QStringLiteral("\u00AB\u00A0") << true;
        QTest::newRow("Swedish") << QStringLiteral("\u201D") << true;
        QTest::newRow("typewritten") << QStringLiteral("\"") << true;
        QTest::newRow("mark with a space") << QStringLiteral("\" ") << false;
        QTest::newRow("bracket") << QStringLiteral("(") << false;
    }
    void quotationMarksHang()
    {
        QFETCH(QString, marks);
        QFETCH(bool, hangs);
        const auto after = static_cast<std::int32_t>(marks.size());
        for (const RoleStyle &how : {style(), justifiedStyle()}) {
            if (how.justified && marks.size() > 1 && marks.back().isSpace())
                continue; // a no-break space is stretched with the others
            const ParagraphLayout bare(latin, SectionRole::Paragraph, how, 300);
            const ParagraphLayout quoted(marks + latin, SectionRole::Paragraph, how, 300);
            QCOMPARE(std::abs(quoted.caretRect(after).x() - bare.caretRect(0).x()) < 0.6, hangs);
            QCOMPARE(quoted.lineRect(0).left() < 0, hangs);
            if (!hangs)
                continue;
            // What hangs takes no room from the line, and can be hit where it stands.
            QCOMPARE(quoted.lineSpan(0).end, bare.lineSpan(0).end + after);
            QCOMPARE(quoted.letterAt(quoted.rectsIn(0, {0, 1}).front().center()), 0);
            QCOMPARE(quoted.offsetAt({-50, 5}), 0);
        }
        // A headline does not hang.
        const RoleStyle headline = ReadingStyle(QFont(), 100).of(SectionRole::Headline);
        QCOMPARE(ParagraphLayout(marks + latin, SectionRole::Headline, headline, 300).lineRect(0).left(), 0.0);
    }

    void quotationMarksHangWhereALineBegins()
    {
        const QString text = QStringLiteral("words that fill a line and then \u201Cquoted ones on the next line");
        int found = 0;
        for (int width = 150; width < 400; width += 3) {
            const ParagraphLayout layout(text, SectionRole::Paragraph, style(), width);
            for (int line = 0; line < layout.lineCount(); ++line) {
                const std::int32_t start = layout.lineSpan(line).start;
                if (text.at(start) != u'\u201C')
                    continue;
                QVERIFY(std::abs(layout.caretRect(start + 1).x()) < 0.6);
                ++found;
            }
        }
        QVERIFY(found > 0);
    }

    void quotationMarksHangAtTheRight()
    {
        const ParagraphLayout bare(hebrew, SectionRole::Paragraph, style(), 300);
        const ParagraphLayout quoted(u'\u201D' + hebrew, SectionRole::Paragraph, style(), 300);
        QVERIFY(std::abs(quoted.caretRect(1).x() - bare.caretRect(0).x()) < 0.6);
        QVERIFY(quoted.lineRect(0).right() > 300);
    }

    void spaceAtTheEndOfALineIsNotMarked()
    {
        for (const RoleStyle &how : {style(), justifiedStyle()}) {
            const ParagraphLayout layout(hebrew + u' ' + hebrew, SectionRole::Paragraph, how, 200);
            QVERIFY(layout.lineCount() > 3);
            for (int line = 0; line < layout.lineCount(); ++line) {
                const auto rects = layout.rectsIn(line, layout.lineSpan(line));
                QVERIFY(rects.front().left() >= layout.lineRect(line).left() - 0.01);
                QVERIFY(rects.back().right() <= layout.lineRect(line).right() + 0.01);
            }
        }
    }

    void headlinesAreBalanced()
    {
        const RoleStyle headline = ReadingStyle(QFont(), 100).of(SectionRole::Headline);
        RoleStyle full = headline;
        full.balanced = false;
        const QString words = QStringLiteral("Harbour bridge closed after storm moves two of its piers, says board");
        int better = 0;
        for (int width = 200; width < 700; width += 20) {
            const ParagraphLayout plain(words, SectionRole::Headline, full, width);
            const ParagraphLayout balanced(words, SectionRole::Headline, headline, width);
            QCOMPARE(balanced.lineCount(), plain.lineCount());
            const int last = plain.lineCount() - 1;
            QVERIFY(balanced.lineRect(last).width() >= plain.lineRect(last).width());
            better += balanced.lineRect(last).width() > plain.lineRect(last).width() + 20 ? 1 : 0;
        }
        QVERIFY(better > 3);
        // From right to left the lines still begin at the right.
        const ParagraphLayout hebrews(hebrew, SectionRole::Headline, headline, 500);
        QVERIFY(hebrews.lineCount() > 1);
        QVERIFY(std::abs(hebrews.lineRect(0).right() - 500) < 1);
        QVERIFY(std::abs(hebrews.lineRect(1).right() - 500) < 1);
    }

    void rightToLeftIsIndentedAtTheRight()
    {
        const ReadingStyle all(QFont(), 100);
        const RoleStyle quote = all.of(SectionRole::Quote);
        QVERIFY(quote.indent > 0);
        const ParagraphLayout layout(hebrew, SectionRole::Quote, quote, 300);
        QVERIFY(std::abs(layout.lineRect(0).right() - (300 - quote.indent)) < 1);
    }

    void breaksStay()
    {
        const QString text = QStringLiteral("one\u2028two\u2028three");
        const ParagraphLayout layout(text, SectionRole::Paragraph, style(), 400);
        QCOMPARE(layout.lineCount(), 3);
        QVERIFY(layout.lineSpan(1) == Span({4, 8}));
    }

    void listItemsHang()
    {
        const QString text =
            QStringLiteral("* a first item that is long enough to be wrapped once\u2028* a second item");
        const ParagraphLayout layout(text, SectionRole::List, ReadingStyle(QFont(), 100).of(SectionRole::List), 200);
        QVERIFY(layout.lineCount() >= 3);
        const double marker = layout.lineRect(0).x();
        QVERIFY(layout.lineRect(1).x() > marker);
        QCOMPARE(layout.lineRect(layout.lineOf(static_cast<std::int32_t>(text.size()) - 10)).x(), marker);
    }

    void stepsByLetterNotByCodeUnit()
    {
        const QString text = QStringLiteral("a\U0001F600b word");
        const ParagraphLayout layout(text, SectionRole::Paragraph, style(), 400);
        QCOMPARE(layout.step(1, 1, false), 3);
        QCOMPARE(layout.step(3, -1, false), 1);
        QCOMPARE(layout.step(0, 1, true), 5);
    }
};

QTEST_MAIN(TestParagraphLayout)
#include "tst_paragraphlayout.moc"
