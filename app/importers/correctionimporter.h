#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "importers/annotationfile.h"
#include "model/corrections.h"
#include "pipeline/pipeline.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dateline {

/// A file of annotations as a colleague sends it. Web Annotations and brat are told apart by what is in it.
struct ImportSource
{
    QByteArray annotations;
    QString text; ///< that brat's offsets count in ("x.txt" beside "x.ann"); empty where it is not at hand
};

/// The article that is open: what was found in it, and what its reader has said already.
struct ImportTarget
{
    std::shared_ptr<const Analysis> analysis;
    Corrections corrections;
};

struct ImportedCorrections
{
    Corrections corrections;   ///< those that there were, and behind them what the file adds
    int taken = 0;             ///< how many it adds
    std::vector<LeftOut> left; ///< what could not be taken over
    /// Hardly anything of the file is in the text: it was made for another article, and nothing is taken over.
    bool otherArticle = false;
};

/// More corrections than this would make a sidecar that takes seconds to write.
inline constexpr int mostImported = 5000;

/// Turns a file that Dateline exported into what a reader would have to say for the article that is open to be as the
/// file has it: names that the file has more, other types, names and entities, times with other values, events with
/// other dates, titles and certainty. What an export does not have is taken away where it was made for the same text;
/// what a file of other programs does not have says nothing. The export of the analysis itself adds nothing.
///
/// Places are found again by their words where the text differs. Analyses anew to see what each step does, so that
/// nothing is said that follows by itself, and what did not come out as the file has it is listed. Runs for as long as
/// some analyses of the article; callable from any thread. A cancelled run returns the corrections that there were.
///
/// In a folder of its own, above document/: exporters/ may only know values, but reading needs the anchors of the
/// sidecar and the pipeline. Error: BadInput where it is no such file.
[[nodiscard]] Result<ImportedCorrections> importCorrections(const ImportSource &source, const ImportTarget &target,
                                                            const Pipeline &pipeline, const CancelToken &cancel = {});

} // namespace dateline
