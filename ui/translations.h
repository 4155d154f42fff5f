#pragma once

#include <QLocale>

class QCoreApplication;

namespace dateline {

/// Installs the words of the interface for a locale: English plural forms always ("1 word", "2 words"), then the
/// locale's own translation where there is one. Call once, before the first window.
void installTranslations(QCoreApplication *application, const QLocale &locale = QLocale());

} // namespace dateline
