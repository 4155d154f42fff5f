#include "reader/markscrollbar.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <cmath>
#include <utility>

namespace dateline {

MarkScrollBar::MarkScrollBar(Qt::Orientation orientation, QWidget *parent) : QScrollBar(orientation, parent) {}

void MarkScrollBar::setMarks(std::vector<double> places, const QColor &colour)
{
    if (places == m_places && colour == m_colour)
        return;
    m_places = std::move(places);
    m_colour = colour;
    update();
}

void MarkScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_places.empty())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    constexpr int thickness = 2;
    int last = -thickness;
    for (const double place : m_places) {
        const int y = groove.top() + static_cast<int>(std::lround(place * std::max(0, groove.height() - thickness)));
        if (y < last + thickness) // lines that touch are one
            continue;
        painter.fillRect(groove.left() + 2, y, groove.width() - 4, thickness, m_colour);
        last = y;
    }
}

} // namespace dateline
