#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <map>
#include <vector>

namespace dateline {

/// "+ "Text with its [head]." => status days" or "- "Text without an event at its [head]."" below a group: what the
/// tests execute.
struct EventExample
{
    QString group;
    int line = 0;
    bool matches = true;
    QString text; ///< the head in square brackets
    QString value;
};

/// Which words make events; the sets hold all forms of their words. Read once from resources/events; const afterwards.
struct EventWords
{
    QSet<QString> report;   ///< telling: never an event
    QSet<QString> speech;   ///< speech acts: events with a date of their own
    QSet<QString> state;    ///< being and having: never an event
    QSet<QString> light;    ///< verbs of all work: events with a date of their own
    QSet<QString> control;  ///< "plan to": what follows is scheduled
    QSet<QString> hope;     ///< "hope to": what follows is possible
    QSet<QString> cause;    ///< "ask X to": X does what follows
    QSet<QString> deny;     ///< "deny", "fail to": what follows did not happen
    QSet<QString> aspect;   ///< "begin to": tells the same as what follows
    QSet<QString> naming;   ///< ", dubbed X": never what was done
    QSet<QString> move;     ///< "moved from X to Y": two days, no range
    QSet<QString> nominal;  ///< nouns that denote happenings
    QSet<QString> present;  ///< verbs of headlines, which taggers take for nouns ("unveils")
    QSet<QString> deverbal; ///< nouns that denote a happening in some contexts
    std::vector<EventExample> examples;
    QHash<QString, QString> irregular; ///< past form or participle -> base form

    std::map<QString, QStringList>
        standsFor;                      ///< common noun -> names in lower case that it may stand for: alliance -> nato
    QHash<QString, QString> nounOfVerb; ///< noun that is made of a verb -> base form of the verb: "flight" -> fly

    /// A key for what is done, the same for all forms of a verb and for a noun in lower case that is made of it: "flew"
    /// and "flights". No word to show.
    [[nodiscard]] QString actOf(QStringView lower) const;
    /// Base form of a verb or noun in lower case: by the irregular list, else by its ending.
    [[nodiscard]] QString baseForm(QStringView lower) const;
    [[nodiscard]] bool isPastForm(QStringView lower) const;
    [[nodiscard]] bool isIn(const QSet<QString> &set, const QString &lower) const;
};

/// Reads the lexicon's text: "[group]" lines, words between them, "#" comments. Error BadResource (context: the line)
/// for an unknown group, a word before any group, or a damaged pair.
[[nodiscard]] Result<EventWords> readEventWords(const QByteArray &text);

} // namespace dateline
