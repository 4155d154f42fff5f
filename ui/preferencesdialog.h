#pragma once

#include "preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QSpinBox;

namespace dateline {

/// The reader's choices. Each change holds at once; Reset takes all back to what they were when the program was new.
/// Shown with open(); deletes itself.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &current, QWidget *parent = nullptr);

    [[nodiscard]] Preferences chosen() const;

Q_SIGNALS:
    void changed(const dateline::Preferences &chosen);

private:
    void show(const Preferences &preferences);
    void tell();

    QCheckBox *m_ownFont;
    QFontComboBox *m_font;
    QSpinBox *m_letters;
    QSpinBox *m_lineHeight;
    QCheckBox *m_justified;
    QCheckBox *m_reduceMotion;
    QCheckBox *m_restore;
    QComboBox *m_language;
    bool m_showing = false; ///< the fields change because they are set, not because the reader changes them
};

} // namespace dateline
