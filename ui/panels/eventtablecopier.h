#pragma once

#include "panels/eventtableexcerpt.h"

#include <QObject>

namespace dateline {

/// Puts rows of the events table on the clipboard: as lines with tabs for everything, and as an HTML table where there
/// are not more rows than a document takes. Many rows are written in the background; a newer copy replaces one that is
/// not done. UI thread only.
class EventTableCopier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~EventTableCopier() override;

    void copy(const EventTableExcerpt &excerpt);

Q_SIGNALS:
    void started(int rows); ///< in the background
    void copied(int rows);

private:
    CancelToken m_cancel;
    quint64 m_run = 0;
};

} // namespace dateline
