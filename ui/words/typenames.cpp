#include "words/typenames.h"

#include <QCoreApplication>

namespace dateline {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("dateline::TypeNames", text);
}

} // namespace

QString entityGroupTitle(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "People"));
    case EntityType::Org:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "Organisations"));
    case EntityType::Place:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "Places"));
    case EntityType::Norp:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "Groups"));
    case EntityType::Event:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "Named events"));
    case EntityType::Work:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "Works and laws"));
    }
    Q_UNREACHABLE();
}

QString entityTypeTitle(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "person"));
    case EntityType::Org:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "organisation"));
    case EntityType::Place:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "place"));
    case EntityType::Norp:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "nationality, religion or political group"));
    case EntityType::Event:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "named event"));
    case EntityType::Work:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "work, law or product"));
    }
    Q_UNREACHABLE();
}

QString eventStatusTitle(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "happened"));
    case EventStatus::Scheduled:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "scheduled"));
    case EventStatus::Possible:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "possible"));
    case EventStatus::Denied:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "denied"));
    }
    Q_UNREACHABLE();
}

} // namespace dateline
