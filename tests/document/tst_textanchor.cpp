#include "document/textanchor.h"

#include <QJsonObject>
#include <QTest>

using namespace dateline;

namespace {

const QString text =
    QStringLiteral("The ferry left \U0001F6A2 at noon. The ferry came back. Nobody saw the ferry again.");

Span spanOf(const QString &in, const QString &words, qsizetype from = 0)
{
    const auto start = static_cast<std::int32_t>(in.indexOf(words, from));
    return {start, static_cast<std::int32_t>(start + words.size())};
}

} // namespace

class TestTextAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreCodePoints()
    {
        const QJsonArray selectors = TextAnchors(text).selectors(spanOf(text, QStringLiteral("noon")));
        QCOMPARE(selectors[0].toObject()[QLatin1StringView("start")].toInt(), 20); // the ship is one
        QCOMPARE(selectors[1].toObject()[QLatin1StringView("exact")].toString(), QStringLiteral("noon"));
    }
    void samePlaceInTheSameText()
    {
        const TextAnchors anchors(text);
        for (const QString &words : {QStringLiteral("The ferry"), QStringLiteral("\U0001F6A2"), text}) {
            const Span span = spanOf(text, words);
            QCOMPARE(anchors.place(anchors.selectors(span)), span);
        }
        const Span second = spanOf(text, QStringLiteral("The ferry"), 5);
        QCOMPARE(anchors.place(anchors.selectors(second)), second);
    }
    void movedWordsAreFoundByTheirNeighbours()
    {
        const QJsonArray selectors = TextAnchors(text).selectors(spanOf(text, QStringLiteral("The ferry"), 5));
        const QString edited = QStringLiteral("The ferry was late. ") + text;
        const Span moved = spanOf(edited, QStringLiteral("The ferry"), edited.indexOf(QStringLiteral("noon")));
        QCOMPARE(TextAnchors(edited).place(selectors), moved);
    }
    void changedWordsAreFoundBetweenTheirNeighbours()
    {
        const QJsonArray selectors = TextAnchors(text).selectors(spanOf(text, QStringLiteral("came back")));
        const QString edited = QString(text).replace(QStringLiteral("came back"), QStringLiteral("came home"));
        QCOMPARE(TextAnchors(edited).place(selectors), spanOf(edited, QStringLiteral("came home")));
    }
    void otherWordsBetweenTheirNeighboursAreNoPlace()
    {
        const QJsonArray selectors = TextAnchors(text).selectors(spanOf(text, QStringLiteral("came back")));
        const QString edited = QString(text).replace(QStringLiteral("came back"), QStringLiteral("sank"));
        QVERIFY(!TextAnchors(edited).place(selectors));
    }
    void letterCaseAndSmallWordsMayChange()
    {
        const QJsonArray selectors = TextAnchors(text).selectors(spanOf(text, QStringLiteral("came back")));
        const QString edited = QString(text).replace(QStringLiteral("came back"), QStringLiteral("then CAME back"));
        QCOMPARE(TextAnchors(edited).place(selectors), spanOf(edited, QStringLiteral("then CAME back")));
    }
    void goneIsNothing()
    {
        const QJsonArray selectors = TextAnchors(text).selectors(spanOf(text, QStringLiteral("came back")));
        QVERIFY(!TextAnchors(u"Something else.").place(selectors));
        QVERIFY(!TextAnchors(text).place({}));
        QVERIFY(!TextAnchors(text).place({QJsonObject{{QLatin1StringView("type"), QStringLiteral("Other")}}}));
        QVERIFY(!TextAnchors(u"").place(selectors));
    }
    void positionsOutOfTheTextAreNoPlace()
    {
        const QJsonObject position{{QLatin1StringView("type"), QStringLiteral("TextPositionSelector")},
                                   {QLatin1StringView("start"), 2000000000},
                                   {QLatin1StringView("end"), 2000000001}};
        const QJsonObject quote{{QLatin1StringView("type"), QStringLiteral("TextQuoteSelector")},
                                {QLatin1StringView("exact"), QStringLiteral("noon")}};
        QCOMPARE(TextAnchors(text).place({position, quote}), spanOf(text, QStringLiteral("noon")));
    }
};

QTEST_GUILESS_MAIN(TestTextAnchor)
#include "tst_textanchor.moc"
