#include "mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace dateline {

namespace {

/// Where the "&" before a letter is; -1 for none. "&&" is an ampersand that is shown.
qsizetype mnemonicAt(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return at;
    }
    return -1;
}

bool isBeginning(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// A letter that is free: of the beginnings of words, else of the rest; -1 where all are taken.
qsizetype freeLetter(const QString &text, const QSet<QChar> &taken)
{
    qsizetype inside = -1;
    for (qsizetype at = 0; at < text.size() && text[at] != u'\t'; ++at) {
        if (!text[at].isLetterOrNumber() || taken.contains(text[at].toLower()))
            continue;
        if (isBeginning(text, at))
            return at;
        if (inside < 0)
            inside = at;
    }
    return inside;
}

} // namespace

QStringList withUniqueMnemonics(const QStringList &texts)
{
    QStringList result = texts;
    QSet<QChar> taken;
    QList<qsizetype> without;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const qsizetype at = mnemonicAt(result[i]);
        if (at < 0)
            continue;
        const QChar letter = result[i][at + 1].toLower();
        if (taken.contains(letter))
            without.append(i);
        taken.insert(letter);
    }
    for (const qsizetype i : std::as_const(without)) {
        QString &text = result[i];
        text.remove(mnemonicAt(text), 1);
        const qsizetype at = freeLetter(text, taken);
        if (at < 0)
            continue;
        taken.insert(text[at].toLower());
        text.insert(at, u'&');
    }
    return result;
}

void giveUniqueMnemonics(const QList<QAction *> &entries)
{
    QStringList before;
    for (const QAction *entry : entries)
        before.append(entry->isSeparator() ? QString() : entry->text());
    const QStringList after = withUniqueMnemonics(before);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (after[i] != before[i])
            entries[i]->setText(after[i]);
        if (entries[i]->menu() != nullptr)
            giveUniqueMnemonics(entries[i]->menu()->actions());
    }
}

} // namespace dateline
