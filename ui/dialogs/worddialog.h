#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline {

/// Asks for a few words and says at once how they are understood; only words that are can be taken. Shown with open();
/// deletes itself.
class WordDialog : public QDialog
{
    Q_OBJECT

public:
    struct Understood
    {
        QString says; ///< "Fri 19 Dec 2008", or what to type instead; may be empty
        bool possible = false;
    };
    using Reader = std::function<Understood(const QString &words)>;

    WordDialog(const QString &title, const QString &question, const QString &words, Reader read,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &words);

private:
    void follow(const QString &words);
    void accept() override;

    Reader m_read;
    QLineEdit *m_line;
    QLabel *m_says;
    QPushButton *m_ok;
};

} // namespace dateline
