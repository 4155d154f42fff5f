#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace dateline {

/// The files opened last, newest first, kept in the user's settings and shown as a menu. UI thread only.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QObject *parent = nullptr);

    /// What is not new is not written again.
    static void add(const QString &path, QSettings &settings);
    void clear();
    [[nodiscard]] static QStringList paths();

    /// Fills the menu anew each time it opens.
    void showIn(QMenu *menu);

Q_SIGNALS:
    void chosen(const QString &path);
};

} // namespace dateline
