#include "exporters/htmltext.h"

#include "base/safetext.h"

namespace dateline {

QString htmlText(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    qsizetype from = 0;
    const auto flush = [&](qsizetype end) { out += text.mid(from, end - from).toString().toHtmlEscaped(); };
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const qsizetype length = pair ? 2 : 1;
        if (isHiddenControl(c)) {
            flush(i);
            out += QStringLiteral("<span class=\"control\">%1</span>").arg(controlMark(c));
            from = i + length;
        }
        i += length;
    }
    flush(text.size());
    return out;
}

QString htmlAttribute(QStringView text)
{
    return shownText(text).toHtmlEscaped();
}

} // namespace dateline
