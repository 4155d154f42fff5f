#pragma once

#include "base/civildate.h"
#include "base/span.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// What a block of the file is.
enum class SectionRole : std::uint8_t {
    Timestamp,
    Headline,
    Subheadline,
    Byline,
    Paragraph,
    Heading,
    Quote,
    List,
    Caption,
    Credits,
    Boilerplate,
};

inline constexpr std::size_t sectionRoleCount = 11;

/// Name of a role in the JSON contract: "timestamp"...
[[nodiscard]] QLatin1StringView sectionRoleName(SectionRole role);

/// A block of the canonical text, without the line ends around it. Sections are in text order and do not overlap;
/// with the white space between them they cover the text.
struct Section
{
    SectionRole role = SectionRole::Paragraph;
    Span span; ///< into the canonical text

    friend bool operator==(const Section &, const Section &) = default;
};

/// The words before the first sentence of a report that say where, who and when: "BRUSSELS, Dec 18 (Reuters) -".
struct Dateline
{
    Span span;     ///< into the canonical text, up to and including the dash
    QString place; ///< the town as spelled; empty where not told
    QString agency;
    QString date; ///< as spelled

    friend bool operator==(const Dateline &, const Dateline &) = default;
};

/// The document creation time that relative times are resolved against.
struct PublicationDate
{
    enum class Source : std::uint8_t { Text, Option, File };

    CivilDate day;
    std::optional<std::int32_t> minuteOfDay;      ///< 0..1439, local
    std::optional<std::int32_t> utcOffsetMinutes; ///< where a zone is written
    Source source = Source::Text;
    std::optional<Span> span; ///< where the text says so, into the canonical text

    /// "2008-12-18", "2008-12-18T17:46", "2008-12-18T17:46+01:00", with "Z" for an offset of zero.
    [[nodiscard]] QString isoValue() const;
    /// Reads what isoValue writes (seconds are dropped); nothing for anything else.
    [[nodiscard]] static std::optional<PublicationDate> fromIso(QStringView text, Source source);

    friend bool operator==(const PublicationDate &, const PublicationDate &) = default;
};

/// "text", "option" or "file".
[[nodiscard]] QLatin1StringView publicationSourceName(PublicationDate::Source source);

/// One of several articles in a file.
struct ArticlePart
{
    Span span;     ///< into the canonical text
    Span headline; ///< into the canonical text

    friend bool operator==(const ArticlePart &, const ArticlePart &) = default;
};

/// What the structure stage finds out about the whole text.
struct Structure
{
    std::vector<Section> sections;
    std::optional<Span> headline; ///< the words alone, without Markdown or mail markers; into the canonical text
    std::optional<Dateline> dateline;
    std::optional<PublicationDate> published;
    std::vector<ArticlePart> articles; ///< in text order, where there are two or more; all else speaks of one of them
    std::int32_t article = 0;          ///< index of that one

    friend bool operator==(const Structure &, const Structure &) = default;
};

} // namespace dateline
