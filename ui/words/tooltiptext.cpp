#include "words/tooltiptext.h"

#include "base/safetext.h"

namespace dateline {

QString shownHtml(QStringView words)
{
    return shownText(words).toHtmlEscaped();
}

QString toolTipText(const QString &words)
{
    if (words.isEmpty())
        return {}; // which is no tool tip
    return QStringLiteral("<p style='margin:0; white-space:pre-wrap'>%1</p>").arg(shownHtml(words));
}

} // namespace dateline
