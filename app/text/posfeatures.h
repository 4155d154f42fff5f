#pragma once

#include "model/token.h"

#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

/// What the tagger and its trainer see of a word. Feature values are 64-bit hashes; the two must agree, so the model
/// file carries posFeatureFingerprint. All of this is pure and safe from any thread.

inline constexpr std::size_t posTagCount = 17; ///< PartOfSpeech without Unknown; tag t is PartOfSpeech(t + 1)
inline constexpr std::size_t posStaticFeatureCount = 36;
inline constexpr std::size_t posDynamicFeatureCount = 8;
/// Raised whenever what a feature means changes.
inline constexpr std::uint64_t posFeatureFingerprint = 0x44504f5300000003ULL;

/// How a sentence is written. Capitals tell little in headlines, so their features are kept apart.
enum class CaseMode : std::uint8_t { Normal, Title, Caps };

/// Distributional classes of a word, a fine and a coarse one; 0 where it has none.
struct WordClass
{
    std::uint16_t fine = 0;
    std::uint16_t coarse = 0;

    friend bool operator==(const WordClass &, const WordClass &) = default;
};

struct PosWord
{
    std::uint64_t exact = 0;  ///< as written, digits as 0, straight quotes
    std::uint64_t folded = 0; ///< in lower case besides
    std::array<std::uint64_t, 4> suffixes{};
    std::array<std::uint64_t, 4> prefixes{};
    std::uint64_t lastPart = 0; ///< folded, after the last hyphen; 0 without one
    std::uint64_t shape = 0;    ///< "Xx", "X", "d-x"...: runs of one kind count once
    std::uint64_t flags = 0;    ///< digit, hyphen, first letter a capital, all capitals, long
    WordClass wordClass;
};

namespace posflag {
inline constexpr std::uint64_t hasDigit = 1;
inline constexpr std::uint64_t hasHyphen = 2;
inline constexpr std::uint64_t firstUpper = 4;
inline constexpr std::uint64_t allUpper = 8;
inline constexpr std::uint64_t hasLetter = 16;
inline constexpr std::uint64_t longWord = 32;
} // namespace posflag

using PosStaticFeatures = std::array<std::uint64_t, posStaticFeatureCount>;
using PosDynamicFeatures = std::array<std::uint64_t, posDynamicFeatureCount>;

/// Without the word class, which only a model knows.
[[nodiscard]] PosWord describePosWord(QStringView form);
/// The words that stand before (-2, -1) and after (0, 1) every sentence.
[[nodiscard]] PosWord posEdgeWord(int place);
/// From the flags of a sentence's words.
[[nodiscard]] CaseMode caseModeOf(std::span<const std::uint64_t> flagsOfWords);

/// Where a word stands: how its sentence is written, and whether the word opens it.
struct PosPlace
{
    CaseMode mode = CaseMode::Normal;
    bool first = false;

    static constexpr std::size_t count = 6;
    [[nodiscard]] std::size_t number() const { return static_cast<std::size_t>(mode) * 2 + (first ? 1 : 0); }
};

using PosOwnFeatures = std::array<std::uint64_t, 19>;
using PosBesideFeatures = std::array<std::uint64_t, 4>; ///< 0 where there are fewer
using PosPairFeatures = std::array<std::uint64_t, 8>;

/// Features of a word alone.
void posOwnFeatures(const PosWord &word, PosPlace place, PosOwnFeatures &out);
/// Features of a word for the one that has it `distance` (-2..2, not 0) words away and stands at `place`.
void posBesideFeatures(const PosWord &word, int distance, PosPlace place, PosBesideFeatures &out);
/// Features of a word together with its neighbours: one before, the word, one and two behind.
void posPairFeatures(const PosWord &p1, const PosWord &word, const PosWord &n1, const PosWord &n2, PosPlace place,
                     PosPairFeatures &out);
/// All of these of words[at]. `words` has two edge words on both sides: words[at - 2] to words[at + 2] must exist.
/// `first` says that words[at] opens the sentence.
void posStaticFeatures(const PosWord *word, bool first, CaseMode mode, PosStaticFeatures &out);

/// Features with the tags of the two words before; posTagCount stands for the edge. Those of the tags alone come first.
[[nodiscard]] std::uint64_t posTagFeature(std::size_t previous);
[[nodiscard]] std::uint64_t posTagPairFeature(std::size_t previous, std::size_t beforePrevious);
void posDynamicFeatures(const PosWord &before, const PosWord &word, const PosWord &after, std::size_t previous,
                        std::size_t beforePrevious, PosDynamicFeatures &out);

} // namespace dateline
