#pragma once

#include "base/result.h"
#include "model/analysis.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// Words in the text that a file was made for.
struct FilePlace
{
    std::int32_t start = 0; ///< in code points of that text
    std::int32_t end = 0;
    QString exact;
    QString prefix; ///< what stands before; empty where the file does not say
    QString suffix;
    int line = 0; ///< of the file; 0 where it has no lines
};

/// Somebody or something that a file names.
struct FileName
{
    EntityType type = EntityType::Person;
    QString name; ///< empty where the file does not say
    std::vector<FilePlace> mentions;
    bool wholeEntity = false; ///< the mentions are one entity and all of it; else nothing is said of that
};

/// What a file says that words mean as a time.
struct FileTime
{
    FilePlace place;
    QString type;                 ///< as timeTypeName
    std::optional<QString> value; ///< TIMEX3; nothing where the file only says that the words tell a time
    QString mod;
    DayRange range;
    QString precision;    ///< as precisionName; empty where the file does not say
    QString readersWords; ///< by which a reader corrected it; empty for none
};

/// What a file says that happened.
struct FileEvent
{
    FilePlace head;
    std::optional<QString> label; ///< nothing where the file does not say
    std::optional<DayRange> range;
    QString precision;
    QString readersWords;
    std::optional<EventStatus> status;
};

/// Why something of a file is not taken over.
enum class LeftReason : std::uint8_t {
    NoPlace,       ///< its words are not in the text, or in too many places
    NotUnderstood, ///< no annotation that Dateline writes, or a damaged one
    CannotBeSaid,  ///< there is no correction that says it
    NoEffect,      ///< it was taken over, and the analysis says something else all the same
    TooMany,       ///< more corrections than one article may have
};

struct LeftOut
{
    LeftReason reason = LeftReason::NoPlace;
    QString words;
    int line = 0; ///< of the file; 0 where it has no lines

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// What a file of annotations says, in words that all formats share. Its text is not ours: nothing is placed yet.
struct AnnotationFile
{
    QByteArray sha256; ///< of the article that it was made for; empty where the file does not say
    bool isExport =
        false; ///< by Dateline: it has all that was found; else what it does not have says nothing by itself
    std::vector<FileName> names;
    std::vector<FileTime> times;
    std::vector<FileEvent> events;
    std::vector<QJsonObject> corrections; ///< annotations of a sidecar
    std::vector<LeftOut> left;            ///< what could not be read
};

/// Whether an analysis says of a time what a file does; also where the file does not say what it means.
[[nodiscard]] bool isSameTime(const FileTime &wanted, const ResolvedTime &ours);
/// Whether it is the same days at least, which is what is seen of a date.
[[nodiscard]] bool isSameDays(const FileTime &wanted, const ResolvedTime &ours);

/// The words in a reason by which a reader corrected something: `...The reader says: last Friday.` Empty for none.
[[nodiscard]] QString readersWordsIn(const QString &because);

} // namespace dateline
