#include "base/result.h"

namespace dateline {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::IsFolder:
        return QStringLiteral("is-folder");
    case ErrorCode::PermissionDenied:
        return QStringLiteral("permission-denied");
    case ErrorCode::ReadFailed:
        return QStringLiteral("read-failed");
    case ErrorCode::Empty:
        return QStringLiteral("empty");
    case ErrorCode::Binary:
        return QStringLiteral("binary");
    case ErrorCode::TooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::UnknownEncoding:
        return QStringLiteral("unknown-encoding");
    case ErrorCode::BadDate:
        return QStringLiteral("bad-date");
    case ErrorCode::BadResource:
        return QStringLiteral("bad-resource");
    case ErrorCode::BadInput:
        return QStringLiteral("bad-input");
    case ErrorCode::WouldReplace:
        return QStringLiteral("would-replace");
    case ErrorCode::WriteFailed:
        return QStringLiteral("write-failed");
    }
    Q_UNREACHABLE();
}

} // namespace dateline
