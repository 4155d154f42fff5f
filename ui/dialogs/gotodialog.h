#pragma once

#include "model/section.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline {

/// Asks for a paragraph's number or a date and says at once what is there. Shown with open(); deletes itself.
class GoToDialog : public QDialog
{
    Q_OBJECT

public:
    struct Place
    {
        QString says;             ///< "Paragraph 4 of 20: Norway closed ...", or why there is none
        std::optional<Span> span; ///< nothing where there is none
    };

    GoToDialog(std::function<Place(const QString &)> find, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(dateline::Span span);

private:
    void follow(const QString &text);
    void accept() override;

    std::function<Place(const QString &)> m_find;
    QLineEdit *m_line;
    QLabel *m_says;
    QPushButton *m_go;
    std::optional<Span> m_span;
};

} // namespace dateline
