#pragma once

#include "contentcommands.h"
#include "correctioncommands.h"
#include "dialogs/gotodialog.h"
#include "document/document.h"
#include "document/selection.h"
#include "importcommands.h"
#include "panels/articlestatusbar.h"
#include "panels/findbar.h"
#include "panels/messagebar.h"
#include "placememory.h"
#include "printcommands.h"
#include "reader/articleview.h"
#include "theme/themestyles.h"
#include "timeline/timelineview.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>

namespace dateline {

/// The panes that every article has, in the order in which the View menu lists them.
enum class Pane : std::uint8_t { Names, Details, Timeline, Events, Times, Quotes, Outline };
inline constexpr std::size_t paneCount = 7;

/// One article and everything that shows it, all on one Document and one Selection. The text, with what is told and
/// asked above and below it, is this widget; the panes beside it are made here and shown by the window in its docks.
/// UI thread only.
class ArticleTab : public QWidget
{
    Q_OBJECT

public:
    ArticleTab(std::shared_ptr<const Pipeline> pipeline, ThemeStyles *styles, QWidget *parent = nullptr);
    ~ArticleTab() override;

    void open(const QString &path);
    void openText(const QString &text, StageId lastStage = StageId::Events);
    /// Text that the program brought along: whatever is opened next may take its place.
    void openSample(const QString &text);
    /// The handbook, which is laid out and has no names and dates marked; it stays until it is closed.
    void openHandbook(const QString &text);
    [[nodiscard]] bool isHandbook() const { return m_origin == Origin::Handbook; }
    /// Opens the file when the tab is first looked at.
    void openLater(const QString &path);
    void openWaiting();
    /// Reads the file again, in an encoding or in the one that it seems to have.
    void reload(const QString &encoding = {});
    /// Does something that the corrections do not outlive, once they are on disk. Where they cannot be written it asks,
    /// and the reader may make room, let them go, or keep the article open.
    void whenSaved(const std::function<void()> &next);

    /// Nothing would be lost if another article took this tab.
    [[nodiscard]] bool isReplaceable() const;
    /// Of the file that is open or waits; empty for text from memory.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool hasArticle() const
    {
        return m_document.article() != nullptr && m_document.state() != Document::State::Loading;
    }
    [[nodiscard]] QString text() const { return hasArticle() ? m_document.article()->text : QString(); }
    /// The headline, or what else says best which article this is.
    [[nodiscard]] QString title() const;
    /// For the timelines of other articles; nothing while it is read.
    [[nodiscard]] std::optional<OpenArticle> openArticle() const;

    [[nodiscard]] Document *document() { return &m_document; }
    [[nodiscard]] Selection *selection() { return &m_selection; }
    [[nodiscard]] CorrectionCommands *corrections() { return &m_corrections; }
    [[nodiscard]] ContentCommands *content() { return m_content; }
    [[nodiscard]] ImportCommands *imports() { return m_imports; }
    [[nodiscard]] ArticleView *article() { return m_article; }
    [[nodiscard]] TimelineView *timeline() { return m_timeline; }
    [[nodiscard]] FindBar *findBar() { return m_findBar; }
    [[nodiscard]] MessageBar *messages() { return m_messages; }
    [[nodiscard]] ArticleStatusBar *status() { return m_status; }
    [[nodiscard]] QWidget *pane(Pane pane) { return m_panes.at(static_cast<std::size_t>(pane)); }

    void askPublicationDate();
    void askWhereToGo();
    void showCorrections();
    void stepMention(int step);
    /// Asks for a file with a colleague's corrections.
    void askImport();
    void copyCitation() const;
    void copyHtml() const;
    void askForExport();
    [[nodiscard]] PrintCommands *printing() { return m_printing; } ///< of the article
    void printTimeline();
    void printEvents();
    /// Remembers where the reader is, for the next time that the file is opened.
    void keepPlace() const;

Q_SIGNALS:
    void changed(); ///< something that commands depend on: what is open, found, selected, or gone through
    void titleChanged();
    void opened(const QString &path); ///< the file is read and analysed
    /// An event of another article that is shown with this one: an index into the events of that analysis.
    void otherEventChosen(const std::shared_ptr<const dateline::Analysis> &analysis, int event);

private:
    /// Who brought the text.
    enum class Origin { Reader, Sample, Handbook };

    void createText();
    void createPanes(ThemeStyles *styles);
    void createOutput();
    void connectAll();
    void followState(Document::State state);
    void followArticle();
    void followAnalysis();
    void showImported(const QString &summary, const QStringList &left);
    void showSidecarError(const Error &error);
    void restorePlace();
    [[nodiscard]] GoToDialog::Place placeNamed(const QString &words) const;
    [[nodiscard]] GoToDialog::Place paragraphPlace(const Analysis &analysis, int number) const;

    std::shared_ptr<const Pipeline> m_pipeline;
    Document m_document;
    Selection m_selection;
    CorrectionCommands m_corrections;
    ContentCommands *m_content = nullptr;
    ImportCommands *m_imports = nullptr;
    ArticleView *m_article = nullptr;
    FindBar *m_findBar = nullptr;
    MessageBar *m_messages = nullptr;
    TimelineView *m_timeline = nullptr;
    PrintCommands *m_printing = nullptr;
    QPointer<ArticleStatusBar> m_status;
    std::array<QPointer<QWidget>, paneCount> m_panes; ///< the docks own them, until this goes
    QString m_waiting;                                ///< path of openLater
    Origin m_origin = Origin::Reader;
    bool m_placeRestored = false; ///< of this opening; a place is kept only after that
};

} // namespace dateline
