#pragma once

#include "model/analysis.h"
#include "text/tokeniser.h"
#include "times/timetagger.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace dateline {

/// An article of plain paragraphs, tokenised and tagged for times: what the pipeline hands to the resolver. The text
/// of each paragraph is one line.
class TimeText
{
public:
    TimeText(const TimeTagger &tagger, const QString &text, SectionRole role = SectionRole::Paragraph) : m_text(text)
    {
        std::int32_t start = 0;
        for (const QString &line : m_text.split(u'\n')) {
            add(tagger, start, static_cast<std::int32_t>(line.size()), role);
            start += static_cast<std::int32_t>(line.size()) + 1;
        }
    }
    TimeText(const TimeText &) = delete;
    TimeText &operator=(const TimeText &) = delete;

    [[nodiscard]] TimeResolution resolve(const TimeTagger &tagger, const QString &published = {}) const
    {
        return tagger.resolve(m_views, PublicationDate::fromIso(published, PublicationDate::Source::Option));
    }
    [[nodiscard]] QString words(const ResolvedTime &time) const
    {
        const Span span = spanOf(time);
        return m_text.mid(span.start, span.length());
    }
    [[nodiscard]] Span spanOf(const ResolvedTime &time) const
    {
        return m_views[static_cast<std::size_t>(time.expression.section)].absolute(expressionOf(time).span);
    }
    [[nodiscard]] const TimeExpression &expressionOf(const ResolvedTime &time) const
    {
        const SectionView &view = m_views[static_cast<std::size_t>(time.expression.section)];
        return view.analysis->times[static_cast<std::size_t>(time.expression.index)];
    }
    [[nodiscard]] const std::vector<SectionView> &views() const { return m_views; }

private:
    void add(const TimeTagger &tagger, std::int32_t start, std::int32_t length, SectionRole role)
    {
        auto analysis = std::make_unique<SectionAnalysis>();
        const QStringView text = QStringView(m_text).mid(start, length);
        const std::vector<Token> tokens = tokenise(text);
        analysis->tokens = tokens;
        analysis->sentences = splitSentences(text, tokens, role);
        SectionView view{text, role, start, analysis.get()};
        analysis->times = tagger.find(view);
        m_views.push_back(view);
        m_analyses.push_back(std::move(analysis));
    }

    QString m_text;
    std::vector<std::unique_ptr<SectionAnalysis>> m_analyses;
    std::vector<SectionView> m_views;
};

} // namespace dateline
