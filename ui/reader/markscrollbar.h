#pragma once

#include <QColor>
#include <QScrollBar>

#include <vector>

namespace dateline {

/// A scroll bar that shows where something stands in the text: a line for each place, over the groove. UI thread only.
class MarkScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit MarkScrollBar(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Places as shares of the whole, 0 at the top to 1 at the end.
    void setMarks(std::vector<double> places, const QColor &colour);
    [[nodiscard]] const std::vector<double> &marks() const { return m_places; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_places;
    QColor m_colour;
};

} // namespace dateline
