#include "importers/correctionimporter.h"

#include "importers/bratreader.h"
#include "importers/importrun.h"
#include "importers/webannotationreader.h"

namespace dateline {

namespace {

/// JSON begins with a brace, no line of brat does.
bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{");
}

Result<AnnotationFile> read(const ImportSource &source, const QString &openText)
{
    if (looksLikeJson(source.annotations)) {
        const bool marked = source.annotations.startsWith("\xEF\xBB\xBF");
        return readWebAnnotations(marked ? source.annotations.mid(3) : source.annotations);
    }
    return readBrat(source.annotations, source.text.isEmpty() ? openText : source.text);
}

} // namespace

Result<ImportedCorrections> importCorrections(const ImportSource &source, const ImportTarget &target,
                                              const Pipeline &pipeline, const CancelToken &cancel)
{
    const Article &article = *target.analysis->article;
    const auto file = read(source, article.text);
    if (!file)
        return file.error();
    const bool sameText = (!file->sha256.isEmpty() && file->sha256 == article.sha256) ||
                          (!source.text.isEmpty() && source.text == article.text);
    return ImportRun(*file, target, pipeline, cancel).run(sameText);
}

} // namespace dateline
