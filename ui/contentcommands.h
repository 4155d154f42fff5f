#pragma once

#include "correctioncommands.h"
#include "dialogs/worddialog.h"
#include "document/selection.h"
#include "pipeline/pipeline.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;
class QWidget;

namespace dateline {

/// What the reader can say of names, times and events: as menu entries over a thing or a stretch of the text, and as
/// functions. Each is one step that can be undone. Indices are those of the current analysis. UI thread only.
class ContentCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `parent`.
    ContentCommands(Document *document, CorrectionCommands *corrections, std::shared_ptr<const Pipeline> pipeline,
                    QWidget *parent);

    /// Adds what can be said of a thing and, where words are selected, of these.
    void addTo(QMenu *menu, const Target &target, Span selected);

    void markName(Span span, EntityType type, bool everywhere);
    void unmarkName(Span span, bool everywhere);
    void retype(std::int32_t entity, EntityType type);
    void rename(std::int32_t entity, const QString &name);
    void merge(std::int32_t into, std::int32_t other);
    void split(Span mention);
    void setTime(Span span, const QString &words); ///< empty words: it tells no time
    void hideEvent(std::int32_t event);
    void addEvent(Span span, const QString &title);
    void retitleEvent(std::int32_t event, const QString &title);
    void redateEvent(std::int32_t event, const QString &words);
    void setEventStatus(std::int32_t event, EventStatus status);

private:
    void addNameEntries(QMenu *menu, std::int32_t entity, Span mention);
    void addMergeMenu(QMenu *menu, std::int32_t entity);
    void addTimeEntries(QMenu *menu, std::int32_t time);
    void addEventEntries(QMenu *menu, std::int32_t event);
    void addSelectionEntries(QMenu *menu, Span selected);
    void addTypes(QMenu *menu, const std::function<void(EntityType)> &choose) const;
    void askName(std::int32_t entity);
    void askTime(Span span, const QString &words);
    void askTitle(const QString &title, const QString &words, const std::function<void(const QString &)> &take);
    void askEventDate(std::int32_t event);
    void openDialog(WordDialog *dialog, const std::function<void(const QString &)> &take);

    [[nodiscard]] WordDialog::Understood readDate(const QString &words) const;
    [[nodiscard]] std::optional<Span> placeOf(std::int32_t entity) const;
    [[nodiscard]] QString quoted(Span span) const;
    void push(const std::function<void(ContentOverrides *)> &change, const QString &text);
    void say(const NameOverride &said, const QString &text);
    void say(const EventOverride &said, const QString &text);

    Document *m_document;
    CorrectionCommands *m_corrections;
    std::shared_ptr<const Pipeline> m_pipeline;
    QPointer<QWidget> m_parent;
};

} // namespace dateline
