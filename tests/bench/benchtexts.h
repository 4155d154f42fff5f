#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

/// Made-up texts for measuring: news, and what a hostile or careless file may look like instead.
enum class BenchShape : std::uint8_t {
    News,    ///< one article of as many paragraphs as it takes, with people, places, days, quotations
    OneLine, ///< the same text without a line end
    Words,   ///< one word a line
    Dates,   ///< a single paragraph of nothing but dates
    Name,    ///< a single name, again and again
    Quotes,  ///< quotation marks that open and never close
};

[[nodiscard]] std::optional<BenchShape> benchShape(std::string_view name);

/// UTF-8 of at least `bytes` bytes, the same on every machine.
[[nodiscard]] QByteArray benchText(BenchShape shape, qsizetype bytes);

/// A whole news article of about three kilobytes; each number gives another one.
[[nodiscard]] QByteArray benchArticle(std::uint32_t number);

} // namespace dateline
