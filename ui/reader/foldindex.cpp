#include "reader/foldindex.h"

#include <algorithm>

namespace dateline {

namespace {

/// A section may have several lines. Long ones are counted as one: a fold is no place to search a megabyte.
std::int32_t lineCount(const ParagraphIndex &paragraphs, std::int32_t index)
{
    const Paragraph &paragraph = paragraphs.at(index);
    if (paragraph.continues)
        return 0;
    if (paragraph.span.length() > ParagraphIndex::longest / 4)
        return 1;
    const QStringView text = QStringView(paragraphs.text()).mid(paragraph.span.start, paragraph.span.length());
    std::int32_t lines = 0;
    for (const QStringView line : text.tokenize(u'\n'))
        lines += line.trimmed().isEmpty() ? 0 : 1;
    return lines;
}

} // namespace

void FoldIndex::build(const ParagraphIndex &paragraphs)
{
    const std::vector<Fold> before = std::exchange(m_folds, {});
    bool anythingElse = false;
    const std::int32_t count = paragraphs.count();
    for (std::int32_t index = 0; index < count; ++index) {
        if (paragraphs.at(index).role != SectionRole::Boilerplate) {
            anythingElse = true;
            continue;
        }
        if (m_folds.empty() || m_folds.back().end != index)
            m_folds.push_back({index, index, paragraphs.at(index).span.start, 0, true});
        ++m_folds.back().end;
        m_folds.back().lines += lineCount(paragraphs, index);
    }
    for (Fold &fold : m_folds) {
        const auto same = std::lower_bound(before.begin(), before.end(), fold.start,
                                           [](const Fold &item, std::int32_t start) { return item.start < start; });
        fold.folded = same != before.end() && same->start == fold.start ? same->folded : anythingElse;
    }
}

std::int32_t FoldIndex::foldOf(std::int32_t paragraph) const
{
    const auto after = std::upper_bound(m_folds.begin(), m_folds.end(), paragraph,
                                        [](std::int32_t at, const Fold &item) { return at < item.first; });
    if (after == m_folds.begin() || paragraph >= (after - 1)->end)
        return -1;
    return static_cast<std::int32_t>(after - m_folds.begin()) - 1;
}

bool FoldIndex::isHead(std::int32_t paragraph) const
{
    const std::int32_t fold = foldOf(paragraph);
    return fold >= 0 && at(fold).first == paragraph;
}

bool FoldIndex::isHidden(std::int32_t paragraph) const
{
    const std::int32_t fold = foldOf(paragraph);
    return fold >= 0 && at(fold).folded;
}

} // namespace dateline
