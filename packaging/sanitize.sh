#!/usr/bin/env bash
# Usage: packaging/sanitize.sh [asan|tsan] [CTEST ARGUMENTS...]
# Builds the tests with sanitizers and runs them: asan (address, leaks, undefined behaviour; the default) over all of
# them, tsan (threads) over those that work in parallel: pipeline, documents, jobs and faults.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

preset=${1:-asan}
[ $# -eq 0 ] || shift
case $preset in
    asan)
        tests=.
        targets=(test-programs)
        ;;
    tsan)
        targets=(tst_{workers,analysisjob,pipeline,corrector,document,documentfaults,sidecar,selection,reload,cli,clioutput,fuzz_document})
        tests="^($(IFS='|' && printf '%s' "${targets[*]}"))\$"
        ;;
    *)
        sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}" >&2
        exit 2
        ;;
esac

cmake --preset "$preset"
cmake --build --preset "$preset" --target "${targets[@]}" -j "${DATELINE_JOBS:-$(nproc)}"
# Qt's libraries are not built with the thread sanitizer: what it says of their insides is no news of ours.
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export TSAN_OPTIONS="suppressions=$PWD/tests/tsan.supp ignore_noninstrumented_modules=1"
ctest --preset "$preset" --output-on-failure -R "$tests" "$@"
