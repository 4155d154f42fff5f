#include "document/sidecar.h"

#include "document/textanchor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>

namespace dateline {

namespace {

/// A sidecar has a few kilobytes; what is larger than this is something else.
constexpr qint64 maxSidecarBytes = qint64(16) * 1024 * 1024;

const QLatin1StringView contextKey("@context");
const QLatin1StringView contextUrl("http://www.w3.org/ns/anno.jsonld");
const QLatin1StringView typeKey("type");
const QLatin1StringView collectionType("AnnotationCollection");
const QLatin1StringView bodyKey("body");
const QLatin1StringView valueKey("value");
const QLatin1StringView purposeKey("purpose");
const QLatin1StringView targetKey("target");
const QLatin1StringView firstKey("first");
const QLatin1StringView itemsKey("items");
const QLatin1StringView selectorKey("selector");
const QLatin1StringView classifying("classifying"); ///< the purpose of what a block is
const QLatin1StringView dating("dating");           ///< our own: of the publication date, about the whole file
const QLatin1StringView repairing("repairing");     ///< our own: misread characters are put right
const QLatin1StringView misreadValue("utf-8-misread");
const QLatin1StringView startValue("article-start");
const QLatin1StringView endValue("article-end");

QString fileNameOf(const Article &article)
{
    return QFileInfo(article.path).fileName();
}

QJsonObject annotation(QLatin1StringView purpose, const QString &value, const QJsonValue &target)
{
    return {{typeKey, QStringLiteral("Annotation")},
            {QLatin1StringView("motivation"), QStringLiteral("editing")},
            {bodyKey, QJsonObject{{typeKey, QStringLiteral("TextualBody")}, {purposeKey, purpose}, {valueKey, value}}},
            {targetKey, target}};
}

QString valueOf(const StructureOverride &override)
{
    switch (override.kind) {
    case StructureOverride::Kind::Role:
        return QString(sectionRoleName(override.role));
    case StructureOverride::Kind::ArticleStart:
        return QString(startValue);
    case StructureOverride::Kind::ArticleEnd:
        return QString(endValue);
    }
    Q_UNREACHABLE();
}

std::optional<StructureOverride> overrideOf(const QString &value, Span span)
{
    if (value == startValue)
        return StructureOverride{StructureOverride::Kind::ArticleStart, span};
    if (value == endValue)
        return StructureOverride{StructureOverride::Kind::ArticleEnd, span};
    for (std::size_t role = 0; role < sectionRoleCount; ++role) {
        if (value == sectionRoleName(static_cast<SectionRole>(role)))
            return StructureOverride{StructureOverride::Kind::Role, span, static_cast<SectionRole>(role)};
    }
    return std::nullopt;
}

/// Takes one annotation in; tells whether it could be placed.
bool take(const QJsonObject &item, const TextAnchors &anchors, Corrections *corrections)
{
    const QJsonObject body = item[bodyKey].toObject();
    const QString value = body[valueKey].toString();
    if (body[purposeKey] == dating) {
        corrections->published = PublicationDate::fromIso(value, PublicationDate::Source::Option);
        return corrections->published.has_value();
    }
    if (body[purposeKey] == repairing) {
        corrections->repairMisread = value == misreadValue;
        return corrections->repairMisread;
    }
    const auto span = anchors.place(item[targetKey].toObject()[selectorKey].toArray());
    const auto override = body[purposeKey] == classifying && span ? overrideOf(value, *span) : std::nullopt;
    if (override)
        corrections->structure.push_back(*override);
    return override.has_value();
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

bool write(const QString &path, const QByteArray &bytes)
{
    const auto before = bytesOf(path);
    if (before && *before == bytes)
        return true;
    if (before && !isSidecar(*before) && !setAside(path))
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
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
    const TextAnchors anchors(article.text);
    const QString source = fileNameOf(article);
    QJsonArray items;
    if (content.corrections.published)
        items.append(annotation(dating, content.corrections.published->isoValue(), source));
    if (content.corrections.repairMisread)
        items.append(annotation(repairing, QString(misreadValue), source));
    for (const StructureOverride &override : content.corrections.structure) {
        const QJsonObject target{{QLatin1StringView("source"), source},
                                 {selectorKey, anchors.selectors(override.span)}};
        items.append(annotation(classifying, valueOf(override), target));
    }
    for (const QJsonObject &unplaced : content.unplaced)
        items.append(unplaced);
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
    const TextAnchors anchors(article.text);
    SidecarContent content;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonArray items = root[firstKey].toObject()[itemsKey].toArray();
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        if (!take(item, anchors, &content.corrections))
            content.unplaced.push_back(item);
    }
    return content;
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

Result<QString> saveSidecar(const SidecarContent &content, const Article &article)
{
    const QString beside = sidecarPath(article.path);
    const QString fallback = fallbackSidecarPath(article.path);
    if (content.isEmpty()) {
        for (const QString &path : {beside, fallback}) {
            const auto bytes = bytesOf(path);
            if (bytes && isSidecar(*bytes) && !QFile::remove(path))
                return Error{ErrorCode::WriteFailed, path};
        }
        return beside;
    }
    const QByteArray bytes = sidecarBytes(content, article);
    if (write(beside, bytes)) {
        QFile::remove(fallback); // of the time when the folder could not be written to: it would only grow old
        return beside;
    }
    QDir().mkpath(QFileInfo(fallback).path());
    if (write(fallback, bytes))
        return fallback;
    return Error{ErrorCode::WriteFailed, beside};
}

} // namespace dateline
