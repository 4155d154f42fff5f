#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

#include <optional>

namespace dateline {

/// Number words, currencies and units of resources/names/quantities.txt, which tells its form. Const after reading.
struct QuantityLists
{
    QHash<QString, double> numbers;   ///< "seven"
    QHash<QString, int> multipliers;  ///< "million", as a power of ten
    QHash<QString, QString> signs;    ///< "US$", as written, to ISO 4217
    QHash<QString, QString> codes;    ///< "USD", to ISO 4217
    QHash<QString, QString> currency; ///< "swiss francs"
    QHash<QString, QString> cents;    ///< "pence"; "1" where the currency is not told
    QHash<QString, QString> percent;  ///< "per cent"
    QHash<QString, QString> units;    ///< "square miles", to UCUM
    QHash<QString, QString> notUnits; ///< what "26-year" and the like count that is no unit here
    QSet<QString> firstWords;         ///< of currency, cents, percent and units: behind most numbers stands none

    /// Error BadResource, with the number of the line as context.
    [[nodiscard]] static Result<QuantityLists> read(const QByteArray &bytes);
    [[nodiscard]] static Result<QuantityLists> builtIn();
};

} // namespace dateline
