#include "names/entityforms.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const auto ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    const QString plain = ascii ? text.toString() : text.toString().normalized(QString::NormalizationForm_D);
    for (const QChar c : plain) {
        if (c == u'.' || c.category() == QChar::Mark_NonSpacing)
            continue;
        result += c == u'’' || c == u'‘' || c == u'ʼ' ? QChar(u'\'') : c.toLower();
    }
    return result;
}

constexpr std::array<QStringView, 18> joinedTails = {
    u"-led", u"-based", u"-backed",    u"-born", u"-controlled", u"-held",  u"-ruled", u"-owned", u"-style",
    u"-run", u"-made",  u"-dominated", u"-era",  u"-trained",    u"-built", u"-wide",  u"-bound", u"-brokered"};
constexpr std::array<QStringView, 8> joinedHeads = {u"pro-",  u"anti-", u"ex-",  u"non-",
                                                    u"post-", u"pre-",  u"mid-", u"trans-"};

/// "U.S.-led" -> "U.S.", "pro-Russian" -> "Russian".
QString withoutJoined(const QString &text)
{
    if (!text.contains(u'-'))
        return text;
    for (const QStringView tail : joinedTails) {
        if (text.endsWith(tail))
            return text.left(text.size() - tail.size());
    }
    for (const QStringView head : joinedHeads) {
        if (text.startsWith(head, Qt::CaseInsensitive))
            return text.mid(head.size());
    }
    return text;
}

bool looksLikeAcronym(const QString &text)
{
    int capitals = 0;
    for (const QChar c : text) {
        if (c.isUpper())
            ++capitals;
        else if (c != u'.' && c != u'&')
            return false;
    }
    return capitals >= 2 && capitals <= 7;
}

void dropSuffixes(EntityForm &form, EntityType type, const NameVariants &variants)
{
    if (form.words.size() > 1 && form.words.front() == u"the")
        form.words.removeFirst();
    if (type == EntityType::Org) {
        while (form.words.size() > 1 && variants.isOrganisationSuffix(form.words.back()))
            form.words.removeLast();
        if (form.words.size() > 1 && form.words.back() == u"&")
            form.words.removeLast();
    }
    QString &last = form.words.back();
    if (type == EntityType::Norp && last.size() > 4 && last.endsWith(u's') && !last.endsWith(u"ss"))
        last.chop(1);
}

} // namespace

NameVariants NameVariants::builtIn()
{
    QFile file(QStringLiteral(":/dateline/names/variants.txt"));
    return file.open(QIODevice::ReadOnly) ? read(QString::fromUtf8(file.readAll())) : NameVariants();
}

NameVariants NameVariants::read(const QString &text)
{
    NameVariants result;
    QStringView section;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.isEmpty() || line.startsWith(u"# "))
            continue;
        if (line.startsWith(u'[')) {
            section = line;
        } else if (section == u"[organisation-suffix]") {
            result.m_suffixes.insert(folded(line), true);
        } else if (section == u"[dropped-place-head]") {
            result.m_placeHeads.insert(folded(line), true);
        } else if (section == u"[variant]") {
            const QList<QStringView> names = line.split(u'|');
            // Two and three letters mean something only in capitals: "US" and "us", "IS" and "is".
            for (const QStringView name : names) {
                const QString key = folded(name);
                result.m_canonical.insert(key.size() <= 3 ? name.toString() : key, folded(names.front()));
            }
        }
    }
    return result;
}

QString NameVariants::canonical(const QString &key, const QString &exact) const
{
    const auto byKey = m_canonical.constFind(key);
    if (byKey != m_canonical.cend())
        return *byKey;
    const auto byName = m_canonical.constFind(exact);
    return byName == m_canonical.cend() ? key : *byName;
}

EntityForm entityForm(QStringView text, EntityType type, const NameVariants &variants)
{
    EntityForm form;
    form.text = withoutJoined(text.toString().simplified());
    form.acronym = looksLikeAcronym(form.text);
    form.words = folded(form.text).split(u' ', Qt::SkipEmptyParts);
    if (form.words.isEmpty())
        form.words = {form.text};
    dropSuffixes(form, type, variants);
    form.key = variants.canonical(form.words.join(u' '), form.text);
    return form;
}

const EntityForm &EntityForms::of(QStringView text, EntityType type)
{
    const EntityForm *&known = m_known[std::size_t(type)][text];
    if (known == nullptr)
        known = &m_forms.emplace_back(entityForm(text, type, m_variants));
    return *known;
}

QString initialsOf(QStringView text)
{
    QString initials;
    bool begins = true;
    for (const QChar c : text) {
        if (begins && c.isUpper())
            initials += c.toLower();
        begins = c.isSpace() || c == u'-' || c == u'/';
    }
    return initials;
}

bool isNameParticle(const QString &word)
{
    static constexpr std::array<QStringView, 33> particles = {
        u"de",  u"la", u"del", u"della", u"der", u"den", u"van", u"von", u"af", u"av",  u"da",
        u"das", u"di", u"do",  u"dos",   u"du",  u"des", u"el",  u"al",  u"le", u"ter", u"ten",
        u"'t",  u"zu", u"bin", u"ibn",   u"de'", u"lo",  u"o",   u"mac", u"ni", u"st",  u"bint"};
    return std::find(particles.begin(), particles.end(), QStringView(word)) != particles.end();
}

bool isAllCapitals(QStringView name)
{
    int capitals = 0;
    for (const QChar c : name) {
        if (c.isLower())
            return false;
        capitals += c.isUpper() ? 1 : 0;
    }
    return capitals > 1;
}

QString inNormalCase(const QString &name)
{
    QString result = name;
    bool begins = true;
    for (QChar &c : result) {
        if (!begins)
            c = c.toLower();
        begins = !c.isLetter() && !c.isDigit();
    }
    return result;
}

} // namespace dateline
