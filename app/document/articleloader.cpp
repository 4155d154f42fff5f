#include "document/articleloader.h"

#include "base/availablememory.h"
#include "base/memoryguard.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace dateline {

namespace {

Error openError(const QFile &file, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) // also for a link that leads nowhere
        return {ErrorCode::NotFound, path};
    if (file.error() == QFileDevice::PermissionsError || !info.isReadable())
        return {ErrorCode::PermissionDenied, path};
    return {ErrorCode::ReadFailed, path};
}

bool fitsMemory(std::int64_t bytes)
{
    constexpr std::int64_t noMatter = std::int64_t(64) * 1024; // what is so small is not worth asking
    if (bytes < noMatter)
        return true;
    const auto available = availableMemory();
    return !available || bytes < *available / memoryPerByte;
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    bool opened = false;
    if (path == QLatin1StringView("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        if (QFileInfo(path).isDir())
            return Error{ErrorCode::IsFolder, path};
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return openError(file, path);
    if (file.size() > maxFileBytes || !fitsMemory(file.size()))
        return Error{ErrorCode::TooLarge, path};
    // One byte more than allowed: a pipe does not tell its size beforehand.
    QByteArray bytes;
    if (!withinMemory([&] { bytes = file.read(maxFileBytes + 1); }))
        return Error{ErrorCode::TooLarge, path};
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::ReadFailed, path};
    if (bytes.size() > maxFileBytes || !fitsMemory(bytes.size()))
        return Error{ErrorCode::TooLarge, path};
    if (bytes.isEmpty())
        return Error{ErrorCode::Empty, path};
    return bytes;
}

Error errorInFile(const Error &error, const QString &path)
{
    return error.code == ErrorCode::UnknownEncoding ? error : Error{error.code, path};
}

Result<Article> loadArticle(const QString &path, const DecodeOptions &options)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<Article> article = Error{ErrorCode::TooLarge, path};
    // Where it does not fit, that stays the answer.
    [[maybe_unused]] const bool fits = withinMemory([&] { article = decode(*bytes, options); });
    if (!article)
        return errorInFile(article.error(), path);
    Article loaded = std::move(article).value();
    loaded.path = path == QLatin1StringView("-") ? QString() : path;
    loaded.sha256 = digestOf(*bytes);
    return loaded;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Article articleFromMemory(const QString &text)
{
    Article article = articleFromText(text);
    article.sha256 = digestOf(text.toUtf8());
    return article;
}

} // namespace dateline
