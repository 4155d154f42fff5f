#include "reader/articleviewprivate.h"

#include <QKeyEvent>

#include <algorithm>

namespace dateline {

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (!d->selectByKey(event) && !d->scrollByKey(event)) {
        event->ignore();
        return;
    }
    event->accept();
}

bool ArticleView::Private::scrollByKey(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Space:
        scrollBy(shift ? -pageStep() : pageStep());
        return true;
    case Qt::Key_PageDown:
        scrollBy(pageStep());
        return true;
    case Qt::Key_PageUp:
        scrollBy(-pageStep());
        return true;
    case Qt::Key_Down:
        scrollBy(lineStep() * 2);
        return true;
    case Qt::Key_Up:
        scrollBy(-lineStep() * 2);
        return true;
    case Qt::Key_Home:
        scroller.scrollToStart();
        afterScroll();
        return true;
    case Qt::Key_End:
        page.indexUpTo(static_cast<std::int32_t>(page.paragraphs().text().size()));
        scroller.scrollToEnd();
        afterScroll();
        return true;
    default:
        return false;
    }
}

bool ArticleView::Private::selectByKey(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier) || !article || page.isEmpty())
        return false;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    std::int32_t caret = text.caret();
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
        if (control) {
            caret = event->key() == Qt::Key_Home ? 0 : static_cast<std::int32_t>(page.paragraphs().text().size());
            page.indexUpTo(caret);
            break;
        }
        [[fallthrough]];
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        caret = caretMoved(caret, event->key(), control);
        break;
    default:
        return false;
    }
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        lineWish = -1;
    TextSelection changed = text;
    // From here on letter by letter, even if the selection was begun with a double click.
    const Span before = text.span();
    const std::int32_t origin = text.caret() == before.start ? before.end : before.start;
    changed.begin({origin, origin}, TextSelection::Unit::Letter);
    changed.extendTo({caret, caret});
    changeSelection(changed);
    shareSelection();
    if (!scroller.isVisible({caret, caret}))
        goTo({caret, event->key() == Qt::Key_Up ? lineStep() : view->viewport()->height() - 3 * lineStep()});
    return true;
}

std::int32_t ArticleView::Private::caretMoved(std::int32_t caret, int key, bool words)
{
    const std::int32_t at = page.paragraphShowing(caret);
    const Block &block = page.block(at);
    const std::int32_t start = page.paragraphs().at(at).span.start;
    if (!block.layout)
        return key == Qt::Key_Left || key == Qt::Key_Up ? start - 1 : page.paragraphs().at(at).span.end + 1;
    const ParagraphLayout &layout = *block.layout;
    const std::int32_t local = std::clamp(caret - start, 0, layout.length());
    const int line = layout.lineOf(local);
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    const std::int32_t neighbour = forward ? page.next(at) : page.previous(at);
    const auto edge = [&](std::int32_t otherwise) {
        if (neighbour < 0)
            return otherwise;
        return forward ? page.paragraphs().at(neighbour).span.start : page.paragraphs().at(neighbour).span.end;
    };
    switch (key) {
    case Qt::Key_Home:
        return start + layout.lineSpan(line).start;
    case Qt::Key_End:
        return start + std::max(layout.lineSpan(line).start,
                                line + 1 < layout.lineCount() ? layout.lineSpan(line).end - 1 : layout.length());
    case Qt::Key_Left:
        return local > 0 ? start + layout.step(local, -1, words) : edge(caret);
    case Qt::Key_Right:
        return local < layout.length() ? start + layout.step(local, 1, words) : edge(caret);
    default:
        break;
    }
    double &wish = lineWish;
    if (wish < 0)
        wish = layout.caretRect(local).x();
    const int wanted = line + (forward ? 1 : -1);
    if (wanted >= 0 && wanted < layout.lineCount())
        return start + layout.offsetAt({wish, layout.lineRect(wanted).center().y()});
    if (neighbour < 0)
        return forward ? page.paragraphs().at(at).span.end : start;
    const Block &other = page.block(neighbour);
    const std::int32_t otherStart = page.paragraphs().at(neighbour).span.start;
    if (!other.layout)
        return otherStart;
    return otherStart + other.layout->offsetAt({wish, forward ? 0.0 : other.layout->height() - 1.0});
}

} // namespace dateline
