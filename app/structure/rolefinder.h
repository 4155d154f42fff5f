#pragma once

#include "model/section.h"
#include "structure/textblocks.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace dateline {

/// Says of each block what it is: the body is the run of blocks that scores best as prose; headline, timestamps and
/// bylines stand before it, credits and page furniture around it. Linear in the number of blocks.
class RoleFinder
{
public:
    /// Both must outlive the finder.
    RoleFinder(QStringView text, const std::vector<TextBlock> &blocks);

    /// One role for each block. `headline()` afterwards says which one is the headline.
    [[nodiscard]] std::vector<SectionRole> run();
    [[nodiscard]] std::optional<Span> headline() const { return m_headline; }
    [[nodiscard]] std::optional<std::size_t> firstParagraph() const;

private:
    [[nodiscard]] const TextBlock &block(std::size_t i) const { return m_blocks[i]; }
    [[nodiscard]] QStringView content(std::size_t i) const;
    void set(std::size_t i, SectionRole role) { m_roles[i] = role; }
    void readMailHeader();
    [[nodiscard]] bool findBody();
    void nameHead();
    [[nodiscard]] std::optional<std::size_t> bestHeadline() const;
    [[nodiscard]] int headlineScore(std::size_t i) const;
    void nameAroundHeadline(std::size_t headline);
    [[nodiscard]] bool isByline(std::size_t i) const;
    [[nodiscard]] bool looksLikeName(std::size_t i) const;
    void nameBody();
    [[nodiscard]] SectionRole bodyRole(std::size_t i) const;
    void nameTail();

    QStringView m_text;
    const std::vector<TextBlock> &m_blocks;
    std::vector<SectionRole> m_roles;
    std::size_t m_head = 0; ///< first block after a mail header
    std::size_t m_first = 0;
    std::size_t m_end = 0;
    std::optional<Span> m_headline;
};

} // namespace dateline
