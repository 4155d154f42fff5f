#pragma once

#include "document/document.h"
#include "document/selection.h"

#include <QTextBrowser>

namespace dateline {

/// Tells all about what is selected, or hovered where nothing is: an entity with its forms and mentions, a time
/// expression with its value and the reason, an event with its date, status, source and sentence. Links lead to the
/// text. UI thread only.
class DetailsPanel : public QTextBrowser
{
    Q_OBJECT

public:
    DetailsPanel(Document *document, Selection *selection, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {260, 400}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void followColours();
    void openLink(const QUrl &link);

    Document *m_document;
    Selection *m_selection;
    QString m_shown; ///< the HTML on screen, so that following a hover does not move the scroll bar for nothing
};

} // namespace dateline
