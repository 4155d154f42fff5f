#pragma once

#include "model/analysis.h"

#include <QString>

#include <deque>
#include <vector>

namespace dateline::test {

/// A text of sections with names marked "[PERSON Ana Ruiz]" or, with the entity it belongs to, "[PERSON:ana Ana Ruiz]".
/// Sections are separated by line ends; one that begins with "# " is a headline, with "@" a byline, else a paragraph.
/// Sections are tokenised and divided into sentences; `analyses` carry the marked mentions.
struct MarkedText
{
    struct Mark
    {
        SectionItemRef ref;
        QString id;
    };

    explicit MarkedText(const QString &marked);

    /// The section's text with its mentions marked as "[PERSON Ana Ruiz]".
    [[nodiscard]] QString show(std::size_t section, const std::vector<Mention> &mentions) const;

    std::deque<QString> texts;
    std::deque<SectionAnalysis> analyses;
    std::vector<SectionView> views;
    std::vector<Mark> marks; ///< in text order
};

} // namespace dateline::test
