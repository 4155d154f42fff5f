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

QString sectionRoleTitle(SectionRole role)
{
    switch (role) {
    case SectionRole::Timestamp:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "time stamp"));
    case SectionRole::Headline:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "headline"));
    case SectionRole::Subheadline:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "standfirst"));
    case SectionRole::Byline:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "byline"));
    case SectionRole::Paragraph:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "paragraph"));
    case SectionRole::Heading:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "heading"));
    case SectionRole::Quote:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "quotation"));
    case SectionRole::List:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "list"));
    case SectionRole::Caption:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "caption"));
    case SectionRole::Credits:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "credits"));
    case SectionRole::Boilerplate:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "page furniture"));
    }
    Q_UNREACHABLE();
}

QString timeModTitle(TimeMod mod)
{
    switch (mod) {
    case TimeMod::None:
        return {};
    case TimeMod::Start:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "the beginning of it"));
    case TimeMod::Mid:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "the middle of it"));
    case TimeMod::End:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "the end of it"));
    case TimeMod::Approx:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "about then"));
    case TimeMod::Before:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "before it"));
    case TimeMod::After:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "after it"));
    case TimeMod::LessThan:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "less than that"));
    case TimeMod::MoreThan:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "more than that"));
    case TimeMod::EqualOrLess:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "at most that"));
    case TimeMod::EqualOrMore:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "at least that"));
    case TimeMod::OnOrBefore:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "on it or before"));
    case TimeMod::OnOrAfter:
        return translated(QT_TRANSLATE_NOOP("dateline::TypeNames", "on it or after"));
    }
    Q_UNREACHABLE();
}

} // namespace dateline
