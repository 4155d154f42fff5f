#pragma once

#include "model/analysis.h"
#include "names/quantitylists.h"

#include <QString>

#include <cstddef>
#include <optional>

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

/// Reads the numbers of a section, in digits and in words. Observes the section and the lists.
class AmountReader
{
public:
    AmountReader(const SectionView &section, const QuantityLists &lists)
        : m_section(section), m_lists(lists), m_tokens(section.analysis->tokens)
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
    const QuantityLists &m_lists;
    const std::vector<Token> &m_tokens;
};

} // namespace dateline
