#include "words/searchfold.h"

#include <algorithm>

namespace dateline {

namespace {

/// Letters that Unicode does not take apart, though people type them without their stroke.
QLatin1StringView plainForm(char16_t c)
{
    switch (c) {
    case u'ø':
        return QLatin1StringView("o");
    case u'ł':
        return QLatin1StringView("l");
    case u'đ':
    case u'ð':
        return QLatin1StringView("d");
    case u'ħ':
        return QLatin1StringView("h");
    case u'ı':
        return QLatin1StringView("i");
    case u'æ':
        return QLatin1StringView("ae");
    case u'œ':
        return QLatin1StringView("oe");
    case u'ß':
        return QLatin1StringView("ss");
    case u'þ':
        return QLatin1StringView("th");
    case u'\u2018':
    case u'\u2019':
    case u'\u201B':
    case u'\u02BC':
        return QLatin1StringView("'");
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'«':
    case u'»':
        return QLatin1StringView("\"");
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return QLatin1StringView("-");
    default:
        return {};
    }
}

} // namespace

QString foldedForSearch(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return c.unicode() < 0x80; }); // most texts, and much faster
    if (ascii)
        return text.toLower();
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark())
            continue;
        const QLatin1StringView plain = plainForm(c.unicode());
        if (plain.isEmpty())
            folded += c;
        else
            folded += plain;
    }
    return folded;
}

QStringList searchWords(const QString &typed)
{
    QStringList words = foldedForSearch(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace dateline
