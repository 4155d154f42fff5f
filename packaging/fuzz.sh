#!/usr/bin/env bash
# Usage: packaging/fuzz.sh MINUTES [TARGET...]
# Builds the fuzz targets of tests/fuzz with clang, libFuzzer, and the address and undefined-behaviour sanitizers, and
# runs each of them (or those named, as in "decoder times") for so many minutes, one after the other. What they learn
# stays in build/fuzz-corpus and is gone on with the next time; what they find is kept in build/fuzz-findings, and the
# program then ends with 1. A finding is looked at with build/fuzz/fuzz/fuzz_TARGET FILE, and becomes a test.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

die() {
    printf 'fuzz: %s\n' "$@" >&2
    exit 2
}
case ${1:-} in
    '' | *[!0-9]* | 0)
        sed -n '2,6s/^# //p' "${BASH_SOURCE[0]}" >&2
        exit 2
        ;;
esac
minutes=$1
shift
command -v clang++ >/dev/null || die "clang++ is missing (package clang, with libFuzzer in libclang-rt-*-dev)."

build=$PWD/build/fuzz
jobs=${DATELINE_JOBS:-$(nproc)}
log=$PWD/build/fuzz-build.log
mkdir -p build
if ! { cmake -S . -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    -DDATELINE_FUZZ=ON -DDATELINE_SANITIZE=address,undefined && cmake --build "$build" -j "$jobs" --target \
    $([ $# -gt 0 ] && printf 'fuzz_%s ' "$@" || echo fuzzers); } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    die "the fuzz targets could not be built; see $log."
fi

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for program in "$build"/fuzz/fuzz_*; do targets+=("${program##*/fuzz_}"); done
fi

# Leaks are looked for at the end of a run too: a static object is none. What a thread keeps for itself may be taken for
# one while the thread ends; such a finding does not come again.
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1
export QT_LOGGING_RULES='*=false'
all=0
row='%-12s %12s %9s %9s %9s\n'
# shellcheck disable=SC2059 # the row is a format
printf "$row" target executions coverage corpus findings
for target in "${targets[@]}"; do
    corpus=build/fuzz-corpus/$target
    findings=build/fuzz-findings/$target
    out=build/fuzz-$target.log
    mkdir -p "$corpus" "$findings"
    DATELINE_SEEDS=$corpus "$build/fuzz/fuzz_$target"
    before=$(find "$findings" -type f | wc -l)
    "$build/fuzz/fuzz_$target" -max_total_time=$((minutes * 60)) -timeout=25 -rss_limit_mb=4096 -max_len=20000 \
        -print_final_stats=1 -artifact_prefix="$findings/" "$corpus" >"$out" 2>&1 || true
    found=$(($(find "$findings" -type f | wc -l) - before))
    # A run that ends without its last words has crashed in a way that left no file.
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$out" | tail -n 1)
    if [ -z "$runs" ] && [ "$found" -eq 0 ]; then found=1; fi
    coverage=$(grep -o 'cov: [0-9]*' "$out" | tail -n 1 | cut -d ' ' -f 2)
    # shellcheck disable=SC2059
    printf "$row" "$target" "${runs:-?}" "${coverage:-?}" "$(find "$corpus" -type f | wc -l)" "$found"
    all=$((all + found))
done
if [ "$all" -gt 0 ]; then
    printf 'fuzz: %s findings; see build/fuzz-findings and build/fuzz-*.log\n' "$all" >&2
    exit 1
fi
