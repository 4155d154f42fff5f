#pragma once

#include "model/section.h"
#include "structure/block.h"
#include "structure/linecues.h"
#include "structure/roles.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace dateline {

/// What is known of a page when its date is looked for.
struct PageView
{
    QStringView text;
    const std::vector<Block> &blocks;
    const PageCues &page;
    const PageLayout &layout;
    const std::vector<SectionRole> &roles;
    const std::optional<Dateline> &dateline;
};

/// The day, and the minute where told, that a page says it was published: a timestamp near the headline ("published"
/// before "updated"), else the date of the dateline, whose year may follow from weekdays and years in the text where
/// only one year is possible. Never an age such as "2 hours ago", never the clock or the file. Pure.
[[nodiscard]] std::optional<PublicationDate> findPublicationDate(const PageView &view);

} // namespace dateline
