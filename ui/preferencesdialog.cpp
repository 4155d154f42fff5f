#include "preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dateline {

PreferencesDialog::PreferencesDialog(const Preferences &current, QWidget *parent)
    : QDialog(parent), m_ownFont(new QCheckBox(tr("&Font of my own:"), this)), m_font(new QFontComboBox(this)),
      m_letters(new QSpinBox(this)), m_lineHeight(new QSpinBox(this)),
      m_justified(new QCheckBox(tr("&Justify running text"), this)),
      m_reduceMotion(new QCheckBox(tr("Reduce &motion"), this)),
      m_restore(new QCheckBox(tr("&Open the last articles at the start"), this)), m_language(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_letters->setRange(40, 100);
    m_letters->setSuffix(tr(" letters"));
    m_lineHeight->setRange(110, 220);
    m_lineHeight->setSingleStep(5);
    m_lineHeight->setSuffix(tr(" %"));
    m_justified->setToolTip(tr("Both edges straight, save where that would tear holes between the words"));
    m_reduceMotion->setToolTip(tr("Text jumps where it is scrolled to instead of gliding there"));
    m_font->setAccessibleName(tr("Font of the article"));
    m_font->lineEdit()->setAccessibleName(m_font->accessibleName());
    m_language->addItem(tr("As the system"), QString());
    // A language is named in itself, so that whoever is lost in another finds the way back.
    for (const auto &[code, name] :
         {std::pair("en", "English"), std::pair("de", "Deutsch"), std::pair("fr", "Français"),
          std::pair("es", "Español"), std::pair("ru", "Русский")})
        m_language->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
    auto *form = new QFormLayout;
    form->addRow(m_ownFont, m_font);
    form->addRow(tr("&Width of a line:"), m_letters);
    form->addRow(tr("&Line height:"), m_lineHeight);
    form->addRow(m_justified);
    form->addRow(m_reduceMotion);
    form->addRow(m_restore);
    form->addRow(tr("L&anguage (from the next start):"), m_language);
    auto *place = new QLabel(tr("Kept in %1").arg(Preferences::fileName()), this);
    place->setTextFormat(Qt::PlainText); // a folder may be called anything
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *reset = buttons->addButton(tr("&Reset"), QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(place);
    layout->addWidget(buttons);
    show(current);

    connect(m_ownFont, &QCheckBox::toggled, m_font, &QWidget::setEnabled);
    connect(m_ownFont, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &PreferencesDialog::tell);
    connect(m_letters, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
    connect(m_lineHeight, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
    connect(m_justified, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    connect(m_reduceMotion, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    connect(m_restore, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        show({});
        tell();
    });
}

void PreferencesDialog::show(const Preferences &preferences)
{
    const QScopedValueRollback showing(m_showing, true);
    const QString family = preferences.reading.family;
    m_ownFont->setChecked(!family.isEmpty());
    m_font->setEnabled(!family.isEmpty());
    m_font->setCurrentFont(QFont(family.isEmpty() ? readingFamily() : family));
    m_letters->setValue(preferences.reading.letters);
    m_lineHeight->setValue(preferences.reading.lineHeightPercent);
    m_justified->setChecked(preferences.reading.justified);
    m_reduceMotion->setChecked(preferences.reduceMotion);
    m_restore->setChecked(preferences.restoreSession);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
}

Preferences PreferencesDialog::chosen() const
{
    Preferences own;
    own.reading.letters = m_letters->value();
    own.reading.lineHeightPercent = m_lineHeight->value();
    own.reading.family = m_ownFont->isChecked() ? m_font->currentFont().family() : QString();
    own.reading.justified = m_justified->isChecked();
    own.reduceMotion = m_reduceMotion->isChecked();
    own.restoreSession = m_restore->isChecked();
    own.language = m_language->currentData().toString();
    return own;
}

void PreferencesDialog::tell()
{
    if (!m_showing)
        Q_EMIT changed(chosen());
}

} // namespace dateline
