#pragma once

#include "printjob.h"
#include "reader/articleview.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;

namespace dateline {

/// What is printed of an article that is open: as it is read, with the marks and the unfolded page furniture that are
/// on screen.
[[nodiscard]] PrintedArticle printedArticle(const Document &document, const ArticleView &view);

/// A preview is painted at one go, while the window waits.
constexpr int mostPreviewedPages = 40;

/// The system's usual printer, with margins; where there is none, a file is printed to.
[[nodiscard]] std::shared_ptr<QPrinter> newPrinter(const QString &title);

/// Print, print preview and "save as PDF" for the article that the window shows. Asks with dialogs that are opened on
/// the window; what goes wrong is told there. UI thread only.
class PrintCommands : public QObject
{
    Q_OBJECT

public:
    /// The source is asked each time; without an article in it nothing happens.
    using Source = std::function<PrintedArticle()>;

    PrintCommands(Source source, QWidget *window);

    void print();
    void preview();
    void savePdf();
    /// Writes a PDF without asking where. Never over the article itself.
    void writePdf(const QString &path);

Q_SIGNALS:
    void pdfSaved(const QString &path);

private:
    [[nodiscard]] std::shared_ptr<ArticlePrinter> printerOfArticle() const;
    void printOn(const std::shared_ptr<ArticlePrinter> &article, const std::shared_ptr<QPrinter> &printer);
    void tell(const QString &words);

    Source m_source;
    QWidget *m_window;
};

} // namespace dateline
