#pragma once

#include "document/document.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <utility>

class QMenu;

namespace dateline {

/// What the reader may say of the article, each of it a step that can be undone. Forgets the steps when another text is
/// opened. UI thread only.
class CorrectionCommands : public QObject
{
    Q_OBJECT

public:
    explicit CorrectionCommands(Document *document, QObject *parent = nullptr);

    [[nodiscard]] QUndoStack *stack() { return &m_stack; }

    /// Adds what can be said of the blocks that a span of the text touches: what they are, that they are not part of
    /// the article, that it starts or ends with them.
    void addTo(QMenu *menu, Span span);

    void setRole(Span span, SectionRole role);
    void startArticleAt(Span span);
    void endArticleAt(Span span);
    void setPublished(const std::optional<PublicationDate> &published);
    void repairMisread();

    /// Makes a change of the corrections a step that can be undone; nothing for no change.
    void push(const Corrections &changed, const QString &text);

    /// The first misread characters of the article and what they stand for.
    [[nodiscard]] std::pair<QString, QString> misreadExample() const;

private:
    void setBoundary(StructureOverride::Kind kind, Span span, const QString &text);

    Document *m_document;
    QUndoStack m_stack;
    bool m_changing = false; ///< by a step of our own
};

} // namespace dateline
