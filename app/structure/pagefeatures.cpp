#include "structure/pagefeatures.h"

#include "structure/pageprose.h"
#include "structure/textlines.h"

#include <algorithm>

namespace dateline {

namespace {

using enum PageFeature;

PageFeature lengthFeature(std::int32_t words)
{
    constexpr std::array<std::pair<std::int32_t, PageFeature>, 8> steps = {
        {{0, Words0}, {1, Words1}, {2, Words2}, {4, Words4}, {7, Words7}, {12, Words12}, {20, Words20}, {40, Words40}}};
    const auto step = std::find_if(steps.begin(), steps.end(), [words](const auto &s) { return words <= s.first; });
    return step == steps.end() ? WordsMore : step->second;
}

std::optional<PageFeature> endFeature(QChar last)
{
    switch (last.unicode()) {
    case u'.':
        return EndsPeriod;
    case u'?':
    case u'!':
        return EndsQuestion;
    case u':':
        return EndsColon;
    case u',':
    case u';':
        return EndsComma;
    case u'…':
        return EndsEllipsis;
    case u')':
    case u']':
        return EndsBracket;
    default:
        break;
    }
    if (isQuoteMark(last))
        return EndsQuote;
    if (last.isDigit())
        return EndsDigit;
    return last.isLetter() ? std::optional(EndsLetter) : std::nullopt;
}

std::optional<PageFeature> startFeature(QChar first)
{
    if (first.isLower())
        return StartsSmall;
    if (first.isDigit())
        return StartsDigit;
    if (isQuoteMark(first))
        return StartsQuote;
    if (first == u'(' || first == u'[' || first == u'{')
        return StartsBracket;
    return first.isLetter() ? std::nullopt : std::optional(StartsSign);
}

std::optional<PageFeature> markerFeature(const Block &block)
{
    switch (block.marker) {
    case Marker::None:
        return std::nullopt;
    case Marker::Bullet:
        return Bullet;
    case Marker::Number:
        return Number;
    case Marker::Hash:
        return block.level == 1 ? Hash1 : Hash;
    case Marker::Angle:
        return Angle;
    case Marker::Rule:
        return Rule;
    case Marker::From:
        return From;
    case Marker::Date:
        return Date;
    case Marker::Subject:
        return Subject;
    case Marker::Field:
        return Field;
    }
    return std::nullopt;
}

class FeatureFinder
{
public:
    FeatureFinder(QStringView text, const std::vector<Block> &blocks, const PageCues &page, const Workers &workers)
        : m_text(text), m_blocks(blocks), m_page(page), m_prose(text, blocks, workers)
    {
    }

    std::vector<PageFeatureSet> run()
    {
        std::vector<PageFeatureSet> all(m_blocks.size());
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            m_set = {};
            addShape(i);
            addCues(i);
            addRepetition(i);
            addPlace(i);
            addProse(i);
            all[i] = m_set;
        }
        return all;
    }

private:
    void add(bool holds, PageFeature feature)
    {
        if (holds)
            m_set.add(feature);
    }
    void add(std::optional<PageFeature> feature)
    {
        if (feature)
            m_set.add(*feature);
    }

    void addShape(std::size_t index)
    {
        const Block &block = m_blocks[index];
        const QStringView content = m_text.mid(block.content.start, block.content.length());
        m_set.add(lengthFeature(block.words));
        add(block.endsSentence, EndsSentence);
        if (!content.isEmpty()) {
            add(endFeature(content.endsWith(u"...") ? QChar(u'…') : content.back()));
            add(startFeature(content.front()));
        }
        const qsizetype colon = content.left(40).indexOf(u": ");
        add(colon > 0, EarlyColon);
        add(block.words <= 40 && content.contains(u'|'), InnerBar);
        add(block.isProse(), Prose);
        add(block.isMenu(), Menu);
        add(markerFeature(block));
        add(block.blankBefore, BlankBefore);
        add(index + 1 == m_blocks.size() || m_blocks[index + 1].blankBefore, BlankAfter);
        add(block.hasAddress, Address);
        add(block.symbols > 0, Symbols);
        add(block.numbers * 3 >= block.words && block.numbers > 0, Numbers);
        addLetters(block);
    }

    void addLetters(const Block &block)
    {
        const std::int32_t lettered = block.capitalised + block.small;
        if (lettered == 0)
            return;
        if (block.capitalised == 0)
            m_set.add(NoCapitals);
        else if (block.small == 0)
            m_set.add(AllCapitals);
        else
            m_set.add(block.capitalised * 10 >= lettered * 6 ? MostCapitals : FewCapitals);
        add(block.shouted * 2 > lettered, Shouted);
        if (block.grammar == 0)
            m_set.add(NoGrammar);
        else
            m_set.add(block.grammar < 3 ? SomeGrammar : MuchGrammar);
    }

    void addCues(std::size_t index)
    {
        const Cues &cues = m_page.cues[index];
        add(cues.furniture, Furniture);
        add(cues.tail, Tail);
        add(cues.about, About);
        add(cues.contact, Contact);
        add(cues.contactData, ContactData);
        add(cues.credits, Credits);
        add(cues.caption, Caption);
        add(cues.photo, Photo);
        add(cues.byline, Byline);
        add(m_aboutAbove, AboutAbove);
        add(m_tailAbove, TailAbove);
        if (index >= m_prose.mainRun().first) {
            m_aboutAbove = m_aboutAbove || cues.about;
            m_tailAbove = m_tailAbove || cues.tail;
        }
        add(cues.nameLike, NameLike);
        add(cues.timestamp, Timestamp);
        if (m_page.stampOf[index] < 0)
            return;
        const TimestampLine &line = m_page.stamps[static_cast<std::size_t>(m_page.stampOf[index])];
        add(line.relativeAge, PageAge);
        add(line.labelled, LabelledDate);
        add(!line.stamps.empty() && line.stamps.front().year.has_value(), DayWithYear);
    }

    void addRepetition(std::size_t index)
    {
        const PageProse::Repetition said = m_prose.repetition(index);
        add(said.later, SaidAgain);
        add(said.earlier, SaidBefore);
        add(said.withinEarlier, PartOfEarlier);
        add(said.withinLater, PartOfLater);
        add(said.holdsLater, HoldsLater);
        add(said.holdsTitle, HoldsTitle);
        add(index + 1 < m_blocks.size() && startsLike(index, index + 1), StartsLikeNext);
        add(index > 0 && startsLike(index, index - 1), StartsLikePrevious);
        const int share = m_prose.sharedTenths(index);
        const int words = m_prose.sharedWords(index);
        add(words == 2 || words == 3, SharesTwo);
        add(words >= 4, SharesFour);
        add(m_prose.likestLabel() == index, SharesTop);
        if (share >= 0)
            m_set.add(share == 0 ? SharesNothing : (share < 3 ? SharesLittle : (share < 6 ? SharesHalf : SharesMost)));
    }

    [[nodiscard]] bool startsLike(std::size_t one, std::size_t other) const
    {
        const Span a = m_blocks[one].content;
        const Span b = m_blocks[other].content;
        const std::int32_t length = std::min({a.length(), b.length(), 12});
        return length >= 3 && m_text.mid(a.start, length) == m_text.mid(b.start, length);
    }

    void addPlace(std::size_t index)
    {
        const std::size_t all = m_blocks.size();
        add(index == 0, First);
        add(index + 1 == all, Last);
        add(index * 10 < all, FirstTenth);
        add(index * 10 >= all * 9, LastTenth);
        const BlockRun main = m_prose.mainRun();
        if (main.isEmpty())
            return;
        if (index < main.first) {
            m_set.add(BeforeMain);
            m_set.add(main.first - index <= 6 ? NearBeforeMain : FarFromMain);
        } else if (index >= main.end) {
            m_set.add(AfterMain);
            add(index == main.end, RightAfterMain);
            m_set.add(index - main.end < 6 ? NearAfterMain : FarFromMain);
        } else {
            m_set.add(InMain);
            add(index == main.first, OpensMain);
            add(index + 1 == main.end, EndsMain);
        }
    }

    void addProse(std::size_t index)
    {
        const auto amount = [this](double share, PageFeature none, PageFeature little, PageFeature much) {
            m_set.add(share <= 0.02 ? none : (share < 0.3 ? little : much));
        };
        amount(m_prose.shareBefore(index), NoProseBefore, LittleProseBefore, MuchProseBefore);
        amount(m_prose.shareAfter(index), NoProseAfter, LittleProseAfter, MuchProseAfter);
        const std::size_t next = m_prose.distanceToNext(index);
        m_set.add(next <= 1 ? ProseNext : (next <= 4 ? ProseSoon : (next <= 10 ? ProseLate : ProseFar)));
        const std::size_t before = m_prose.distanceToPrevious(index);
        m_set.add(before <= 1 ? ProseJustBefore : (before <= 5 ? ProseShortlyBefore : ProseLongBefore));
    }

    QStringView m_text;
    const std::vector<Block> &m_blocks;
    const PageCues &m_page;
    PageProse m_prose;
    PageFeatureSet m_set;
    bool m_aboutAbove = false;
    bool m_tailAbove = false;
};

} // namespace

std::vector<PageFeatureSet> pageFeatures(QStringView text, const std::vector<Block> &blocks, const PageCues &page,
                                         const Workers &workers)
{
    return FeatureFinder(text, blocks, page, workers).run();
}

} // namespace dateline
