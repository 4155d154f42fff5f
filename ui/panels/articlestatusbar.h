#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace dateline {

/// The line in the status bar that says of an article: encoding, publication date and where it comes from, words and
/// names; and how far the analysis is, with a way to stop it. In a narrow window the less important goes away, rather
/// than half of each: first how the article is read, then where its date comes from, then the counts. UI thread only.
class ArticleStatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleStatusBar(Document *document, QWidget *parent = nullptr);

    /// The menu that a click on the encoding opens.
    void setEncodingMenu(QMenu *menu);

    /// Never what keeps a window wide.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void publicationDateRequested();

private:
    void follow();
    void showMode();
    void showCounts();
    void fit();
    [[nodiscard]] QString publishedText() const;
    [[nodiscard]] QString publishedInShort() const;

    Document *m_document;
    QToolButton *m_encoding;
    QToolButton *m_published;
    QLabel *m_mode; ///< how missing years are found
    QLabel *m_counts;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

/// A publication date in the reader's words: "Thu 18 Dec 2008 17:46".
[[nodiscard]] QString publicationDateText(const PublicationDate &published);

} // namespace dateline
