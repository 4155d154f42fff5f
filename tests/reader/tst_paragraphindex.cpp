#include "reader/paragraphindex.h"

#include <QTest>

using namespace dateline;

namespace {

QStringList textsOf(const ParagraphIndex &index)
{
    QStringList texts;
    for (std::int32_t at = 0; at < index.count(); ++at) {
        const Span span = index.at(at).span;
        texts.append(index.text().mid(span.start, span.length()));
    }
    return texts;
}

ParagraphIndex indexed(const QString &text)
{
    ParagraphIndex index;
    index.setText(text);
    index.indexMore(1 << 30);
    return index;
}

} // namespace

class TestParagraphIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines()
    {
        const ParagraphIndex index = indexed(QStringLiteral("\none\ntwo\n \n\nthree\n"));
        QCOMPARE(textsOf(index), QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
        QVERIFY(index.at(0).gapBefore);
        QVERIFY(!index.at(1).gapBefore);
        QVERIFY(index.at(2).gapBefore);
        QVERIFY(index.isComplete());
    }

    void noText()
    {
        const ParagraphIndex index = indexed(QString());
        QCOMPARE(index.count(), 0);
        QCOMPARE(index.indexOf(0), -1);
        QVERIFY(index.isComplete());
    }

    void bitByBitIsTheSame()
    {
        QString text;
        for (int line = 0; line < 500; ++line)
            text +=
                QStringLiteral("line %1").arg(line) + (line % 3 == 0 ? QStringLiteral("\n\n") : QStringLiteral("\n"));
        const ParagraphIndex whole = indexed(text);
        ParagraphIndex slow;
        slow.setText(text);
        int rounds = 0;
        while (slow.indexMore(7))
            ++rounds;
        QVERIFY(rounds > 100);
        QCOMPARE(slow.count(), whole.count());
        for (std::int32_t at = 0; at < whole.count(); ++at)
            QVERIFY(slow.at(at) == whole.at(at));
    }

    void findsOffsets()
    {
        const ParagraphIndex index = indexed(QStringLiteral("one\n\ntwo"));
        QCOMPARE(index.indexOf(0), 0);
        QCOMPARE(index.indexOf(3), 0);
        QCOMPARE(index.indexOf(4), 0); // between: the one before
        QCOMPARE(index.indexOf(5), 1);
        QCOMPARE(index.indexOf(100), 1);
    }

    void sectionsAndWhatLiesOutside()
    {
        ParagraphIndex index;
        index.setText(QStringLiteral("Head\n\nstray\nBody one\nbody two\n\ntail"));
        index.setSections({{SectionRole::Headline, {0, 4}}, {SectionRole::Paragraph, {12, 29}}});
        QCOMPARE(textsOf(index), QStringList({QStringLiteral("Head"), QStringLiteral("stray"),
                                              QStringLiteral("Body one\nbody two"), QStringLiteral("tail")}));
        QCOMPARE(index.at(0).role, SectionRole::Headline);
        QCOMPARE(index.at(1).section, -1);
        QCOMPARE(index.at(2).section, 1);
        QVERIFY(!index.at(2).gapBefore);
        QVERIFY(index.at(3).gapBefore);
        QVERIFY(index.isComplete());
    }
    void beginningOfALongText()
    {
        const QString line = QStringLiteral("All of it is read later.\n");
        ParagraphIndex index;
        index.setText(QStringLiteral("Head\n\n") + line.repeated(20000));
        index.setSections({{SectionRole::Headline, {0, 4}}});
        QCOMPARE(index.at(0).role, SectionRole::Headline);
        QCOMPARE(index.at(1).section, -1);
        QVERIFY(!index.isComplete());
        while (index.indexMore(100'000)) {
        }
        QVERIFY(index.isComplete());
        QCOMPARE(index.count(), 20001);
    }

    void longOnesAreCut_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("words") << QStringLiteral("word ");
        QTest::newRow("no space") << QStringLiteral("x");
        QTest::newRow("surrogates") << QStringLiteral("\U0001F600");
        QTest::newRow("accents") << QStringLiteral("e\u0301");
    }
    void longOnesAreCut()
    {
        QFETCH(QString, unit);
        const QString text = unit.repeated(60'000);
        const ParagraphIndex index = indexed(text);
        QVERIFY(index.count() > 3);
        std::int32_t end = 0;
        for (std::int32_t at = 0; at < index.count(); ++at) {
            const Paragraph &piece = index.at(at);
            QCOMPARE(piece.span.start, end); // nothing is lost
            QVERIFY(piece.span.length() <= ParagraphIndex::longest);
            QCOMPARE(piece.continues, at > 0);
            if (at > 0) {
                QVERIFY(!text.at(piece.span.start).isLowSurrogate());
                QVERIFY(!text.at(piece.span.start).isMark());
            }
            end = piece.span.end;
        }
        QCOMPARE(end, static_cast<std::int32_t>(text.size()));
        QCOMPARE(index.firstPiece(2), 0);
        QCOMPARE(index.lastPiece(1), index.count() - 1);
    }
};

QTEST_GUILESS_MAIN(TestParagraphIndex)
#include "tst_paragraphindex.moc"
