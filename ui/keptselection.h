#pragma once

#include "document/selection.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace dateline {

/// Selects again what was selected when a file is read anew: the same things at the places that they have in the text
/// as it is now. What is no longer there, or was selected in another file, is not. UI thread only.
class KeptSelection : public QObject
{
    Q_OBJECT

public:
    KeptSelection(Document *document, Selection *selection, QObject *parent = nullptr);

private:
    /// A selected thing by its place.
    struct Kept
    {
        Target::Kind kind = Target::Kind::None;
        Span place;
        bool meantPlace = false; ///< this place of it, not all
    };

    void keep();
    void restore();
    [[nodiscard]] std::optional<Target> found(const Kept &kept, Span place) const;

    Document *m_document;
    Selection *m_selection;
    QString m_path;
    QString m_text;           ///< that m_kept speaks of; null where there is nothing to restore
    std::vector<Kept> m_kept; ///< the current one first
    std::optional<DayRange> m_brushed;
    bool m_waiting = false; ///< the text went, and what it was selected in may come back
};

} // namespace dateline
