#pragma once

#include <QTranslator>

namespace dateline {

/// A language that nobody speaks and every tester can read: "&Open…" becomes "⟦&Ooþééñ…⟧". No letter stays plain ASCII
/// but those that people press or programs replace (%1, %n, mnemonics, tags, entities, names of keys), words are about
/// 40 % longer, as in German or Russian, and the brackets show where a text was cut. Names of keys alone
/// (context QShortcut) stay: they are read back from text. So does what has no letters ("%1 – %2").
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

    [[nodiscard]] static QString pseudo(const QString &source);
    /// One of the letters that stand for ASCII ones.
    [[nodiscard]] static bool isPseudoLetter(QChar letter);

    static constexpr QChar opening{u'⟦'};
    static constexpr QChar closing{u'⟧'};
};

} // namespace dateline
