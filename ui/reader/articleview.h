#pragma once

#include "document/document.h"
#include "document/selection.h"
#include "reader/marks.h"
#include "reader/readingstyle.h"
#include "theme/themestyles.h"

#include <QAbstractScrollArea>
#include <QString>

#include <memory>
#include <vector>

class QMenu;
class QMimeData;

namespace dateline {

/// What to look for in the text.
struct FindQuery
{
    QString text;
    bool caseSensitive = false;
    bool wholeWords = false;
    bool regularExpression = false;

    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

/// Where a search stands: `current` counts from 1 (0: at no hit); `count` is final once `complete`.
struct FindState
{
    int current = 0;
    int count = 0;
    bool complete = true;
    QString error; ///< of a regular expression, in the user's language; empty for none

    friend bool operator==(const FindState &, const FindState &) = default;
};

/// The article, laid out for reading: a measure of about 66 characters, marks by type, boilerplate folded to one line.
/// Draws what Document holds and what Selection points at; knows no other view. First paint waits for no analysis, and
/// only what is visible is laid out, so cost does not grow with the text. Offsets are UTF-16 into the canonical text.
/// UI thread only.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    ArticleView(Document *document, Selection *selection, ThemeStyles *styles, QWidget *parent = nullptr);
    ~ArticleView() override;

    [[nodiscard]] int zoomPercent() const;
    void setZoomPercent(int percent); ///< 50..400, 100 is the normal size
    void setChoices(const ReadingChoices &choices);
    [[nodiscard]] const ReadingChoices &choices() const;
    /// Nothing glides: the text jumps where it is scrolled to. The system's own wish holds as well.
    void setMotionReduced(bool reduced);
    void setHighlightsVisible(bool visible);
    [[nodiscard]] bool highlightsVisible() const;
    void setMarkVisible(MarkKind kind, bool visible); ///< one kind of mark; all are at first
    [[nodiscard]] bool isMarkVisible(MarkKind kind) const;
    /// What each block is taken for, written in the margin.
    void setStructureVisible(bool visible);

    /// What a command on the structure speaks of: the selection, or the paragraph with the caret.
    [[nodiscard]] Span currentSpan() const;
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] Span selectedSpan() const; ///< empty at the caret where nothing is selected
    void setSelectedSpan(Span span, bool caretAtStart = false);
    void copy() const;
    void selectAll();
    /// What is selected as it is handed to other programs: text/plain and text/html. Null where nothing is selected.
    [[nodiscard]] std::unique_ptr<QMimeData> selectionData() const;

    /// Scrolls so that the span can be read, unless it can be already; unfolds what hides it; remembers the place left.
    void reveal(Span span);
    /// Scrolls the letter to the top: where a reader left off. No step in the history.
    void showFrom(std::int32_t offset);
    /// First letters of the folds that were opened, in text order; and the same opened again, as far as they are there.
    [[nodiscard]] std::vector<std::int32_t> unfoldedPlaces() const;
    void unfoldPlaces(const std::vector<std::int32_t> &starts);
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    void goBack();
    void goForward();

    /// Starts a search and marks all hits; an empty text ends it. Jumps to the first hit at or after the caret.
    void find(const FindQuery &query);
    void findNext();
    void findPrevious();
    [[nodiscard]] const FindState &findState() const;

    /// The span of text that is on screen.
    [[nodiscard]] Span visibleSpan() const;
    /// The letter under a point of the viewport and the place of a letter in it; -1 and an empty rectangle for none.
    [[nodiscard]] std::int32_t letterAt(QPoint viewportPoint) const;
    [[nodiscard]] QRect letterRect(std::int32_t offset) const;

    /// Shows words instead of an article: why a file could not be opened, or how to begin.
    void showMessage(const QString &title, const QString &text);

    /// A few words beside each other: panes around the article give way before it does.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void firstTextPainted(); ///< once for each newly opened text
    void selectedSpanChanged();
    void visibleSpanChanged();
    void zoomChanged(int percent);
    void historyChanged();
    void findStateChanged();
    /// A context menu is about to open over a stretch of text: the selection if that was hit, else the paragraph or the
    /// fold under the pointer; and over a thing, if there is one and nothing is selected. What is added to the menu is
    /// shown in it.
    void contextMenuRequested(QMenu *menu, dateline::Span span, const dateline::Target &target);

protected:
    /// Lets the reader drag the selection to another place; returns when that is over.
    virtual void dragOut(std::unique_ptr<QMimeData> selected);

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    friend class AccessibleArticle;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
