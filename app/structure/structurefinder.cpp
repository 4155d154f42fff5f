#include "structure/structurefinder.h"

namespace dateline {

Structure findStructure(QStringView text, const CancelToken &)
{
    return plainStructure(text);
}

Structure plainStructure(QStringView)
{
    return {};
}

} // namespace dateline
