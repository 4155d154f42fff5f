#pragma once

#include "structure/block.h"
#include "structure/linecues.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// What is seen of a block of a page, as the page model has it: facts that hold or do not. The order is free: the
/// weights of the model go by name.
enum class PageFeature : std::uint8_t {
    // length
    Words0,
    Words1,
    Words2,
    Words4,
    Words7,
    Words12,
    Words20,
    Words40,
    WordsMore,
    // ends and beginnings
    EndsSentence,
    EndsPeriod,
    EndsQuestion,
    EndsColon,
    EndsComma,
    EndsEllipsis,
    EndsQuote,
    EndsBracket,
    EndsLetter,
    EndsDigit,
    StartsSmall,
    StartsDigit,
    StartsQuote,
    StartsBracket,
    StartsSign,
    EarlyColon,
    InnerBar,
    // shape
    Prose,
    Menu,
    Bullet,
    Number,
    Hash1,
    Hash,
    Angle,
    Rule,
    Subject,
    From,
    Date,
    Field,
    BlankBefore,
    BlankAfter,
    NoCapitals,
    FewCapitals,
    MostCapitals,
    AllCapitals,
    Shouted,
    Numbers,
    NoGrammar,
    SomeGrammar,
    MuchGrammar,
    Address,
    Symbols,
    // what its words say
    Furniture,
    Tail,
    About,
    Contact,
    ContactData,
    Credits,
    Caption,
    Photo,
    Byline,
    AboutAbove, ///< below the start of the main run
    TailAbove,
    NameLike,
    Timestamp,
    DayWithYear,
    PageAge,
    LabelledDate,
    // within the page
    SaidAgain,
    SaidBefore,
    PartOfEarlier,
    PartOfLater,
    HoldsLater,
    HoldsTitle, ///< below the text, the words of what looks like the headline
    StartsLikeNext,
    StartsLikePrevious,
    SharesNothing,
    SharesLittle,
    SharesHalf,
    SharesMost,
    SharesTwo,
    SharesFour,
    SharesTop,
    First,
    Last,
    FirstTenth,
    LastTenth,
    BeforeMain,
    OpensMain,
    InMain,
    EndsMain,
    RightAfterMain,
    AfterMain,
    NearBeforeMain,
    NearAfterMain,
    FarFromMain,
    NoProseBefore,
    LittleProseBefore,
    MuchProseBefore,
    NoProseAfter,
    LittleProseAfter,
    MuchProseAfter,
    ProseNext,
    ProseSoon,
    ProseLate,
    ProseFar,
    ProseJustBefore,
    ProseShortlyBefore,
    ProseLongBefore,
    Count
};

constexpr std::size_t pageFeatureCount = static_cast<std::size_t>(PageFeature::Count);

/// The features that hold of one block, in no order.
class PageFeatureSet
{
public:
    void add(PageFeature feature)
    {
        if (m_size < m_features.size())
            m_features[m_size++] = feature;
    }
    [[nodiscard]] const PageFeature *begin() const { return m_features.data(); }
    [[nodiscard]] const PageFeature *end() const { return m_features.data() + m_size; }

private:
    std::array<PageFeature, 60> m_features = {};
    std::uint8_t m_size = 0;
};

/// The name of a feature in the file of weights.
[[nodiscard]] std::string_view nameOf(PageFeature feature);
[[nodiscard]] std::optional<PageFeature> pageFeatureNamed(std::string_view name);

/// The features of each block of a page. Linear in the page. Pure.
[[nodiscard]] std::vector<PageFeatureSet> pageFeatures(QStringView text, const std::vector<Block> &blocks,
                                                       const PageCues &page, const Workers &workers = {});

} // namespace dateline
