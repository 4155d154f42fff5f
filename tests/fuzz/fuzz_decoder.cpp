#include "fuzz/fuzztarget.h"
#include "fuzz/samples.h"
#include "text/decoder.h"
#include "text/mojibake.h"

#include <QStringEncoder>
#include <QStringList>

namespace dateline::fuzz {

namespace {

void checkArticle(const Article &article, QByteArrayView bytes)
{
    const QStringView text = article.text;
    promise(text.isValidUtf16(), "canonical text has no half of a pair");
    promise(!text.contains(u'\r') && !text.contains(QChar(0)) && !text.contains(QChar(0x2028)),
            "canonical text has one kind of line end and no NUL");
    promise(article.undecodable >= 0 && (article.undecodable > 0) == (article.firstUndecodable >= 0),
            "undecodable bytes are counted");
    promise(article.firstUndecodable < 0 || (article.firstUndecodable < text.size() &&
                                             text[article.firstUndecodable] == QChar::ReplacementCharacter),
            "the first of them is where it is said to be");
    promise(article.lineEnds == text.count(u'\n'), "line ends are counted");
    std::int64_t last = 0;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at <= size; at += at + 100 < size ? 17 : 1) {
        const std::int64_t byte = byteOffsetOf(article, at);
        promise(byte >= last && byte <= bytes.size(), "byte offsets go up and stay in the file");
        last = byte;
    }
}

} // namespace

void runTarget(QByteArrayView bytes)
{
    static const QStringList names = {QString(),
                                      QStringLiteral("utf-8"),
                                      QStringLiteral("utf-16le"),
                                      QStringLiteral("utf-16be"),
                                      QStringLiteral("utf-32le"),
                                      QStringLiteral("windows-1252"),
                                      QStringLiteral("koi8-r"),
                                      QStringLiteral("shift_jis"),
                                      QStringLiteral("gb18030"),
                                      QStringLiteral("no such thing")};
    for (const QString &name : names) {
        const Result<Article> article = decode(bytes, {name});
        if (!article)
            continue;
        checkArticle(*article, bytes);
        checkArticle(repairedArticle(*article), bytes);
    }
}

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> all = samplePages();
    const QString text = QStringLiteral("Zoë said: “It’s over.” В Москве шёл снег.\r\n船は出港した。\n");
    for (const char *name :
         {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "ISO-8859-1", "Shift_JIS", "EUC-JP", "Big5"}) {
        QStringEncoder encoder(name);
        if (encoder.isValid())
            all.push_back(encoder.encode(text));
    }
    all.push_back(QByteArray("\xff\xfe") + all[0]);
    all.push_back("Content-Type: text/plain; charset=windows-1251\n\n\xcf\xf0\xe8\xe2\xe5\xf2\n");
    return all;
}

} // namespace dateline::fuzz
