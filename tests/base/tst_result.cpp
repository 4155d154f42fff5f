#include "base/canceltoken.h"
#include "base/result.h"
#include "base/span.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace dateline;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueOrError();
    void sameTypeInBoth();
    void movesOut();
    void errorNamesDiffer();
    void spans();
    void cancelIsShared();
};

void TestResult::valueOrError()
{
    const Result<int> good(3);
    QVERIFY(good.ok() && good);
    QCOMPARE(*good, 3);
    const Result<QString> bad(Error{ErrorCode::NotFound, QStringLiteral("a.txt")});
    QVERIFY(!bad.ok() && !bad);
    QCOMPARE(bad.error(), (Error{ErrorCode::NotFound, QStringLiteral("a.txt")}));
}

/// A result whose value is an error itself would be ambiguous by type; the index decides.
void TestResult::sameTypeInBoth()
{
    const Result<QString> text(QString{});
    QVERIFY(text.ok() && text->isEmpty());
}

void TestResult::movesOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
}

void TestResult::errorNamesDiffer()
{
    QSet<QString> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::WriteFailed); ++code)
        names.insert(errorCodeName(static_cast<ErrorCode>(code)));
    QCOMPARE(names.size(), qsizetype(ErrorCode::WriteFailed) + 1);
    QCOMPARE(errorCodeName(ErrorCode::UnknownEncoding), QStringLiteral("unknown-encoding"));
}

void TestResult::spans()
{
    const Span span{3, 7};
    QCOMPARE(span.length(), 4);
    QVERIFY(!span.isEmpty() && (Span{3, 3}).isEmpty());
    QVERIFY(span.contains(3) && span.contains(6) && !span.contains(7) && !span.contains(2));
    QVERIFY(span.contains(Span{3, 7}) && span.contains(Span{4, 5}) && !span.contains(Span{2, 5}));
    QVERIFY(span.overlaps({6, 9}) && span.overlaps({0, 4}) && !span.overlaps({7, 9}) && !span.overlaps({0, 3}));
    QCOMPARE(span.shifted(-3), (Span{0, 4}));
    QVERIFY((Span{1, 5} < Span{2, 3}) && (Span{1, 3} < Span{1, 5}));
}

void TestResult::cancelIsShared()
{
    const CancelToken token;
    CancelToken copy;
    copy = token;
    QVERIFY(!copy.isCancelled());
    token.cancel();
    QVERIFY(copy.isCancelled());
    QVERIFY(!CancelToken().isCancelled());
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
