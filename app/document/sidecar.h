#pragma once

#include "base/result.h"
#include "model/article.h"
#include "model/corrections.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace dateline {

/// What stands in a sidecar: the corrections that could be placed in the text as it is now, and the annotations that
/// could not, which are kept as they were written.
struct SidecarContent
{
    Corrections corrections;
    std::vector<QJsonObject> unplaced;

    [[nodiscard]] bool isEmpty() const { return corrections.isEmpty() && unplaced.empty(); }
    friend bool operator==(const SidecarContent &, const SidecarContent &) = default;
};

/// "<article>.dateline.json" beside the article.
[[nodiscard]] QString sidecarPath(const QString &articlePath);
/// Where the corrections of an article go whose folder cannot be written to: a file of the user's own data folder.
[[nodiscard]] QString fallbackSidecarPath(const QString &articlePath);

/// Corrections as a W3C Web Annotation collection, in UTF-8. Same input, same bytes.
[[nodiscard]] QByteArray sidecarBytes(const SidecarContent &content, const Article &article);
/// Reads what sidecarBytes wrote, for the text as it is now. Error: BadInput for anything else.
[[nodiscard]] Result<SidecarContent> parseSidecar(const QByteArray &bytes, const Article &article);

/// The sidecar of an article, from beside it or else from the user's data folder; empty content where there is none.
/// Error: BadInput, with the path, where the file is damaged or another program's. Blocks; safe from any thread.
[[nodiscard]] Result<SidecarContent> loadSidecar(const Article &article);
/// What is on disk after saveSidecar.
struct SavedSidecar
{
    QString path;
    SidecarContent content; ///< with what another window had written since `base`
};

/// Writes the sidecar whole or not at all, and takes it away where there is nothing to say. `base` is what was last
/// read or written here: what another window has added or taken away since then is kept so, under a lock that all
/// windows of the user take. A file there that is no sidecar is never overwritten but renamed first. Error:
/// WriteFailed, with the path; also where another window holds the lock for longer than a moment: try again. Blocks.
[[nodiscard]] Result<SavedSidecar> saveSidecar(const SidecarContent &content, const Article &article,
                                               const SidecarContent &base = {});

} // namespace dateline
