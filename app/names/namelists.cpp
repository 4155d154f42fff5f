#include "names/namelists.h"

#include "base/bytehash.h"

#include <QFile>
#include <QStringDecoder>

#include <array>
#include <atomic>
#include <optional>
#include <utility>

namespace dateline {

namespace {

constexpr std::array<std::pair<const char *, NameList>, 34> sectionNames = {{
    {"given", NameList::Given},
    {"surname", NameList::Surname},
    {"family-first", NameList::FamilyFirst},
    {"particle", NameList::Particle},
    {"title", NameList::Title},
    {"role", NameList::Role},
    {"country", NameList::Country},
    {"region", NameList::Region},
    {"city", NameList::City},
    {"town", NameList::Town},
    {"group", NameList::Group},
    {"organisation", NameList::Organisation},
    {"event", NameList::Event},
    {"work", NameList::Work},
    {"org-head", NameList::OrgHead},
    {"org-lead", NameList::OrgLead},
    {"org-suffix", NameList::OrgSuffix},
    {"place-head", NameList::PlaceHead},
    {"place-lead", NameList::PlaceLead},
    {"place-adjective", NameList::PlaceAdjective},
    {"event-head", NameList::EventHead},
    {"event-lead", NameList::EventLead},
    {"work-head", NameList::WorkHead},
    {"work-lead", NameList::WorkLead},
    {"national-body", NameList::NationalBody},
    {"org-role", NameList::OrgRole},
    {"place-role", NameList::PlaceRole},
    {"say", NameList::Say},
    {"place-preposition", NameList::PlacePreposition},
    {"function", NameList::Function},
    {"calendar", NameList::Calendar},
    {"not-name", NameList::NotName},
    {"common", NameList::Common},
    {"sport", NameList::Sport},
}};

std::optional<NameList> listFromSection(QStringView name)
{
    for (const auto &[text, list] : sectionNames) {
        if (name == QLatin1StringView(text))
            return list;
    }
    return std::nullopt;
}

} // namespace

Result<NameLists> NameLists::read(const std::vector<QByteArray> &files, const QString &name)
{
    NameLists lists;
    static std::atomic<std::uint64_t> lastId = 0;
    lists.m_id = ++lastId;
    std::uint64_t hash = 0;
    for (const QByteArray &bytes : files) {
        if (!lists.readFile(bytes))
            return Error{ErrorCode::BadResource, name};
        hash = byteHash(bytes, hash);
    }
    lists.m_fingerprint = QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'));
    return lists;
}

Result<NameLists> NameLists::builtIn()
{
    static constexpr std::array names = {"people", "places", "groups", "organisations", "works", "words", "common"};
    std::vector<QByteArray> files;
    for (const char *name : names) {
        QFile file(QStringLiteral(":/dateline/names/%1.txt").arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::BadResource, file.fileName()};
        files.push_back(file.readAll());
    }
    return read(files, QStringLiteral(":/dateline/names"));
}

bool NameLists::readFile(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return false;
    std::optional<NameList> list;
    bool first = true;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (std::exchange(first, false)) {
            if (line != u"# dateline names 1")
                return false;
        } else if (line == u"[end]") {
            return true;
        } else if (line.startsWith(u'[') && line.endsWith(u']')) {
            list = listFromSection(line.mid(1, line.size() - 2));
            if (!list)
                return false;
        } else if (!line.isEmpty() && !line.startsWith(u"# ")) {
            if (!list)
                return false;
            add(*list, line);
        }
    }
    return false;
}

void NameLists::add(NameList list, QStringView phrase)
{
    entryOf(phrase).lists.add(list);
    const qsizetype space = phrase.indexOf(u' ');
    if (space < 0)
        return;
    Entry &first = entryOf(phrase.left(space));
    first.longest = std::max(first.longest, std::uint8_t(std::min<qsizetype>(phrase.count(u' ') + 1, 15)));
}

NameLists::Entry &NameLists::entryOf(QStringView phrase)
{
    return m_entries.of(phrase, FormTable<Entry>::hashOf(phrase)).first;
}

const NameLists::Entry *NameLists::find(QStringView phrase) const
{
    return m_entries.find(phrase, FormTable<Entry>::hashOf(phrase));
}

NameListSet NameLists::of(QStringView phrase) const
{
    const Entry *entry = find(phrase);
    return entry ? entry->lists : NameListSet();
}

int NameLists::longestFrom(QStringView word) const
{
    const Entry *entry = find(word);
    return entry ? entry->longest : 1;
}

} // namespace dateline
