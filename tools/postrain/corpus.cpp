#include "corpus.h"

#include <QFile>

#include <array>

namespace dateline::postrain {

namespace {

PartOfSpeech posFromName(const QString &name)
{
    constexpr std::array<const char *, 17> names = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                    "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                    "PUNCT", "SCONJ", "SYM", "VERB", "X"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<PartOfSpeech>(i + 1);
    }
    return PartOfSpeech::X;
}

bool isWordLike(const QString &form)
{
    return !form.isEmpty() && form.back().isLetterOrNumber() && form.front().isLetterOrNumber();
}

bool isNominal(PartOfSpeech pos)
{
    return pos == PartOfSpeech::Noun || pos == PartOfSpeech::Propn;
}

/// Tag of "26-member", "NATO-Russia", "London-based" from the tags of the parts and of the word after.
PartOfSpeech compoundTag(PartOfSpeech first, PartOfSpeech last, PartOfSpeech next)
{
    if (last == PartOfSpeech::Propn)
        return PartOfSpeech::Propn;
    if (last == PartOfSpeech::Num)
        return first == PartOfSpeech::Num ? PartOfSpeech::Num : PartOfSpeech::Propn;
    if ((last == PartOfSpeech::Noun || last == PartOfSpeech::Verb) && isNominal(next))
        return PartOfSpeech::Adj;
    if (last == PartOfSpeech::Adp || last == PartOfSpeech::Adv)
        return isNominal(next) ? PartOfSpeech::Adj : PartOfSpeech::Noun;
    return last;
}

/// One past the last word of the compound that begins at `at`; at + 1 where there is none.
std::size_t compoundEnd(const std::vector<Word> &words, std::size_t at)
{
    std::size_t end = at + 1;
    while (end + 1 < words.size() && isWordLike(words[end - 1].form) && !words[end - 1].spaceAfter &&
           words[end].form == QLatin1StringView("-") && !words[end].spaceAfter && isWordLike(words[end + 1].form))
        end += 2;
    return end;
}

Corpus transformed(const Corpus &corpus, std::size_t first, std::size_t step, QString (*change)(const QString &))
{
    Corpus out;
    for (std::size_t i = first; i < corpus.size(); i += step) {
        GoldSentence sentence = corpus[i];
        if (sentence.words.size() < 4 || sentence.words.size() > 20)
            continue;
        if (sentence.words.back().form == QLatin1StringView("."))
            sentence.words.pop_back();
        for (Word &word : sentence.words)
            word.form = change(word.form);
        out.push_back(std::move(sentence));
    }
    return out;
}

} // namespace

Corpus readCorpus(const QString &path)
{
    Corpus corpus;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return corpus;
    GoldSentence sentence;
    const auto finish = [&] {
        if (!sentence.words.empty())
            corpus.push_back(sentence);
        sentence.words.clear();
    };
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (text.startsWith(QLatin1StringView("# doc "))) {
            finish();
            sentence.document = text.mid(6);
            continue;
        }
        const QStringList fields = text.split(u'\t');
        if (fields.size() < 5)
            finish();
        else
            sentence.words.push_back({fields[0], posFromName(fields[2]), fields[4] != QLatin1StringView("0")});
    }
    finish();
    return corpus;
}

Corpus joinedCompounds(const Corpus &corpus)
{
    Corpus out;
    for (const GoldSentence &sentence : corpus) {
        GoldSentence joined;
        joined.document = sentence.document;
        for (std::size_t i = 0; i < sentence.words.size();) {
            const std::size_t end = compoundEnd(sentence.words, i);
            Word word = sentence.words[i];
            for (std::size_t k = i + 1; k < end; ++k)
                word.form += sentence.words[k].form;
            if (end > i + 1) {
                const PartOfSpeech next = end < sentence.words.size() ? sentence.words[end].pos : PartOfSpeech::Punct;
                word.pos = compoundTag(word.pos, sentence.words[end - 1].pos, next);
                word.spaceAfter = sentence.words[end - 1].spaceAfter;
            }
            joined.words.push_back(std::move(word));
            i = end;
        }
        if (joined.words.size() != sentence.words.size())
            out.push_back(std::move(joined));
    }
    return out;
}

Corpus inCapitals(const Corpus &corpus, std::size_t first, std::size_t step)
{
    return transformed(corpus, first, step, [](const QString &form) { return form.toUpper(); });
}

Corpus asTitles(const Corpus &corpus, std::size_t first, std::size_t step)
{
    return transformed(corpus, first, step,
                       [](const QString &form) { return form.size() > 3 ? form.at(0).toUpper() + form.mid(1) : form; });
}

TokenisedText layOut(const Corpus &corpus)
{
    TokenisedText out;
    for (const GoldSentence &sentence : corpus) {
        Sentence laid;
        laid.firstToken = static_cast<std::int32_t>(out.tokens.size());
        laid.span.start = static_cast<std::int32_t>(out.text.size());
        for (const Word &word : sentence.words) {
            const auto start = static_cast<std::int32_t>(out.text.size());
            out.text += word.form;
            out.tokens.push_back({{start, static_cast<std::int32_t>(out.text.size())}, PartOfSpeech::Unknown});
            laid.span.end = static_cast<std::int32_t>(out.text.size());
            if (word.spaceAfter || &word == &sentence.words.back())
                out.text += u' ';
        }
        laid.endToken = static_cast<std::int32_t>(out.tokens.size());
        out.sentences.push_back(laid);
    }
    return out;
}

} // namespace dateline::postrain
