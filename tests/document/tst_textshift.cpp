#include "document/textshift.h"

#include <QTest>

using namespace dateline;

/// Where places of a text are in a later version of it.
class TestTextShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameText();
    void changes_data();
    void changes();
    void wordsThatAreGone();
    void placeOfARemovedLine();
    void emptySpans();
    void absurdSpans();
};

namespace {

const QString before = QStringLiteral("First line \U0001F6A2.\n\nThe second line is about ferries.\n\n"
                                      "The third line is about harbours.\n\nThe last line.\n");

Span spanOf(const QString &in, const QString &words)
{
    const auto start = static_cast<std::int32_t>(in.indexOf(words));
    return {start, start + static_cast<std::int32_t>(words.size())};
}

} // namespace

void TestTextShift::sameText()
{
    const TextShift shift(before, before);
    QCOMPARE(shift.moved({3, 9}), std::optional(Span{3, 9}));
    QCOMPARE(shift.movedPlace(20), 20);
}

void TestTextShift::changes_data()
{
    QTest::addColumn<QString>("now");
    const auto changed = [](const char *words, const char *by) {
        return QString(before).replace(QString::fromLatin1(words), QString::fromLatin1(by));
    };
    QTest::newRow("text before") << QStringLiteral("\U0001F4F0 Something new.\n\n") + before;
    QTest::newRow("text behind") << before + QStringLiteral("\nSomething new.\n");
    QTest::newRow("text between") << changed("ferries.\n\n", "ferries.\n\nA new line.\n\n");
    QTest::newRow("text around") << QStringLiteral("New.\n") + before + QStringLiteral("New.\n");
    QTest::newRow("a line removed") << changed("The second line is about ferries.\n\n", "");
    QTest::newRow("changes on both sides")
        << changed("First line", "1st line").replace(QStringLiteral("last"), QStringLiteral("final"));
}

void TestTextShift::changes()
{
    QFETCH(QString, now);
    const TextShift shift(before, now);
    for (const QString &words : {QStringLiteral("third line"), QStringLiteral("harbours")})
        QCOMPARE(shift.moved(spanOf(before, words)), std::optional(spanOf(now, words)));
    QCOMPARE(shift.movedPlace(spanOf(before, QStringLiteral("The third")).start),
             spanOf(now, QStringLiteral("The third")).start);
}

void TestTextShift::wordsThatAreGone()
{
    const QString now = QString(before).remove(QStringLiteral("The second line is about ferries.\n\n"));
    QCOMPARE(TextShift(before, now).moved(spanOf(before, QStringLiteral("ferries"))), std::nullopt);
}

void TestTextShift::placeOfARemovedLine()
{
    const QString now = QString(before).remove(QStringLiteral("The second line is about ferries.\n\n"));
    QCOMPARE(TextShift(before, now).movedPlace(spanOf(before, QStringLiteral("The second")).start),
             spanOf(now, QStringLiteral("The third")).start);
    const TextShift nothingLeft(before, QStringLiteral("Short."));
    const std::int32_t place = nothingLeft.movedPlace(60);
    QVERIFY(place >= 0 && place <= 6);
}

void TestTextShift::emptySpans()
{
    const QString now = QStringLiteral("New. ") + before;
    const TextShift shift(before, now);
    const auto at = spanOf(before, QStringLiteral("third")).start;
    QCOMPARE(shift.moved({at, at}), std::optional(Span{at + 5, at + 5}));
    QCOMPARE(TextShift(QString(), now).movedPlace(0), 0);
    QCOMPARE(TextShift(before, QString()).movedPlace(30), 0);
}

void TestTextShift::absurdSpans()
{
    const TextShift shift(before, before + QStringLiteral("x"));
    QCOMPARE(shift.moved({-1, 4}), std::nullopt);
    QCOMPARE(shift.moved({4, 4000}), std::nullopt);
    QCOMPARE(shift.moved({9, 4}), std::nullopt);
    QVERIFY(shift.movedPlace(4000) <= before.size() + 1);
    QCOMPARE(shift.movedPlace(-4), 0);
}

QTEST_APPLESS_MAIN(TestTextShift)
#include "tst_textshift.moc"
