#pragma once

#include "base/span.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace dateline {

enum class QuantityType : std::uint8_t { Money, Percent, Quantity };

/// An amount with its unit.
struct Quantity
{
    Span span; ///< relative to the section
    QuantityType type = QuantityType::Quantity;
    std::optional<double> value;
    QString unit; ///< ISO 4217 code, "%", or a UCUM-like unit; empty where unknown

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

} // namespace dateline
