#include "structure/pagefeatures.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::array<std::string_view, pageFeatureCount> featureNames = {"Words0",
                                                                         "Words1",
                                                                         "Words2",
                                                                         "Words4",
                                                                         "Words7",
                                                                         "Words12",
                                                                         "Words20",
                                                                         "Words40",
                                                                         "WordsMore",
                                                                         "EndsSentence",
                                                                         "EndsPeriod",
                                                                         "EndsQuestion",
                                                                         "EndsColon",
                                                                         "EndsComma",
                                                                         "EndsEllipsis",
                                                                         "EndsQuote",
                                                                         "EndsBracket",
                                                                         "EndsLetter",
                                                                         "EndsDigit",
                                                                         "StartsSmall",
                                                                         "StartsDigit",
                                                                         "StartsQuote",
                                                                         "StartsBracket",
                                                                         "StartsSign",
                                                                         "EarlyColon",
                                                                         "InnerBar",
                                                                         "Prose",
                                                                         "Menu",
                                                                         "Bullet",
                                                                         "Number",
                                                                         "Hash1",
                                                                         "Hash",
                                                                         "Angle",
                                                                         "Rule",
                                                                         "Subject",
                                                                         "From",
                                                                         "Date",
                                                                         "Field",
                                                                         "BlankBefore",
                                                                         "BlankAfter",
                                                                         "NoCapitals",
                                                                         "FewCapitals",
                                                                         "MostCapitals",
                                                                         "AllCapitals",
                                                                         "Shouted",
                                                                         "Numbers",
                                                                         "NoGrammar",
                                                                         "SomeGrammar",
                                                                         "MuchGrammar",
                                                                         "Address",
                                                                         "Symbols",
                                                                         "Furniture",
                                                                         "Tail",
                                                                         "About",
                                                                         "Contact",
                                                                         "ContactData",
                                                                         "Credits",
                                                                         "Caption",
                                                                         "Photo",
                                                                         "Byline",
                                                                         "AboutAbove",
                                                                         "TailAbove",
                                                                         "NameLike",
                                                                         "Timestamp",
                                                                         "DayWithYear",
                                                                         "PageAge",
                                                                         "LabelledDate",
                                                                         "SaidAgain",
                                                                         "SaidBefore",
                                                                         "PartOfEarlier",
                                                                         "PartOfLater",
                                                                         "HoldsLater",
                                                                         "HoldsTitle",
                                                                         "StartsLikeNext",
                                                                         "StartsLikePrevious",
                                                                         "SharesNothing",
                                                                         "SharesLittle",
                                                                         "SharesHalf",
                                                                         "SharesMost",
                                                                         "SharesTwo",
                                                                         "SharesFour",
                                                                         "SharesTop",
                                                                         "First",
                                                                         "Last",
                                                                         "FirstTenth",
                                                                         "LastTenth",
                                                                         "BeforeMain",
                                                                         "OpensMain",
                                                                         "InMain",
                                                                         "EndsMain",
                                                                         "RightAfterMain",
                                                                         "AfterMain",
                                                                         "NearBeforeMain",
                                                                         "NearAfterMain",
                                                                         "FarFromMain",
                                                                         "NoProseBefore",
                                                                         "LittleProseBefore",
                                                                         "MuchProseBefore",
                                                                         "NoProseAfter",
                                                                         "LittleProseAfter",
                                                                         "MuchProseAfter",
                                                                         "ProseNext",
                                                                         "ProseSoon",
                                                                         "ProseLate",
                                                                         "ProseFar",
                                                                         "ProseJustBefore",
                                                                         "ProseShortlyBefore",
                                                                         "ProseLongBefore"};

static_assert(featureNames.back() == "ProseLongBefore");

} // namespace

std::string_view nameOf(PageFeature feature)
{
    return featureNames[static_cast<std::size_t>(feature)];
}

std::optional<PageFeature> pageFeatureNamed(std::string_view name)
{
    const auto found = std::find(featureNames.begin(), featureNames.end(), name);
    if (found == featureNames.end())
        return std::nullopt;
    return static_cast<PageFeature>(found - featureNames.begin());
}

} // namespace dateline
