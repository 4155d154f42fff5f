#pragma once

#include "model/entitytype.h"
#include "model/event.h"
#include "model/section.h"

#include <QColor>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace dateline {

/// How a mark is told apart without colour.
enum class UnderlineShape : std::uint8_t { None, Solid, Dashed, Dotted, DashDot, Wave, Double };

/// How one kind of mark looks in the article, in lists and on the timeline. An invalid colour means "as the text".
struct MarkStyle
{
    QColor foreground;
    QColor background;
    QColor underline;
    UnderlineShape shape = UnderlineShape::None;

    friend bool operator==(const MarkStyle &, const MarkStyle &) = default;
};

/// The same kind of mark where the program is not sure: its underline alone.
[[nodiscard]] MarkStyle unsureStyle(const MarkStyle &style);

/// What the program draws with, besides the marks.
enum class ThemeColour : std::uint8_t {
    Background,
    Text,
    DimmedText, ///< boilerplate, credits, hints; still 4.5:1 on Background
    Selection,
    CurrentMark, ///< behind the selected entity's mentions, the selected time, the selected event's words
    HoverMark,
    SearchHit,
    Border,
    Published, ///< the publication line of the timeline
};

/// The one place that knows colours. Takes them from a KDE Syntax-Highlighting theme, by the styles that
/// resources/syntax/news-article.xml declares; follows the system's light, dark or high-contrast scheme, while the
/// program runs, until a theme is chosen by name. UI thread only.
class ThemeStyles : public QObject
{
    Q_OBJECT

public:
    explicit ThemeStyles(QObject *parent = nullptr);
    ~ThemeStyles() override;

    [[nodiscard]] const KSyntaxHighlighting::Repository &repository() const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme() const;
    [[nodiscard]] KSyntaxHighlighting::Definition newsDefinition() const;
    /// The file's own definition (Markdown, e-mail, LaTeX...) where its name has one, else newsDefinition().
    [[nodiscard]] KSyntaxHighlighting::Definition definitionForFile(const QString &path) const;

    [[nodiscard]] QStringList themeNames() const;
    /// Empty follows the system.
    void setThemeName(const QString &name);
    [[nodiscard]] QString themeName() const;
    [[nodiscard]] bool isDark() const;
    /// From now on all of the application wears a theme that is chosen: its windows, menus and lists too. Without one,
    /// the system's colours stay, but for words that they leave unreadable. For one object in a program, and not for
    /// widget styles that draw in colours of their own.
    void colourApplication();

    [[nodiscard]] QColor colour(ThemeColour role) const;
    /// The colour itself, or the nearest one in which words read on the page and on all grounds that lie on it.
    [[nodiscard]] QColor readable(const QColor &text) const;
    [[nodiscard]] MarkStyle entity(EntityType type) const;
    [[nodiscard]] MarkStyle time() const;
    [[nodiscard]] MarkStyle doubtfulTime() const; ///< a time that could not be resolved
    [[nodiscard]] MarkStyle eventHead() const;
    [[nodiscard]] QColor status(EventStatus status) const; ///< timeline items; their shape tells the status too
    [[nodiscard]] QColor sectionText(SectionRole role) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(); ///< takes the theme that is wanted now

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
