#include "exporters/exportfile.h"

#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dateline {

namespace {

/// Whether two names lead to the same file, through links too.
bool isSameFile(const QString &one, const QString &other)
{
    if (QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath())
        return true;
    const QString canonical = QFileInfo(one).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

bool isOneOf(const QString &path, const QStringList &inputs)
{
    for (const QString &input : inputs) {
        if (isSameFile(path, input))
            return true;
    }
    return false;
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

QString companionPath(const QString &path, const ExportFormat &format)
{
    if (format.writeCompanion == nullptr)
        return {};
    const QString ending = QLatin1Char('.') + format.extension;
    const QString base = path.endsWith(ending) ? path.chopped(ending.size()) : path;
    return base + QLatin1Char('.') + format.companionExtension;
}

Result<QStringList> writeExportFile(const QString &path, const ExportFormat &format, const Analysis &analysis,
                                    const ExportContext &context, const QStringList &inputs)
{
    if (isOneOf(path, inputs))
        return Error{ErrorCode::WouldReplace, path};
    const QString beside = companionPath(path, format);
    QDir().mkpath(QFileInfo(path).path());
    QByteArray companion;
    if (!beside.isEmpty()) {
        companion = format.writeCompanion(analysis, context);
        if (isSameFile(beside, path) || (QFileInfo::exists(beside) && !holds(beside, companion)))
            return Error{ErrorCode::WouldReplace, beside};
        if (!QFileInfo::exists(beside) && !writeWholeFile(beside, companion))
            return Error{ErrorCode::WriteFailed, beside};
    }
    const auto writeTo = [&](QIODevice &out) { return writeExport(format, analysis, context, out); };
    if (!writeWholeFile(path, writeTo))
        return Error{ErrorCode::WriteFailed, path};
    return beside.isEmpty() ? QStringList{path} : QStringList{path, beside};
}

} // namespace dateline
