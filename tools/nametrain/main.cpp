/// Trains the name model and measures it with the tokens given.
///   nametrain train OUT.model DATA_DIR    DATA_DIR holds names/*.iob2 and names/clusters.tsv
///   nametrain measure MODEL DATA_DIR
#include "corpus.h"
#include "crftrainer.h"

#include "names/namehash.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <cstdio>

namespace dateline::nametrain {

namespace {

struct Count
{
    int right = 0;
    int found = 0;
    int gold = 0;

    [[nodiscard]] double f1() const { return 200.0 * right / std::max(1, found + gold); }
};

struct Named
{
    std::size_t first;
    std::size_t end;
    LabelSet labels; ///< of its first word

    friend bool operator==(const Named &, const Named &) = default;
};

std::vector<Named> namesOf(const std::vector<LabelSet> &labels)
{
    std::vector<Named> names;
    const auto any = [](LabelSet set, NamePart part) {
        for (const EntityType type : allEntityTypes) {
            if ((set >> nameLabel(type, part) & 1U) != 0)
                return true;
        }
        return false;
    };
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (any(labels[i], NamePart::Single)) {
            names.push_back({i, i + 1, labels[i] >> 3}); // as if it began
        } else if (any(labels[i], NamePart::Begin)) {
            std::size_t end = i + 1;
            while (end < labels.size() && !any(labels[end], NamePart::End))
                ++end;
            names.push_back({i, end + 1, labels[i]});
        }
    }
    return names;
}

void measure(const NameModel &model, const ExampleMaker &maker, const QString &path)
{
    std::array<Count, allEntityTypes.size()> types;
    Count main;
    Count misc;
    qint64 tokens = 0;
    for (const LabelledDocument &document : readIob2(path)) {
        std::vector<Example> examples;
        maker.add(document, examples);
        for (const Example &example : examples) {
            std::vector<PerLabel<std::int32_t>> scores(example.features.size());
            for (std::size_t i = 0; i < scores.size(); ++i) {
                scores[i].fill(0);
                std::vector<std::uint64_t> features(example.features[i].begin(), example.features[i].end());
                model.add(std::span(features), scores[i]);
            }
            std::vector<int> found;
            decodeNames(model, scores, found);
            std::vector<LabelSet> sets;
            for (const int label : found)
                sets.push_back(LabelSet(1) << label);
            tokens += qint64(found.size());
            const auto gold = namesOf(example.labels);
            const auto system = namesOf(sets);
            const auto rightIn = [&](const Named &name) {
                return std::any_of(gold.begin(), gold.end(), [&](const Named &g) {
                    return g.first == name.first && g.end == name.end && (g.labels & name.labels) != 0;
                });
            };
            for (const EntityType type : allEntityTypes) {
                const LabelSet begin = LabelSet(1) << nameLabel(type, NamePart::Begin);
                Count &count = types[std::size_t(type)];
                Count &group = int(type) < 3 ? main : misc;
                for (const Named &name : system) {
                    if (name.labels != begin)
                        continue;
                    ++count.found;
                    ++group.found;
                    count.right += rightIn(name) ? 1 : 0;
                    group.right += rightIn(name) ? 1 : 0;
                }
                for (const Named &name : gold) {
                    count.gold += (name.labels & begin) != 0 ? 1 : 0;
                    group.gold += name.labels == begin ? 1 : 0;
                }
            }
        }
    }
    std::printf("%-22s %7lld tokens  main %.2f", qPrintable(path.section(u'/', -1)), static_cast<long long>(tokens),
                main.f1());
    for (const EntityType type : allEntityTypes)
        std::printf("  %s %.1f", qPrintable(QString(entityTypeName(type))), types[std::size_t(type)].f1());
    std::printf("\n");
}

/// Other corpora mark other things as names than the guide of the news does; they teach words, and little of what a
/// name is.
constexpr float otherWeight = 0.1F;

NameModelContent train(const QString &data, const ExampleMaker &maker, const ClassTable &classes)
{
    std::vector<Example> examples;
    std::size_t done = 0;
    const auto addFile = [&](const char *name) {
        const auto documents = readIob2(data + QStringLiteral("/names/") + QLatin1StringView(name));
        for (const LabelledDocument &document : documents)
            maker.add(document, examples);
        const bool isNews = QLatin1StringView(name).startsWith(QLatin1StringView("news"));
        if (isNews) {
            for (const LabelledDocument &document : asHeadlines(documents, Headlines::Titles, 4))
                maker.add(document, examples);
            for (const LabelledDocument &document : asHeadlines(documents, Headlines::Capitals, 8))
                maker.add(document, examples);
        }
        if (!isNews) {
            for (std::size_t i = done; i < examples.size(); ++i)
                examples[i].weight = otherWeight;
        }
        done = examples.size();
        std::printf("%s: %zu sentences so far\n", name, examples.size());
        std::fflush(stdout);
    };
    for (const char *name :
         {"news-train.iob2", "redocred.iob2", "gum.iob2", "uner-ewt.iob2", "crossner.iob2", "wnut.iob2"})
        addFile(name);
    const TrainingOptions options;
    NameModelContent content = trainCrf(examples, options, [](int pass, double likelihood) {
        std::printf("pass %d: log likelihood %.0f\n", pass + 1, likelihood);
        std::fflush(stdout);
    });
    for (auto word = classes.cbegin(); word != classes.cend(); ++word)
        content.words.emplace_back(word.key(), *word);
    return content;
}

int run(const QStringList &arguments)
{
    const auto partsOfSpeech = PosTagger::load();
    const auto lists = NameLists::builtIn();
    if (arguments.size() != 4 || !partsOfSpeech || !lists) {
        std::fputs("nametrain train OUT.model DATA_DIR | nametrain measure MODEL DATA_DIR\n", stderr);
        return 2;
    }
    const QString data = arguments[3];
    const ClassTable classes = readClasses(data + QStringLiteral("/names/clusters.tsv"));
    const ExampleMaker maker(*partsOfSpeech, *lists, classes);
    if (arguments[1] == QLatin1StringView("train")) {
        const QByteArray bytes = nameModelBytes(train(data, maker, classes));
        QSaveFile out(arguments[2]);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
            return 1;
        std::printf("%lld bytes\n", static_cast<long long>(bytes.size()));
    }
    QFile file(arguments[2]);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray bytes = file.readAll();
    const auto model = NameModel::read(bytes);
    if (!model) {
        std::fputs(qPrintable(model.error().context + u'\n'), stderr);
        return 1;
    }
    for (const char *name : {"news-dev.iob2", "wikigold.iob2"})
        measure(*model, maker, data + QStringLiteral("/names/") + QLatin1StringView(name));
    return 0;
}

} // namespace

} // namespace dateline::nametrain

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return dateline::nametrain::run(QCoreApplication::arguments());
}
