#pragma once

#include "model/analysis.h"

#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace dateline {

/// Puts an analysis together from words of its text.
class AnalysisBuilder
{
public:
    explicit AnalysisBuilder(const std::vector<std::pair<SectionRole, QString>> &blocks)
    {
        auto article = std::make_shared<Article>();
        for (const auto &[role, words] : blocks) {
            if (!article->text.isEmpty())
                article->text += QLatin1StringView("\n\n");
            const auto start = static_cast<std::int32_t>(article->text.size());
            article->text += words;
            m_analysis.structure.sections.push_back({role, {start, static_cast<std::int32_t>(article->text.size())}});
            m_sections.emplace_back();
        }
        article->path = QStringLiteral("/home/reader/bridge.txt");
        article->encoding = QStringLiteral("UTF-8");
        article->sha256 = QByteArray(32, '\x2a');
        article->bytes = article->text.toUtf8().size();
        m_analysis.article = article;
        tokenise();
    }

    [[nodiscard]] Span find(const QString &words, int nth = 0) const
    {
        qsizetype at = -1;
        for (int i = 0; i <= nth; ++i)
            at = m_analysis.article->text.indexOf(words, at + 1);
        if (at < 0)
            qFatal("the sample has no %s", qPrintable(words));
        return {static_cast<std::int32_t>(at), static_cast<std::int32_t>(at + words.size())};
    }

    void mention(Span span, EntityType type, MentionKind kind, std::size_t entity, float score = 0.9F)
    {
        m_mentions.push_back({span, {{}, type, kind, score}, entity});
    }

    std::int32_t time(Span span, const ResolvedTime &resolved)
    {
        m_times.emplace_back(span, resolved);
        return static_cast<std::int32_t>(m_times.size()) - 1;
    }

    Analysis &analysis() { return m_analysis; }

    /// Sorts what was added into sections; entities without a mention vanish. Times keep their order of adding only if
    /// that is the order of the text.
    [[nodiscard]] Analysis finish()
    {
        std::stable_sort(m_mentions.begin(), m_mentions.end(),
                         [](const Found &a, const Found &b) { return a.span.start < b.span.start; });
        for (const Found &found : m_mentions) {
            const std::int32_t section = m_analysis.sectionAt(found.span.start);
            SectionAnalysis &into = m_sections[static_cast<std::size_t>(section)];
            Mention one = found.mention;
            one.span = relative(found.span, section);
            into.mentions.push_back(one);
            m_analysis.entities.at(found.entity)
                .mentions.push_back({section, static_cast<std::int32_t>(into.mentions.size()) - 1});
        }
        for (auto &[span, resolved] : m_times) {
            const std::int32_t section = m_analysis.sectionAt(span.start);
            SectionAnalysis &into = m_sections[static_cast<std::size_t>(section)];
            into.times.push_back({relative(span, section), 0});
            resolved.expression = {section, static_cast<std::int32_t>(into.times.size()) - 1};
            m_analysis.times.push_back(resolved);
        }
        for (SectionAnalysis &section : m_sections)
            m_analysis.sectionAnalyses.push_back(std::make_shared<const SectionAnalysis>(std::move(section)));
        m_analysis.timeRules = std::make_shared<const std::vector<QString>>(1, QStringLiteral("by-hand"));
        m_analysis.complete = true;
        return m_analysis;
    }

    SectionAnalysis &section(std::int32_t index) { return m_sections[static_cast<std::size_t>(index)]; }
    [[nodiscard]] Span relative(Span span, std::int32_t section) const
    {
        return span.shifted(-m_analysis.structure.sections[static_cast<std::size_t>(section)].span.start);
    }

private:
    struct Found
    {
        Span span;
        Mention mention;
        std::size_t entity = 0;
    };

    /// Runs of letters and digits, and single signs; one sentence for each line.
    void tokenise()
    {
        const QString &text = m_analysis.article->text;
        for (std::size_t i = 0; i < m_sections.size(); ++i) {
            const Span span = m_analysis.structure.sections[i].span;
            SectionAnalysis &section = m_sections[i];
            std::vector<Token> tokens;
            Sentence sentence;
            const auto endSentence = [&](std::int32_t at) {
                const auto count = static_cast<std::int32_t>(tokens.size());
                if (count > sentence.firstToken)
                    section.sentences.push_back({{sentence.span.start, at - span.start}, sentence.firstToken, count});
                sentence.span.start = at - span.start + 1;
                sentence.firstToken = count;
            };
            std::int32_t at = span.start;
            while (at < span.end) {
                std::int32_t end = at;
                while (end < span.end && (text[end].isLetterOrNumber() || text[end].isMark()))
                    ++end;
                if (end == at)
                    end = at + (text[at].isHighSurrogate() && at + 1 < span.end ? 2 : 1);
                if (text[at] == u'\n')
                    endSentence(at);
                else if (!text[at].isSpace())
                    tokens.push_back({{at - span.start, end - span.start}, PartOfSpeech::Noun});
                at = end;
            }
            endSentence(span.end);
            section.tokens = tokens;
        }
    }

    Analysis m_analysis;
    std::vector<SectionAnalysis> m_sections;
    std::vector<Found> m_mentions;
    std::vector<std::pair<Span, ResolvedTime>> m_times;
};

/// A time that is told as one of these tests needs it.
[[nodiscard]] inline ResolvedTime resolved(const char *value, DayRange range, Precision precision, const char *because)
{
    ResolvedTime time;
    time.value = QLatin1StringView(value);
    time.range = range;
    time.precision = precision;
    time.type = precision < Precision::PartOfDay ? TimeType::Time : TimeType::Date;
    time.because = QString::fromUtf8(because);
    return time;
}

} // namespace dateline
