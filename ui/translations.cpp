#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace dateline {

namespace {

void install(QCoreApplication *application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication *application, const QLocale &locale)
{
    const QString own = QStringLiteral(":/dateline/i18n");
    install(application, QLocale(QLocale::English), QStringLiteral("dateline"), own);
    if (locale.language() == QLocale::English)
        return;
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, QStringLiteral("dateline"), own);
}

} // namespace dateline
