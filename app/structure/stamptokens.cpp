#include "structure/stamptokens.h"

#include <QString>

#include <algorithm>

namespace dateline {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "March 6, 20154:18 PM": day and clock stand in boxes of their own on the page, and nothing parts them when copied.
bool isYearWithClock(QStringView line, qsizetype from, qsizetype end)
{
    const qsizetype length = end - from;
    const bool clock = end + 2 < line.size() && line[end] == u':' && isDigit(line[end + 1]) && isDigit(line[end + 2]);
    return (length == 5 || length == 6) && clock && (line.mid(from, 2) == u"20" || line.mid(from, 2) == u"19");
}

/// "03/05/2024March 5, 2024": two dates in boxes of their own.
bool opensSecondDate(QStringView line, qsizetype at)
{
    if (at < 5 || !line[at].isUpper())
        return false;
    const QStringView before = line.mid(at - 5, 5);
    return !before[0].isLetterOrNumber() && std::all_of(before.begin() + 1, before.end(), isDigit);
}

qsizetype endOfRun(QStringView line, qsizetype from)
{
    qsizetype end = from + 1;
    if (isDigit(line[from])) {
        while (end < line.size() && isDigit(line[end]))
            ++end;
        if (isYearWithClock(line, from, end))
            return from + 4;
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
        const bool cutDigits = !tokens.empty() && isDigit(line[i]) && isDigit(line[i - 1]);
        token.joined = joined && !cutDigits && !opensSecondDate(line, i);
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
