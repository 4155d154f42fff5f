#include "structure/phrasebook.h"

#include <QFile>

#include <array>
#include <optional>
#include <utility>

namespace dateline {

namespace {

/// A line longer than this is no furniture that an inner phrase could tell; its start still is looked at.
constexpr qsizetype longestLine = 400;

QString folded(QStringView line)
{
    QString text;
    text.reserve(line.size());
    bool blank = true;
    for (const QChar c : line) {
        if (c.isSpace()) {
            if (!blank)
                text.append(u' ');
            blank = true;
            continue;
        }
        blank = false;
        text.append(c == u'’' || c == u'‘' ? QChar(u'\'') : c.toLower());
    }
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

std::size_t hashAt(QStringView text, qsizetype at)
{
    std::size_t hash = 0;
    for (qsizetype i = at; i < at + hashedLetters; ++i)
        hash = hash * 31 + text[i].unicode();
    return hash;
}

bool hasInOrder(QStringView text, const std::vector<QString> &pieces)
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
        m_whole[normalised(line)].add(meaning);
        return;
    }
    Part part;
    part.pieces.assign(pieces.begin(), pieces.end());
    part.meaning.add(meaning);
    if (line.startsWith(u'*')) {
        if (pieces.front().size() >= hashedLetters)
            m_innerStarts.set(hashAt(pieces.front(), 0) % filterSize);
        else
            Q_ASSERT(pieces.front().startsWith(u'/'));
        m_inner.push_back(std::move(part));
    } else {
        m_prefixes[firstWord(withoutEnds(pieces.front()))].push_back(std::move(part));
    }
}

/// False where a text certainly holds no inner phrase.
bool PhraseBook::mayHaveInner(QStringView text) const
{
    if (text.contains(u'/'))
        return true; // the phrases that are too short to be hashed are agencies behind a slash
    for (qsizetype i = 0; i + hashedLetters <= text.size(); ++i) {
        if (m_innerStarts.test(hashAt(text, i) % filterSize))
            return true;
    }
    return false;
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
    PhraseSet found = m_whole.value(core.toString());
    const auto prefixes = m_prefixes.constFind(firstWord(core));
    if (prefixes != m_prefixes.constEnd()) {
        // what stands before the first letter is no part of the phrase, what stands behind the last one is
        const QStringView start = QStringView(text).mid(core.isEmpty() ? 0 : core.data() - text.data());
        for (const Part &part : *prefixes) {
            if (start.startsWith(part.pieces.front()) && hasInOrder(start, part.pieces))
                found.add(part.meaning);
        }
    }
    if (line.size() > longestLine || !mayHaveInner(text))
        return found;
    for (const Part &part : m_inner) {
        if (hasInOrder(text, part.pieces))
            found.add(part.meaning);
    }
    return found;
}

} // namespace dateline
