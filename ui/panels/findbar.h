#pragma once

#include "reader/articleview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace dateline {

/// The bar under the article that finds text in it. Enter and F3 go on, Shift+Enter and Shift+F3 back, Esc closes.
/// UI thread only.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ArticleView *view, QWidget *parent = nullptr);

    /// Shows the bar with the selected words in it and takes the focus.
    void open();
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showState();

    ArticleView *m_view;
    QLineEdit *m_text;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_regex;
    QLabel *m_state;
};

} // namespace dateline
