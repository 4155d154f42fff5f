#include "events/standins.h"

#include <algorithm>

namespace dateline {

namespace {

bool isPersonPronoun(const Word &word)
{
    return word.lower == u"he" || word.lower == u"she";
}

/// First word of the first verb that can have a subject; the length of the sentence where there is none.
std::int32_t firstVerb(const ParsedSentence &sentence)
{
    const auto verb =
        std::find_if(sentence.candidates.begin(), sentence.candidates.end(), [](const Candidate &candidate) {
            return !candidate.nominal && !candidate.attributive && candidate.form != VerbForm::Infinitive &&
                   candidate.form != VerbForm::Gerund;
        });
    return verb == sentence.candidates.end() ? sentence.count() : verb->first;
}

} // namespace

StandIns::StandIns(const Analysis &article, const EventWords &words) : m_article(article), m_words(words)
{
    QHash<QString, std::int32_t> entityOfName;
    for (std::size_t i = article.entities.size(); i-- > 0;)
        entityOfName.insert(article.entities[i].name.toLower(), static_cast<std::int32_t>(i));
    for (const auto &[word, names] : words.standsFor) {
        std::int32_t only = -1;
        int found = 0;
        for (const QString &name : names) {
            const auto entity = entityOfName.constFind(name);
            if (entity == entityOfName.constEnd() || *entity == only)
                continue;
            only = *entity;
            ++found;
        }
        if (found == 1)
            m_entityOfWord.insert(word, only);
    }
}

bool StandIns::is(std::int32_t entity, EntityType type) const
{
    return entity >= 0 && m_article.entities[static_cast<std::size_t>(entity)].type == type;
}

std::int32_t StandIns::personAt(const ParsedSentence &sentence, std::int32_t at) const
{
    std::int32_t person = -1;
    for (std::int32_t i = 0; i < at; ++i) {
        const std::int32_t entity = sentence.word(i).entity;
        if (!is(entity, EntityType::Person))
            continue;
        if (person >= 0 && person != entity)
            return -1;
        person = entity;
    }
    return person >= 0 ? person : m_person;
}

std::int32_t StandIns::thingAt(const ParsedSentence &sentence, std::int32_t at) const
{
    std::int32_t thing = -1;
    for (const Candidate &verb : sentence.candidates) {
        const std::int32_t last = verb.first - 1; // of the subject
        const QString &head = sentence.word(verb.head).lower;
        const bool tells = m_words.isIn(m_words.report, head) || m_words.isIn(m_words.speech, head) ||
                           m_words.isIn(m_words.control, head) || m_words.isIn(m_words.hope, head);
        if (verb.nominal || verb.head >= at || last < 0 || !tells)
            continue;
        const std::int32_t entity = sentence.word(last).entity;
        if (!is(entity, EntityType::Org) && !is(entity, EntityType::Place))
            continue;
        std::int32_t first = last;
        while (first > 0 && sentence.word(first - 1).entity == entity)
            --first;
        // "the bank in Norway said it": the bank. "Norway and Sweden": they.
        const PartOfSpeech before = first > 0 ? sentence.word(first - 1).pos : PartOfSpeech::Unknown;
        if (before == PartOfSpeech::Adp || before == PartOfSpeech::Part || before == PartOfSpeech::Cconj)
            return -1;
        if (thing >= 0 && thing != entity)
            return -1;
        thing = entity;
    }
    return thing;
}

std::int32_t StandIns::namedAt(const ParsedSentence &sentence, std::int32_t at) const
{
    const Word &word = sentence.word(at);
    return word.entity < 0 && sentence.is(at - 1, u"the") ? m_entityOfWord.value(word.lower, -1) : -1;
}

/// The one person who stands before the first verb.
std::int32_t StandIns::subjectPerson(const ParsedSentence &sentence) const
{
    const std::int32_t verb = firstVerb(sentence);
    std::int32_t person = -1;
    for (std::int32_t i = 0; i < verb; ++i) {
        const std::int32_t entity = sentence.word(i).entity;
        if (!is(entity, EntityType::Person) || entity == person)
            continue;
        if (person >= 0)
            return -1;
        person = entity;
    }
    return person;
}

void StandIns::remember(const ParsedSentence &sentence)
{
    if (const std::int32_t subject = subjectPerson(sentence); subject >= 0) {
        m_person = subject; // "Ada married a diplomat, Otto": "she" goes on about Ada
        return;
    }
    // "Two years later she and Otto parted": still about her.
    const auto tells = std::find_if(sentence.words.begin(), sentence.words.end(), [this](const Word &word) {
        return isPersonPronoun(word) || is(word.entity, EntityType::Person);
    });
    const bool goesOn = m_person >= 0 && tells != sentence.words.end() && isPersonPronoun(*tells);
    std::int32_t person = -1;
    bool several = false;
    for (const Word &word : sentence.words) {
        if (!is(word.entity, EntityType::Person))
            continue;
        several = several || (person >= 0 && person != word.entity);
        person = word.entity;
    }
    if (several)
        m_person = goesOn ? m_person : -1; // a pronoun could be either
    else if (person >= 0 && !goesOn)
        m_person = person;
}

} // namespace dateline
