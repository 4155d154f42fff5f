#include "words/correctiontext.h"

#include "words/typenames.h"

#include <QCoreApplication>

namespace dateline {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("dateline::CorrectionText", text);
}

} // namespace

QString correctionText(const StructureOverride &said)
{
    switch (said.kind) {
    case StructureOverride::Kind::Role:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Is a %1")).arg(sectionRoleTitle(said.role));
    case StructureOverride::Kind::ArticleStart:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "The article starts here"));
    case StructureOverride::Kind::ArticleEnd:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "The article ends here"));
    }
    Q_UNREACHABLE();
}

QString correctionText(const NameOverride &said, const QString &other)
{
    switch (said.kind) {
    case NameOverride::Kind::IsName:
    case NameOverride::Kind::Retype:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Is a %1")).arg(entityTypeTitle(said.type));
    case NameOverride::Kind::IsNoName:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Is no name"));
    case NameOverride::Kind::Rename:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Is called %1")).arg(said.name);
    case NameOverride::Kind::Merge:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Is the same as %1")).arg(other);
    case NameOverride::Kind::Split:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Is another one"));
    }
    Q_UNREACHABLE();
}

QString correctionText(const TimeOverride &said)
{
    return said.words.isEmpty() ? translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Is no time"))
                                : translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Means %1")).arg(said.words);
}

QString correctionText(const EventOverride &said)
{
    switch (said.kind) {
    case EventOverride::Kind::Hide:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Event hidden"));
    case EventOverride::Kind::Add:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Event added: %1")).arg(said.words);
    case EventOverride::Kind::Retitle:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Event called %1")).arg(said.words);
    case EventOverride::Kind::Redate:
        return said.words.isEmpty()
                   ? translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Event without a date"))
                   : translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Event was %1")).arg(said.words);
    case EventOverride::Kind::Status:
        return translated(QT_TRANSLATE_NOOP("dateline::CorrectionText", "Event %1")).arg(eventStatusTitle(said.status));
    }
    Q_UNREACHABLE();
}

} // namespace dateline
