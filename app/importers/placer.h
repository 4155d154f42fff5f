#pragma once

#include "base/codepointindex.h"
#include "base/span.h"
#include "document/textanchor.h"
#include "importers/annotationfile.h"

#include <QStringView>

#include <cstdint>
#include <map>
#include <optional>

namespace dateline {

/// Finds the places of a file in the text that is open: where the file says, or as far away as the places around it,
/// or else by TextAnchors, where the words around agree. A place that could be one of several is none. The text must
/// outlive the placer. Not safe to share: it learns from what it has placed.
class Placer
{
public:
    explicit Placer(QStringView text);

    [[nodiscard]] std::optional<Span> place(const FilePlace &wanted);

    /// Whether all that was placed stands where its file says.
    [[nodiscard]] bool isUnmoved() const { return m_unmoved; }
    [[nodiscard]] const TextAnchors &anchors() const { return m_anchors; }

private:
    [[nodiscard]] std::optional<Span> at(const FilePlace &wanted, std::int64_t shift) const;
    [[nodiscard]] bool agrees(const FilePlace &wanted, Span span, std::int64_t least) const;
    [[nodiscard]] std::optional<Span> nearOthers(const FilePlace &wanted) const;
    [[nodiscard]] std::optional<Span> searched(const FilePlace &wanted);

    QStringView m_text;
    TextAnchors m_anchors;
    CodePointIndex m_index;
    std::map<std::int32_t, std::int32_t> m_shifts; ///< in code points, by where the file says
    std::int64_t m_searchable;                     ///< how much text may still be searched through
    bool m_unmoved = true;
};

} // namespace dateline
