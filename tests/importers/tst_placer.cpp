#include "importers/importfixture.h"
#include "importers/placer.h"

using namespace dateline;

/// Where places of a file are found again in a text that is not the same any more.
class TestPlacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unmoved();
    void moved();
    void movedWithOthers();
    void sameWordsElsewhereAreAnotherPlace();
    void withoutContext();
    void overLineEnds();
    void absurdOffsets();
};

namespace {

FilePlace filePlace(const QString &text, const QString &words, int nth = 0)
{
    const Span span = placeOf(text, words, nth);
    const CodePointIndex index(text);
    return {index.codePoint(span.start),
            index.codePoint(span.end),
            words,
            text.mid(std::max(0, span.start - 32), std::min(32, span.start)),
            text.mid(span.end, 32),
            0};
}

const QString oldText =
    QStringLiteral("Anna Berg \U0001F309 met Tom Lund in Oslo. Later Anna went to Bergen with Tom.");

} // namespace

void TestPlacer::unmoved()
{
    Placer placer(oldText);
    QCOMPARE(placer.place(filePlace(oldText, QStringLiteral("Bergen"))),
             std::optional(placeOf(oldText, QStringLiteral("Bergen"))));
    QVERIFY(placer.isUnmoved());
}

void TestPlacer::moved()
{
    const QString text = QStringLiteral("\U0001F4F0 News. ") + oldText;
    Placer placer(text);
    QCOMPARE(placer.place(filePlace(oldText, QStringLiteral("Tom"), 1)),
             std::optional(placeOf(text, QStringLiteral("Tom"), 1)));
    QVERIFY(!placer.isUnmoved());
}

/// A place whose neighbourhood was rewritten is found by how far the place before it has moved.
void TestPlacer::movedWithOthers()
{
    const QString text = QStringLiteral("12345") + oldText;
    Placer placer(text);
    QVERIFY(placer.place(filePlace(oldText, QStringLiteral("Oslo"))));
    FilePlace bare = filePlace(oldText, QStringLiteral("Tom"), 1);
    bare.prefix.clear();
    bare.suffix.clear();
    QCOMPARE(placer.place(bare), std::optional(placeOf(text, QStringLiteral("Tom"), 1)));
}

void TestPlacer::sameWordsElsewhereAreAnotherPlace()
{
    const QString other = QStringLiteral("In Bergen it rained for weeks on end, and the ferries stayed away.");
    Placer placer(other);
    QVERIFY(!placer.place(filePlace(oldText, QStringLiteral("Bergen"))));
}

void TestPlacer::withoutContext()
{
    const QString text = QStringLiteral("Now: ") + oldText;
    FilePlace bergen = filePlace(oldText, QStringLiteral("Bergen"));
    FilePlace tom = filePlace(oldText, QStringLiteral("Tom"));
    for (FilePlace *place : {&bergen, &tom}) {
        place->prefix.clear();
        place->suffix.clear();
    }
    QVERIFY(!Placer(text).place(tom)); // which of two?
    QCOMPARE(Placer(text).place(bergen), std::optional(placeOf(text, QStringLiteral("Bergen"))));
}

/// brat has no line ends inside of words.
void TestPlacer::overLineEnds()
{
    const QString text = QStringLiteral("The Harbour\nTrust paid.");
    FilePlace trust{4, 17, QStringLiteral("Harbour Trust"), {}, {}, 1};
    QCOMPARE(Placer(text).place(trust), std::optional(Span{4, 17}));
}

void TestPlacer::absurdOffsets()
{
    Placer placer(oldText);
    for (const auto &[start, end] : {std::pair{2147483600, 2147483647}, std::pair{0, 2147483647}, std::pair{70, 71}}) {
        FilePlace absurd{start, end, QStringLiteral("Anna Berg goes"), {}, {}, 1};
        QVERIFY(!placer.place(absurd));
    }
    FilePlace known = filePlace(oldText, QStringLiteral("Oslo"));
    known.start = 2147483600;
    known.end = 2147483604;
    QCOMPARE(placer.place(known), std::optional(placeOf(oldText, QStringLiteral("Oslo"))));
    QVERIFY(!Placer(QString()).place(known));
}

QTEST_APPLESS_MAIN(TestPlacer)
#include "tst_placer.moc"
