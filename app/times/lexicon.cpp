#include "times/lexicon.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::array<const char *, builtinClassCount> builtinNames = {
    "edge",      "Capital",    "lower",        "digits",      "day",      "hour",         "two-digits",
    "year",      "short-year", "ordinal",      "day-ordinal", "decade",   "short-decade", "clock",
    "dot-clock", "hhmm",       "numeric-date", "iso-date",    "iso-time", "decimal"};

/// Longest word that is looked up; no rule has a longer one.
constexpr qsizetype longest = 20;

char16_t fold(char16_t c)
{
    if (c == u'\u2019' || c == u'\u02bc')
        return u'\'';
    if (c < 128)
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
    return QChar::toLower(c);
}

/// Calls visit for each folded character of a word, full stops left out unless the word is nothing else.
template <typename Visit>
void forEachFolded(QStringView word, const Visit &visit)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        if (c != u'.' || word.size() == 1)
            visit(fold(c));
    }
}

std::uint32_t hashOf(QStringView word)
{
    std::uint32_t hash = 2166136261U;
    forEachFolded(word, [&](char16_t c) { hash = (hash ^ c) * 16777619U; });
    return hash | 1U;
}

bool equalsFolded(QStringView word, const QString &folded)
{
    qsizetype at = 0;
    bool same = true;
    forEachFolded(word, [&](char16_t c) {
        same = same && at < folded.size() && folded[at] == QChar(c);
        ++at;
    });
    return same && at == folded.size();
}

} // namespace

std::int32_t Lexeme::valueIn(ClassId id) const
{
    const auto found = std::find_if(values.begin(), values.end(), [id](const auto &pair) { return pair.first == id; });
    return found == values.end() ? 0 : found->second;
}

Lexicon::Lexicon() : m_slots(256)
{
    for (const char *name : builtinNames)
        m_classes.push_back({QString::fromLatin1(name), std::nullopt});
}

std::size_t Lexicon::slotOf(std::uint32_t hash, QStringView word) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].lexeme >= 0 &&
           (m_slots[at].hash != hash || !equalsFolded(word, m_words[static_cast<std::size_t>(m_slots[at].lexeme)])))
        at = (at + 1) & mask;
    return at;
}

void Lexicon::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : old) {
        if (slot.lexeme >= 0)
            m_slots[slotOf(slot.hash, m_words[static_cast<std::size_t>(slot.lexeme)])] = slot;
    }
}

std::int32_t Lexicon::add(QStringView word)
{
    const std::uint32_t hash = hashOf(word);
    std::size_t at = slotOf(hash, word);
    if (m_slots[at].lexeme >= 0)
        return m_slots[at].lexeme;
    if (m_lexemes.size() * 4 > m_slots.size()) {
        grow();
        at = slotOf(hash, word);
    }
    QString folded;
    forEachFolded(word, [&](char16_t c) { folded += QChar(c); });
    m_words.push_back(folded);
    m_lexemes.emplace_back();
    m_slots[at] = {hash, static_cast<std::int32_t>(m_lexemes.size() - 1)};
    return m_slots[at].lexeme;
}

std::int32_t Lexicon::find(QStringView word) const
{
    if (word.size() > longest)
        return -1;
    return m_slots[slotOf(hashOf(word), word)].lexeme;
}

std::optional<ClassId> Lexicon::addClass(const QString &name, std::optional<Field> field)
{
    if (m_classes.size() >= static_cast<std::size_t>(ClassSet::capacity))
        return std::nullopt;
    m_classes.push_back({name, field});
    return static_cast<ClassId>(m_classes.size() - 1);
}

std::optional<ClassId> Lexicon::classFromName(QStringView name) const
{
    const auto found =
        std::find_if(m_classes.begin(), m_classes.end(), [&](const NamedClass &c) { return name == c.name; });
    return found == m_classes.end() ? std::nullopt : std::optional(static_cast<ClassId>(found - m_classes.begin()));
}

std::optional<Field> Lexicon::fieldOf(ClassId id) const
{
    return m_classes[static_cast<std::size_t>(id)].field;
}

bool Lexicon::isIn(QStringView word, ClassId id) const
{
    const std::int32_t lexeme = find(word);
    return lexeme >= 0 && at(lexeme).classes.has(id);
}

} // namespace dateline
