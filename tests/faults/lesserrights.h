#pragma once

#include <unistd.h>

namespace dateline {

/// As long as it lives, a program of root's has the rights of a user who owns nothing: root may read what nobody may.
/// Other users, and systems on which tests are not run as root, need none of that.
class LesserRights
{
public:
    LesserRights()
    {
#ifdef __linux__
        if (::geteuid() == 0)
            m_lowered = ::setresuid(nobody, nobody, 0) == 0;
#endif
    }
    ~LesserRights()
    {
#ifdef __linux__
        if (m_lowered && ::setresuid(0, 0, 0) != 0)
            ::_exit(99); // the tests that follow would tell of something else
#endif
    }
    LesserRights(const LesserRights &) = delete;
    LesserRights &operator=(const LesserRights &) = delete;

private:
    static constexpr unsigned nobody = 65534;
    [[maybe_unused]] bool m_lowered = false;
};

} // namespace dateline
