#include "theme/themestyles.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace dateline {

class ThemeStyles::Private
{
public:
    KSyntaxHighlighting::Repository repository;
    QString themeName;
};

ThemeStyles::ThemeStyles(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}
ThemeStyles::~ThemeStyles() = default;

const KSyntaxHighlighting::Repository &ThemeStyles::repository() const
{
    return d->repository;
}

KSyntaxHighlighting::Theme ThemeStyles::theme() const
{
    return d->repository.defaultTheme();
}

KSyntaxHighlighting::Definition ThemeStyles::newsDefinition() const
{
    return {};
}

KSyntaxHighlighting::Definition ThemeStyles::definitionForFile(const QString &) const
{
    return newsDefinition();
}

QStringList ThemeStyles::themeNames() const
{
    return {};
}

void ThemeStyles::setThemeName(const QString &name)
{
    d->themeName = name;
    Q_EMIT changed();
}

QString ThemeStyles::themeName() const
{
    return d->themeName;
}

bool ThemeStyles::isDark() const
{
    return false;
}

QColor ThemeStyles::colour(ThemeColour) const
{
    return {};
}

MarkStyle ThemeStyles::entity(EntityType) const
{
    return {};
}

MarkStyle ThemeStyles::time() const
{
    return {};
}

MarkStyle ThemeStyles::doubtfulTime() const
{
    return {};
}

MarkStyle ThemeStyles::eventHead() const
{
    return {};
}

QColor ThemeStyles::status(EventStatus) const
{
    return {};
}

bool ThemeStyles::eventFilter(QObject *watched, QEvent *event)
{
    return QObject::eventFilter(watched, event);
}

} // namespace dateline
