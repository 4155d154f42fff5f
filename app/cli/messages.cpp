#include "cli/messages.h"

#include "base/safetext.h"

namespace dateline {

QString errorMessage(const Error &error)
{
    // A file may be called anything, also what a terminal obeys.
    const QString name =
        error.context == QLatin1StringView("-") ? QStringLiteral("standard input") : shownLine(error.context);
    switch (error.code) {
    case ErrorCode::NotFound:
        return QStringLiteral("%1: there is no such file").arg(name);
    case ErrorCode::IsFolder:
        return QStringLiteral("%1: this is a folder; name the text files in it").arg(name);
    case ErrorCode::PermissionDenied:
        return QStringLiteral("%1: you may not read this file; change its permissions or copy it").arg(name);
    case ErrorCode::ReadFailed:
        return QStringLiteral("%1: the file could not be read").arg(name);
    case ErrorCode::Empty:
        return QStringLiteral("%1: there is no text in it").arg(name);
    case ErrorCode::Binary:
        return QStringLiteral("%1: this is no text file; save the article as plain text").arg(name);
    case ErrorCode::TooLarge:
        return QStringLiteral("%1: larger than 512 MB, or than the memory that is free; split the file").arg(name);
    case ErrorCode::UnknownEncoding:
        return QStringLiteral("'%1' is no known encoding; try UTF-8 or windows-1252").arg(name);
    case ErrorCode::BadDate:
        return QStringLiteral("'%1' is no date; write it as 2008-12-18 or 2008-12-18T17:46").arg(name);
    case ErrorCode::BadResource:
        return QStringLiteral("a resource of the program is damaged (%1); install it again").arg(name);
    case ErrorCode::BadInput:
        return name;
    case ErrorCode::WouldReplace:
        return QStringLiteral("%1: holds a text that is not written over; choose another name").arg(name);
    case ErrorCode::WriteFailed:
        return QStringLiteral("%1: could not be written").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace dateline
