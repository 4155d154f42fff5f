#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace dateline {

/// One line above the article that tells something and offers what to do about it, instead of a box on top of the
/// window. A new message replaces the one before. UI thread only.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &text, const std::vector<Action> &actions = {});
    void dismiss();

Q_SIGNALS:
    void closed(); ///< by the reader

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace dateline
