#pragma once

#include "model/section.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QCheckBox;
class QDateEdit;
class QRadioButton;
class QTimeEdit;

namespace dateline {

/// Asks for the publication date that relative times count from. Shown with open(), which does not block.
class PublicationDateDialog : public QDialog
{
    Q_OBJECT

public:
    struct Offer
    {
        std::optional<PublicationDate> current; ///< what is used now
        bool overridden = false;                ///< current was given by the reader
        std::optional<QDate> fileDate;          ///< of the file, as a help; never taken without being asked for
    };

    explicit PublicationDateDialog(const Offer &offer, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Nothing stands for "as the text says".
    void chosen(const std::optional<dateline::PublicationDate> &published);

private:
    void accept() override;

    QRadioButton *m_asText;
    QRadioButton *m_own;
    QDateEdit *m_date;
    QCheckBox *m_withTime;
    QTimeEdit *m_time;
    std::optional<QDate> m_fileDate;
};

} // namespace dateline
