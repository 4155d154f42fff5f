#include "names/namewords.h"

#include "base/formtable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

bool isApostropheLike(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ';
}

WordShape shapeOf(QStringView text, bool &hasDigit)
{
    int upper = 0;
    int lower = 0;
    int stops = 0;
    bool firstUpper = false;
    bool sawLetter = false;
    for (const QChar c : text) {
        hasDigit = hasDigit || c.isDigit();
        stops += c == u'.' ? 1 : 0;
        if (!c.isLetter())
            continue;
        const bool isUpper = c.isUpper() || c.isTitleCase();
        if (!sawLetter)
            firstUpper = isUpper;
        sawLetter = true;
        (isUpper ? upper : lower) += 1;
    }
    if (!sawLetter)
        return hasDigit ? WordShape::Number : WordShape::Punctuation;
    if (text.front().isDigit())
        return WordShape::Lower; // "26-member", "92mph", "2nd"
    if (upper > 0 && lower == 0 && stops >= upper && upper <= 2 && text.back() == u'.')
        return text == u"U.S." || text == u"U.N." || text == u"U.K." ? WordShape::Capitals : WordShape::Initial;
    if (upper >= 2 && lower == 0)
        return WordShape::Capitals;
    if (firstUpper)
        return WordShape::Capitalised;
    return upper > 0 ? WordShape::Mixed : WordShape::Lower;
}

QString keyOf(QStringView text)
{
    QString key = text.toString().toLower();
    for (QChar &c : key) {
        if (isApostropheLike(c))
            c = u'\'';
    }
    return key;
}

constexpr std::array joinedHeads = {u"pro",    u"anti",  u"ex",  u"non",  u"post", u"pre",     u"mid",   u"trans",
                                    u"ethnic", u"inter", u"neo", u"then", u"all",  u"central", u"former"};

template <std::size_t N>
bool contains(const std::array<const char16_t *, N> &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *w) { return word == QStringView(w); });
}

/// Lists of a name that a hyphen joins to a common word or to another name; empty where there is none.
NameListSet listsOfJoined(QStringView text, QStringView lower, const NameLists &lists)
{
    const qsizetype hyphen = lower.indexOf(u'-');
    if (hyphen <= 0 || hyphen + 1 >= lower.size())
        return {};
    const QStringView head = lower.left(hyphen);
    const QStringView tail = lower.mid(hyphen + 1);
    constexpr NameListSet names = {NameList::Country, NameList::Region, NameList::City, NameList::Group,
                                   NameList::Organisation};
    if (text.front().isUpper() && text[hyphen + 1].isLower() && lists.of(tail).has(NameList::Common) &&
        lists.of(head).hasAny(names))
        return tail == u"speaking" || lists.of(head).has(NameList::Common) ? NameListSet() : lists.of(head);
    const bool tailCapital = text[hyphen + 1].isUpper();
    if (tailCapital && contains(joinedHeads, head))
        return lists.of(tail);
    constexpr NameListSet pairs = {NameList::Group, NameList::Country};
    if (tailCapital && text.front().isUpper() && lists.of(head).hasAny(pairs) && lists.of(tail).hasAny(pairs))
        return lists.of(tail).has(NameList::Group) ? NameListSet{NameList::Group} : NameListSet{NameList::Country};
    return {};
}

/// What the letters of a word tell.
NameWord describe(QStringView text, const NameLists &lists)
{
    NameWord word;
    word.text = text;
    word.shape = shapeOf(text, word.hasDigit);
    word.lower = keyOf(text);
    word.lists = lists.of(word.lower);
    word.longest = lists.longestFrom(word.lower);
    if (word.lists.isEmpty() && text.contains(u'-')) {
        word.lists = listsOfJoined(text, word.lower, lists);
        word.joined = !word.lists.isEmpty();
        if (word.joined && word.shape == WordShape::Lower)
            word.shape = WordShape::Mixed;
    }
    return word;
}

/// Words described before: most words of a text come again. Only remembers, so that it changes no result. One for each
/// thread, so that none waits for another.
class KnownWords
{
public:
    /// Adds the words of a section. Memory is asked for all of them before the first is waited for.
    void describeAll(const SectionView &section, const NameLists &lists, std::vector<NameWord> &words)
    {
        if (m_lists != lists.id() || m_words.size() > mostWords) {
            m_words.clear();
            m_lists = lists.id();
        }
        const TokenList &tokens = section.analysis->tokens;
        m_hashes.clear();
        for (const Token &token : tokens) {
            m_hashes.push_back(FormTable<NameWord>::hashOf(section.textOf(token.span)));
            m_words.prefetchSlot(m_hashes.back());
        }
        constexpr std::size_t ahead = 8;
        for (std::size_t i = 0; const Token &token : tokens) {
            if (i + ahead < m_hashes.size())
                m_words.prefetchValue(m_hashes[i + ahead], sizeof(NameWord));
            const QStringView text = section.textOf(token.span);
            const auto [known, isNew] = m_words.of(text, m_hashes[i]);
            if (isNew)
                known = describe(text, lists);
            NameWord &word = words.emplace_back(known);
            word.text = text;
            word.hash = m_hashes[i];
            word.pos = token.pos;
            ++i;
        }
    }

private:
    static constexpr std::size_t mostWords = 40'000; ///< a section may add its own on top

    FormTable<NameWord> m_words;
    std::vector<std::uint64_t> m_hashes;
    std::uint64_t m_lists = 0;
};

KnownWords &knownWords()
{
    thread_local KnownWords words;
    return words;
}

} // namespace

bool NameWord::isAnyOf(std::initializer_list<QStringView> words) const
{
    return std::any_of(words.begin(), words.end(), [this](QStringView word) { return lower == word; });
}

NameText::NameText(const SectionView &section, const NameLists &lists) : m_section(section)
{
    m_words.reserve(section.analysis->tokens.size());
    knownWords().describeAll(section, lists, m_words);
    for (const Sentence &sentence : section.analysis->sentences) {
        bool opens = true;
        for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
            NameWord &word = m_words[std::size_t(i)];
            const bool isWord = word.shape != WordShape::Punctuation && word.shape != WordShape::Number;
            word.opensSentence = opens && isWord;
            if (isWord)
                opens = false;
            else if (word.isAnyOf({u":", u"“", u"\"", u"‘", u"•", u"–", u"—", u"--", u"|", u"…"}))
                opens = true;
        }
    }
}

std::vector<NameSentence> NameText::sentences() const
{
    std::vector<NameSentence> result;
    for (const Sentence &sentence : m_section.analysis->sentences) {
        NameSentence s;
        s.first = sentence.firstToken;
        s.words = std::span(m_words).subspan(std::size_t(sentence.firstToken),
                                             std::size_t(sentence.endToken - sentence.firstToken));
        s.headlineCase = isHeadlineCase(s.words);
        result.push_back(s);
    }
    return result;
}

bool NameText::isHeadlineCase(std::span<const NameWord> words) const
{
    if (m_section.role == SectionRole::Byline || m_section.role == SectionRole::Credits)
        return false;
    const auto isSmall = [](const NameWord &word) { return word.shape == WordShape::Lower; };
    const auto isShouted = [](const NameWord &word) { return word.shape == WordShape::Capitals && !word.hasDigit; };
    if (std::none_of(words.begin(), words.end(), isSmall) &&
        std::count_if(words.begin(), words.end(), isShouted) >= 2 &&
        std::any_of(words.begin(), words.end(), [](const NameWord &w) { return w.is(NameList::Common); }))
        return true;
    const bool opensSmall = !words.empty() && words.front().shape == WordShape::Lower;
    if (opensSmall || words.empty() || words.back().text == u".")
        return false;
    int capital = 0;
    int counted = 0;
    int small = 0;
    for (const NameWord &word : words) {
        if (word.shape == WordShape::Number || word.shape == WordShape::Punctuation || word.opensSentence)
            continue;
        if (word.is(NameList::Function) || word.is(NameList::Particle) || word.lower.size() < 3)
            continue;
        ++counted;
        capital += word.isCapital() ? 1 : 0;
        // A common word in capitals is what tells a headline from a list of names.
        small += word.isCapital() && word.is(NameList::Common) ? 1 : 0;
    }
    return counted >= 3 && capital * 5 >= counted * 4 && small * 4 >= counted;
}

NameListSet listsOf(std::span<const NameWord> words, const NameLists &lists)
{
    if (words.size() == 1)
        return words.front().lists;
    if (words.empty() || std::size_t(words.front().longest) < words.size())
        return {};
    // without a QString where that can be: this is asked for every other word
    std::array<char16_t, 96> buffer;
    std::size_t size = 0;
    for (const NameWord &word : words) {
        const auto length = std::size_t(word.lower.size());
        if (size + length + 1 > buffer.size())
            return lists.of(phraseOf(words));
        if (size > 0)
            buffer[size++] = u' ';
        std::copy_n(word.lower.utf16(), length, buffer.begin() + std::ptrdiff_t(size));
        size += length;
    }
    return lists.of(QStringView(buffer.data(), qsizetype(size)));
}

QString phraseOf(std::span<const NameWord> words)
{
    QString phrase;
    for (const NameWord &word : words) {
        if (!phrase.isEmpty())
            phrase += u' ';
        phrase += word.lower;
    }
    return phrase;
}

} // namespace dateline
