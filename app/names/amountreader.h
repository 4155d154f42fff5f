#pragma once

#include "model/analysis.h"
#include "names/quantitylists.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>

namespace dateline {

/// A number as it is written, with its million and what hangs on it.
struct Amount
{
    std::optional<double> value;    ///< nothing for a range
    std::optional<double> unscaled; ///< of digits alone
    std::size_t end = 0;            ///< behind the last token
    QString attached;               ///< what follows the digits in their token: "km" of "5km", "member" of "26-member"
    bool hyphen = false;            ///< a hyphen stands before what is attached
    bool scaled = false;            ///< a million or the like
    bool letters = false;           ///< scaled by "m", "b", "k", which may be metres and the like where no money is
};

/// Reads the numbers of a section, in digits and in words. Observes the section, its tokens and the lists.
class AmountReader
{
public:
    /// `tokens` are all of the section.
    AmountReader(const SectionView &section, std::span<const Token> tokens, const QuantityLists &lists)
        : m_section(section), m_tokens(tokens), m_lists(lists)
    {
    }

    /// The number that begins at a token; nothing for dates, clock times, scores and ordinals.
    [[nodiscard]] std::optional<Amount> read(std::size_t token) const;

private:
    [[nodiscard]] QString lower(std::size_t i) const;
    [[nodiscard]] std::optional<double> numberWord(QStringView text) const;
    [[nodiscard]] std::optional<int> multiplier(QStringView text) const;
    [[nodiscard]] std::optional<Amount> readDigits(std::size_t i) const;
    [[nodiscard]] std::optional<Amount> readWords(std::size_t i) const;
    [[nodiscard]] bool readJoined(const QString &token, double &current, bool &any, Amount &amount) const;

    const SectionView &m_section;
    std::span<const Token> m_tokens;
    const QuantityLists &m_lists;
};

} // namespace dateline
