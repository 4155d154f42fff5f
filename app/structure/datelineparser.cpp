#include "structure/datelineparser.h"

#include "structure/textlines.h"
#include "structure/timestampparser.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace dateline {

namespace {

constexpr qsizetype longestDateline = 160;
constexpr qsizetype longestPlace = 40;
constexpr qsizetype longestAgency = 48;

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'―';
}

/// What the parts of a dateline add up to.
struct Evidence
{
    bool shoutedPlace = false;
    bool agency = false;
    bool date = false;
    bool region = false;
    bool longDash = false; ///< "—", "–", "--"
    bool colon = false;
    bool nothing = false; ///< neither dash nor colon

    [[nodiscard]] bool convinces(bool place) const
    {
        if (nothing)
            return place && agency && date;
        if (colon)
            return place && (agency || shoutedPlace);
        if (!place)
            return agency;
        return shoutedPlace || agency || (date && (region || longDash)) || longDash;
    }
};

class DatelineReader
{
public:
    DatelineReader(QStringView text, const PhraseBook &phrases) : m_text(text.left(longestDateline)), m_phrases(phrases)
    {
    }

    std::optional<Dateline> run()
    {
        skipMarks();
        const qsizetype first = m_at;
        if (readDate() && !(readSeparator() || atDash())) // "June 4, 2025 - GENEVA - ..."
            return std::nullopt;
        if (m_found.date.isEmpty())
            m_at = first;
        else
            skipDash();
        const bool agencyFirst = readAgency();
        if (!agencyFirst && !readPlace())
            return std::nullopt;
        readRest();
        if (!readEnd() || !m_evidence.convinces(!m_found.place.isEmpty()))
            return std::nullopt;
        m_found.span = {static_cast<std::int32_t>(first), static_cast<std::int32_t>(m_end)};
        return m_found;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    /// Blanks and the stars of Markdown.
    void skipMarks()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u'*' || m_text[m_at] == u'_'))
            ++m_at;
    }
    [[nodiscard]] bool atDash()
    {
        skipMarks();
        return isDash(at(m_at));
    }
    void skipDash()
    {
        skipMarks();
        while (isDash(at(m_at)))
            ++m_at;
        skipMarks();
    }
    bool readSeparator()
    {
        skipMarks();
        if (at(m_at) != u',' && at(m_at) != u'.')
            return false;
        ++m_at;
        skipMarks();
        return true;
    }

    bool readPlace();
    [[nodiscard]] qsizetype placeEnd() const;
    void readRest();
    bool readAfterComma();
    bool skipStopBeforeAgency();
    bool readBetweenDashes();
    bool readRegion();
    bool readDate();
    bool readAgency();
    bool readEnd();

    QStringView m_text;
    const PhraseBook &m_phrases;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    Evidence m_evidence;
    Dateline m_found;
};

bool isParticle(QStringView word)
{
    static constexpr std::array<std::u16string_view, 24> particles = {
        u"de",  u"la", u"le",  u"les", u"el",   u"al",  u"del", u"da", u"do",  u"di",  u"am", u"an",
        u"sur", u"of", u"the", u"on",  u"upon", u"and", u"y",   u"es", u"den", u"van", u"au", u"near"};
    return std::any_of(particles.begin(), particles.end(), [word](std::u16string_view p) {
        return word == QStringView(p.data(), static_cast<qsizetype>(p.size()));
    });
}

/// Where a run of words with capitals ends that may be a place.
qsizetype DatelineReader::placeEnd() const
{
    qsizetype end = m_at;
    qsizetype i = m_at;
    int words = 0;
    while (i < m_text.size() && words < 5) {
        qsizetype stop = i;
        while (stop < m_text.size() &&
               (m_text[stop].isLetter() || m_text[stop] == u'\'' || m_text[stop] == u'’' || m_text[stop].isMark() ||
                (m_text[stop] == u'-' && at(stop + 1).isLetter() && stop > i) || (m_text[stop] == u'.' && stop > i)))
            ++stop;
        if (stop == i)
            break;
        const QStringView word = m_text.mid(i, stop - i);
        const bool capital = word.front().isUpper() || (word.size() > 2 && word.front().isLetter() && word[1] == u'\'');
        if (!capital && !(words > 0 && isParticle(word)))
            break;
        const QStringView bare = word.endsWith(u'.') ? word.chopped(1) : word;
        if (words > 0 && monthFromName(bare) > 0 && at(stop) == u' ' && at(stop + 1).isDigit())
            break;
        if (capital)
            end = stop;
        ++words;
        i = stop;
        if (at(i) != u' ')
            break;
        ++i;
    }
    return end;
}

bool DatelineReader::readPlace()
{
    const qsizetype end = placeEnd();
    QStringView place = m_text.mid(m_at, end - m_at);
    if (place.size() < 2 || place.size() > longestPlace)
        return false;
    if (m_phrases.matchWhole(PhraseBook::normalised(place)).has(Phrase::NotPlace))
        return false;
    const auto lowercase = std::count_if(place.begin(), place.end(), [](QChar c) { return c.isLower(); });
    m_evidence.shoutedPlace = lowercase <= (place.startsWith(u"Mc") ? 1 : 0);
    m_found.place = place.toString();
    m_at = end;
    // "WASHINGTON/LONDON (Agency)": the first town stands for both
    if (at(m_at) == u'/' && at(m_at + 1).isUpper()) {
        ++m_at;
        m_at = placeEnd();
    }
    return true;
}

/// "Poland", "Fla.", "[India]".
bool DatelineReader::readRegion()
{
    const bool bracket = at(m_at) == u'[';
    m_at += bracket ? 1 : 0;
    const qsizetype end = placeEnd();
    if (end - m_at < 2) {
        m_at -= bracket ? 1 : 0;
        return false;
    }
    m_at = end;
    if (bracket && at(m_at) == u']')
        ++m_at;
    m_evidence.region = true;
    return true;
}

/// "April 8", "14 Feb 2023", "Tuesday, 3 March": as far as the timestamp parser reads one stamp.
bool DatelineReader::readDate()
{
    qsizetype stop = m_at;
    while (stop < m_text.size() && !isDash(m_text[stop]) && m_text[stop] != u'(' && m_text[stop] != u'/' &&
           m_text[stop] != u')' && m_text[stop] != u':' && m_text[stop] != u'[')
        ++stop;
    const TimestampLine line = parseTimestamps(m_text.mid(m_at, stop - m_at));
    if (line.stamps.empty() || line.stamps.front().span.start != 0)
        return false;
    const Timestamp &stamp = line.stamps.front();
    m_found.date = m_text.mid(m_at, stamp.span.end).toString();
    m_at += stamp.span.end;
    m_evidence.date = true;
    return true;
}

/// "(Kestrel News)", "/PR Harbor/".
bool DatelineReader::readAgency()
{
    const QChar open = at(m_at);
    if (open != u'(' && open != u'/')
        return false;
    const QChar close = open == u'(' ? QChar(u')') : QChar(u'/');
    const qsizetype end = m_text.indexOf(close, m_at + 1);
    const QStringView inside = end < 0 ? QStringView() : m_text.mid(m_at + 1, end - m_at - 1);
    if (inside.size() < 2 || inside.size() > longestAgency || inside.contains(u'\n') || inside.contains(u'('))
        return false;
    const TimestampLine line = parseTimestamps(inside);
    if (!line.stamps.empty()) {
        m_found.date = inside.toString();
        m_evidence.date = true;
    } else if (inside.size() <= 5 || std::any_of(inside.begin(), inside.end(), [](QChar c) { return c.isUpper(); })) {
        m_found.agency = inside.toString();
        m_evidence.agency = true;
    } else {
        return false;
    }
    m_at = end + 1;
    return true;
}

/// ", Poland", ", March 5", ", (Agency)" with the comma at the place.
bool DatelineReader::readAfterComma()
{
    const qsizetype before = m_at;
    ++m_at;
    skipBlanks();
    if ((m_found.date.isEmpty() && readDate()) || readAgency() || readRegion())
        return true;
    m_at = before;
    return false;
}

/// "MOSCOW, March 5. /TASS/": an agency behind a full stop.
bool DatelineReader::skipStopBeforeAgency()
{
    qsizetype next = m_at + 1;
    while (at(next).isSpace())
        ++next;
    if (at(m_at) != u'.' || (at(next) != u'/' && at(next) != u'('))
        return false;
    m_at = next;
    return true;
}

/// "DALLAS--(AGENCY)--", "London, UK – 5 March 2024 –": a part between two dashes, with the first one at the place.
bool DatelineReader::readBetweenDashes()
{
    const qsizetype before = m_at;
    skipDash();
    if (m_found.agency.isEmpty() && readAgency())
        return true;
    if (m_found.date.isEmpty() && readDate()) {
        skipMarks();
        if (isDash(at(m_at)) || at(m_at) == u':' || at(m_at) == u'(')
            return true;
        m_found.date.clear(); // the sentence begins with a date
        m_evidence.date = false;
    }
    m_at = before;
    return false;
}

/// What stands between the place and the dash, in any order, with or without commas.
void DatelineReader::readRest()
{
    for (int parts = 0; parts < 6; ++parts) {
        const qsizetype before = m_at;
        skipMarks();
        bool more = false;
        if (at(m_at) == u',')
            more = readAfterComma();
        else if (isDash(at(m_at)))
            more = readBetweenDashes();
        else if (m_found.agency.isEmpty() && readAgency())
            more = true;
        else
            more =
                (at(m_at) == u'[' && readRegion()) || (m_found.date.isEmpty() && readDate()) || skipStopBeforeAgency();
        if (!more) {
            m_at = before;
            return;
        }
    }
}

/// The dash and what must follow it: the first words of a sentence.
bool DatelineReader::readEnd()
{
    const qsizetype before = m_at;
    skipMarks();
    const qsizetype start = m_at;
    while (isDash(at(m_at)))
        ++m_at;
    const qsizetype length = m_at - start;
    if (length == 0 && at(m_at) == u':') {
        m_evidence.colon = true;
        ++m_at;
    } else if (length == 0) {
        m_evidence.nothing = true;
        if (at(m_at) == u'.' || at(m_at) == u',')
            ++m_at;
        else
            m_at = before;
    } else {
        m_evidence.longDash = length > 1 || at(start) != u'-';
        const bool apart = (start > 0 && m_text[start - 1].isSpace()) || at(m_at).isSpace() || m_evidence.agency;
        if (!apart)
            return false;
    }
    m_end = m_at;
    skipMarks();
    const QChar next = at(m_at);
    const bool opens = next.isUpper() || next.isDigit() || isQuoteMark(next) || next == u'(' || next == u'[' ||
                       next == u'$' || next == u'€' || next == u'£';
    return opens || (m_evidence.agency && m_evidence.shoutedPlace && next.isLetter());
}

} // namespace

std::optional<Dateline> parseDateline(QStringView paragraph, const PhraseBook &phrases)
{
    return DatelineReader(paragraph, phrases).run();
}

} // namespace dateline
