#pragma once

#include "reader/articleprinter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>

namespace dateline {

/// A sentence that holds its number.
inline QString sentenceOf(int number)
{
    return QStringLiteral(
               "The board decided about pier %1 of the bridge, which a storm had moved, and told its engineers "
               "to look at all others before the week was over. ")
        .arg(number);
}

/// An article as the engines would find it, of given blocks.
class Builder
{
public:
    Builder &add(SectionRole role, const QString &words)
    {
        const auto start = static_cast<std::int32_t>(m_text.size());
        m_text += words;
        m_sections.push_back({role, {start, start + static_cast<std::int32_t>(words.size())}});
        m_text += QStringLiteral("\n\n");
        return *this;
    }
    Builder &addParagraphs(int count, int sentences = 3)
    {
        for (int number = 0; number < count; ++number) {
            QString words;
            for (int sentence = 0; sentence < sentences; ++sentence)
                words += sentenceOf(number * 10 + sentence);
            add(SectionRole::Paragraph, words.trimmed());
        }
        return *this;
    }
    [[nodiscard]] PrintedArticle done() const
    {
        auto article = std::make_shared<Article>();
        article->text = m_text;
        article->path = QStringLiteral("/news/harbour-bridge.txt");
        auto analysis = std::make_shared<Analysis>();
        analysis->article = article;
        analysis->structure.sections = m_sections;
        for (const Section &section : m_sections) {
            if (section.role == SectionRole::Headline && !analysis->structure.headline)
                analysis->structure.headline = section.span;
        }
        const auto none = std::make_shared<const SectionAnalysis>();
        analysis->sectionAnalyses.assign(m_sections.size(), none);
        PrintedArticle what;
        what.article = article;
        what.analysis = analysis;
        what.index = std::make_shared<const AnalysisIndex>(*analysis);
        return what;
    }

private:
    QString m_text;
    std::vector<Section> m_sections;
};

inline PrintedArticle wholeArticle()
{
    return Builder()
        .add(SectionRole::Boilerplate, QStringLiteral("Home | World | Sport\nSign in"))
        .add(SectionRole::Headline, QStringLiteral("Storm closes Port Anders bridge"))
        .add(SectionRole::Byline, QStringLiteral("By Ruth Alder"))
        .addParagraphs(14)
        .add(SectionRole::Heading, QStringLiteral("What happens now"))
        .add(SectionRole::List, QStringLiteral("- the first thing\n- the second"))
        .add(SectionRole::Quote, sentenceOf(77))
        .addParagraphs(9)
        .add(SectionRole::Boilerplate, QStringLiteral("Share on Chatter"))
        .done();
}

inline QPageLayout a5()
{
    return {QPageSize(QPageSize::A5), QPageLayout::Portrait, QMarginsF(40, 40, 40, 40)};
}

inline void paginate(ArticlePrinter *printer)
{
    while (printer->paginateMore()) {
    }
}

inline QByteArray pdfOf(ArticlePrinter *printer, int resolution = 600)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(resolution);
    pdf.setPageLayout(a5());
    return printArticle(printer, &pdf) == PrintOutcome::Printed ? bytes : QByteArray();
}

/// The pages of a PDF.
inline int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    return static_cast<int>(QString::fromLatin1(pdf).count(page));
}

} // namespace dateline
