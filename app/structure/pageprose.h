#pragma once

#include "base/workers.h"
#include "structure/block.h"
#include "structure/blockrun.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline {

/// Where the prose of a page lies, which words it uses, and what is said twice: what can be seen of a block only with
/// the whole page in view. Blocks that look like sentences count as prose whatever they say.
class PageProse
{
public:
    PageProse(QStringView text, const std::vector<Block> &blocks, const Workers &workers);

    /// The same words in another block, as whole blocks or as a part of one.
    struct Repetition
    {
        bool earlier = false;
        bool later = false;
        bool withinEarlier = false; ///< part of an earlier block that says more, as the title of a window does
        bool withinLater = false;
        bool holdsLater = false; ///< a later block is a part of this one
        bool holdsTitle = false; ///< the likest label is a part of this one, which stands below it
    };
    [[nodiscard]] Repetition repetition(std::size_t index) const { return m_repetitions[index]; }

    /// How many tenths of the names and longer words of a block the prose of the main run uses too, the block
    /// itself left out; -1 where it has none of them.
    [[nodiscard]] int sharedTenths(std::size_t index) const { return m_sharedTenths[index]; }
    [[nodiscard]] int sharedWords(std::size_t index) const { return m_sharedWords[index]; }
    /// The block above the main run, no sentence, that shares the most words with it and has the fewest others; the
    /// last one where there are several. The number of blocks where there is none.
    [[nodiscard]] std::size_t likestLabel() const { return m_likest; }

    /// The run with the most prose and the least between.
    [[nodiscard]] BlockRun mainRun() const { return m_main; }

    [[nodiscard]] double shareBefore(std::size_t index) const; ///< of the prose of the page
    [[nodiscard]] double shareAfter(std::size_t index) const;
    [[nodiscard]] std::size_t distanceToNext(std::size_t index) const { return m_next[index]; }
    [[nodiscard]] std::size_t distanceToPrevious(std::size_t index) const { return m_previous[index]; }

private:
    void findMain(const std::vector<Block> &blocks);
    void measureDistances();
    /// Gives the words of each block as they are compared: in small letters, empty for long ones.
    [[nodiscard]] std::vector<QString> findRepetitions(QStringView text, const std::vector<Block> &blocks);
    void findParts(const std::vector<QString> &folded);
    void countWords(QStringView text, const std::vector<Block> &blocks);

    BlockRun m_main;
    std::vector<std::int32_t> m_words; ///< of prose, summed up to each block
    std::vector<bool> m_isProse;
    std::vector<std::size_t> m_next;
    std::vector<std::size_t> m_previous;
    std::vector<Repetition> m_repetitions;
    std::vector<int> m_sharedTenths;
    std::vector<int> m_sharedWords;
    std::size_t m_likest = 0;
};

} // namespace dateline
