#include "times/rulefile.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// The file in the making and the stanza that lines go to.
class Reader
{
public:
    explicit Reader(const QString &name) { m_file.name = name; }

    Result<RuleFile> run(const QString &text);

private:
    enum class Stanza { None, Class, Rule };

    [[nodiscard]] std::optional<Error> readLine(QStringView line);
    [[nodiscard]] std::optional<Error> openClass(QStringView rest);
    [[nodiscard]] std::optional<Error> readEntry(QStringView line);
    [[nodiscard]] std::optional<Error> readRuleLine(QStringView line);
    [[nodiscard]] std::optional<Error> readMeaning(QStringView rest);
    [[nodiscard]] std::optional<Error> readMeaningWord(QStringView word);
    [[nodiscard]] std::optional<Error> readExample(QStringView line);
    [[nodiscard]] std::optional<Error> closeRule() const;
    [[nodiscard]] Error error(const QString &what) const { return ruleError(m_file.name, m_line, what); }

    RuleFile m_file;
    Stanza m_stanza = Stanza::None;
    std::int32_t m_line = 0;
    bool m_hasMeaning = false;
};

std::pair<QStringView, QStringView> splitWord(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    return space < 0 ? std::pair(line, QStringView()) : std::pair(line.left(space), line.mid(space + 1).trimmed());
}

Result<RuleFile> Reader::run(const QString &text)
{
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++m_line;
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (auto wrong = readLine(line))
            return *wrong;
    }
    if (auto wrong = closeRule())
        return *wrong;
    return std::move(m_file);
}

std::optional<Error> Reader::readLine(QStringView line)
{
    const auto [word, rest] = splitWord(line);
    const bool opens = word == u"class" || word == u"define" || word == u"rule";
    if (opens && (m_stanza != Stanza::Class || !line.contains(u" = ") || word == u"define")) {
        if (auto wrong = closeRule())
            return wrong;
        m_stanza = Stanza::None;
        if (rest.isEmpty())
            return error(QStringLiteral("\"%1\" needs a name").arg(word));
        if (word == u"class")
            return openClass(rest);
        if (word == u"define") {
            const qsizetype equals = rest.indexOf(u'=');
            if (equals < 1)
                return error(QStringLiteral("a definition is written \"define name = pattern\""));
            m_file.defines.push_back(
                {rest.left(equals).trimmed().toString(), {rest.mid(equals + 1).trimmed().toString(), m_line}});
            return std::nullopt;
        }
        m_file.rules.emplace_back();
        m_file.rules.back().name = rest.toString();
        m_file.rules.back().line = m_line;
        m_stanza = Stanza::Rule;
        m_hasMeaning = false;
        return std::nullopt;
    }
    if (m_stanza == Stanza::Class)
        return readEntry(line);
    if (m_stanza == Stanza::Rule)
        return readRuleLine(line);
    return error(QStringLiteral("\"%1\" stands in no class and no rule").arg(line));
}

std::optional<Error> Reader::openClass(QStringView rest)
{
    ClassSource added;
    added.line = m_line;
    const auto words = rest.split(u' ', Qt::SkipEmptyParts);
    added.name = words[0].toString();
    if (words.size() == 3 && words[1] == u"sets") {
        added.field = fieldFromName(words[2]);
        if (!added.field)
            return error(QStringLiteral("\"%1\" is no field").arg(words[2]));
    } else if (words.size() != 1) {
        return error(QStringLiteral("a class is written \"class name\" or \"class name sets field\""));
    }
    m_file.classes.push_back(std::move(added));
    m_stanza = Stanza::Class;
    return std::nullopt;
}

std::optional<Error> Reader::readEntry(QStringView line)
{
    ClassSource &owner = m_file.classes.back();
    std::int32_t value = 0;
    const qsizetype equals = line.lastIndexOf(u'=');
    if (owner.field) {
        if (equals < 1)
            return error(QStringLiteral("an entry of class \"%1\" needs \"= value\"").arg(owner.name));
        const QStringView written = line.mid(equals + 1).trimmed();
        const auto read = fieldValueFromText(*owner.field, written);
        if (!read)
            return error(QStringLiteral("\"%1\" is no value for class \"%2\"").arg(written, owner.name));
        value = *read;
        line = line.left(equals);
    }
    for (QStringView phrase : line.split(u'|')) {
        phrase = phrase.trimmed();
        const bool capital = phrase.startsWith(u'^');
        if (capital)
            phrase = phrase.mid(1);
        if (phrase.isEmpty())
            return error(QStringLiteral("empty phrase in class \"%1\"").arg(owner.name));
        owner.entries.push_back({phrase.toString(), value, capital, m_line});
    }
    return std::nullopt;
}

std::optional<Error> Reader::readRuleLine(QStringView line)
{
    RuleSource &rule = m_file.rules.back();
    if (line.startsWith(u'+') || line.startsWith(u'-'))
        return readExample(line);
    auto [word, rest] = splitWord(line);
    const bool negated = word == u"not";
    if (negated)
        std::tie(word, rest) = splitWord(rest);
    const SourceText pattern{rest.toString(), m_line};
    if (rest.isEmpty())
        return error(QStringLiteral("nothing stands after \"%1\"").arg(word));
    if (word == u"after") {
        (negated ? rule.notAfter : rule.after).push_back(pattern);
    } else if (word == u"before") {
        (negated ? rule.notBefore : rule.before).push_back(pattern);
    } else if (negated) {
        return error(QStringLiteral("\"not\" goes with \"after\" or \"before\""));
    } else if (word == u"match") {
        rule.match.push_back(pattern);
    } else if (word == u"means") {
        return readMeaning(rest);
    } else if (word == u"priority") {
        bool number = false;
        rule.priority = rest.toInt(&number);
        if (!number)
            return error(QStringLiteral("\"%1\" is no priority").arg(rest));
    } else {
        return error(QStringLiteral("\"%1\" is none of match, means, after, before, not, priority, +, -").arg(word));
    }
    return std::nullopt;
}

std::optional<Error> Reader::readMeaning(QStringView rest)
{
    constexpr std::array<const char *, 5> kinds = {"date", "duration", "set", "reference", "nothing"};
    const auto words = rest.split(u' ', Qt::SkipEmptyParts);
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const char *name) { return words[0] == QLatin1StringView(name); });
    if (kind == kinds.end())
        return error(QStringLiteral("\"%1\" is none of date, duration, set, reference, nothing").arg(words[0]));
    m_file.rules.back().kind = static_cast<TermKind>(kind - kinds.begin());
    m_hasMeaning = true;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (auto wrong = readMeaningWord(words[i]))
            return wrong;
    }
    return std::nullopt;
}

/// "unit=month", or a bare word that can stand for one field only: "last", "told", "past".
std::optional<Error> Reader::readMeaningWord(QStringView word)
{
    RuleSource &rule = m_file.rules.back();
    const qsizetype equals = word.indexOf(u'=');
    if (equals > 0) {
        const auto field = fieldFromName(word.left(equals));
        if (!field)
            return error(QStringLiteral("\"%1\" is no field").arg(word.left(equals)));
        const auto value = fieldValueFromText(*field, word.mid(equals + 1));
        if (!value)
            return error(QStringLiteral("\"%1\" is no value for \"%2\"").arg(word.mid(equals + 1), word.left(equals)));
        rule.constants.emplace_back(*field, *value);
        return std::nullopt;
    }
    for (const Field field : {Field::Relation, Field::Anchor, Field::Reference}) {
        if (const auto value = fieldValueFromText(field, word)) {
            rule.constants.emplace_back(field, *value);
            return std::nullopt;
        }
    }
    return error(QStringLiteral("\"%1\" is no word for a meaning").arg(word));
}

std::optional<Error> Reader::readExample(QStringView line)
{
    RuleExample example;
    example.line = m_line;
    example.matches = line[0] == u'+';
    const qsizetype from = line.indexOf(u'"');
    const qsizetype to = line.lastIndexOf(u'"');
    if (from < 0 || to <= from)
        return error(QStringLiteral("an example's text stands in double quotes"));
    example.text = line.mid(from + 1, to - from - 1).toString();
    QStringView rest = line.mid(to + 1).trimmed();
    if (rest.startsWith(u'@')) {
        const auto [reference, value] = splitWord(rest);
        example.published = reference.mid(1).toString();
        rest = value;
    }
    if (rest.startsWith(u"=>"))
        example.value = rest.mid(2).trimmed().toString();
    else if (!rest.isEmpty())
        return error(QStringLiteral("\"%1\" after an example is neither \"@date\" nor \"=> value\"").arg(rest));
    if (example.matches == example.value.isEmpty())
        return error(QStringLiteral("a + example needs \"=> value\", a - example has none"));
    m_file.rules.back().examples.push_back(std::move(example));
    return std::nullopt;
}

std::optional<Error> Reader::closeRule() const
{
    if (m_stanza != Stanza::Rule)
        return std::nullopt;
    const RuleSource &rule = m_file.rules.back();
    const auto wrong = [&](const QString &what) {
        return ruleError(m_file.name, rule.line, QStringLiteral("rule \"%1\" %2").arg(rule.name, what));
    };
    if (rule.match.empty())
        return wrong(QStringLiteral("has no \"match\" line"));
    if (!m_hasMeaning)
        return wrong(QStringLiteral("has no \"means\" line"));
    const auto matches = [](const RuleExample &example) { return example.matches; };
    if (std::none_of(rule.examples.begin(), rule.examples.end(), matches))
        return wrong(QStringLiteral("has no + example"));
    if (std::all_of(rule.examples.begin(), rule.examples.end(), matches))
        return wrong(QStringLiteral("has no - example"));
    return std::nullopt;
}

} // namespace

Error ruleError(const QString &file, std::int32_t line, const QString &what)
{
    return {ErrorCode::BadResource, QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(what)};
}

Result<RuleFile> readRuleFile(const QString &name, const QString &text)
{
    return Reader(name).run(text);
}

} // namespace dateline
