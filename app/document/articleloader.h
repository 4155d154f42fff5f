#pragma once

#include "base/result.h"
#include "model/article.h"
#include "text/decoder.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace dateline {

/// Files above this size are refused with TooLarge.
inline constexpr std::int64_t maxFileBytes = std::int64_t(512) * 1024 * 1024;
/// What an analysis takes at its peak for each byte of a file: 47 measured with news of 3 and 10 MB as JSON. A file
/// that would take more than is free is refused with TooLarge: else the system would end this program, or another one.
inline constexpr std::int64_t memoryPerByte = 60;

/// Reads a file's bytes; "-" is standard input. The file is only ever read.
/// Errors: NotFound, IsFolder, PermissionDenied, TooLarge, ReadFailed, Empty. Blocks; safe from any thread.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

/// The decoder knows no path: its error as one about a file. The name of an unknown encoding stays its context.
[[nodiscard]] Error errorInFile(const Error &error, const QString &path);

/// readFile, decode and digestOf in one.
[[nodiscard]] Result<Article> loadArticle(const QString &path, const DecodeOptions &options = {});

/// The first lines of a large file, to be shown while all of it is read; nothing of a smaller one, of what is no file
/// on a disk, and where they cannot be told alone. It is decoded by itself: what all of the file says of its encoding
/// comes later and counts. Blocks; safe from any thread.
[[nodiscard]] std::optional<Article> loadBeginning(const QString &path, const DecodeOptions &options = {});

/// SHA-256 of bytes, for Article::sha256; split from loading because the first paint does not wait for it.
[[nodiscard]] QByteArray digestOf(const QByteArray &bytes);

/// An article from text in memory, with its digest.
[[nodiscard]] Article articleFromMemory(const QString &text);

} // namespace dateline
