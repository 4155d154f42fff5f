#include "fuzz/fuzztarget.h"
#include "names/namehash.h"
#include "names/namemodel.h"
#include "names/quantitylists.h"

namespace dateline::fuzz {

namespace {

/// Header and checksum are put right, so that damage behind them is reached too.
QByteArray withRightChecksum(QByteArrayView bytes)
{
    constexpr qsizetype checkedFrom = 24;
    QByteArray whole = bytes.toByteArray();
    if (whole.size() < checkedFrom)
        return whole;
    const QByteArray good = nameModelBytes({});
    whole.replace(0, 16, good.first(16));
    std::uint64_t sum = 0xcbf29ce484222325ULL;
    for (const char byte : whole.mid(checkedFrom)) {
        sum ^= static_cast<std::uint8_t>(byte);
        sum *= 0x100000001b3ULL;
    }
    for (int i = 0; i < 8; ++i)
        whole[16 + i] = static_cast<char>(sum >> (8 * i));
    return whole;
}

void tryModel(QByteArrayView bytes)
{
    const Result<NameModel> model = NameModel::read(bytes);
    if (!model) {
        promise(model.error().code == ErrorCode::BadResource && !model.error().context.isEmpty(), "damage is told");
        return;
    }
    PerLabel<std::int32_t> scores{};
    std::vector<std::uint64_t> features;
    for (std::uint64_t i = 0; i < 500; ++i)
        features.push_back(mixHash(i));
    for (std::uint64_t feature : features) {
        promise(model->classesOf(feature).coarse < 128, "a class has seven bits");
        model->add(std::span(&feature, 1), scores);
    }
    model->add(std::span(features), scores);
    std::vector<int> labels;
    decodeNames(*model, std::vector<PerLabel<std::int32_t>>(20, scores), labels);
    promise(labels.size() == 20 && mayOpen(labels.front()) && mayClose(labels.back()), "only whole names are decoded");
}

} // namespace

void runTarget(QByteArrayView bytes)
{
    tryModel(bytes);
    const QByteArray whole = withRightChecksum(bytes);
    tryModel(whole);
    const auto lists = QuantityLists::read(bytes.toByteArray());
    promise(lists.ok() || lists.error().code == ErrorCode::BadResource, "damaged lists are told");
}

std::vector<QByteArray> seeds()
{
    NameModelContent content;
    for (std::uint64_t i = 0; i < 40; ++i) {
        content.features.push_back({mixHash(i), {{std::uint8_t(i % 25), std::int8_t(i)}, {0, std::int8_t(-3)}}});
        content.words.push_back({mixHash(i), {std::uint16_t(i + 1), std::uint16_t(i + 2), std::uint16_t(i + 3)}});
    }
    return {nameModelBytes({}), nameModelBytes(content), nameModelBytes(content),
            "# dateline quantities 1\n[number]\none|1\n[unit]\nkm|km\n[no-unit]\nyear\n", ""};
}

} // namespace dateline::fuzz
