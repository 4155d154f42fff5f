#include "text/charkind.h"

namespace dateline {

namespace {

bool isInvisible(char32_t c)
{
    return (c >= 0x80 && c <= 0xa0) || (c >= 0x2000 && c <= 0x200f) || (c >= 0x2028 && c <= 0x202f) ||
           (c >= 0x205f && c <= 0x206f) || c == 0x1680 || c == 0x180e || c == 0x3000 || c == 0x061c || c == 0xfeff ||
           (c >= 0xfff9 && c <= 0xfffb);
}

} // namespace

CharKind wideCharKind(char32_t c)
{
    if (c >= 0xc0 && c <= 0x24f)
        return c == 0xd7 || c == 0xf7 ? CharKind::Other : CharKind::Letter;
    if (isInvisible(c))
        return CharKind::Space;
    if (c == 0xad || c == 0xfffd)
        return CharKind::Letter;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return CharKind::Letter;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return CharKind::Digit;
    default:
        return CharKind::Other;
    }
}

} // namespace dateline
