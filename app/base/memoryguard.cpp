#include "base/memoryguard.h"

#include <new>
#include <stdexcept>

namespace dateline {

bool isOutOfMemory(const std::exception_ptr &thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        return true;
    } catch (const std::length_error &) { // a container of more than there can ever be
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace dateline
