#pragma once

#include "theme/themestyles.h"

#include <QStyledItemDelegate>

namespace dateline {

/// Draws an entity's name with the underline that its type has in the text, so that the list is the legend.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntityDelegate(const ThemeStyles *styles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeStyles *m_styles;
};

} // namespace dateline
