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

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << latin;
    QTest::newRow("emoji, accents, tab") << emoji;
    QTest::newRow("right to left") << hebrew;
    QTest::newRow("empty") << QString();
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
        ParagraphLayout plain(text, SectionRole::Paragraph, style(), 220);
        ParagraphLayout coloured(text, SectionRole::Paragraph, style(), 220);
        plain.setColours({{plain.length(), QColor(0, 0, 0)}});
        coloured.setColours(manyColours(coloured.length()));
        QVERIFY(linesOf(plain) == linesOf(coloured));
        QCOMPARE(plain.height(), coloured.height());
        // The letters leave the same ink in the same columns: where one is drawn, so is the other.
        const auto ink = [](const ParagraphLayout &layout) {
            QImage image(240, std::max(1, layout.height()), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::TextAntialiasing, false);
            for (int line = 0; line < layout.lineCount(); ++line)
                layout.drawLine(&painter, {0, 0}, line);
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
        const ParagraphLayout layout(text, SectionRole::Paragraph, style(), 220);
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

    void lettersUnderPoints()
    {
        const ParagraphLayout layout(latin, SectionRole::Paragraph, style(), 220);
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
