#include <QTest> // before <compare>, which moc of Qt 6.4 cannot read where it comes first

#include "model/tokenlist.h"

#include <algorithm>
#include <random>

using namespace dateline;

namespace {

std::vector<Token> unpacked(const TokenList &list)
{
    return {list.begin(), list.end()};
}

/// Tokens of all lengths and with all gaps, in `count` of which some can only be told as rare ones.
std::vector<Token> manyTokens(std::size_t count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto below = [&](std::int32_t most) { return static_cast<std::int32_t>(random() % std::uint32_t(most)); };
    std::vector<Token> tokens;
    std::int32_t end = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int32_t start = end + (below(10) > 0 ? below(4) : 100'000);
        end = start + 1 + (below(10) > 0 ? below(12) : below(600));
        tokens.push_back({{start, end}, static_cast<PartOfSpeech>(below(std::int32_t(PartOfSpeech::X) + 1))});
    }
    return tokens;
}

} // namespace

class TestTokenList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void bounds();
    void byPlace();
    void sameTokensAreEqual();
};

void TestTokenList::keepsWhatItIsGiven_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 7, 8, 9, 15, 16, 17, 500})
        QTest::addRow("%d", count) << count;
}

void TestTokenList::keepsWhatItIsGiven()
{
    QFETCH(int, count);
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        const std::vector<Token> tokens = manyTokens(std::size_t(count), seed);
        const TokenList list(tokens);
        QCOMPARE(list.size(), tokens.size());
        QCOMPARE(list.empty(), tokens.empty());
        QCOMPARE(unpacked(list), tokens);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            QCOMPARE(list[i], tokens[i]);
            QCOMPARE(*list.from(i), tokens[i]);
        }
        QVERIFY(list.from(tokens.size()) == list.end());
    }
}

/// Where a word of the list just holds a length or a gap, and just does not.
void TestTokenList::bounds()
{
    for (const std::int32_t length : {1, 510, 511, 512, 513, 70'000, 100'000'000}) {
        for (const std::int32_t gap : {0, 1, 2, 3, 4, 800'000'000}) {
            const std::vector<Token> tokens = {{{gap, gap + length}, PartOfSpeech::X},
                                               {{2 * gap + length, 2 * gap + 2 * length}, PartOfSpeech::Unknown}};
            QCOMPARE(unpacked(TokenList(tokens)), tokens);
        }
    }
}

void TestTokenList::byPlace()
{
    const std::vector<Token> tokens = manyTokens(100, 7);
    const TokenList list(tokens);
    const auto indexWhere = [&](auto holds) {
        return std::size_t(std::find_if(tokens.begin(), tokens.end(), holds) - tokens.begin());
    };
    for (const Token &token : tokens) {
        for (const std::int32_t at : {token.span.start - 1, token.span.start, token.span.start + 1, token.span.end}) {
            QCOMPARE(list.firstStartingFrom(at), indexWhere([&](const Token &t) { return t.span.start >= at; }));
            QCOMPARE(list.firstEndingBehind(at), indexWhere([&](const Token &t) { return t.span.end > at; }));
        }
    }
    QCOMPARE(list.firstStartingFrom(tokens.back().span.end), tokens.size());
    QCOMPARE(TokenList().firstStartingFrom(0), std::size_t(0));
    QCOMPARE(TokenList().firstEndingBehind(0), std::size_t(0));
}

void TestTokenList::sameTokensAreEqual()
{
    std::vector<Token> tokens = manyTokens(20, 3);
    const TokenList list(tokens);
    QCOMPARE(TokenList(tokens), list);
    tokens[11].pos = tokens[11].pos == PartOfSpeech::Noun ? PartOfSpeech::Verb : PartOfSpeech::Noun;
    QVERIFY(!(TokenList(tokens) == list));
}

QTEST_APPLESS_MAIN(TestTokenList)
#include "tst_tokenlist.moc"
