#include "structure/stamptokens.h"

#include <QString>

namespace dateline {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype endOfRun(QStringView line, qsizetype from)
{
    qsizetype end = from + 1;
    if (isDigit(line[from])) {
        while (end < line.size() && isDigit(line[end]))
            ++end;
    } else if (line[from].isLetter()) {
        while (end < line.size() && line[end].isLetter())
            ++end;
    }
    return end;
}

} // namespace

std::vector<StampToken> stampTokens(QStringView line)
{
    std::vector<StampToken> tokens;
    bool joined = false;
    for (qsizetype i = 0; i < line.size();) {
        if (line[i].isSpace()) {
            joined = false;
            ++i;
            continue;
        }
        const qsizetype end = endOfRun(line, i);
        StampToken token;
        token.span = {static_cast<std::int32_t>(i), static_cast<std::int32_t>(end)};
        token.joined = joined;
        if (isDigit(line[i])) {
            token.kind = StampToken::Kind::Number;
            token.number = end - i <= 9 ? line.mid(i, end - i).toInt() : -1;
        } else if (line[i].isLetter()) {
            token.kind = StampToken::Kind::Word;
        } else {
            token.mark = line[i].unicode();
        }
        tokens.push_back(token);
        joined = true;
        i = end;
    }
    return tokens;
}

} // namespace dateline
