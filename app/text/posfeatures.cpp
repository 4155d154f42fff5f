#include "text/posfeatures.h"

#include "text/charkind.h"

#include <algorithm>

namespace dateline {

namespace {

/// Multiplication and shift after Murmur's finaliser: cheap, and each bit of the input reaches the high bits that the
/// model's table is addressed with.
constexpr std::uint64_t mix(std::uint64_t h)
{
    h ^= h >> 32;
    h *= 0xd6e8feb86659fd93ULL;
    h ^= h >> 32;
    return h;
}

constexpr std::uint64_t combine(std::uint64_t a, std::uint64_t b)
{
    return mix(a * 0x9e3779b97f4a7c15ULL + b);
}

constexpr std::uint64_t addChar(std::uint64_t h, char16_t c)
{
    return (h ^ c) * 0x100000001b3ULL;
}

constexpr std::uint64_t hashSeed = 0xcbf29ce484222325ULL;

char16_t normalised(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return u'0';
    if (c < 128)
        return c;
    if (c == u'\u2019' || c == u'\u2018')
        return u'\'';
    if (c == u'\u201c' || c == u'\u201d')
        return u'"';
    return c == u'\u2010' || c == u'\u2011' ? u'-' : c;
}

char16_t shapeOf(char16_t c)
{
    switch (charKind(c)) {
    case CharKind::Digit:
        return u'd';
    case CharKind::Letter:
        return isUpperChar(c) ? u'X' : u'x';
    default:
        return normalised(c);
    }
}

std::uint64_t shapeHash(QStringView form)
{
    std::uint64_t h = hashSeed;
    char16_t last = 0;
    int run = 0;
    for (const QChar c : form) {
        const char16_t s = shapeOf(c.unicode());
        run = s == last ? run + 1 : 1;
        if (run <= 2) // "Xx", "XX" and "X" differ, "Xxx" and "Xxxx" do not
            h = addChar(h, s);
        last = s;
    }
    return mix(h);
}

std::uint64_t flagsOf(QStringView form)
{
    std::uint64_t flags = form.size() > 3 ? posflag::longWord : 0;
    bool upper = false;
    bool lower = false;
    for (const QChar c : form) {
        const char16_t u = c.unicode();
        const CharKind kind = charKind(u);
        flags |= kind == CharKind::Digit ? posflag::hasDigit : kind == CharKind::Letter ? posflag::hasLetter : 0;
        flags |= isHyphen(u) ? posflag::hasHyphen : 0;
        upper = upper || isUpperChar(u);
        lower = lower || isLowerChar(u);
    }
    flags |= isUpperChar(form[0].unicode()) ? posflag::firstUpper : 0;
    flags |= upper && !lower ? posflag::allUpper : 0;
    return flags;
}

} // namespace

PosWord describePosWord(QStringView form)
{
    PosWord word;
    if (form.isEmpty())
        return word;
    const qsizetype size = form.size();
    std::uint64_t exact = hashSeed;
    std::uint64_t folded = hashSeed;
    std::uint64_t part = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = normalised(form[i].unicode());
        const char16_t f = foldChar(c);
        exact = addChar(exact, c);
        folded = addChar(folded, f);
        if (i < 4)
            word.prefixes[static_cast<std::size_t>(i)] = folded;
        part = f == u'-' ? hashSeed : part == 0 ? 0 : addChar(part, f);
    }
    std::uint64_t suffix = hashSeed;
    for (qsizetype i = 0; i < 4; ++i) {
        if (i < size)
            suffix = addChar(suffix, foldChar(normalised(form[size - 1 - i].unicode())));
        word.suffixes[static_cast<std::size_t>(i)] = suffix;
        if (i >= size)
            word.prefixes[static_cast<std::size_t>(i)] = folded;
    }
    word.exact = mix(exact);
    word.folded = mix(folded);
    word.lastPart = part;
    word.shape = shapeHash(form);
    word.flags = flagsOf(form);
    return word;
}

PosWord posEdgeWord(int place)
{
    PosWord word;
    word.exact = word.folded = mix(0x45444745ULL + static_cast<std::uint64_t>(place + 2));
    word.shape = word.folded;
    word.suffixes.fill(word.folded);
    word.prefixes.fill(word.folded);
    return word;
}

CaseMode caseModeOf(std::span<const std::uint64_t> flagsOfWords)
{
    std::size_t letters = 0;
    std::size_t upper = 0;
    std::size_t longWords = 0;
    std::size_t capitalised = 0;
    for (const std::uint64_t flags : flagsOfWords) {
        if ((flags & posflag::hasLetter) == 0)
            continue;
        ++letters;
        upper += (flags & posflag::allUpper) != 0 ? 1 : 0;
        longWords += (flags & posflag::longWord) != 0 ? 1 : 0;
        capitalised +=
            (flags & (posflag::longWord | posflag::firstUpper)) == (posflag::longWord | posflag::firstUpper) ? 1 : 0;
    }
    if (letters >= 3 && upper * 5 >= letters * 4)
        return CaseMode::Caps;
    return letters >= 4 && longWords >= 3 && capitalised * 5 >= longWords * 4 ? CaseMode::Title : CaseMode::Normal;
}

void posOwnFeatures(const PosWord &w, PosPlace place, PosOwnFeatures &out)
{
    const std::uint64_t m = place.number();
    const std::uint64_t caseFlags = w.flags * 8 + m;
    std::size_t k = 0;
    const auto add = [&](std::uint64_t value) {
        out[k] = combine(value, k + 1);
        ++k;
    };
    add(0);
    add(w.folded);
    add(combine(w.exact, m));
    add(combine(w.shape, m));
    add(caseFlags);
    for (std::size_t s = 0; s < 4; ++s)
        add(w.suffixes[s]);
    for (std::size_t s = 0; s < 4; ++s)
        add(w.prefixes[s]);
    add(combine(w.suffixes[2], caseFlags));
    add(w.lastPart);
    add(w.wordClass.fine);
    add(w.wordClass.coarse);
    add(combine(w.wordClass.coarse, w.suffixes[1]));
    add(combine(w.wordClass.fine, caseFlags));
}

void posBesideFeatures(const PosWord &w, int distance, PosPlace place, PosBesideFeatures &out)
{
    out.fill(0);
    switch (distance) {
    case -2:
        out[0] = combine(w.folded, 22);
        break;
    case -1:
        out[0] = combine(w.folded, 20);
        out[1] = combine(w.suffixes[2], 27);
        out[2] = combine(w.wordClass.fine, 29);
        break;
    case 1:
        out[0] = combine(w.folded, 21);
        out[1] = combine(w.suffixes[2], 28);
        out[2] = combine(w.wordClass.fine, 30);
        out[3] = combine(combine(w.shape, place.number()), 31);
        break;
    case 2:
        out[0] = combine(w.folded, 23);
        break;
    default:
        break;
    }
}

void posPairFeatures(const PosWord &p1, const PosWord &w, const PosWord &n1, const PosWord &n2, PosPlace place,
                     PosPairFeatures &out)
{
    out = {combine(combine(p1.folded, w.folded), 24),
           combine(combine(w.folded, n1.folded), 25),
           combine(combine(p1.folded, n1.folded), 26),
           combine(combine(p1.shape, combine(w.shape, place.number())), 32),
           combine(combine(w.wordClass.fine, n1.wordClass.coarse), 33),
           combine(combine(n1.wordClass.coarse, n2.wordClass.coarse), 34),
           combine(combine(w.suffixes[2], n1.suffixes[1]), 35),
           combine(combine(w.folded, n2.folded), 36)};
}

void posStaticFeatures(const PosWord *word, bool first, CaseMode mode, PosStaticFeatures &out)
{
    const PosPlace place{mode, first};
    std::size_t k = 0;
    const auto add = [&](const auto &features) {
        for (const std::uint64_t feature : features) {
            if (feature != 0)
                out[k++] = feature;
        }
    };
    PosOwnFeatures own;
    posOwnFeatures(word[0], place, own);
    add(own);
    PosBesideFeatures beside;
    for (const int distance : {-1, 1, -2, 2}) {
        posBesideFeatures(word[distance], distance, place, beside);
        add(beside);
    }
    PosPairFeatures pairs;
    posPairFeatures(word[-1], word[0], word[1], word[2], place, pairs);
    add(pairs);
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(k), out.end(), 0);
}

std::uint64_t posTagFeature(std::size_t previous)
{
    return combine(previous + 1, 101);
}

std::uint64_t posTagPairFeature(std::size_t previous, std::size_t beforePrevious)
{
    return combine((previous + 1) * 32 + beforePrevious + 1, 102);
}

void posDynamicFeatures(const PosWord &before, const PosWord &word, const PosWord &after, std::size_t previous,
                        std::size_t beforePrevious, PosDynamicFeatures &out)
{
    const std::uint64_t one = previous + 1;
    const std::uint64_t two = one * 32 + beforePrevious + 1;
    out = {posTagFeature(previous),
           posTagPairFeature(previous, beforePrevious),
           combine(combine(word.folded, one), 103),
           combine(combine(after.folded, one), 104),
           combine(combine(word.suffixes[2], one), 105),
           combine(combine(word.wordClass.fine, two), 106),
           combine(combine(after.wordClass.fine, one), 107),
           combine(combine(before.folded, two), 108)};
}

} // namespace dateline
