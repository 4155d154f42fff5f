#pragma once

#include "structure/block.h"
#include "structure/phrasebook.h"
#include "structure/timestampparser.h"

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// What a block looks like, taken alone. Bits would save little: there are few blocks of an article.
struct Cues
{
    PhraseSet phrases; ///< of short blocks only
    bool prose = false;
    bool furniture = false;   ///< belongs to the page
    bool tail = false;        ///< opens what follows an article
    bool about = false;       ///< opens the self-description at the end of a press release
    bool contact = false;     ///< opens contacts
    bool contactData = false; ///< telephone number or address
    bool credits = false;
    bool caption = false;
    bool photo = false; ///< names who took a picture
    bool byline = false;
    bool nameLike = false; ///< a person or an office, perhaps with a role behind a comma
    bool timestamp = false;
    bool label = false; ///< short, ends no sentence: headline, heading, caption or link
};

/// All cues of the blocks of a text, side by side with them, and what their short lines tell of dates.
struct PageCues
{
    std::vector<Cues> cues;
    std::vector<std::int32_t> stampOf; ///< index into `stamps`; -1 for none
    std::vector<TimestampLine> stamps; ///< spans count from the start of the block's content
};

[[nodiscard]] PageCues findCues(QStringView text, const std::vector<Block> &blocks, const PhraseBook &phrases,
                                const Workers &workers = {});

/// "By Ann Lee", "Ann Lee, football reporter": the words of a line as names are written.
[[nodiscard]] bool looksLikeName(QStringView line);

} // namespace dateline
