#pragma once

#include "correctioncommands.h"
#include "dialogs/correctionsdialog.h"

#include <vector>

namespace dateline {

/// The corrections of a document as rows, and one of them taken back: as a step that can be undone, but for one that
/// has no place in the text, which goes for good.
namespace CorrectionsList {

[[nodiscard]] std::vector<CorrectionsDialog::Row> rows(const Document &document);
void takeBack(Document *document, CorrectionCommands *commands, int row);

} // namespace CorrectionsList

} // namespace dateline
