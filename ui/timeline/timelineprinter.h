#pragma once

#include "timeline/timelinesheet.h"

#include <QSizeF>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;

namespace dateline {

/// A timeline on pages of paper: each page has a stretch of the time, one after the other to the same scale, with the
/// axis, the names of lanes and "page n of m"; as many pages as it takes until all events have room, within reason. The
/// last pages say in words what has no place in time or on the pages. The order of telling goes on from page to page
/// downwards instead, each with all of the time. Everything is laid out in pixels of 1/96 inch.
///
/// Must not outlive the sheet.
class TimelinePrinter
{
public:
    /// `page`: the room within the margins.
    TimelinePrinter(const TimelineSheet &sheet, QSizeF page);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size() + m_noteStarts.size()); }
    /// `page` counts from 0.
    void paintPage(TimelineSurface &surface, int page) const;

    /// All pages, on a printer or a PDF writer with its page and margins set. False where it cannot be painted on.
    static bool print(const TimelineSheet &sheet, QPagedPaintDevice *device);

private:
    /// One page of the timeline itself.
    struct Page
    {
        TimelineScale::View view;
        double scrollY = 0;
        TimeStretch stretch; ///< for the words; empty for all of the time
    };

    [[nodiscard]] std::vector<Page> pagesInTime(int count) const;
    [[nodiscard]] std::vector<Page> pagesOfStory() const;
    [[nodiscard]] int crowdedOn(const std::vector<Page> &pages) const;
    [[nodiscard]] int pagesNeeded() const;
    [[nodiscard]] TimelineFigure emptyFigure() const;
    [[nodiscard]] TimelineFigure figureOf(const Page &page) const;
    [[nodiscard]] QStringList missingNotes() const;
    [[nodiscard]] double sceneHeight() const;
    [[nodiscard]] double lineHeight() const;

    const TimelineSheet &m_sheet;
    QSizeF m_size;
    std::vector<Page> m_pages;
    QStringList m_notes;                 ///< lines of the pages of words
    std::vector<qsizetype> m_noteStarts; ///< by page of words: its first line
};

} // namespace dateline
