#include "names/markedtext.h"

#include "text/tokeniser.h"

#include <QStringList>

#include <algorithm>

namespace dateline::test {

namespace {

struct Plain
{
    QString text;
    std::vector<Mention> mentions;
    std::vector<QString> ids;
};

Plain unmark(const QString &line)
{
    Plain plain;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != u'[') {
            plain.text += line[i];
            continue;
        }
        const qsizetype space = line.indexOf(u' ', i);
        const qsizetype close = line.indexOf(u']', i);
        const QStringList head = line.mid(i + 1, space - i - 1).split(u':');
        const auto start = std::int32_t(plain.text.size());
        plain.text += line.mid(space + 1, close - space - 1);
        const EntityType type = *entityTypeFromName(QLatin1StringView(head.first().toLatin1()));
        plain.mentions.push_back({{start, std::int32_t(plain.text.size())}, type, MentionKind::Name, 0.9F});
        plain.ids.push_back(head.size() > 1 ? head.last() : QString());
        i = close;
    }
    return plain;
}

} // namespace

MarkedText::MarkedText(const QString &marked)
{
    std::int32_t start = 0;
    for (QString line : marked.split(u'\n')) {
        SectionRole role = SectionRole::Paragraph;
        if (line.startsWith(u"# "))
            role = SectionRole::Headline;
        else if (line.startsWith(u'@'))
            role = SectionRole::Byline;
        if (role != SectionRole::Paragraph)
            line.remove(0, role == SectionRole::Headline ? 2 : 1);
        Plain plain = unmark(line);
        const auto section = std::int32_t(texts.size());
        for (std::size_t i = 0; i < plain.ids.size(); ++i)
            marks.push_back({{section, std::int32_t(i)}, plain.ids[i]});
        texts.push_back(plain.text);
        SectionAnalysis analysis;
        const std::vector<Token> tokens = tokenise(texts.back());
        analysis.tokens = tokens;
        analysis.sentences = splitSentences(texts.back(), tokens, role);
        analysis.mentions = std::move(plain.mentions);
        analyses.push_back(std::move(analysis));
        views.push_back({texts.back(), role, start, &analyses.back()});
        start += std::int32_t(texts.back().size()) + 1;
    }
}

QString MarkedText::show(std::size_t section, const std::vector<Mention> &mentions) const
{
    QString shown = texts[section];
    std::for_each(mentions.rbegin(), mentions.rend(), [&](const Mention &mention) {
        shown.insert(mention.span.end, u']');
        shown.insert(mention.span.start, QStringLiteral("[%1 ").arg(entityTypeName(mention.type)));
    });
    return shown;
}

} // namespace dateline::test
