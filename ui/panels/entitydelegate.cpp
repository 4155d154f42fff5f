#include "panels/entitydelegate.h"

#include "panels/entitymodel.h"
#include "theme/applicationpalette.h"
#include "theme/contrast.h"

#include <QPainter>

#include <algorithm>

namespace dateline {

namespace {

Qt::PenStyle penStyle(UnderlineShape shape)
{
    switch (shape) {
    case UnderlineShape::Dashed:
        return Qt::DashLine;
    case UnderlineShape::Dotted:
    case UnderlineShape::Wave:
        return Qt::DotLine;
    case UnderlineShape::DashDot:
        return Qt::DashDotLine;
    default:
        return Qt::SolidLine;
    }
}

} // namespace

EntityDelegate::EntityDelegate(const ThemeStyles *styles, QObject *parent)
    : QStyledItemDelegate(parent), m_styles(styles)
{
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != EntityModel::NameColumn || index.data(EntityModel::EntityIndexRole).toInt() < 0)
        return;
    const auto type = static_cast<EntityType>(index.data(EntityModel::EntityTypeRole).toInt());
    const MarkStyle style = m_styles->entity(type);
    if (!style.underline.isValid() || style.shape == UnderlineShape::None)
        return;
    const QFontMetrics metrics(option.font);
    const int margin = 3;
    const int width =
        std::min(metrics.horizontalAdvance(index.data().toString()), std::max(0, option.rect.width() - 2 * margin));
    const int last = option.rect.bottom() - (style.shape == UnderlineShape::Double ? 3 : 1);
    const int y = std::min(option.rect.center().y() + metrics.ascent() / 2 + 2, last);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor line = readableOn(style.underline, {ground}, visibleContrast);
    const bool isDouble = style.shape == UnderlineShape::Double;
    painter->setPen(QPen(line, isDouble ? 1 : 1.5, penStyle(style.shape)));
    painter->drawLine(option.rect.left() + margin, y, option.rect.left() + margin + width, y);
    if (isDouble)
        painter->drawLine(option.rect.left() + margin, y + 2, option.rect.left() + margin + width, y + 2);
    painter->restore();
}

} // namespace dateline
