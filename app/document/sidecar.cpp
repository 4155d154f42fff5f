#include "document/sidecar.h"

#include "base/privatefiles.h"
#include "base/wholefile.h"
#include "document/annotations.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QStandardPaths>

#include <optional>

namespace dateline {

namespace {

/// A sidecar has a few kilobytes; what is larger than this is something else.
constexpr qint64 maxSidecarBytes = qint64(16) * 1024 * 1024;
/// A save takes a few milliseconds; whoever holds the lock for longer has a disk that is slow, and we try again.
constexpr int lockPatienceMs = 100;
/// A program that is killed between making the lock and writing its name into it leaves one that nobody holds.
constexpr int staleLockMs = 2000;

const QLatin1StringView contextKey("@context");
const QLatin1StringView contextUrl("http://www.w3.org/ns/anno.jsonld");
const QLatin1StringView typeKey("type");
const QLatin1StringView collectionType("AnnotationCollection");
const QLatin1StringView firstKey("first");
const QLatin1StringView itemsKey("items");

QString fileNameOf(const Article &article)
{
    return QFileInfo(article.path).fileName();
}

std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(maxSidecarBytes + 1);
}

bool isSidecar(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    return root[contextKey] == contextUrl && root[typeKey] == collectionType;
}

/// Moves a file out of the way under a name that is free.
bool setAside(const QString &path)
{
    for (int number = 1; number < 1000; ++number) {
        const QString free = QStringLiteral("%1.kept-%2").arg(path).arg(number);
        if (!QFileInfo::exists(free))
            return QFile::rename(path, free);
    }
    return false;
}

bool write(const QString &path, const QByteArray &bytes, Readers readers)
{
    const auto before = bytesOf(path);
    if (before && *before == bytes)
        return true;
    if (before && !isSidecar(*before) && !setAside(path))
        return false;
    return writeWholeFile(path, bytes, readers);
}

QJsonArray itemsOf(const SidecarContent &content, const TextAnchors &anchors, const QString &source)
{
    QJsonArray items = annotationsOf(content.corrections, anchors, source);
    for (const QJsonObject &unplaced : content.unplaced)
        items.append(unplaced);
    return items;
}

SidecarContent contentOf(const QJsonArray &items, const TextAnchors &anchors)
{
    SidecarContent content;
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        if (!takeAnnotation(item, anchors, &content.corrections))
            content.unplaced.push_back(item);
    }
    return content;
}

/// What is said here, and what others wrote since `base`: added where they added, gone where they took away.
SidecarContent mergedWithDisk(const SidecarContent &content, const Article &article, const SidecarContent &base)
{
    const auto onDisk = loadSidecar(article);
    if (!onDisk)
        return content; // damaged: it will be set aside
    const TextAnchors anchors(article.text);
    const QString source = fileNameOf(article);
    const QJsonArray theirs = itemsOf(*onDisk, anchors, source);
    const QJsonArray before = itemsOf(base, anchors, source);
    if (theirs == before)
        return content;
    const QJsonArray ours = itemsOf(content, anchors, source);
    QJsonArray merged;
    for (const auto &item : theirs) {
        if (!before.contains(item) || ours.contains(item))
            merged.append(item);
    }
    for (const auto &item : ours) {
        if (!before.contains(item) && !theirs.contains(item))
            merged.append(item);
    }
    return contentOf(merged, anchors);
}

} // namespace

QString sidecarPath(const QString &articlePath)
{
    return articlePath + QStringLiteral(".dateline.json");
}

QString fallbackSidecarPath(const QString &articlePath)
{
    const QByteArray path = QFileInfo(articlePath).absoluteFilePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1/corrections/%2.dateline.json")
        .arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), QString::fromLatin1(name));
}

QByteArray sidecarBytes(const SidecarContent &content, const Article &article)
{
    const QString source = fileNameOf(article);
    const QJsonArray items = itemsOf(content, TextAnchors(article.text), source);
    const QJsonObject root{{contextKey, contextUrl},
                           {typeKey, collectionType},
                           {QLatin1StringView("label"), QStringLiteral("Dateline: corrections of %1").arg(source)},
                           {QLatin1StringView("sha256"),
                            QString::fromLatin1(article.sha256.toHex())}, // of the file that they were made on
                           {QLatin1StringView("total"), items.size()},
                           {firstKey, QJsonObject{{typeKey, QStringLiteral("AnnotationPage")}, {itemsKey, items}}}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<SidecarContent> parseSidecar(const QByteArray &bytes, const Article &article)
{
    if (bytes.size() > maxSidecarBytes || !isSidecar(bytes))
        return Error{ErrorCode::BadInput, fileNameOf(article)};
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    return contentOf(root[firstKey].toObject()[itemsKey].toArray(), TextAnchors(article.text));
}

Result<SidecarContent> loadSidecar(const Article &article)
{
    if (article.path.isEmpty())
        return SidecarContent{};
    for (const QString &path : {sidecarPath(article.path), fallbackSidecarPath(article.path)}) {
        const auto bytes = bytesOf(path);
        if (!bytes)
            continue;
        auto content = parseSidecar(*bytes, article);
        if (!content)
            return Error{ErrorCode::BadInput, path};
        return content;
    }
    return SidecarContent{};
}

Result<SavedSidecar> saveSidecar(const SidecarContent &content, const Article &article, const SidecarContent &base)
{
    const QString beside = sidecarPath(article.path);
    const QString fallback = fallbackSidecarPath(article.path);
    makePrivateFolder(QFileInfo(fallback).path());      // the locks in it tell what is read just now
    QLockFile lock(fallback + QStringLiteral(".lock")); // not beside the article: that folder is the reader's
    lock.setStaleLockTime(staleLockMs);
    if (!lock.tryLock(lockPatienceMs))
        return Error{ErrorCode::WriteFailed, beside};
    const SidecarContent merged = mergedWithDisk(content, article, base);
    if (merged.isEmpty()) {
        for (const QString &path : {beside, fallback}) {
            const auto bytes = bytesOf(path);
            if (bytes && isSidecar(*bytes) && !QFile::remove(path))
                return Error{ErrorCode::WriteFailed, path};
        }
        return SavedSidecar{beside, merged};
    }
    const QByteArray bytes = sidecarBytes(merged, article);
    if (write(beside, bytes, Readers::AsTheFolder)) {
        QFile::remove(fallback); // of the time when the folder could not be written to: it would only grow old
        return SavedSidecar{beside, merged};
    }
    if (write(fallback, bytes, Readers::UserAlone))
        return SavedSidecar{fallback, merged};
    return Error{ErrorCode::WriteFailed, beside};
}

} // namespace dateline
