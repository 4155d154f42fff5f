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

CaseMode caseModeOf(const PosWord *words, std::size_t count)
{
    std::size_t letters = 0;
    std::size_t upper = 0;
    std::size_t longWords = 0;
    std::size_t capitalised = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t flags = words[i].flags;
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

void posStaticFeatures(const PosWord *word, bool first, CaseMode mode, PosStaticFeatures &out)
{
    const PosWord &w = word[0];
    const PosWord &p1 = word[-1];
    const PosWord &p2 = word[-2];
    const PosWord &n1 = word[1];
    const PosWord &n2 = word[2];
    const std::uint64_t m = static_cast<std::uint64_t>(mode) * 2 + (first ? 1 : 0);
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
    add(p1.folded);
    add(n1.folded);
    add(p2.folded);
    add(n2.folded);
    add(combine(p1.folded, w.folded));
    add(combine(w.folded, n1.folded));
    add(combine(p1.folded, n1.folded));
    add(p1.suffixes[2]);
    add(n1.suffixes[2]);
    add(p1.wordClass.fine);
    add(n1.wordClass.fine);
    add(combine(n1.shape, m));
    add(combine(p1.shape, combine(w.shape, m)));
    add(combine(w.wordClass.fine, n1.wordClass.coarse));
    add(combine(n1.wordClass.coarse, n2.wordClass.coarse));
    add(combine(w.suffixes[2], n1.suffixes[1]));
    add(combine(w.folded, n2.folded));
}

void posDynamicFeatures(const PosWord *word, std::size_t previous, std::size_t beforePrevious, PosDynamicFeatures &out)
{
    const PosWord &w = word[0];
    const std::uint64_t one = previous + 1;
    const std::uint64_t two = one * 32 + beforePrevious + 1;
    std::size_t k = 0;
    const auto add = [&](std::uint64_t value) {
        out[k] = combine(value, k + 101);
        ++k;
    };
    add(one);
    add(two);
    add(combine(w.folded, one));
    add(combine(word[1].folded, one));
    add(combine(w.suffixes[2], one));
    add(combine(w.wordClass.fine, two));
    add(combine(word[1].wordClass.fine, one));
    add(combine(word[-1].folded, two));
}

} // namespace dateline
