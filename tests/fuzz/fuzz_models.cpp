#include "events/lexicon.h"
#include "fuzz/fuzztarget.h"
#include "structure/pagemodel.h"
#include "text/postagger.h"
#include "text/tokeniser.h"

#include <QFile>

namespace dateline::fuzz {

namespace {

QByteArray resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    promise(file.open(QIODevice::ReadOnly), path);
    return file.readAll();
}

template <typename T>
bool readOrTold(const Result<T> &result)
{
    promise(result.ok() || result.error().code == ErrorCode::BadResource, "damage is told");
    return result.ok();
}

void tryPageModel(QByteArrayView bytes)
{
    const auto model = PageModel::fromText(bytes);
    if (!readOrTold(model))
        return;
    const std::vector<PagePart> parts = model->partsOf(std::vector<PageFeatureSet>(7));
    promise(parts.size() == 7 && mayOpen(parts.front()), "a page has a part for each block");
    for (std::size_t i = 1; i < parts.size(); ++i)
        promise(mayFollow(parts[i - 1], parts[i]), "parts follow each other as they may");
    promise(PageModel::fromText(model->toText()).ok(), "what was written is read");
}

void tryTagger(QByteArrayView bytes)
{
    const auto tagger = PosTagger::fromBytes(bytes);
    if (!readOrTold(tagger))
        return;
    static const QString text = QStringLiteral("The U.S.-led inquiry of 3 March ended; nobody knew why.");
    std::vector<Token> tokens = tokenise(text);
    tagger->tag(text, splitSentences(text, tokens, SectionRole::Paragraph), tokens);
}

} // namespace

/// Any bytes as a file of the program's own that somebody has put another one in place of: the first byte says which.
void runTarget(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const QByteArrayView rest = bytes.sliced(1);
    switch (bytes.front()) {
    case 'g':
        tryPageModel(rest);
        return;
    case 'p':
        tryTagger(rest);
        return;
    default:
        readOrTold(readEventWords(rest.toByteArray()));
    }
}

std::vector<QByteArray> seeds()
{
    return {"g" + resource(":/dateline/structure/page.weights").left(4000),
            "g" + PageModel().toText(),
            "p" + resource(":/dateline/text/en.pos").left(3000),
            "e" + resource(":/dateline/events/en.lexicon").left(6000),
            "g",
            "p",
            "e"};
}

} // namespace dateline::fuzz
