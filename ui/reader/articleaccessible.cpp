#include "reader/articleaccessible.h"

#include "reader/articleviewprivate.h"
#include "reader/marktooltip.h"

#include <QAccessibleWidget>
#include <QTextDocumentFragment>

#include <algorithm>

namespace dateline {

/// The article as text. Offsets are those of the canonical text, which is what assistive programs are given whole.
class AccessibleArticle : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleArticle(ArticleView *view) : QAccessibleWidget(view, QAccessible::Document), m_view(view) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value) {
            // Of a book of 100 MB nobody wants to hear the whole: the interface below reads on.
            const Span visible = m_view->visibleSpan();
            return text(visible.start, visible.end);
        }
        if (what == QAccessible::Description) {
            if (QString known = knownAtCaret(); !known.isEmpty())
                return known;
        }
        return QAccessibleWidget::text(what);
    }

    void selection(int index, int *start, int *end) const override
    {
        const Span span = index == 0 ? m_view->selectedSpan() : Span{};
        *start = span.start;
        *end = span.end;
    }
    [[nodiscard]] int selectionCount() const override { return m_view->selectedSpan().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { select(start, end); }
    void removeSelection(int index) override
    {
        if (index == 0)
            setCursorPosition(cursorPosition());
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            select(start, end);
    }

    [[nodiscard]] int cursorPosition() const override { return m_view->d->text.caret(); }
    void setCursorPosition(int position) override
    {
        select(position, position);
        m_view->reveal({clamped(position), clamped(position)});
    }

    [[nodiscard]] QString text(int start, int end) const override
    {
        const auto &article = m_view->d->article;
        const int from = clamped(start);
        return article ? article->text.mid(from, std::max(0, clamped(end) - from)) : QString();
    }
    [[nodiscard]] int characterCount() const override
    {
        const auto &article = m_view->d->article;
        return article ? static_cast<int>(article->text.size()) : 0;
    }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QRect rect = m_view->letterRect(offset);
        return rect.isEmpty() ? QRect() : rect.translated(m_view->viewport()->mapToGlobal(QPoint(0, 0)));
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        return m_view->letterAt(m_view->viewport()->mapFromGlobal(point));
    }
    void scrollToSubstring(int start, int end) override { m_view->reveal({clamped(start), clamped(end)}); }

    /// No fonts: how far what stands at the offset goes.
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override
    {
        const Target target = m_view->d->selection->targetAt(offset);
        const auto place = target.isNone() ? std::nullopt : m_view->d->selection->placeOf(target);
        *start = place && place->contains(Span{offset, offset}) ? place->start : offset;
        *end = place && place->contains(Span{offset, offset}) ? place->end : offset + 1;
        return {};
    }

    /// What the tooltip would say of the name, date or event at the caret.
    [[nodiscard]] QString knownAtCaret() const
    {
        const auto &analysis = m_view->d->analysis;
        const Target target = analysis ? m_view->d->selection->targetAt(cursorPosition()) : Target{};
        if (target.isNone())
            return {};
        return QTextDocumentFragment::fromHtml(tooltipFor(*analysis, target)).toPlainText().simplified();
    }

private:
    [[nodiscard]] int clamped(int offset) const { return std::clamp(offset, 0, characterCount()); }
    void select(int start, int end)
    {
        m_view->setSelectedSpan({clamped(std::min(start, end)), clamped(std::max(start, end))});
    }

    ArticleView *m_view;
};

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view != nullptr ? new AccessibleArticle(view) : nullptr;
}

} // namespace

void installArticleAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace dateline
