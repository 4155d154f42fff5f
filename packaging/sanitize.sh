#!/usr/bin/env bash
# Usage: packaging/sanitize.sh [asan|tsan|cfi] [CTEST ARGUMENTS...]
#        packaging/sanitize.sh valgrind
# Builds the tests with sanitizers and runs them: asan (address, leaks, undefined behaviour; the default) over all of
# them, tsan (threads) over those that work in parallel: pipeline, documents, jobs and faults, cfi (calls that go where
# they must not; clang, lld and llvm) over pipeline, document, exporters and the window. valgrind watches the release
# build while a window opens, analyses an article and closes. Builds nothing else.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

check=${1:-asan}
[ $# -eq 0 ] || shift
preset=$check
case $check in
    asan) targets=(test-programs) ;;
    tsan)
        targets=(tst_{workers,workersmemory,handover,mailbox,analysisjob,pipeline,corrector})
        targets+=(tst_{document,documentfaults,sidecar,selection,reload,cli,clioutput} tst_fuzz_document)
        ;;
    cfi) targets=(tst_{pipeline,document,jsonexporter,mainwindow}) ;; # the marks of GCC's protection break clang 14's
    valgrind)
        preset=release
        targets=(tst_mainwindow)
        ;;
    *)
        sed -n '2,7s/^# //p' "${BASH_SOURCE[0]}" >&2
        exit 2
        ;;
esac

cmake --preset "$preset"
cmake --build --preset "$preset" --target "${targets[@]}" -j "${DATELINE_JOBS:-$(nproc)}"

if [ "$check" = valgrind ]; then
    # The machine code that PCRE2 makes of regular expressions reads beyond their text and looks away: not with it.
    QT_QPA_PLATFORM=offscreen QT_ENABLE_REGEXP_JIT=0 exec valgrind --quiet --error-exitcode=1 --leak-check=full \
        --show-leak-kinds=definite,possible --errors-for-leak-kinds=definite,possible --num-callers=30 \
        --suppressions=tests/valgrind.supp build/release/tests/tst_mainwindow sampleOpens closedWhileAnalysing
fi

tests=.
[ "$check" = asan ] || tests="^($(IFS='|' && printf '%s' "${targets[*]}"))\$"
# Qt's libraries are not built with the thread sanitizer: what it says of their insides is no news of ours.
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LSAN_OPTIONS="suppressions=$PWD/tests/lsan.supp print_suppressions=0"
export TSAN_OPTIONS="suppressions=$PWD/tests/tsan.supp ignore_noninstrumented_modules=1"
ctest --preset "$preset" --output-on-failure -R "$tests" "$@"
