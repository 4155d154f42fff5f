#include "theme/themestyles.h"

#include "theme/contrast.h"
#include "theme/themepalette.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>

namespace dateline {

namespace {

/// The shipped theme that goes with the system's colours.
QString themeForPalette(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    if (relativeLuminance(window) >= relativeLuminance(text))
        return QStringLiteral("Dateline Light");
    // Systems have no common way to say "high contrast"; their schemes for it are pure white on pure black.
    const bool pure = window == QColor(0, 0, 0) && text == QColor(255, 255, 255);
    return pure ? QStringLiteral("Dateline High Contrast") : QStringLiteral("Dateline Dark");
}

} // namespace

class ThemeStyles::Private
{
public:
    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::Definition news;
    KSyntaxHighlighting::Theme theme;
    ThemePalette palette;
    QString chosen; ///< empty: follow the system

    /// Takes the theme that is wanted now; tells whether that is another one.
    bool takeTheme()
    {
        KSyntaxHighlighting::Theme wanted = chosen.isEmpty() ? KSyntaxHighlighting::Theme() : repository.theme(chosen);
        if (!wanted.isValid())
            wanted = repository.theme(themeForPalette(QGuiApplication::palette()));
        if (theme.isValid() && wanted.name() == theme.name())
            return false;
        theme = wanted;
        palette = readThemePalette(theme, news);
        return true;
    }
};

ThemeStyles::ThemeStyles(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->repository.addCustomSearchPath(QStringLiteral(":/dateline/highlighting"));
    d->news = d->repository.definitionForName(QStringLiteral("News Article"));
    d->takeTheme();
    if (qGuiApp)
        qGuiApp->installEventFilter(this);
}

ThemeStyles::~ThemeStyles() = default;

const KSyntaxHighlighting::Repository &ThemeStyles::repository() const
{
    return d->repository;
}

KSyntaxHighlighting::Theme ThemeStyles::theme() const
{
    return d->theme;
}

KSyntaxHighlighting::Definition ThemeStyles::newsDefinition() const
{
    return d->news;
}

KSyntaxHighlighting::Definition ThemeStyles::definitionForFile(const QString &path) const
{
    if (path.isEmpty())
        return d->news;
    const auto own = d->repository.definitionForFileName(QFileInfo(path).fileName());
    return own.isValid() ? own : d->news;
}

QStringList ThemeStyles::themeNames() const
{
    QStringList names;
    const auto themes = d->repository.themes();
    for (const KSyntaxHighlighting::Theme &theme : themes)
        names.append(theme.name());
    names.sort(Qt::CaseInsensitive);
    return names;
}

void ThemeStyles::setThemeName(const QString &name)
{
    if (name == d->chosen)
        return;
    d->chosen = name;
    if (d->takeTheme())
        Q_EMIT changed();
}

QString ThemeStyles::themeName() const
{
    return d->chosen;
}

bool ThemeStyles::isDark() const
{
    return d->palette.dark;
}

QColor ThemeStyles::colour(ThemeColour role) const
{
    return d->palette[role];
}

MarkStyle unsureStyle(const MarkStyle &style)
{
    return {{}, {}, style.underline, style.shape};
}

MarkStyle ThemeStyles::entity(EntityType type) const
{
    return d->palette.entities.at(static_cast<std::size_t>(type));
}

MarkStyle ThemeStyles::time() const
{
    return d->palette.time;
}

MarkStyle ThemeStyles::doubtfulTime() const
{
    return d->palette.doubtfulTime;
}

MarkStyle ThemeStyles::eventHead() const
{
    return d->palette.eventHead;
}

QColor ThemeStyles::status(EventStatus status) const
{
    return d->palette.statuses.at(static_cast<std::size_t>(status));
}

QColor ThemeStyles::sectionText(SectionRole role) const
{
    return d->palette.sections.at(static_cast<std::size_t>(role));
}

bool ThemeStyles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange && d->takeTheme())
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace dateline
