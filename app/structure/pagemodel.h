#pragma once

#include "base/result.h"
#include "structure/pagefeatures.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline {

/// The part of a page that a block belongs to. A page goes through them in this order; Meta, Text and Insert alternate
/// within the article.
enum class PagePart : std::uint8_t {
    Before,   ///< the site's part above the article
    Headline, ///< one at most
    Meta,     ///< byline, date, caption, credits between headline and end
    Text,     ///< of the article
    Insert,   ///< of the site, within the article: links, advertisements
    After,    ///< all that follows
};

constexpr std::size_t pagePartCount = 6;

/// Whether a block may belong to `part` behind one of `before`.
[[nodiscard]] bool mayFollow(PagePart before, PagePart part);
[[nodiscard]] bool mayOpen(PagePart part);
/// Its name in the file of weights.
[[nodiscard]] QString partName(PagePart part);

/// A linear chain over the blocks of a page, with whole-number weights for the features of a block, of two blocks on
/// either side, and of the step from one part to the next. Fitted by tools/structuretrain as an averaged structured
/// perceptron (Collins 2002). Const and safe to share between threads once made.
class PageModel
{
public:
    static constexpr std::ptrdiff_t reach = 2;
    static constexpr std::size_t window = 2 * reach + 1;

    using PartWeights = std::array<std::int32_t, pagePartCount>;
    /// By feature of the block at distance `offset - reach`.
    using BlockWeights = std::array<std::array<PartWeights, pageFeatureCount>, window>;
    /// By feature of the later block and part of the earlier one.
    using StepWeights = std::array<std::array<PartWeights, pagePartCount>, pageFeatureCount>;

    /// The model that the program carries. Its data is part of the program: damage is a fault of the build, and leaves
    /// a model that says Before of everything.
    [[nodiscard]] static const PageModel &standard();

    /// Reads what `toText` writes. The error names the line.
    [[nodiscard]] static Result<PageModel> fromText(QByteArrayView text);
    [[nodiscard]] QByteArray toText() const;

    /// The sequence of parts with the greatest score. `extra` is empty or beside the blocks, and is added to the score
    /// of each: what the reader says, or in training what a wrong part costs. Linear.
    [[nodiscard]] std::vector<PagePart> partsOf(const std::vector<PageFeatureSet> &blocks,
                                                const std::vector<PartWeights> &extra = {}) const;

    BlockWeights blocks = {};
    StepWeights steps = {};
};

} // namespace dateline
