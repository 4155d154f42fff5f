#pragma once

#include "document/document.h"
#include "document/selection.h"
#include "theme/themestyles.h"
#include "timeline/timelinemodel.h"

#include <QWidget>

#include <memory>

namespace dateline {

/// The timeline pane: what happened, when, and how exactly that is known, with an overview strip above and a tray of
/// undated events below. Draws what Document holds and what Selection points at; knows no other view. UI thread only.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    TimelineView(Document *document, Selection *selection, ThemeStyles *styles, QWidget *parent = nullptr);
    ~TimelineView() override;

    void fit();
    void zoomIn();
    void zoomOut();
    /// Moves the view by a share of its width; for --benchmark and the keyboard.
    void panBy(double share);
    /// Days of the text that is on screen are shaded.
    void setReadSpan(Span visibleText);
    /// The events that it shows, in its order: what a table of them shares with it.
    [[nodiscard]] const TimelineModel *model() const;

protected:
    bool event(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
