#include "exporters/conllexporter.h"

#include "base/safetext.h"

#include <QLatin1StringView>

#include <array>
#include <vector>

namespace dateline {

namespace {

QLatin1StringView conllType(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return QLatin1StringView("PER");
    case EntityType::Org:
        return QLatin1StringView("ORG");
    case EntityType::Place:
        return QLatin1StringView("LOC");
    case EntityType::Norp:
    case EntityType::Event:
    case EntityType::Work:
        return QLatin1StringView("MISC");
    }
    Q_UNREACHABLE();
}

QLatin1StringView posName(PartOfSpeech pos)
{
    constexpr std::array<QLatin1StringView, 18> names = {
        QLatin1StringView("X"),     QLatin1StringView("ADJ"),   QLatin1StringView("ADP"),   QLatin1StringView("ADV"),
        QLatin1StringView("AUX"),   QLatin1StringView("CCONJ"), QLatin1StringView("DET"),   QLatin1StringView("INTJ"),
        QLatin1StringView("NOUN"),  QLatin1StringView("NUM"),   QLatin1StringView("PART"),  QLatin1StringView("PRON"),
        QLatin1StringView("PROPN"), QLatin1StringView("PUNCT"), QLatin1StringView("SCONJ"), QLatin1StringView("SYM"),
        QLatin1StringView("VERB"),  QLatin1StringView("X")};
    return names.at(static_cast<std::size_t>(pos));
}

/// A token without white space, which parts the columns, and never the word that parts documents.
QString wordOf(QStringView token)
{
    QString word = shownText(token);
    for (QChar &c : word) {
        if (c.isSpace())
            c = u'_';
    }
    return word.startsWith(QLatin1StringView("-DOCSTART-")) ? QLatin1Char('_') + word : word;
}

/// The type of each mention as its entity has it: what the reader says of an entity holds for all its mentions.
std::vector<std::vector<EntityType>> typesOfMentions(const Analysis &analysis)
{
    std::vector<std::vector<EntityType>> types;
    types.reserve(analysis.sectionAnalyses.size());
    for (const auto &section : analysis.sectionAnalyses) {
        std::vector<EntityType> &own = types.emplace_back();
        for (const Mention &mention : section->mentions)
            own.push_back(mention.type);
    }
    for (const Entity &entity : analysis.entities) {
        for (const SectionItemRef ref : entity.mentions)
            types.at(static_cast<std::size_t>(ref.section)).at(static_cast<std::size_t>(ref.index)) = entity.type;
    }
    return types;
}

/// Writes the tokens of a section, sentence by sentence.
class SectionWriter
{
public:
    SectionWriter(const SectionView &section, const std::vector<EntityType> &types, QString &out)
        : m_section(section), m_types(types), m_out(out)
    {
    }

    void write()
    {
        std::int32_t at = 0;
        for (const Sentence &sentence : m_section.analysis->sentences) {
            writeTokens(at, sentence.firstToken); // those of no sentence
            writeTokens(std::max(at, sentence.firstToken), sentence.endToken);
            at = std::max(at, sentence.endToken);
        }
        writeTokens(at, static_cast<std::int32_t>(m_section.analysis->tokens.size()));
    }

private:
    void writeTokens(std::int32_t first, std::int32_t end)
    {
        if (first >= end)
            return;
        auto token = m_section.analysis->tokens.from(static_cast<std::size_t>(first));
        for (std::int32_t i = first; i < end; ++i, ++token)
            writeToken(*token);
        m_out += QLatin1Char('\n');
        m_insideOf = -1;
    }

    void writeToken(const Token &token)
    {
        const std::vector<Mention> &mentions = m_section.analysis->mentions;
        while (m_next < mentions.size() && mentions[m_next].span.end <= token.span.start)
            ++m_next;
        QString tag = QStringLiteral("O");
        std::int64_t inside = -1;
        if (m_next < mentions.size() && mentions[m_next].span.overlaps(token.span) &&
            mentions[m_next].kind == MentionKind::Name) {
            inside = static_cast<std::int64_t>(m_next);
            tag = QLatin1StringView(inside == m_insideOf ? "I-" : "B-") + conllType(m_types[m_next]);
        }
        m_insideOf = inside;
        m_out += wordOf(m_section.textOf(token.span)) + QLatin1Char(' ') + posName(token.pos) +
                 QLatin1StringView(" O ") + tag + QLatin1Char('\n');
    }

    const SectionView &m_section;
    const std::vector<EntityType> &m_types;
    QString &m_out;
    std::size_t m_next = 0;       ///< first mention that may reach into the token
    std::int64_t m_insideOf = -1; ///< mention that the token before is part of
};

} // namespace

QByteArray writeConll(const Analysis &analysis, const ExportContext & /*context*/)
{
    const auto types = typesOfMentions(analysis);
    QString out = QStringLiteral("-DOCSTART- -X- O O\n\n");
    for (std::size_t i = 0; i < analysis.structure.sections.size(); ++i) {
        const SectionView section = analysis.section(static_cast<std::int32_t>(i));
        if (section.role != SectionRole::Boilerplate)
            SectionWriter(section, types[i], out).write();
    }
    return out.toUtf8();
}

} // namespace dateline
