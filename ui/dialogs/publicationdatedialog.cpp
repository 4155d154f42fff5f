#include "dialogs/publicationdatedialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace dateline {

PublicationDateDialog::PublicationDateDialog(const Offer &offer, QWidget *parent)
    : QDialog(parent), m_asText(new QRadioButton(tr("&As the text says"), this)),
      m_own(new QRadioButton(tr("&This day:"), this)), m_date(new QDateEdit(this)),
      m_withTime(new QCheckBox(tr("at"), this)), m_time(new QTimeEdit(this)), m_fileDate(offer.fileDate)
{
    setWindowTitle(tr("Publication Date"));
    auto *explanation =
        new QLabel(tr("Days such as \"Friday\", \"last month\" and \"two years ago\" are counted from the day "
                      "on which the article was published."),
                   this);
    explanation->setWordWrap(true);

    m_date->setAccessibleName(tr("Day of publication"));
    m_time->setAccessibleName(tr("Time of publication"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_date->setDateRange(QDate(1000, 1, 1), QDate(2999, 12, 31));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    if (offer.current) {
        m_date->setDate(QDate(offer.current->day.year, offer.current->day.month, offer.current->day.day));
        const std::int32_t minute = offer.current->minuteOfDay.value_or(0);
        m_withTime->setChecked(offer.current->minuteOfDay.has_value());
        m_time->setTime(QTime(minute / 60, minute % 60));
    } else {
        m_date->setDate(offer.fileDate.value_or(QDate::currentDate()));
    }
    const bool own = offer.overridden || !offer.current;
    m_own->setChecked(own);
    m_asText->setChecked(!own);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_asText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_own);
    row->addWidget(m_date, 1);
    row->addWidget(m_withTime);
    row->addWidget(m_time);
    layout->addLayout(row);
    if (m_fileDate) {
        auto *fromFile = new QPushButton(
            tr("Use the file's date (%1)").arg(QLocale().toString(*m_fileDate, QLocale::LongFormat)), this);
        connect(fromFile, &QPushButton::clicked, this, [this] {
            m_own->setChecked(true);
            m_withTime->setChecked(false);
            m_date->setDate(*m_fileDate);
        });
        layout->addWidget(fromFile, 0, Qt::AlignLeft);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(m_date, &QDateEdit::dateChanged, m_own, [this] { m_own->setChecked(true); });
    connect(m_withTime, &QCheckBox::toggled, this, [this](bool checked) {
        m_time->setEnabled(checked);
        m_own->setChecked(true);
    });
    m_time->setEnabled(m_withTime->isChecked());
    connect(buttons, &QDialogButtonBox::accepted, this, &PublicationDateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (own ? static_cast<QWidget *>(m_date) : m_asText)->setFocus();
}

void PublicationDateDialog::accept()
{
    std::optional<PublicationDate> published;
    if (m_own->isChecked()) {
        const QDate day = m_date->date();
        const bool fromFile = m_fileDate == day && !m_withTime->isChecked();
        published = PublicationDate{{day.year(), day.month(), day.day()},
                                    std::nullopt,
                                    std::nullopt,
                                    fromFile ? PublicationDate::Source::File : PublicationDate::Source::Option,
                                    std::nullopt};
        if (m_withTime->isChecked())
            published->minuteOfDay = m_time->time().hour() * 60 + m_time->time().minute();
    }
    QDialog::accept();
    Q_EMIT chosen(published);
}

} // namespace dateline
