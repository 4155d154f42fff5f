#pragma once

#include "importers/correctionimporter.h"
#include "importers/namechanges.h"
#include "importers/placer.h"

#include <map>
#include <optional>
#include <vector>

namespace dateline {

/// One import: places what a file says, and says what is missing step by step, each on the analysis that the steps
/// before have led to. What it is given must outlive it.
class ImportRun
{
public:
    ImportRun(const AnnotationFile &file, const ImportTarget &target, const Pipeline &pipeline, CancelToken cancel);

    /// `sameText`: the file is known to be made for the text that is open.
    [[nodiscard]] ImportedCorrections run(bool sameText);

private:
    template <typename Item>
    struct Placed
    {
        const Item *item = nullptr;
        Span span;
        bool settled = false; ///< listed as left out, or said by now
    };

    [[nodiscard]] bool isOfAnotherArticle();
    void placeAll();
    void takeSidecar();
    void sayMentions();
    void sayNames();
    void sayTimes(bool alsoWhatMayFollow);
    void removeTimes();
    void sayEvents();
    void sayEvent(const FileEvent &wanted, Span head, const Event *ours);
    void removeEvents();
    void listWithoutEffect();
    [[nodiscard]] bool isAsWanted(const PlacedName &name) const;

    void analyseAnew();
    void indexAnalysis();
    [[nodiscard]] bool mayRemove(Span span) const;
    [[nodiscard]] bool mayAdd(const QString &words, int line);
    void leave(LeftReason reason, const QString &words, int line);
    [[nodiscard]] const ResolvedTime *timeAt(Span span) const;
    [[nodiscard]] const Event *eventAt(Span head) const;
    [[nodiscard]] const Entity *entityAt(Span mention) const;

    const AnnotationFile &m_file;
    const ImportTarget &m_target;
    const Pipeline &m_pipeline;
    CancelToken m_cancel;
    ImportedCorrections m_result;
    ContentOverrides &m_content; ///< of the result
    Placer m_placer;
    bool m_sameText = false;
    bool m_whole = false;          ///< the file has all that was found in its text
    std::int32_t m_lastPlaced = 0; ///< where the last place ends
    int m_mayAdd = mostImported;

    std::vector<PlacedName> m_names;
    std::vector<const FilePlace *> m_firstPlaces; ///< of m_names
    std::vector<Placed<FileTime>> m_times;
    std::vector<Placed<FileEvent>> m_events;

    std::shared_ptr<const Analysis> m_analysis; ///< with all that is said so far
    ContentOverrides m_analysed;                ///< what it was made with
    std::map<Span, std::int32_t> m_entityAt;    ///< by mention
    std::map<Span, std::int32_t> m_timeAt;
    std::map<Span, std::int32_t> m_eventAt; ///< by head
};

} // namespace dateline
