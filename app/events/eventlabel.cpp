#include "events/eventlabel.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr qsizetype longestLabel = 80;
constexpr qsizetype shortestCut = 36; ///< a label is cut before a preposition only where this much is left

/// Words that a label neither begins nor ends with.
bool dangles(const Word &word)
{
    constexpr std::array<QStringView, 42> list = {
        u"and", u"but",   u"or",    u"that", u"which", u"who",  u"in",     u"on",    u"at",    u"by",    u"of",
        u"to",  u"for",   u"from",  u"with", u"the",   u"a",    u"an",     u"as",    u"when",  u"after", u"before",
        u",",   u";",     u":",     u"-",    u"–",     u"—",    u"--",     u"while", u"until", u"into",  u"about",
        u"its", u"their", u"since", u"over", u"under", u"near", u"toward", u"than",  u"also"};
    constexpr qsizetype longest = 6;
    return word.lower.size() <= longest && std::find(list.begin(), list.end(), word.lower) != list.end();
}

bool danglesAtStart(const Word &word)
{
    const bool opensPhrase = word.pos == PartOfSpeech::Det || word.pos == PartOfSpeech::Pron;
    if (word.lower == u"whose" || word.lower == u"'s" || word.lower == u"’s")
        return true;
    return dangles(word) && !opensPhrase && word.lower != u"the" && word.lower != u"a" && word.lower != u"an";
}

QString shortName(const Analysis &article, const Entity &entity)
{
    QString best = entity.name;
    if (entity.type != EntityType::Person)
        return best;
    for (const SectionItemRef &ref : entity.mentions) {
        const Span span = article.mentionSpan(ref);
        if (span.length() >= best.size() || article.mention(ref).kind != MentionKind::Name)
            continue;
        const QString text = article.textOf(span).toString().simplified();
        if (entity.name.endsWith(text, Qt::CaseInsensitive) &&
            entity.name[entity.name.size() - text.size() - 1] == u' ')
            best = text;
    }
    return best;
}

/// "threaten" -> "threatens", "carry" -> "carries", "reach" -> "reaches".
QString thirdPerson(const QString &base)
{
    const QStringView view(base);
    if (view.endsWith(u'y') && base.size() > 2 && !QStringView(u"aeiou").contains(base[base.size() - 2]))
        return base.chopped(1) + QStringLiteral("ies");
    const bool sibilant = view.endsWith(u"s") || view.endsWith(u"sh") || view.endsWith(u"ch") || view.endsWith(u"x") ||
                          view.endsWith(u"z") || view.endsWith(u"o");
    return base + (sibilant ? QStringLiteral("es") : QStringLiteral("s"));
}

/// Puts a label together word by word.
class LabelWriter
{
public:
    LabelWriter(const Analysis &article, const ParsedSentence &sentence, const LabelContext &context)
        : m_article(article), m_sentence(sentence), m_context(context)
    {
    }

    void addSubject(WordRange range)
    {
        // "Secretary-General Jaap de Hoop Scheffer": the name alone is enough.
        const std::int32_t last = range.end - 1;
        const auto coordinates = [](const Word &word) { return word.pos == PartOfSpeech::Cconj || word.lower == u","; };
        const bool several =
            std::any_of(m_sentence.words.begin() + range.first, m_sentence.words.begin() + range.end, coordinates);
        if (range.first < range.end && isPerson(last) && !several && !tellsWhich(range)) {
            while (range.first < last && m_sentence.word(range.first).entity != m_sentence.word(last).entity)
                ++range.first;
        }
        add(range);
    }

    /// "the captain of the ferry Stella Nova": the name tells which ferry. Not "Secretary of State Ada Berg".
    [[nodiscard]] bool tellsWhich(WordRange range) const
    {
        std::int32_t name = range.end - 1;
        while (name > range.first && m_sentence.word(name - 1).entity == m_sentence.word(name).entity)
            --name;
        while (name > range.first && m_sentence.word(name - 1).pos == PartOfSpeech::Noun &&
               m_sentence.word(name - 1).entity < 0)
            --name;
        return name >= range.first + 2 && m_sentence.word(name - 1).pos == PartOfSpeech::Det &&
               m_sentence.word(name - 2).pos == PartOfSpeech::Adp;
    }

    void add(WordRange range)
    {
        bool bracket = false;
        for (std::int32_t i = range.first; i < range.end; ++i) {
            const Word &word = m_sentence.word(i);
            const QChar only = word.lower.size() == 1 ? word.lower.front() : QChar();
            const bool closes = only == u')' || only == u']';
            bracket = bracket || only == u'(' || only == u'[';
            const bool left = bracket || isOfTime(i, range.end) || isFiller(word);
            bracket = bracket && !closes;
            if (closes && !left) // its beginning stands outside
                m_kept.clear();
            if (left || closes)
                continue;
            if (isPerson(i) && i + 1 < range.end && m_sentence.word(i + 1).entity == word.entity)
                continue; // only the last word of a name stands for the person
            m_kept.push_back(i);
        }
    }

    /// Instead of a verb group ("to threaten" -> "threatens").
    void addText(std::int32_t at, const QString &text)
    {
        m_kept.push_back(at);
        m_replaced = {at, text};
    }

    [[nodiscard]] QString text()
    {
        while (!m_kept.empty() && danglesAtStart(m_sentence.word(m_kept.front())))
            m_kept.erase(m_kept.begin());
        std::vector<qsizetype> lengths; // of the label before each kept word
        QString label;
        label.reserve(longestLabel);
        std::size_t used = 0;
        for (; used < m_kept.size(); ++used) {
            const bool space = needsSpace(used, label);
            const QStringView word = wordAt(used);
            if (label.size() + (space ? 1 : 0) + word.size() > longestLabel)
                break;
            lengths.push_back(label.size());
            if (space)
                label += u' ';
            label += word;
        }
        if (used < m_kept.size())
            used = cutBefore(used, lengths);
        while (used > 0 && endsBadly(m_sentence.word(m_kept[used - 1])))
            --used;
        if (used < lengths.size())
            label.truncate(lengths[used]);
        return tidy(label);
    }

private:
    [[nodiscard]] bool isPerson(std::int32_t i) const
    {
        const std::int32_t entity = m_sentence.word(i).entity;
        return entity >= 0 && m_article.entities[static_cast<std::size_t>(entity)].type == EntityType::Person;
    }

    /// The time that dates the event and the preposition before it.
    [[nodiscard]] bool isOfTime(std::int32_t i, std::int32_t end) const
    {
        if (m_context.time < 0)
            return false;
        const Word &word = m_sentence.word(i);
        if ((word.lower == u"a" || word.lower == u"an") && i + 1 < end && isDate(m_sentence.word(i + 1)))
            return true; // "in a 1998 interview": an interview
        return isDate(word) ||
               (word.pos == PartOfSpeech::Adp && !isParticle(i) && i + 1 < end && isDate(m_sentence.word(i + 1)));
    }

    /// "had broken out", "broke down": part of the verb, not of the time behind it.
    [[nodiscard]] bool isParticle(std::int32_t i) const
    {
        if (i == 0 || m_sentence.word(i - 1).pos != PartOfSpeech::Verb)
            return false;
        const LowerWord &lower = m_sentence.word(i).lower;
        return lower == u"out" || lower == u"down" || lower == u"up" || lower == u"off" || lower == u"away" ||
               lower == u"back";
    }

    [[nodiscard]] bool isDate(const Word &word) const
    {
        if (word.time == m_context.time)
            return true;
        if (m_context.until < 0)
            return false;
        const auto spanOf = [&](std::int32_t time) {
            return m_article.timeSpan(m_article.times[static_cast<std::size_t>(time)]);
        };
        return Span{spanOf(m_context.time).start, spanOf(m_context.until).end}.contains(word.span);
    }

    [[nodiscard]] static bool isFiller(const Word &word)
    {
        if (word.pos == PartOfSpeech::Adv)
            return word.lower == u"also" || word.lower == u"then";
        if (word.lower.size() == 1)
            return QStringView(u"“”\"").contains(word.lower.front());
        return word.lower.size() == 2 && (word.lower == u"``" || word.lower == u"''");
    }

    /// Good until it is asked again.
    [[nodiscard]] QStringView wordAt(std::size_t k)
    {
        const std::int32_t i = m_kept[k];
        const Word &word = m_sentence.word(i);
        if (i == m_replaced.at)
            return m_replaced.text;
        if (isPerson(i))
            return m_context.shortNames[static_cast<std::size_t>(word.entity)];
        if (m_context.person >= 0 && word.pos == PartOfSpeech::Pron && k == 0) {
            const QString &name = m_context.shortNames[static_cast<std::size_t>(m_context.person)];
            if (word.lower == u"he" || word.lower == u"she")
                return name;
            if (word.lower == u"his" || word.lower == u"her")
                return m_possessive = name + QStringLiteral("’s");
        }
        if (m_context.thing >= 0 && word.lower == u"it" && k == 0)
            return m_context.shortNames[static_cast<std::size_t>(m_context.thing)];
        return m_article.textOf(word.span);
    }

    [[nodiscard]] bool needsSpace(std::size_t k, const QString &label) const
    {
        if (label.isEmpty())
            return false;
        const Word &word = m_sentence.word(m_kept[k]);
        const bool closing = word.pos == PartOfSpeech::Punct && QStringView(u",.;:)!?”’").contains(word.lower[0]);
        const bool glued = m_kept[k - 1] + 1 == m_kept[k] && m_sentence.word(m_kept[k - 1]).span.end == word.span.start;
        return !closing && !glued;
    }

    /// Where a label that is too long ends: before its last preposition or comma, so that no phrase is torn.
    [[nodiscard]] std::size_t cutBefore(std::size_t used, const std::vector<qsizetype> &lengths) const
    {
        for (std::size_t k = used + 1; k-- > 1;) {
            if (k < lengths.size() && lengths[k] < shortestCut)
                break;
            const Word &word = m_sentence.word(m_kept[k]);
            if (word.pos == PartOfSpeech::Adp || word.pos == PartOfSpeech::Cconj || word.lower == u"," ||
                word.startsClause)
                return k;
        }
        return used;
    }

    [[nodiscard]] static bool endsBadly(const Word &word)
    {
        return dangles(word) || word.pos == PartOfSpeech::Punct || word.pos == PartOfSpeech::Det ||
               word.pos == PartOfSpeech::Aux || word.lower == u"it" || word.lower == u"they" || word.lower == u"he" ||
               word.lower == u"she" || word.lower == u"we";
    }

    [[nodiscard]] static QString tidy(QString label)
    {
        static const QString outside = QStringLiteral("\"“”‘,.–—-•*");
        while (!label.isEmpty() && (outside.contains(label.front()) || label.front().isSpace()))
            label.remove(0, 1);
        label = label.simplified();
        if (!label.isEmpty())
            label[0] = label[0].toUpper();
        return label;
    }

    struct Replaced
    {
        std::int32_t at = -1;
        QString text;
    };

    const Analysis &m_article;
    const ParsedSentence &m_sentence;
    const LabelContext &m_context;
    std::vector<std::int32_t> m_kept;
    Replaced m_replaced;
    QString m_possessive;
};

} // namespace

std::vector<QString> shortNames(const Analysis &article)
{
    std::vector<QString> names;
    names.reserve(article.entities.size());
    for (const Entity &entity : article.entities)
        names.push_back(shortName(article, entity));
    return names;
}

QString labelOf(const Analysis &article, const ParsedSentence &sentence, const Candidate &candidate,
                const Telling &telling, const LabelContext &full, const EventWords &words)
{
    LabelContext context = full;
    if (candidate.notUntil) // "did not come until Monday" without its day would say that it did not come
        context.time = context.until = -1;
    LabelWriter writer(article, sentence, context);
    writer.addSubject(telling.subject);
    const bool ownSubject = candidate.form == VerbForm::Infinitive && !candidate.nominal &&
                            !telling.subject.isEmpty() && telling.subject.end == candidate.first;
    if (ownSubject) { // "for Russia to threaten" is told as "Russia threatens"
        const Word &last = sentence.word(telling.subject.end - 1);
        const bool plural = last.entity < 0 && last.lower.endsWith(u's');
        const bool wanted =
            candidate.governor >= 0 &&
            words.isIn(words.cause,
                       sentence.word(sentence.candidates[static_cast<std::size_t>(candidate.governor)].head).lower);
        if (wanted || plural)
            writer.add({wanted ? candidate.first : candidate.head, telling.predicate.end});
        else {
            writer.addText(candidate.head, thirdPerson(sentence.word(candidate.head).lower));
            writer.add({candidate.head + 1, telling.predicate.end});
        }
    } else if (telling.predicate.first < telling.subject.first && telling.predicate.first == candidate.head) {
        // "Born in Linz, she moved" is told as "She born in Linz"
        writer.addText(candidate.head, sentence.word(candidate.head).lower);
        writer.add({candidate.head + 1, telling.predicate.end});
    } else {
        writer.add(telling.predicate);
    }
    QString label = writer.text();
    if (!label.isEmpty())
        return label;
    QString word = article.textOf(sentence.word(candidate.head).span).left(longestLabel).toString();
    word[0] = word[0].toUpper();
    return word;
}

} // namespace dateline
