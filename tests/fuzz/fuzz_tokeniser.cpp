#include "fuzz/fuzztarget.h"
#include "fuzz/samples.h"
#include "text/postagger.h"
#include "text/tokeniser.h"

namespace dateline::fuzz {

void runTarget(QByteArrayView bytes)
{
    static const Result<PosTagger> tagger = PosTagger::load();
    promise(tagger.ok(), "the tagger loads");
    const QString text = QString::fromUtf8(bytes);
    std::vector<Token> tokens = tokenise(text);
    std::int32_t end = 0;
    for (const Token &token : tokens) {
        promise(token.span.start >= end && token.span.end > token.span.start && token.span.end <= text.size(),
                "tokens are in order, not empty");
        const QStringView word = QStringView(text).mid(token.span.start, token.span.length());
        promise(!word.contains(u' ') && !word.contains(u'\n'), "no white space in a token");
        end = token.span.end;
    }
    for (const SectionRole role : {SectionRole::Paragraph, SectionRole::Headline, SectionRole::List}) {
        const std::vector<Sentence> sentences = splitSentences(text, tokens, role);
        std::int32_t next = 0;
        for (const Sentence &sentence : sentences) {
            promise(sentence.firstToken == next && sentence.endToken > next, "every token is in one sentence");
            next = sentence.endToken;
        }
        promise(next == static_cast<std::int32_t>(tokens.size()), "sentences hold all tokens");
        tagger->tag(text, sentences, tokens);
        for (const Token &token : tokens)
            promise(token.pos != PartOfSpeech::Unknown, "every token has a part of speech");
    }
}

std::vector<QByteArray> seeds()
{
    return samplePages();
}

} // namespace dateline::fuzz
