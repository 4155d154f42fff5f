#include "reader/articleview.h"

namespace dateline {

class ArticleView::Private
{
public:
    FindState findState;
};

ArticleView::ArticleView(Document *, Selection *, ThemeStyles *, QWidget *parent)
    : QAbstractScrollArea(parent), d(std::make_unique<Private>())
{
}
ArticleView::~ArticleView() = default;
int ArticleView::zoomPercent() const { return 100; }
void ArticleView::setZoomPercent(int) {}
void ArticleView::setHighlightsVisible(bool) {}
bool ArticleView::highlightsVisible() const { return true; }
QString ArticleView::selectedText() const { return {}; }
Span ArticleView::selectedSpan() const { return {}; }
void ArticleView::setSelectedSpan(Span) {}
void ArticleView::copy() const {}
void ArticleView::selectAll() {}
void ArticleView::reveal(Span) {}
bool ArticleView::canGoBack() const { return false; }
bool ArticleView::canGoForward() const { return false; }
void ArticleView::goBack() {}
void ArticleView::goForward() {}
void ArticleView::find(const FindQuery &) {}
void ArticleView::findNext() {}
void ArticleView::findPrevious() {}
const FindState &ArticleView::findState() const { return d->findState; }
Span ArticleView::visibleSpan() const { return {}; }
void ArticleView::showMessage(const QString &, const QString &) {}

} // namespace dateline
