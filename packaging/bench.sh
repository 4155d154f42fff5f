#!/usr/bin/env bash
# Measures Dateline and prints one table, which is also in build/bench/table.txt. docs/speed.md says what it means.
# Usage: packaging/bench.sh [OPTION...]
#   --quick         small texts, one run: to see that all works
#   --peers         also other programs that find names or times (npm, apt)
#   --editors       also how fast other programs open the same files (apt)
#   --only SECTION  start, stages, memory, window, hostile, instructions, peers or editors; may be given again
#   --runs N        instead of five
#   --names DIR     *.iob2 files to train the name finder of a peer on
#   --update        keep the counts of instructions in docs/instructions.tsv
#   --programs DIR  measure the programs there and build nothing
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

build=yes
for argument in "$@"; do
    case $argument in
        -h | --help)
            sed -n '2,/^set /s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
            exit 0
            ;;
        --programs | --programs=*) build= ;;
    esac
done
if [ -n "$build" ]; then
    "$root/packaging/setup.sh"
    (cd "$root" && cmake --preset release && cmake --build --preset release --target \
        dateline dateline-cli bench_texts bench_pipeline) >&2
fi
# The system's own Python: a measurement of the screen needs nothing but libX11.
exec /usr/bin/python3 -B "$root/packaging/bench/bench.py" "$@"
