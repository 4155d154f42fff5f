#include "times/timetagger.h"

#include "base/bytehash.h"
#include "times/direction.h"
#include "times/ruleset.h"
#include "times/timeresolver.h"

#include <QDir>
#include <QFile>

namespace dateline {

struct TimeTagger::Rules
{
    explicit Rules(RuleSet read, QString print)
        : rules(std::move(read)), directions(rules.lexicon()), fingerprint(std::move(print)), names(namesOf(rules))
    {
    }

    static std::shared_ptr<const std::vector<QString>> namesOf(const RuleSet &rules)
    {
        auto names = std::make_shared<std::vector<QString>>();
        for (std::int32_t i = 0; i < rules.ruleCount(); ++i)
            names->push_back(rules.rule(i).name);
        return names;
    }

    RuleSet rules;
    DirectionFinder directions;
    QString fingerprint;
    std::shared_ptr<const std::vector<QString>> names;
};

namespace {

/// Rule files of a language in the order of their names, which is the order they may refer to each other in.
Result<std::vector<RuleSet::Source>> readSources(const QString &folder)
{
    std::vector<RuleSet::Source> sources;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.rules")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::BadResource, QStringLiteral("%1: %2").arg(name, file.errorString())};
        sources.push_back({name, QString::fromUtf8(file.readAll())});
    }
    if (sources.empty())
        return Error{ErrorCode::BadResource, QStringLiteral("%1: no rule files").arg(folder)};
    return sources;
}

} // namespace

TimeTagger::TimeTagger(std::unique_ptr<const Rules> rules) : m_rules(std::move(rules)) {}
TimeTagger::TimeTagger(TimeTagger &&) noexcept = default;
TimeTagger &TimeTagger::operator=(TimeTagger &&) noexcept = default;
TimeTagger::~TimeTagger() = default;

Result<TimeTagger> TimeTagger::load(QStringView language)
{
    const auto sources = readSources(QStringLiteral(":/dateline/times/%1").arg(language));
    if (!sources)
        return sources.error();
    std::uint64_t hash = 0;
    for (const RuleSet::Source &source : *sources)
        hash = byteHash(source.text.toUtf8(), hash);
    Result<RuleSet> rules = RuleSet::compile(*sources);
    if (!rules)
        return rules.error();
    return TimeTagger(
        std::make_unique<Rules>(std::move(rules).value(), QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'))));
}

const std::shared_ptr<const std::vector<QString>> &TimeTagger::ruleNames() const
{
    return m_rules->names;
}

QString TimeTagger::fingerprint() const
{
    return m_rules->fingerprint;
}

std::vector<TimeExpression> TimeTagger::find(const SectionView &section) const
{
    std::vector<TimeExpression> found;
    if (section.role == SectionRole::Boilerplate)
        return found;
    const RuleSet &rules = m_rules->rules;
    AtomReader reader(rules.lexicon(), section.text);
    std::vector<RuleEnd> ends; // memory that all look-ups share
    std::vector<Atom> atoms;
    for (const Sentence &sentence : section.analysis->sentences) {
        atoms.clear();
        reader.read(section.analysis->tokens, sentence.firstToken, sentence.endToken, atoms);
        for (std::size_t i = 0; i < atoms.size();) {
            const RuleEnd best = rules.automaton().mayStart(atoms[i]) ? rules.bestAt(atoms, i, ends) : RuleEnd{};
            if (best.rule < 0) {
                ++i;
                continue;
            }
            const auto end = static_cast<std::size_t>(best.end);
            if (rules.rule(best.rule).kind != TermKind::Nothing)
                found.push_back({{atoms[i].span.start, atoms[end - 1].span.end}, best.rule});
            i = end;
        }
    }
    return found;
}

TimeResolution TimeTagger::resolve(std::span<const SectionView> sections,
                                   const std::optional<PublicationDate> &published, const CancelToken &cancel,
                                   std::span<const SaidTime> said) const
{
    return TimeResolver(m_rules->rules, m_rules->directions, sections, published, said).run(cancel);
}

} // namespace dateline
