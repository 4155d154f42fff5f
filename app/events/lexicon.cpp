#include "events/lexicon.h"

#include <QList>

namespace dateline {

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// Base forms that a regular form may come from, the likeliest first: "agreed" -> agree, "stopped" -> stop,
/// "tried" -> try, "released" -> release, "votes" -> vote.
QStringList regularBases(QStringView form)
{
    const auto without = [&](qsizetype count) { return form.chopped(count).toString(); };
    QStringList bases;
    const auto addStem = [&](const QString &stem) {
        bases.append(stem + QLatin1Char('e'));
        const qsizetype n = stem.size();
        if (n > 2 && stem[n - 1] == stem[n - 2] && !isVowel(stem[n - 1]))
            bases.append(stem.chopped(1));
        bases.append(stem);
    };
    if (form.endsWith(u"ies") || form.endsWith(u"ied"))
        bases.append(without(3) + QLatin1Char('y'));
    if (form.endsWith(u"ing") && form.size() > 5)
        addStem(without(3));
    else if (form.endsWith(u"ed") && form.size() > 3)
        addStem(without(2));
    else if (form.endsWith(u"es"))
        bases << without(1) << without(2);
    else if (form.endsWith(u's') && !form.endsWith(u"ss"))
        bases.append(without(1));
    bases.append(form.toString());
    return bases;
}

/// The likeliest of regularBases.
QString likeliestBase(QStringView form)
{
    const auto without = [&](qsizetype count, QStringView ending) {
        return QString(form.chopped(count).toString()).append(ending);
    };
    if (form.endsWith(u"ies") || form.endsWith(u"ied"))
        return without(3, u"y");
    if (form.endsWith(u"ing") && form.size() > 5)
        return without(3, u"e");
    if (form.endsWith(u"ed") && form.size() > 3)
        return without(2, u"e");
    const bool plural = form.endsWith(u's') && !form.endsWith(u"ss");
    return form.endsWith(u"es") || plural ? form.chopped(1).toString() : form.toString();
}

/// Every form that regularBases leads back to a base form of the set, so that a word is looked up once. An irregular
/// form belongs to its own base alone: "found" is find.
void addForms(QSet<QString> &set, const QHash<QString, QString> &irregular)
{
    const QSet<QString> bases = set;
    for (const QString &base : bases) {
        const auto addEndings = [&](const QString &stem) {
            set << stem + QStringLiteral("ed") << stem + QStringLiteral("ing");
        };
        set << base + QLatin1Char('s') << base + QStringLiteral("es");
        addEndings(base);
        if (const QChar last = base.back(); !isVowel(last))
            addEndings(base + last);
        if (base.endsWith(u'e'))
            addEndings(base.chopped(1));
        if (base.endsWith(u'y'))
            set << base.chopped(1) + QStringLiteral("ies") << base.chopped(1) + QStringLiteral("ied");
    }
    for (auto form = irregular.constBegin(); form != irregular.constEnd(); ++form) {
        if (bases.contains(form.value()))
            set.insert(form.key());
        else
            set.remove(form.key());
    }
}

} // namespace

QString EventWords::baseForm(QStringView lower) const
{
    const auto found = irregular.constFind(lower.toString());
    if (found != irregular.constEnd())
        return *found;
    return likeliestBase(lower);
}

QString EventWords::actOf(QStringView lower) const
{
    QString base = baseForm(lower);
    for (const QString &other : regularBases(lower)) {
        if (const auto found = nounOfVerb.constFind(other); found != nounOfVerb.constEnd())
            base = *found;
    }
    // "delaye", "stopp": where the ending leaves it open how the base is spelt, all spellings come out as one.
    if (base.size() > 3 && base.endsWith(u'e'))
        base.chop(1);
    if (const qsizetype n = base.size(); n > 3 && base[n - 1] == base[n - 2])
        base.chop(1);
    return base;
}

bool EventWords::isPastForm(QStringView lower) const
{
    return (lower.endsWith(u"ed") && lower.size() > 3) || irregular.contains(lower.toString());
}

bool EventWords::isIn(const QSet<QString> &set, const QString &lower) const
{
    return set.contains(lower);
}

Result<EventWords> readEventWords(const QByteArray &text)
{
    EventWords words;
    const QHash<QString, QSet<QString> *> groups{
        {QStringLiteral("report"), &words.report},   {QStringLiteral("speech"), &words.speech},
        {QStringLiteral("state"), &words.state},     {QStringLiteral("control"), &words.control},
        {QStringLiteral("hope"), &words.hope},       {QStringLiteral("deny"), &words.deny},
        {QStringLiteral("light"), &words.light},     {QStringLiteral("deverbal"), &words.deverbal},
        {QStringLiteral("nominal"), &words.nominal}, {QStringLiteral("present"), &words.present},
        {QStringLiteral("cause"), &words.cause},     {QStringLiteral("irregular"), nullptr},
        {QStringLiteral("noun-of-verb"), nullptr},   {QStringLiteral("stands-for"), nullptr},
        {QStringLiteral("aspect"), &words.aspect},   {QStringLiteral("naming"), &words.naming},
        {QStringLiteral("move"), &words.move}};
    QString group;
    int number = 0;
    for (const QString &raw : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        ++number;
        const auto damaged = [&] {
            return Error{ErrorCode::BadResource, QStringLiteral("events lexicon, line %1: %2").arg(number).arg(raw)};
        };
        const QString line = raw.section(QLatin1Char('#'), 0, 0).trimmed();
        if (line.startsWith(QLatin1Char('['))) {
            group = line.mid(1).chopped(1);
            if (!line.endsWith(QLatin1Char(']')) || !groups.contains(group))
                return damaged();
            continue;
        }
        if (line.startsWith(u'+') || line.startsWith(u'-')) {
            const bool matches = line.startsWith(u'+');
            const QStringList parts = line.mid(1).split(QStringLiteral("=>"));
            const QString example = parts.first().trimmed();
            const bool whole = example.size() > 2 && example.startsWith(u'"') && example.endsWith(u'"') &&
                               example.contains(u'[') && parts.size() == (matches ? 2 : 1) && !group.isEmpty();
            if (!whole)
                return damaged();
            words.examples.push_back(
                {group, number, matches, example.mid(1).chopped(1), matches ? parts.last().trimmed() : QString()});
            continue;
        }
        for (const QString &word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (group.isEmpty())
                return damaged();
            if (QSet<QString> *set = groups.value(group)) {
                set->insert(word);
                continue;
            }
            const QStringList pair = word.split(QLatin1Char(':'));
            if (pair.size() != 2 || pair.at(0).isEmpty() || pair.at(1).isEmpty())
                return damaged();
            if (group == u"stands-for") {
                words.standsFor[pair.at(0)].append(QString(pair.at(1)).replace(u'_', u' '));
                continue;
            }
            (group == u"irregular" ? words.irregular : words.nounOfVerb).insert(pair.at(0), pair.at(1));
        }
    }
    for (QSet<QString> *set : groups) {
        if (set != nullptr)
            addForms(*set, words.irregular);
    }
    if (words.report.isEmpty() || words.nominal.isEmpty() || words.irregular.isEmpty())
        return Error{ErrorCode::BadResource, QStringLiteral("events lexicon: a group is missing")};
    return words;
}

} // namespace dateline
