#pragma once

namespace dateline {

/// Makes article views readable to assistive programs: the text with its caret, selection and places on screen, and
/// what is known of the name or date at the caret as the description. To be called before the first view is made; more
/// calls do nothing. UI thread only.
void installArticleAccessibility();

} // namespace dateline
