#pragma once

#include "document/document.h"

#include <QWidget>

class QComboBox;

namespace dateline {

/// A line above the text of a file that holds several articles: which one is read. Hidden for all other files. UI
/// thread only.
class ArticleChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleChooser(Document *document, QWidget *parent = nullptr);

private:
    void follow();

    Document *m_document;
    QComboBox *m_choice;
};

} // namespace dateline
