#include "theme/themestyles.h"

#include "theme/applicationpalette.h"
#include "theme/contrast.h"
#include "theme/themepalette.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyleHints>

namespace dateline {

namespace {

/// The shipped theme that goes with the system's colours.
QString themeForPalette(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool light = relativeLuminance(window) >= relativeLuminance(text);
    if (isHighContrast(palette))
        return light ? QStringLiteral("Dateline High Contrast Light") : QStringLiteral("Dateline High Contrast");
    return light ? QStringLiteral("Dateline Light") : QStringLiteral("Dateline Dark");
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
    bool coloursApplication = false;
    QPalette applied; ///< what the application wears because of this
    bool applying = false;

    /// Takes the theme that is wanted now; tells whether that is another one.
    bool takeTheme()
    {
        KSyntaxHighlighting::Theme wanted = chosen.isEmpty() ? KSyntaxHighlighting::Theme() : repository.theme(chosen);
        const bool byName = wanted.isValid();
        QPalette system;
        if (!byName) {
            system = systemPalette();
            wanted = repository.theme(themeForPalette(system));
        }
        const bool another = !theme.isValid() || wanted.name() != theme.name();
        if (another) {
            theme = wanted;
            palette = readThemePalette(theme, news);
        }
        if (coloursApplication)
            apply(byName ? themedApplicationPalette(palette) : readableApplicationPalette(system));
        return another;
    }

    /// The system's own colours, without those that this put over them.
    QPalette systemPalette()
    {
        if (coloursApplication)
            apply({});
        return QGuiApplication::palette();
    }

    void apply(const QPalette &colours)
    {
        const QScopedValueRollback guard(applying, true);
        QGuiApplication::setPalette(colours);
        applied = QGuiApplication::palette();
    }
};

ThemeStyles::ThemeStyles(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->repository.addCustomSearchPath(QStringLiteral(":/dateline/highlighting"));
    d->news = d->repository.definitionForName(QStringLiteral("News Article"));
    d->takeTheme();
    if (!qGuiApp)
        return;
    qGuiApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Some systems tell it before they have sent the colours, or without sending any.
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeStyles::follow);
#endif
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
    // The same theme by its name or because it goes with the system: windows differ all the same.
    if (d->takeTheme() || d->coloursApplication)
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

QColor ThemeStyles::readable(const QColor &text) const
{
    return readableOn(text,
                      {colour(ThemeColour::Background), colour(ThemeColour::CurrentMark),
                       colour(ThemeColour::HoverMark), colour(ThemeColour::Selection), colour(ThemeColour::SearchHit)});
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

void ThemeStyles::colourApplication()
{
    d->coloursApplication = true;
    follow();
}

void ThemeStyles::follow()
{
    if (d->takeTheme())
        Q_EMIT changed();
}

bool ThemeStyles::eventFilter(QObject *watched, QEvent *event)
{
    const bool theirs = watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange && !d->applying;
    if (theirs && (!d->coloursApplication || QGuiApplication::palette() != d->applied))
        follow();
    return QObject::eventFilter(watched, event);
}

} // namespace dateline
