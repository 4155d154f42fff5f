#!/usr/bin/env bash
# Usage: packaging/mutate.sh N [SEED]
# Gives N broken files, made out of the samples, to dateline-cli: no crash, none slower than ten seconds, valid JSON or
# a message for each. Ends with 0 where all is well. A file that fails is kept in build/mutate-failures.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

case ${1:-} in
    '' | *[!0-9]*)
        sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}" >&2
        exit 2
        ;;
esac
root=$PWD
program=$root/build/release/bin/dateline-cli
if [ ! -x "$program" ]; then
    cmake --preset release
    cmake --build --preset release --target dateline-cli
fi
cd build
exec python3 "$root/tests/limits/mutate.py" "$program" "$root" "$@"
