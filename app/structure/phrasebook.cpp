#include "structure/phrasebook.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

namespace dateline {

namespace {

/// A line longer than this is no furniture that an inner phrase could tell; its start still is looked at.
constexpr qsizetype longestLine = 400;

QChar foldedLetter(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c;
    return c == u'’' || c == u'‘' ? QChar(u'\'') : c.toLower();
}

QString folded(QStringView line)
{
    QString text(line.size(), Qt::Uninitialized);
    QChar *end = text.data();
    bool blank = true;
    for (const QChar c : line) {
        if (c.isSpace()) {
            if (!blank)
                *end++ = u' ';
            blank = true;
            continue;
        }
        blank = false;
        *end++ = foldedLetter(c);
    }
    text.resize(end - text.constData());
    if (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QStringView withoutEnds(QStringView text)
{
    while (!text.isEmpty() && !text.front().isLetter())
        text = text.mid(1);
    while (!text.isEmpty() && !text.back().isLetter())
        text.chop(1);
    return text;
}

QString firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'\'' || text[end] == u'-'))
        ++end;
    return text.left(end).toString();
}

std::optional<Phrase> meaningOf(QStringView section)
{
    static constexpr std::array<std::pair<const char16_t *, Phrase>, 10> sections = {{
        {u"furniture", Phrase::Furniture},
        {u"tail", Phrase::Tail},
        {u"end", Phrase::End},
        {u"about", Phrase::About},
        {u"contact", Phrase::Contact},
        {u"credits", Phrase::Credits},
        {u"photo", Phrase::Photo},
        {u"caption", Phrase::Caption},
        {u"byline", Phrase::Byline},
        {u"notplace", Phrase::NotPlace},
    }};
    for (const auto &[name, phrase] : sections) {
        if (section == QStringView(name))
            return phrase;
    }
    return std::nullopt;
}

/// Letters of an inner phrase that its hash is made of.
constexpr qsizetype hashedLetters = 6;
constexpr std::uint32_t hashBase = 31;

std::uint32_t hashAt(QStringView text, qsizetype at)
{
    std::uint32_t hash = 0;
    for (qsizetype i = at; i < at + hashedLetters; ++i)
        hash = hash * hashBase + text[i].unicode();
    return hash;
}

/// Of the letters from `at` + 1 on, from the hash of those from `at` on.
std::uint32_t nextHash(QStringView text, qsizetype at, std::uint32_t hash)
{
    constexpr std::uint32_t first = hashBase * hashBase * hashBase * hashBase * hashBase;
    static_assert(hashedLetters == 6);
    return (hash - first * text[at].unicode()) * hashBase + text[at + hashedLetters].unicode();
}

bool hasInOrder(QStringView text, std::span<const QString> pieces)
{
    qsizetype from = 0;
    for (const QString &piece : pieces) {
        const qsizetype at = text.indexOf(piece, from);
        if (at < 0)
            return false;
        from = at + piece.size();
    }
    return true;
}

} // namespace

PhraseBook::PhraseBook()
{
    QFile file(QStringLiteral(":/dateline/structure/phrases.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    std::optional<Phrase> meaning;
    const QString all = QString::fromUtf8(file.readAll());
    for (const QStringView row : QStringView(all).split(u'\n')) {
        const QStringView line = row.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            meaning = meaningOf(line.mid(1, line.size() - 2));
        else if (meaning)
            addLine(line.toString(), *meaning);
    }
}

void PhraseBook::addLine(const QString &line, Phrase meaning)
{
    const QStringList pieces = line.split(u'*', Qt::SkipEmptyParts);
    if (pieces.isEmpty())
        return;
    if (!line.contains(u'*')) {
        const QString whole = normalised(line);
        m_whole[whole].add(meaning);
        m_longestWhole = std::max(m_longestWhole, whole.size());
        return;
    }
    Part part;
    part.pieces.assign(pieces.begin(), pieces.end());
    part.meaning.add(meaning);
    if (line.startsWith(u'*')) {
        if (pieces.front().size() < hashedLetters) {
            m_shortInner.push_back(std::move(part));
            return;
        }
        const std::uint32_t hash = hashAt(pieces.front(), 0);
        m_innerStarts.set(hash % filterSize);
        m_inner.insert(hash, part);
    } else {
        m_prefixes[firstWord(withoutEnds(pieces.front()))].push_back(std::move(part));
    }
}

/// Looks at each place of the text once, and only there at the phrases that begin with its letters.
PhraseSet PhraseBook::innerPhrases(QStringView text) const
{
    PhraseSet found;
    for (const Part &part : m_shortInner) {
        if (hasInOrder(text, part.pieces))
            found.add(part.meaning);
    }
    if (text.size() < hashedLetters)
        return found;
    std::uint32_t hash = hashAt(text, 0);
    for (qsizetype at = 0;; ++at) {
        if (m_innerStarts.test(hash % filterSize)) {
            for (auto [part, end] = m_inner.equal_range(hash); part != end; ++part) {
                const QStringView rest = text.mid(at);
                const std::span pieces(part->pieces);
                if (rest.startsWith(pieces.front()) && hasInOrder(rest.mid(pieces.front().size()), pieces.subspan(1)))
                    found.add(part->meaning);
            }
        }
        if (at + hashedLetters == text.size())
            return found;
        hash = nextHash(text, at, hash);
    }
}

QString PhraseBook::normalised(QStringView line)
{
    const QString text = folded(line);
    return withoutEnds(text).toString();
}

PhraseSet PhraseBook::match(QStringView line) const
{
    const QString text = folded(line.left(longestLine));
    const QStringView core = withoutEnds(text);
    PhraseSet found = core.size() > m_longestWhole ? PhraseSet() : m_whole.value(core.toString());
    const auto prefixes = m_prefixes.constFind(firstWord(core));
    if (prefixes != m_prefixes.constEnd()) {
        // what stands before the first letter is no part of the phrase, what stands behind the last one is
        const QStringView start = QStringView(text).mid(core.isEmpty() ? 0 : core.data() - text.data());
        for (const Part &part : *prefixes) {
            if (start.startsWith(part.pieces.front()) && hasInOrder(start, part.pieces))
                found.add(part.meaning);
        }
    }
    if (line.size() <= longestLine)
        found.add(innerPhrases(text));
    return found;
}

} // namespace dateline
