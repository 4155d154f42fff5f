#include "corpus.h"

#include "names/namehash.h"
#include "names/namestatistics.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::nametrain {

namespace {

std::vector<EntityType> typesOf(QStringView name)
{
    if (name == u"PER" || name == u"PERSON")
        return {EntityType::Person};
    if (name == u"ORG")
        return {EntityType::Org};
    if (name == u"LOC" || name == u"PLACE")
        return {EntityType::Place};
    if (name == u"NORP")
        return {EntityType::Norp};
    if (name == u"EVENT")
        return {EntityType::Event};
    if (name == u"WORK")
        return {EntityType::Work};
    return {EntityType::Norp, EntityType::Event, EntityType::Work};
}

void label(LabelledSentence &sentence, const std::vector<QString> &tags)
{
    sentence.labels.assign(tags.size(), LabelSet(1) << outsideLabel);
    for (std::size_t first = 0; first < tags.size(); ++first) {
        if (!tags[first].startsWith(u"B-"))
            continue;
        std::size_t end = first + 1;
        while (end < tags.size() && tags[end].startsWith(u"I-"))
            ++end;
        for (std::size_t i = first; i < end; ++i) {
            const NamePart part = end == first + 1 ? NamePart::Single
                                  : i == first     ? NamePart::Begin
                                  : i + 1 == end   ? NamePart::End
                                                   : NamePart::Inside;
            sentence.labels[i] = 0;
            for (const EntityType type : typesOf(QStringView(tags[first]).mid(2)))
                sentence.labels[i] |= LabelSet(1) << nameLabel(type, part);
        }
    }
}

} // namespace

std::vector<LabelledDocument> readIob2(const QString &path)
{
    std::vector<LabelledDocument> documents;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return documents;
    LabelledSentence sentence;
    std::vector<QString> tags;
    const auto close = [&] {
        if (sentence.words.empty())
            return;
        label(sentence, tags);
        if (documents.empty())
            documents.emplace_back();
        documents.back().push_back(std::exchange(sentence, {}));
        tags.clear();
    };
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u"-DOCSTART-")) {
            close();
            documents.emplace_back();
        } else if (tab <= 0) {
            close();
        } else {
            sentence.words.push_back(line.left(tab));
            tags.push_back(line.mid(tab + 1));
        }
    }
    close();
    return documents;
}

std::vector<LabelledDocument> asHeadlines(const std::vector<LabelledDocument> &documents, Headlines style,
                                          std::size_t step)
{
    constexpr std::size_t fewest = 4;
    constexpr std::size_t most = 14;
    std::vector<LabelledDocument> result;
    std::size_t number = 0;
    for (const LabelledDocument &document : documents) {
        for (const LabelledSentence &sentence : document) {
            if (sentence.words.size() < fewest || sentence.words.size() > most || number++ % step != 0)
                continue;
            LabelledSentence headline = sentence;
            if (headline.words.back() == u".") {
                headline.words.pop_back();
                headline.labels.pop_back();
            }
            for (QString &word : headline.words) {
                if (style == Headlines::Capitals)
                    word = word.toUpper();
                else if (word.size() > 3 || &word == &headline.words.front())
                    word[0] = word[0].toUpper();
            }
            result.push_back({headline});
        }
    }
    return result;
}

ClassTable readClasses(const QString &path)
{
    ClassTable table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 4)
            continue;
        table.insert(nameHash(QString::fromUtf8(fields[0])),
                     {std::uint16_t(fields[1].toUInt() + 1), std::uint16_t(fields[2].toUInt() + 1),
                      std::uint16_t(fields[3].toUInt() + 1)});
    }
    return table;
}

ExampleMaker::ExampleMaker(const PosTagger &partsOfSpeech, const NameLists &lists, const ClassTable &classes)
    : m_partsOfSpeech(partsOfSpeech), m_lists(lists), m_classes(classes)
{
}

void ExampleMaker::add(const LabelledDocument &document, std::vector<Example> &examples) const
{
    QString text;
    SectionAnalysis analysis;
    std::vector<Token> tokens;
    for (const LabelledSentence &sentence : document) {
        const auto first = std::int32_t(tokens.size());
        for (const QString &word : sentence.words) {
            const auto start = std::int32_t(text.size());
            text += word;
            tokens.push_back({{start, std::int32_t(text.size())}});
            text += u' ';
        }
        const auto end = std::int32_t(tokens.size());
        analysis.sentences.push_back({{tokens[std::size_t(first)].span.start, tokens.back().span.end}, first, end});
    }
    m_partsOfSpeech.tag(text, analysis.sentences, tokens);
    analysis.tokens = tokens;
    const SectionView section{text, SectionRole::Paragraph, 0, &analysis};
    const NameStatisticsPtr statistics(new NameStatistics);
    collectNameStatistics(section, m_lists, *statistics);
    const NameText names(section, m_lists);
    const std::vector<NameSentence> sentences = names.sentences();
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        const NameSentence &sentence = sentences[s];
        const std::size_t size = sentence.words.size();
        std::vector<WordFeatures> own(size);
        std::vector<WordKeys> keys;
        for (std::size_t i = 0; i < size; ++i) {
            findWordFeatures(sentence.words[i], m_classes.value(nameHash(sentence.words[i].lower)), own[i]);
            keys.push_back(own[i].keys);
        }
        const std::vector<RuleHint> hints = ruleHints(sentence, SectionRole::Paragraph, m_lists, statistics.get());
        const SentenceFeatures around(sentence, keys, hints, m_lists, *statistics);
        Example example;
        example.labels = document[s].labels;
        example.features.resize(size);
        for (std::size_t i = 0; i < size; ++i) {
            auto &features = example.features[i];
            for (int distance = -2; distance <= 2; ++distance) {
                const auto at = std::ptrdiff_t(i) + distance;
                if (at < 0 || at >= std::ptrdiff_t(size))
                    continue;
                const WordFeatures &word = own[std::size_t(at)];
                const std::size_t count = distance == 0             ? word.hashes.size()
                                          : std::abs(distance) == 1 ? word.close
                                                                    : word.core;
                for (std::size_t k = 0; k < count; ++k)
                    features.push_back(featureAt(word.hashes[k], distance));
            }
            around.find(i, features);
        }
        examples.push_back(std::move(example));
    }
}

} // namespace dateline::nametrain
