#include "recentfiles.h"

#include "base/safetext.h"
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace dateline {

namespace {

constexpr qsizetype maxRecentFiles = 12;
const QLatin1StringView settingsKey("recentFiles");

} // namespace

RecentFiles::RecentFiles(QObject *parent) : QObject(parent) {}

QStringList RecentFiles::paths()
{
    return Settings().value(settingsKey).toStringList();
}

void RecentFiles::add(const QString &path, QSettings &settings)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QStringList before = settings.value(settingsKey).toStringList();
    QStringList list = before;
    list.removeAll(absolute);
    list.prepend(absolute);
    list = list.mid(0, maxRecentFiles);
    if (list != before)
        settings.setValue(settingsKey, list);
}

void RecentFiles::clear()
{
    Settings().remove(settingsKey);
}

void RecentFiles::showIn(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QStringList list = paths();
        for (const QString &path : list) {
            QString text = shownLine(QDir::toNativeSeparators(path)); // a tab in it would make a shortcut of the rest
            QAction *action = menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
            connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
        }
        if (list.isEmpty()) {
            menu->addAction(tr("No files yet"))->setEnabled(false);
            return;
        }
        menu->addSeparator();
        connect(menu->addAction(tr("&Clear List")), &QAction::triggered, this, &RecentFiles::clear);
    });
    // A menu without actions is not offered by some platforms.
    menu->addAction(tr("No files yet"))->setEnabled(false);
}

} // namespace dateline
