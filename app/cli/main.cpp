#include "pipeline/pipeline.h"

int main()
{
    return dateline::Engines::load().ok() ? 0 : 1;
}
