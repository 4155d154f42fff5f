#pragma once

#include <QLatin1StringView>

namespace dateline::webannotation {

/// The words of the W3C Web Annotation Data Model (www.w3.org/TR/annotation-model) and of Dateline's own that the
/// exports use: shared by the one that writes them and whatever reads them back.

inline constexpr QLatin1StringView contextUrl("http://www.w3.org/ns/anno.jsonld");
/// Where Dateline's own words live; a name, nothing that is fetched.
inline constexpr QLatin1StringView ownPrefix("dateline");
inline constexpr QLatin1StringView ownNamespace("urn:x-dateline:terms#");

inline constexpr QLatin1StringView context("@context");
inline constexpr QLatin1StringView id("id");
inline constexpr QLatin1StringView type("type");
inline constexpr QLatin1StringView body("body");
inline constexpr QLatin1StringView value("value");
inline constexpr QLatin1StringView purpose("purpose");
inline constexpr QLatin1StringView motivation("motivation");
inline constexpr QLatin1StringView target("target");
inline constexpr QLatin1StringView source("source");
inline constexpr QLatin1StringView selector("selector");
inline constexpr QLatin1StringView start("start");
inline constexpr QLatin1StringView end("end");
inline constexpr QLatin1StringView exact("exact");
inline constexpr QLatin1StringView prefix("prefix");
inline constexpr QLatin1StringView suffix("suffix");
inline constexpr QLatin1StringView items("items");
inline constexpr QLatin1StringView first("first");
inline constexpr QLatin1StringView total("total");

inline constexpr QLatin1StringView mentionClass("dateline:Mention");
inline constexpr QLatin1StringView timeClass("dateline:Time");
inline constexpr QLatin1StringView eventClass("dateline:Event");
inline constexpr QLatin1StringView quoteClass("dateline:Quote");

} // namespace dateline::webannotation
