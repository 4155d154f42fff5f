#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace dateline::fuzz {

/// Each target gives these two. Built with DATELINE_FUZZ=ON and Clang, a target is a libFuzzer program (fuzz_<name>);
/// always, it is a test (tst_fuzz_<name>) that runs the seeds and some hundred deterministic mutations of them.
/// A broken promise ends the process.
void runTarget(QByteArrayView bytes);
[[nodiscard]] std::vector<QByteArray> seeds();

inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace dateline::fuzz
