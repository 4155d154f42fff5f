#include "document/articleloader.h"

#include "base/availablememory.h"
#include "base/largepages.h"
#include "base/memoryguard.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dateline {

namespace {

constexpr qint64 beginningFrom = qint64(2) * 1024 * 1024; ///< a smaller file is there before anybody misses it
constexpr qint64 beginningBytes = qint64(32) * 1024;      ///< some ten screens

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

/// All that is left of a file, at most a byte more than allowed. A pipe does not tell its size beforehand, and some
/// files tell a wrong one.
QByteArray readAll(QFile &file)
{
    constexpr qint64 smallestStep = qint64(64) * 1024;
    QByteArray bytes;
    qint64 step = std::max(smallestStep, file.isSequential() ? 0 : file.size() + 1);
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + std::min(step, maxFileBytes + 1 - before));
        useLargePages(bytes.data() + before, static_cast<std::size_t>(bytes.size() - before));
        const qint64 count = file.read(bytes.data() + before, bytes.size() - before);
        bytes.resize(before + std::max<qint64>(count, 0));
        if (count <= 0 || bytes.size() > maxFileBytes)
            return bytes;
        step = std::max<qint64>(smallestStep, bytes.size());
    }
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
    QByteArray bytes;
    if (!withinMemory([&] { bytes = readAll(file); }))
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
    const Result<QByteArray> bytes = readFile(path);
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

std::optional<Article> loadBeginning(const QString &path, const DecodeOptions &options)
{
    const QFileInfo info(path);
    QFile file(path);
    const bool willBeRead = info.isFile() && info.size() <= maxFileBytes && fitsMemory(info.size());
    if (!willBeRead || info.size() < beginningFrom || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Result<Article> decoded = decode(file.read(beginningBytes), options);
    if (!decoded)
        return std::nullopt;
    Article beginning = std::move(decoded).value();
    beginning.text.truncate(beginning.text.lastIndexOf(u'\n') + 1);
    if (beginning.text.isEmpty())
        return std::nullopt;
    if (beginning.firstUndecodable >= beginning.text.size()) { // the last line ended in the middle of a character
        beginning.undecodable = 0;
        beginning.firstUndecodable = -1;
    }
    beginning.path = path;
    return beginning;
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
