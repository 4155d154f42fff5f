#include "pseudotranslator.h"

#include <QRegularExpression>

#include <algorithm>

namespace dateline {

namespace {

constexpr QStringView plainLetters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView pseudoLetters = u"áƀçðéƒĝĥîĵķļɱñöþʠŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
static_assert(plainLetters.size() == pseudoLetters.size());

/// What has to stay as it is: places for arguments, tags, entities, a mnemonic with its letter, keys.
const QRegularExpression &keptParts()
{
    static const QRegularExpression kept(
        QStringLiteral("%L?(?:\\d\\d?|n)|</?[a-z][a-z0-9]*(?: [^>]*)?/?>|&[a-z]+;|&.|"
                       "\\b(?:(?:Ctrl|Shift|Alt)\\+)+\\w+|\\b(?:Ctrl|Shift|Alt|Esc|F\\d\\d?)\\b"));
    return kept;
}

QString accented(QStringView text)
{
    QString changed;
    for (const QChar letter : text) {
        const qsizetype at = plainLetters.indexOf(letter);
        const QChar stands = at < 0 ? letter : pseudoLetters[at];
        changed += stands;
        if (QStringView(u"aeiouAEIOU").contains(letter))
            changed += stands.toLower(); // two letters in five: that much longer are German and Russian
    }
    return changed;
}

} // namespace

QString PseudoTranslator::pseudo(const QString &source)
{
    QString changed(opening);
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : keptParts().globalMatch(source)) {
        changed += accented(QStringView(source).mid(done, match.capturedStart() - done)) + match.captured();
        done = match.capturedEnd();
    }
    changed += accented(QStringView(source).mid(done)) + closing;
    // "%1 – %2" has nothing to translate, and would only nest brackets.
    return std::any_of(changed.begin(), changed.end(), isPseudoLetter) ? changed : source;
}

bool PseudoTranslator::isPseudoLetter(QChar letter)
{
    return pseudoLetters.contains(letter);
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    return QLatin1StringView(context) == QLatin1StringView("QShortcut") ? text : pseudo(text);
}

} // namespace dateline
