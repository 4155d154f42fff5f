#pragma once

#include "document/textanchor.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace dateline {

/// Texts above this many letters are not searched through: it would take some milliseconds for each place.
inline constexpr qsizetype mostShifted = qsizetype(8) * 1024 * 1024;

/// Where places of a text are in a later version of it. What stands before the first and behind the last change is
/// counted, what is between them is found by its words (TextAnchors). For what a reader looks at: cheap for a text that
/// was not changed, and texts above mostShifted are taken to be the same.
class TextShift
{
public:
    TextShift(const QString &before, const QString &now);

    /// Nothing where the words are gone.
    [[nodiscard]] std::optional<Span> moved(Span span) const;
    /// Of a place to read on from: where its line is gone, the next one that is there.
    [[nodiscard]] std::int32_t movedPlace(std::int32_t offset) const;

private:
    [[nodiscard]] std::int32_t clamped(std::int64_t offset) const;

    QString m_before;
    QString m_now;
    std::int32_t m_sameStart = 0;                 ///< so many letters are the same at the start
    std::int32_t m_sameEnd = 0;                   ///< and behind those at the end
    std::unique_ptr<const TextAnchors> m_anchors; ///< null where nothing is searched for
    std::unique_ptr<const TextAnchors> m_anchorsBefore;
};

} // namespace dateline
