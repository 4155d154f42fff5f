#include "text/wordlists.h"

#include "text/charkind.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

struct Row
{
    std::u16string_view word; ///< in lower case
    Abbreviation kind;
    bool capital; ///< counts only when written with a capital
};

// clang-format off
constexpr std::array<Row, 188> abbreviations = {{
    {u"a.m", Abbreviation::ClockHalf, false}, {u"adm", Abbreviation::Leading, true},
    {u"al", Abbreviation::MayEnd, false}, {u"ala", Abbreviation::MayEnd, true},
    {u"alta", Abbreviation::MayEnd, true}, {u"amb", Abbreviation::Leading, true},
    {u"approx", Abbreviation::MayEnd, false}, {u"apr", Abbreviation::MayEnd, true},
    {u"ariz", Abbreviation::MayEnd, true}, {u"ark", Abbreviation::InClause, true},
    {u"art", Abbreviation::BeforeNumber, false}, {u"arts", Abbreviation::BeforeNumber, false},
    {u"assn", Abbreviation::MayEnd, false}, {u"assoc", Abbreviation::MayEnd, false},
    {u"attn", Abbreviation::Leading, false}, {u"aug", Abbreviation::MayEnd, true},
    {u"ave", Abbreviation::MayEnd, false}, {u"b.a", Abbreviation::MayEnd, false},
    {u"b.sc", Abbreviation::MayEnd, false}, {u"blvd", Abbreviation::MayEnd, false},
    {u"brig", Abbreviation::Leading, true}, {u"brig-gen", Abbreviation::Leading, false},
    {u"bros", Abbreviation::MayEnd, false}, {u"c", Abbreviation::BeforeNumber, false},
    {u"ca", Abbreviation::BeforeNumber, false}, {u"calif", Abbreviation::MayEnd, true},
    {u"capt", Abbreviation::Leading, false}, {u"cf", Abbreviation::Leading, false},
    {u"ch", Abbreviation::BeforeNumber, false}, {u"cllr", Abbreviation::Leading, true},
    {u"cmdr", Abbreviation::Leading, false}, {u"co", Abbreviation::MayEnd, true},
    {u"col", Abbreviation::Leading, true}, {u"colo", Abbreviation::MayEnd, true},
    {u"comm", Abbreviation::MayEnd, true}, {u"conn", Abbreviation::MayEnd, true},
    {u"corp", Abbreviation::MayEnd, false}, {u"cpl", Abbreviation::Leading, false},
    {u"dec", Abbreviation::MayEnd, true}, {u"del", Abbreviation::InClause, true},
    {u"dept", Abbreviation::MayEnd, false}, {u"det", Abbreviation::Leading, false},
    {u"dist", Abbreviation::MayEnd, false}, {u"dr", Abbreviation::Leading, false},
    {u"drs", Abbreviation::Leading, false}, {u"e.g", Abbreviation::Leading, false},
    {u"ed", Abbreviation::InClause, true}, {u"ed.d", Abbreviation::MayEnd, false},
    {u"eg", Abbreviation::Leading, false}, {u"esq", Abbreviation::MayEnd, false},
    {u"est", Abbreviation::MayEnd, false}, {u"etc", Abbreviation::Final, false},
    {u"excl", Abbreviation::Leading, false}, {u"ext", Abbreviation::MayEnd, false},
    {u"feb", Abbreviation::MayEnd, true}, {u"fig", Abbreviation::BeforeNumber, false},
    {u"figs", Abbreviation::BeforeNumber, false}, {u"fla", Abbreviation::MayEnd, true},
    {u"fr", Abbreviation::Leading, true}, {u"fri", Abbreviation::MayEnd, true}, {u"ft", Abbreviation::Leading, true},
    {u"ga", Abbreviation::InClause, true}, {u"gen", Abbreviation::Leading, true},
    {u"gmbh", Abbreviation::MayEnd, false}, {u"gov", Abbreviation::Leading, true},
    {u"govs", Abbreviation::Leading, true}, {u"govt", Abbreviation::MayEnd, false},
    {u"hon", Abbreviation::Leading, true}, {u"hr", Abbreviation::InClause, false},
    {u"hrs", Abbreviation::InClause, false}, {u"hwy", Abbreviation::MayEnd, false},
    {u"i.e", Abbreviation::Leading, false}, {u"ie", Abbreviation::Leading, false},
    {u"ill", Abbreviation::InClause, true}, {u"inc", Abbreviation::MayEnd, false},
    {u"incl", Abbreviation::Leading, false}, {u"ind", Abbreviation::InClause, true},
    {u"ing", Abbreviation::MayEnd, false}, {u"insp", Abbreviation::Leading, true},
    {u"inst", Abbreviation::MayEnd, false}, {u"intl", Abbreviation::MayEnd, false},
    {u"jan", Abbreviation::MayEnd, true}, {u"jr", Abbreviation::MayEnd, false}, {u"jul", Abbreviation::MayEnd, true},
    {u"jun", Abbreviation::MayEnd, true}, {u"kan", Abbreviation::InClause, true},
    {u"ky", Abbreviation::MayEnd, true}, {u"la", Abbreviation::InClause, true},
    {u"lb", Abbreviation::InClause, false}, {u"lbs", Abbreviation::InClause, false},
    {u"llc", Abbreviation::MayEnd, false}, {u"lt", Abbreviation::Leading, true},
    {u"lt-gen", Abbreviation::Leading, false}, {u"ltd", Abbreviation::MayEnd, false},
    {u"m.a", Abbreviation::MayEnd, false}, {u"m.d", Abbreviation::MayEnd, false},
    {u"m.sc", Abbreviation::MayEnd, false}, {u"maj", Abbreviation::Leading, true},
    {u"maj-gen", Abbreviation::Leading, false}, {u"mar", Abbreviation::InClause, true},
    {u"mass", Abbreviation::InClause, true}, {u"md", Abbreviation::MayEnd, true},
    {u"messrs", Abbreviation::Leading, false}, {u"mfg", Abbreviation::MayEnd, false},
    {u"mich", Abbreviation::MayEnd, true}, {u"min", Abbreviation::InClause, true},
    {u"minn", Abbreviation::MayEnd, true}, {u"miss", Abbreviation::InClause, true},
    {u"mlle", Abbreviation::Leading, false}, {u"mme", Abbreviation::Leading, false},
    {u"mo", Abbreviation::InClause, true}, {u"mon", Abbreviation::MayEnd, true},
    {u"mont", Abbreviation::MayEnd, true}, {u"mr", Abbreviation::Leading, false},
    {u"mrs", Abbreviation::Leading, false}, {u"ms", Abbreviation::Leading, false},
    {u"mt", Abbreviation::Leading, true}, {u"natl", Abbreviation::MayEnd, false},
    {u"neb", Abbreviation::MayEnd, true}, {u"nebr", Abbreviation::MayEnd, true},
    {u"nev", Abbreviation::MayEnd, true}, {u"no", Abbreviation::BeforeNumber, false},
    {u"nos", Abbreviation::BeforeNumber, false}, {u"nov", Abbreviation::MayEnd, true},
    {u"oct", Abbreviation::MayEnd, true}, {u"okla", Abbreviation::MayEnd, true},
    {u"ont", Abbreviation::MayEnd, true}, {u"op", Abbreviation::BeforeNumber, false}, {u"ore", Abbreviation::InClause, true},
    {u"oz", Abbreviation::InClause, false}, {u"p", Abbreviation::BeforeNumber, false},
    {u"p.m", Abbreviation::ClockHalf, false}, {u"pa", Abbreviation::MayEnd, true},
    {u"para", Abbreviation::BeforeNumber, false}, {u"paras", Abbreviation::BeforeNumber, false},
    {u"penn", Abbreviation::MayEnd, true}, {u"pfc", Abbreviation::Leading, false},
    {u"ph.d", Abbreviation::MayEnd, false}, {u"plc", Abbreviation::MayEnd, false},
    {u"pp", Abbreviation::BeforeNumber, false}, {u"pres", Abbreviation::Leading, true},
    {u"prof", Abbreviation::Leading, false}, {u"pte", Abbreviation::Leading, false},
    {u"pty", Abbreviation::MayEnd, false}, {u"que", Abbreviation::MayEnd, true},
    {u"rd", Abbreviation::MayEnd, false}, {u"rep", Abbreviation::Leading, true},
    {u"reps", Abbreviation::Leading, true}, {u"rev", Abbreviation::Leading, true},
    {u"sask", Abbreviation::MayEnd, true}, {u"sat", Abbreviation::InClause, true},
    {u"sec", Abbreviation::BeforeNumber, false}, {u"sec-gen", Abbreviation::Leading, true},
    {u"sen", Abbreviation::Leading, true}, {u"sens", Abbreviation::Leading, true},
    {u"sep", Abbreviation::MayEnd, true}, {u"sept", Abbreviation::MayEnd, true},
    {u"sgt", Abbreviation::Leading, false}, {u"sq", Abbreviation::InClause, false},
    {u"sr", Abbreviation::MayEnd, false}, {u"sra", Abbreviation::Leading, true},
    {u"srta", Abbreviation::Leading, true}, {u"st", Abbreviation::MayEnd, true},
    {u"sun", Abbreviation::InClause, true}, {u"supt", Abbreviation::Leading, false},
    {u"tel", Abbreviation::MayEnd, false}, {u"tenn", Abbreviation::MayEnd, true},
    {u"tex", Abbreviation::MayEnd, true}, {u"thu", Abbreviation::MayEnd, true},
    {u"thur", Abbreviation::MayEnd, true}, {u"thurs", Abbreviation::MayEnd, true},
    {u"tue", Abbreviation::MayEnd, true}, {u"tues", Abbreviation::MayEnd, true},
    {u"univ", Abbreviation::MayEnd, false}, {u"v", Abbreviation::Leading, false},
    {u"va", Abbreviation::MayEnd, true}, {u"viz", Abbreviation::Leading, false},
    {u"vol", Abbreviation::BeforeNumber, false}, {u"vols", Abbreviation::BeforeNumber, false},
    {u"vs", Abbreviation::Leading, false}, {u"vt", Abbreviation::MayEnd, true},
    {u"wash", Abbreviation::InClause, true}, {u"wed", Abbreviation::MayEnd, true},
    {u"wis", Abbreviation::MayEnd, true}, {u"wisc", Abbreviation::MayEnd, true},
    {u"wyo", Abbreviation::MayEnd, true}, {u"yr", Abbreviation::InClause, false},
    {u"yrs", Abbreviation::InClause, false},
}};
// clang-format on
static_assert(std::is_sorted(abbreviations.begin(), abbreviations.end(),
                             [](const Row &a, const Row &b) { return a.word < b.word; }));

// clang-format off
constexpr std::array<std::u16string_view, 206> starters = {
    u"A", u"About", u"Above", u"According", u"Across", u"Additionally", u"After", u"Again", u"Against", u"All",
    u"Almost", u"Along", u"Already", u"Also", u"Although", u"Among", u"An", u"Analysts", u"And", u"Another", u"Any",
    u"Anyone", u"Are", u"As", u"Asked", u"At", u"Authorities", u"Because", u"Before", u"Below", u"Beside",
    u"Besides", u"Between", u"Beyond", u"Both", u"But", u"By", u"Can", u"Certainly", u"Clearly", u"Could",
    u"Critics", u"Currently", u"Despite", u"Did", u"Do", u"Does", u"During", u"Each", u"Earlier", u"Either",
    u"Elsewhere", u"Even", u"Eventually", u"Every", u"Everyone", u"Experts", u"Few", u"Finally", u"Following",
    u"For", u"From", u"Further", u"Furthermore", u"Given", u"Had", u"Has", u"Have", u"He", u"Her", u"Here", u"Hers",
    u"His", u"How", u"However", u"I", u"If", u"In", u"Indeed", u"Initially", u"Inside", u"Instead", u"Investigators",
    u"Is", u"It", u"It's", u"Its", u"It\u2019s", u"Just", u"Last", u"Later", u"Let", u"Let\u2019s", u"Like", u"Many",
    u"Maybe", u"Meanwhile", u"More", u"Moreover", u"Most", u"Mr", u"Mrs", u"Ms", u"Much", u"My", u"Nearly",
    u"Neither", u"Never", u"Nevertheless", u"Next", u"No", u"Nobody", u"None", u"Nor", u"Not", u"Nothing", u"Now",
    u"Nowadays", u"Of", u"Officials", u"Often", u"On", u"Once", u"One", u"Only", u"Opponents", u"Or", u"Other",
    u"Others", u"Otherwise", u"Our", u"Outside", u"Over", u"Overall", u"Per", u"Perhaps", u"Police", u"Previously",
    u"Prosecutors", u"Recently", u"Residents", u"Several", u"She", u"Should", u"Similarly", u"Since", u"So", u"Some",
    u"Someone", u"Sometimes", u"Soon", u"Still", u"Such", u"Supporters", u"That", u"That's", u"That\u2019s", u"The",
    u"Their", u"Then", u"There", u"Therefore", u"These", u"They", u"This", u"Those", u"Though", u"Three", u"Through",
    u"Throughout", u"Thus", u"To", u"Today", u"Tomorrow", u"Too", u"Two", u"Under", u"Unlike", u"Until", u"Upon",
    u"Us", u"Was", u"We", u"Were", u"What", u"Whatever", u"When", u"Whenever", u"Where", u"Whether", u"Which",
    u"While", u"Who", u"Whose", u"Why", u"Will", u"With", u"Within", u"Without", u"Witnesses", u"Would", u"Yes",
    u"Yesterday", u"Yet", u"You", u"Your",
};
// clang-format on

// clang-format off
constexpr std::array<std::u16string_view, 35> reportingVerbs = {
    u"added", u"adds", u"announced", u"answered", u"argued", u"asked", u"asks", u"claimed", u"continued", u"cried",
    u"declared", u"exclaimed", u"explained", u"insisted", u"joked", u"laughed", u"noted", u"posted", u"quipped",
    u"recalled", u"replied", u"said", u"say", u"says", u"screamed", u"shouted", u"tells", u"told", u"tweeted",
    u"warned", u"whispered", u"wondered", u"writes", u"wrote", u"yelled",
};
// clang-format on

// clang-format off
constexpr std::array<std::u16string_view, 53> clockFollowers = {
    u"Apr", u"April", u"Atlantic", u"Aug", u"August", u"Beijing", u"British", u"Central", u"Dec", u"December",
    u"Eastern", u"Feb", u"February", u"Fri", u"Friday", u"Greenwich", u"Indian", u"Jan", u"January", u"Japan",
    u"Jul", u"July", u"Jun", u"June", u"Local", u"London", u"Mar", u"March", u"May", u"Mon", u"Monday", u"Moscow",
    u"Mountain", u"Nov", u"November", u"Oct", u"October", u"Pacific", u"Paris", u"Sat", u"Saturday", u"Sep", u"Sept",
    u"September", u"Sun", u"Sunday", u"Thu", u"Thursday", u"Tokyo", u"Tue", u"Tuesday", u"Wed", u"Wednesday",
};
// clang-format on

static_assert(std::is_sorted(starters.begin(), starters.end()));
static_assert(std::is_sorted(reportingVerbs.begin(), reportingVerbs.end()));
static_assert(std::is_sorted(clockFollowers.begin(), clockFollowers.end()));

template <std::size_t N>
bool contains(const std::array<std::u16string_view, N> &words, QStringView word)
{
    return std::binary_search(words.begin(), words.end(),
                              std::u16string_view(word.utf16(), static_cast<std::size_t>(word.size())));
}

/// "U.S", "a.k.a": single letters with stops between them.
bool isLetterRun(QStringView word)
{
    if (word.size() < 3 || word.size() % 2 == 0)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        if (i % 2 == 1 ? c != u'.' : charKind(c) != CharKind::Letter)
            return false;
    }
    return true;
}

} // namespace

Abbreviation abbreviationOf(QStringView word)
{
    constexpr std::size_t longest = 8;
    std::array<char16_t, longest> folded{};
    const auto size = static_cast<std::size_t>(word.size());
    if (size > 0 && size <= longest) {
        std::transform(word.utf16(), word.utf16() + size, folded.begin(), foldChar);
        const std::u16string_view key(folded.data(), size);
        const auto row = std::lower_bound(abbreviations.begin(), abbreviations.end(), key,
                                          [](const Row &r, std::u16string_view w) { return r.word < w; });
        if (row != abbreviations.end() && row->word == key && (!row->capital || isUpperChar(word[0].unicode())))
            return row->kind;
    }
    return isLetterRun(word) ? Abbreviation::MayEnd : Abbreviation::None;
}

bool isSentenceStarter(QStringView word)
{
    return contains(starters, word);
}

bool isReportingVerb(QStringView word)
{
    return contains(reportingVerbs, word);
}

bool isClockFollower(QStringView word)
{
    return contains(clockFollowers, word.endsWith(u'.') ? word.chopped(1) : word); // "Oct." as "Oct"
}

} // namespace dateline
