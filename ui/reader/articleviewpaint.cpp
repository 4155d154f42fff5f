#include "reader/articleviewprivate.h"

#include "words/typenames.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t keptMarks = 400;

} // namespace

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        d->paint(&painter, event->rect());
    }
    if (d->firstPaintPending && d->article) {
        d->firstPaintPending = false;
        Q_EMIT firstTextPainted();
    }
}

void ArticleView::Private::paint(QPainter *painter, const QRect &clip)
{
    painter->fillRect(clip, styles->colour(ThemeColour::Background));
    if (!article || !messageTitle.isEmpty() || !messageText.isEmpty()) {
        paintMessage(painter);
        return;
    }
    if (marks.size() > keptMarks)
        marks.clear();
    for (const VisibleBlock &row : scroller.rows()) {
        if (row.y > clip.bottom())
            break;
        paintBlock(painter, row, clip);
    }
}

const ParagraphMarks &ArticleView::Private::marksOf(std::int32_t paragraph, Block &block)
{
    auto known = marks.find(paragraph);
    if (known == marks.end()) {
        std::vector<BaseFormat> base;
        if (highlightsVisible)
            base =
                highlighter.formatsOf(paragraph, [this](std::int32_t at) { return page.paragraphs().displayText(at); });
        const MarkSources sources{styles,      analysis.get(),   index.get(), selection->brushed(),
                                  hiddenMarks, highlightsVisible};
        known = marks.emplace(paragraph, collectMarks(sources, page.paragraphs().at(paragraph), base)).first;
    }
    if (block.colourStamp != colourStamp) {
        block.layout->setColours(known->second.colours);
        block.colourStamp = colourStamp;
    }
    return known->second;
}

std::vector<Overlay> ArticleView::Private::overlays() const
{
    const auto colour = [this](ThemeColour role) { return styles->colour(role); };
    std::vector<Overlay> result;
    if (!eventExtent.empty())
        result.push_back({&eventExtent, colour(ThemeColour::HoverMark), Overlay::Shape::Line});
    if (!hoveredPlaces.empty())
        result.push_back({&hoveredPlaces, colour(ThemeColour::HoverMark), Overlay::Shape::Text});
    if (!currentPlaces.empty())
        result.push_back({&currentPlaces, colour(ThemeColour::CurrentMark), Overlay::Shape::Text});
    if (!finder.hits().empty())
        result.push_back({&finder.hits(), colour(ThemeColour::SearchHit), Overlay::Shape::Text});
    if (!selectedSpans.empty())
        result.push_back({&selectedSpans, colour(ThemeColour::Selection), Overlay::Shape::Line});
    if (!currentPlace.empty())
        result.push_back({&currentPlace, colour(ThemeColour::DimmedText), Overlay::Shape::Outline});
    if (!currentHitSpan.empty())
        result.push_back({&currentHitSpan, colour(ThemeColour::Text), Overlay::Shape::Outline});
    return result;
}

void ArticleView::Private::paintBlock(QPainter *painter, const VisibleBlock &row, const QRectF &clip)
{
    Block &block = page.block(row.paragraph);
    if (row.y + block.height() < clip.top())
        return;
    if (structureVisible)
        paintRole(painter, row, block);
    if (block.foldLine > 0)
        paintFold(painter, row, block);
    if (!block.layout)
        return;
    const Paragraph &paragraph = page.paragraphs().at(row.paragraph);
    const QPointF topLeft(page.columnLeft(), row.y + block.textTop());
    const QRectF column(topLeft, QSizeF(page.columnWidth(), block.layout->height()));
    TextPainter::drawBar(painter, *block.layout, page.style().of(paragraph.role), column,
                         styles->colour(ThemeColour::Border));
    const ParagraphMarks &its = marksOf(row.paragraph, block);
    TextPainter::draw(painter, *block.layout, its, overlays(), paragraph.span.start, topLeft, clip);
}

void ArticleView::Private::paintFold(QPainter *painter, const VisibleBlock &row, const Block &block)
{
    const std::int32_t number = page.folds().foldOf(row.paragraph);
    const Fold &fold = page.folds().at(number);
    const QRectF rect(page.columnLeft(), row.y + block.space, page.columnWidth(), block.foldLine);
    const QColor ink = styles->colour(ThemeColour::DimmedText);
    QFont font = page.style().note().font;
    font.setUnderline(hoveredFold == number);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setFont(font);
    painter->setPen(ink);
    // English has no catalogue of its own, so that one needs its own words.
    const QString words = fold.lines == 1 ? ArticleView::tr("1 line of page furniture")
                                          : ArticleView::tr("%n lines of page furniture", nullptr, fold.lines);
    const double arrow = block.foldLine * 0.2;
    const QRectF textRect = rect.adjusted(arrow * 3, 0, 0, 0);
    QRectF used;
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words, &used);
    const QPointF middle(rect.left() + arrow, rect.center().y());
    QPainterPath triangle;
    const double size = arrow * 0.9;
    if (fold.folded) {
        triangle.moveTo(middle + QPointF(-size / 2, -size));
        triangle.lineTo(middle + QPointF(size / 2 + 1, 0));
        triangle.lineTo(middle + QPointF(-size / 2, size));
    } else {
        triangle.moveTo(middle + QPointF(-size, -size / 2));
        triangle.lineTo(middle + QPointF(size, -size / 2));
        triangle.lineTo(middle + QPointF(0, size / 2 + 1));
    }
    painter->fillPath(triangle, ink);
    painter->setPen(styles->colour(ThemeColour::Border));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(QPointF(used.right() + arrow * 2, rect.center().y()), QPointF(rect.right(), rect.center().y()));
}

int ArticleView::Private::roleMarginWidth() const
{
    if (!structureVisible)
        return 0;
    const QFontMetrics metrics(page.style().note().font);
    int widest = 0;
    for (std::size_t role = 0; role < sectionRoleCount; ++role)
        widest = std::max(widest, metrics.horizontalAdvance(sectionRoleTitle(static_cast<SectionRole>(role))));
    return widest + 2 * page.style().margin();
}

void ArticleView::Private::paintRole(QPainter *painter, const VisibleBlock &row, const Block &block)
{
    const Paragraph &paragraph = page.paragraphs().at(row.paragraph);
    if (paragraph.section < 0) // the bare text, before its structure is known
        return;
    const int gap = page.style().margin() / 2;
    const QRect rect(0, row.y + block.space, page.columnLeft() - gap, block.height() - block.space);
    painter->fillRect(QRect(rect.right() - 1, rect.top(), 1, rect.height()), styles->colour(ThemeColour::Border));
    const bool first = row.paragraph == 0 || page.paragraphs().at(row.paragraph - 1).section != paragraph.section;
    if (!first && block.foldLine == 0)
        return;
    painter->setFont(page.style().note().font);
    painter->setPen(styles->colour(ThemeColour::DimmedText));
    // On the first line's baseline, whatever the size of its letters.
    const bool folded = !block.layout || block.foldLine > 0;
    const int lineHeight = folded ? block.foldLine : page.style().of(paragraph.role).pitch;
    painter->drawText(QRect(rect.left(), rect.top(), rect.width() - gap, lineHeight),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, sectionRoleTitle(paragraph.role));
}

void ArticleView::Private::paintMessage(QPainter *painter)
{
    QString title = messageTitle;
    QString words = messageText;
    if (title.isEmpty() && words.isEmpty()) {
        // While a file is read there is nothing to say yet: words that vanish at once would only flicker.
        if (document->state() == Document::State::Loading)
            return;
        title = ArticleView::tr("No article is open");
        words = ArticleView::tr("Open a text file, or drop one here.");
    }
    const QRect area = view->viewport()->rect();
    const int width = std::min(area.width() - 2 * page.style().margin(), page.style().measure());
    QRect column(area.center().x() - width / 2, area.top() + area.height() / 3, width, area.height());
    constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    QRect used;
    painter->setFont(page.style().of(SectionRole::Heading).font);
    painter->setPen(styles->sectionText(SectionRole::Heading));
    painter->drawText(column, flags, title, &used);
    column.setTop((title.isEmpty() ? column.top() : used.bottom()) + lineStep() / 2);
    painter->setFont(page.style().of(SectionRole::Paragraph).font);
    painter->setPen(styles->colour(ThemeColour::DimmedText));
    painter->drawText(column, flags, words);
}

} // namespace dateline
