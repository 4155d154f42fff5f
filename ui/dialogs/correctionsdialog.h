#pragma once

#include "model/section.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace dateline {

/// What the reader has said of the article, one a row, each to be shown in the text or taken back; also what no longer
/// finds its place. Shown with open(); deletes itself.
class CorrectionsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row
    {
        QString what;              ///< "Is a person"
        QString words;             ///< of the text that it speaks of
        std::optional<Span> place; ///< nothing where it has none in the text as it is now
    };
    /// Asked anew after each change.
    using Rows = std::function<std::vector<Row>()>;

    explicit CorrectionsDialog(Rows rows, QWidget *parent = nullptr);

    /// The corrections are others now.
    void follow();

Q_SIGNALS:
    void placeChosen(dateline::Span place);
    void takenBack(int row);

private:
    void enableButtons();

    Rows m_rows;
    std::vector<Row> m_shown;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_show;
    QPushButton *m_takeBack;
};

} // namespace dateline
