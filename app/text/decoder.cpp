#include "text/decoder.h"

namespace dateline {

Article articleFromText(const QString &text)
{
    Article article;
    article.text = text;
    article.encoding = QStringLiteral("UTF-8");
    article.bytes = text.toUtf8().size();
    return article;
}

Result<Article> decode(QByteArrayView bytes, const DecodeOptions &)
{
    return articleFromText(QString::fromUtf8(bytes));
}

} // namespace dateline
