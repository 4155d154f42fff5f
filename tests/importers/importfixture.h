#pragma once

#include "document/articleloader.h"
#include "exporters/exporter.h"
#include "importers/correctionimporter.h"

#include <QTest>

#include <memory>

namespace dateline {

/// One pipeline for a test program, and what a colleague does with it: analyses, corrects, exports.
class ImportFixture
{
public:
    [[nodiscard]] bool load()
    {
        auto engines = Engines::load();
        if (engines)
            m_pipeline = std::make_unique<const Pipeline>(std::move(engines).value());
        return m_pipeline != nullptr;
    }
    [[nodiscard]] const Pipeline &pipeline() const { return *m_pipeline; }

    [[nodiscard]] std::shared_ptr<const Analysis> analysed(const std::shared_ptr<const Article> &article,
                                                           const Corrections &corrections = {}) const
    {
        return m_pipeline
            ->run(article, {.published = corrections.published,
                            .structure = corrections.structure,
                            .content = corrections.content})
            .analysis;
    }
    [[nodiscard]] std::shared_ptr<const Analysis> analysed(const QString &text, const Corrections &said = {}) const
    {
        return analysed(std::make_shared<const Article>(articleFromMemory(text)), said);
    }
    [[nodiscard]] static ImportSource exported(const Analysis &analysis, const char *format, bool withText = true)
    {
        ImportSource source{exportFormat(QLatin1StringView(format))->write(analysis, {}), {}};
        if (withText && QLatin1StringView(format) == QLatin1StringView("brat"))
            source.text = analysis.article->text;
        return source;
    }
    [[nodiscard]] Result<ImportedCorrections> imported(const ImportSource &source,
                                                       const std::shared_ptr<const Analysis> &open,
                                                       const Corrections &corrections = {}) const
    {
        return importCorrections(source, {open, corrections}, *m_pipeline);
    }

private:
    std::unique_ptr<const Pipeline> m_pipeline;
};

/// The nth place of words in a text.
[[nodiscard]] inline Span placeOf(const QString &text, const QString &words, int nth = 0)
{
    qsizetype at = text.indexOf(words);
    for (; nth > 0; --nth)
        at = text.indexOf(words, at + 1);
    if (at < 0)
        qFatal("no %s", qPrintable(words));
    return {static_cast<std::int32_t>(at), static_cast<std::int32_t>(at + words.size())};
}

[[nodiscard]] inline QByteArray leftWords(const ImportedCorrections &imported)
{
    QStringList words;
    for (const LeftOut &left : imported.left)
        words << QStringLiteral("%1:%2:%3").arg(int(left.reason)).arg(left.line).arg(left.words);
    return words.join(QLatin1Char('|')).toUtf8();
}

} // namespace dateline
