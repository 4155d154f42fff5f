#include "fuzz/fuzztarget.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <random>

using namespace dateline::fuzz;

namespace {

constexpr int mutationsOfSeed = 60;

/// What breaks readers of text: line ends, controls, halves of characters, marks that turn the direction.
constexpr const char *hardParts[] = {
    "\r",   "\n\n",         "\t",           "\xc2\x85",    "\xe2\x80\xa8", "\xe2\x80\x8b", "\xff",
    "\xc3", "\xf0\x9f\x92", "\xe2\x80\xae", "\xcc\x81",    "\xef\xbf\xbd", "\"",           "'",
    "(",    "...",          "U.S.",         " - ",         "> ",           "# ",           "1. ",
    "2024", "Friday",       "NATO",         "\xed\xa0\x80"};

class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    QByteArray mutated(QByteArray bytes)
    {
        const unsigned changes = 1 + number(6);
        for (unsigned i = 0; i < changes; ++i)
            change(bytes);
        return bytes;
    }

private:
    unsigned number(unsigned below) { return below == 0 ? 0 : static_cast<unsigned>(m_random()) % below; }
    qsizetype place(const QByteArray &bytes) { return number(static_cast<unsigned>(bytes.size() + 1)); }

    void change(QByteArray &bytes)
    {
        const qsizetype at = place(bytes);
        switch (number(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(number(256));
            return;
        case 1:
            bytes.remove(at, number(40));
            return;
        case 2:
            bytes.insert(at, bytes.mid(place(bytes), number(60)));
            return;
        case 3:
            bytes.insert(at, QByteArray(number(300), static_cast<char>(number(128))));
            return;
        case 4:
            bytes.truncate(at);
            return;
        default:
            bytes.insert(at, hardParts[number(static_cast<unsigned>(std::size(hardParts)))]);
            return;
        }
    }

    std::mt19937 m_random;
};

} // namespace

/// With arguments: runs these files, to look at what a fuzzer found.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const QString &path : QCoreApplication::arguments().mid(1)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        runTarget(file.readAll());
    }
    if (argc > 1)
        return 0;
    unsigned seed = 1;
    for (const QByteArray &bytes : seeds()) {
        runTarget(bytes);
        for (int i = 0; i < mutationsOfSeed; ++i)
            runTarget(Mutator(seed++).mutated(bytes));
    }
    std::printf("ran %u mutations\n", seed - 1);
    return 0;
}
