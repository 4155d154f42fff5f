#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace dateline {

struct ExportFormat;

/// A format of the exporters in the reader's words.
struct ExportText
{
    QString title;  ///< "Web page"
    QString use;    ///< what it is good for
    QString losses; ///< what it cannot hold
};

[[nodiscard]] ExportText exportText(const ExportFormat &format);

/// For a file chooser: "Web page (*.html)".
[[nodiscard]] QString exportFilter(const ExportFormat &format);

} // namespace dateline
