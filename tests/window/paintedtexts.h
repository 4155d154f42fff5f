#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace dateline {

/// A run of letters that a widget drew, whatever it drew it with: style, delegate or painter. Glyphs that are drawn
/// without their text (the article's own letters) are not among them.
struct PaintedText
{
    QString text;
    QRectF place; ///< in the widget, device-independent pixels
};

/// Lets the widget draw itself, without its children, and listens.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget *widget);

} // namespace dateline
