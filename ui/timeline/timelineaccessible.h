#pragma once

namespace dateline {

/// Makes timeline panes readable to assistive programs: the lanes and the tray are lists with one item an event, whose
/// name reads as a sentence and which can be pressed. To be called before the first pane is made; more calls do
/// nothing. UI thread only.
void installTimelineAccessibility();

} // namespace dateline
