// Writes a made-up text for measuring to standard output.
// Usage: bench_texts news|line|words|dates|name|quotes BYTES
//        bench_texts jsonl ARTICLES        lines for dateline-cli analyze --jsonl

#include "benchtexts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

using namespace dateline;

int main(int argc, char **argv)
{
    const std::string_view name = argc == 3 ? argv[1] : "";
    const long long count = argc == 3 ? std::atoll(argv[2]) : 0;
    const auto write = [](const QByteArray &bytes) {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    };
    if (name == "jsonl" && count > 0) {
        for (long long i = 0; i < count; ++i) {
            const QByteArray article = benchArticle(static_cast<std::uint32_t>(i));
            write(QJsonDocument({{QStringLiteral("id"), QString::number(i)},
                                 {QStringLiteral("text"), QString::fromUtf8(article)}})
                      .toJson(QJsonDocument::Compact) +
                  '\n');
        }
        return 0;
    }
    const auto shape = benchShape(name);
    if (!shape || count <= 0) {
        std::fprintf(stderr, "usage: bench_texts news|line|words|dates|name|quotes BYTES | jsonl ARTICLES\n");
        return 2;
    }
    write(benchText(*shape, count));
    return 0;
}
