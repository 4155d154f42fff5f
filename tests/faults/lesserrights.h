#pragma once

#include <unistd.h>

namespace dateline {

/// As long as it lives, the program has the rights of a user who owns nothing: root may read what nobody may.
class LesserRights
{
public:
    LesserRights()
    {
        if (::geteuid() == 0)
            m_lowered = ::seteuid(65534) == 0;
    }
    ~LesserRights()
    {
        if (m_lowered && ::seteuid(0) != 0)
            ::_exit(99); // the tests that follow would tell of something else
    }
    LesserRights(const LesserRights &) = delete;
    LesserRights &operator=(const LesserRights &) = delete;

private:
    bool m_lowered = false;
};

} // namespace dateline
