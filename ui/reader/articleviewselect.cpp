// The part of ArticleView that selects text with the pointer and drags what is selected out of the window.
#include "reader/articleviewprivate.h"

#include "words/citation.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>

#include <algorithm>

namespace dateline {

namespace {

constexpr int autoScrollInterval = 30; // ms

} // namespace

Span ArticleView::Private::unitAt(std::int32_t offset, TextSelection::Unit unit) const
{
    switch (unit) {
    case TextSelection::Unit::Word:
        return page.wordAt(offset);
    case TextSelection::Unit::Paragraph:
        return page.paragraphAt(offset);
    case TextSelection::Unit::Letter:
        break;
    }
    return {offset, offset};
}

void ArticleView::Private::press(QPointF point, Qt::KeyboardModifiers modifiers)
{
    pressed = true;
    dragging = false;
    onSelection = false;
    pressPoint = dragPoint = point;
    lineWish = -1;
    TextSelection changed = text;
    stopGlide();
    const std::int32_t offset = offsetAt(point);
    const bool third = sinceDoubleClick.isValid() && sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
    sinceDoubleClick.invalidate();
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        changed.extendTo(unitAt(offset, changed.unit()));
        dragging = true;
    } else if (third) {
        selectUnit(point, TextSelection::Unit::Paragraph);
        return;
    } else {
        onSelection = isSelected(point);
        if (onSelection)
            return;
        changed.begin({offset, offset}, TextSelection::Unit::Letter);
    }
    changeSelection(changed);
}

void ArticleView::Private::selectUnit(QPointF point, TextSelection::Unit unit)
{
    const std::int32_t letter = letterAt(point);
    TextSelection changed;
    changed.begin(unitAt(letter >= 0 ? letter : offsetAt(point), unit), unit);
    pressed = true;
    dragging = true;
    onSelection = false;
    changeSelection(changed);
}

void ArticleView::Private::dragTo(QPointF point)
{
    dragPoint = point;
    if (!dragging && (point - pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    if (onSelection) {
        onSelection = pressed = false;
        view->dragOut(view->selectionData());
        return;
    }
    dragging = true;
    const int height = view->viewport()->height();
    const bool outside = point.y() < 0 || point.y() >= height;
    if (outside && !autoScroll.isActive())
        autoScroll.start(autoScrollInterval, view);
    else if (!outside)
        autoScroll.stop();
    const QPointF within(point.x(), std::clamp(point.y(), 0.0, height - 1.0));
    TextSelection changed = text;
    changed.extendTo(unitAt(offsetAt(within), changed.unit()));
    changeSelection(changed);
}

void ArticleView::Private::release(QPointF point)
{
    autoScroll.stop();
    const bool clicked = pressed && !dragging;
    if (onSelection) {
        const std::int32_t offset = offsetAt(point);
        TextSelection changed;
        changed.begin({offset, offset}, TextSelection::Unit::Letter);
        changeSelection(changed);
    }
    onSelection = false;
    pressed = false;
    dragging = false;
    if (!clicked) {
        shareSelection();
        return;
    }
    const std::int32_t fold = foldAt(point);
    if (fold >= 0)
        toggleFold(fold);
    else
        selection->select(targetAt(point));
}

void ArticleView::Private::shareSelection() const
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && !text.span().isEmpty())
        clipboard->setText(page.readableText(text.span()), QClipboard::Selection);
}

bool ArticleView::Private::isSelected(QPointF point)
{
    const Span selected = text.span();
    return !selected.isEmpty() && selected.contains(letterAt(point));
}

std::unique_ptr<QMimeData> ArticleView::selectionData() const
{
    const QString words = selectedText();
    if (words.isEmpty())
        return nullptr;
    auto held = std::make_unique<QMimeData>();
    held->setText(words);
    QString html = d->structured && d->analysis ? htmlOf(*d->analysis, *d->index, d->text.span()) : QString();
    if (html.isEmpty())
        html = QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    held->setHtml(html);
    return held;
}

void ArticleView::dragOut(std::unique_ptr<QMimeData> selected)
{
    if (!selected)
        return;
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(selected.release());
    // QDrag has no other way than to wait for the drop.
    drag->exec(Qt::CopyAction);
}

} // namespace dateline
