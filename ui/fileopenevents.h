#pragma once

#include <QObject>
#include <QString>

namespace dateline {

/// Files that the system asks the running program to open: on macOS those that are dropped on the program's icon or
/// opened in the Finder come as events, not as arguments. Of the application that there is when it is made. UI thread.
class FileOpenEvents : public QObject
{
    Q_OBJECT

public:
    explicit FileOpenEvents(QObject *parent = nullptr);

Q_SIGNALS:
    void asked(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dateline
