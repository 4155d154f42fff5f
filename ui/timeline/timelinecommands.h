#pragma once

#include "timeline/timelineoptions.h"

#include <QAction>
#include <QActionGroup>
#include <QList>
#include <QMenu>
#include <QObject>

#include <memory>

namespace dateline {

/// Everything that can be done with a timeline, as actions: what its header shows as buttons and a window puts into its
/// menu. Holds the options. UI thread only.
class TimelineCommands : public QObject
{
    Q_OBJECT

public:
    explicit TimelineCommands(QObject *parent);

    [[nodiscard]] const TimelineOptions &options() const { return m_options; }
    void setOptions(const TimelineOptions &options);
    /// Only events in which the selected names take part.
    [[nodiscard]] bool onlySelected() const { return m_onlySelected->isChecked(); }
    void setOnlySelected(bool only) { m_onlySelected->setChecked(only); }

    /// Whether lanes can mean articles.
    void setSeveralArticles(bool several) { m_byArticle->setVisible(several); }

    [[nodiscard]] QAction *fit() const { return m_fit; }
    [[nodiscard]] QAction *zoomIn() const { return m_zoomIn; }
    [[nodiscard]] QAction *zoomOut() const { return m_zoomOut; }
    [[nodiscard]] QAction *fitSelection() const { return m_fitSelection; }
    [[nodiscard]] QAction *undoZoom() const { return m_undoZoom; }
    [[nodiscard]] QAction *redoZoom() const { return m_redoZoom; }
    [[nodiscard]] QAction *lanes() const { return m_lanes->menuAction(); }
    [[nodiscard]] QAction *colouring() const { return m_colouring->menuAction(); }
    [[nodiscard]] QAction *compressed() const { return m_compressed; }
    [[nodiscard]] QAction *background() const { return m_background; }
    [[nodiscard]] QAction *onlySelectedAction() const { return m_onlySelected; }
    [[nodiscard]] QAction *legend() const { return m_legend; }
    [[nodiscard]] QAction *now() const { return m_now; }
    [[nodiscard]] QAction *save() const { return m_save; }
    /// All but fit and zoom, in the order of a menu, with separators.
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    void optionsChanged(const dateline::TimelineOptions &options);
    void onlySelectedChanged(bool only);

private:
    QAction *addSwitch(const QString &text, const QString &tip, bool TimelineOptions::*option);
    void addChoices();
    void showOptions();

    TimelineOptions m_options;
    std::unique_ptr<QMenu> m_lanes; ///< menus have no QObject for a parent
    std::unique_ptr<QMenu> m_colouring;
    QActionGroup *m_lanesGroup;
    QAction *m_byArticle = nullptr;
    QActionGroup *m_colouringGroup;
    QAction *m_fit;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_fitSelection;
    QAction *m_undoZoom;
    QAction *m_redoZoom;
    QAction *m_compressed;
    QAction *m_background;
    QAction *m_onlySelected;
    QAction *m_legend;
    QAction *m_now;
    QAction *m_save;
    QList<QAction *> m_separators;
};

} // namespace dateline
