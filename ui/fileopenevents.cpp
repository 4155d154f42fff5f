#include "fileopenevents.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace dateline {

FileOpenEvents::FileOpenEvents(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FileOpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString path = static_cast<QFileOpenEvent *>(event)->file();
    if (!path.isEmpty()) // else an address, which nothing here opens
        Q_EMIT asked(path);
    return true;
}

} // namespace dateline
