#!/usr/bin/env bash
# Usage: packaging/tidy.sh [COMMIT]
# Runs clang-tidy over the sources that have changed since COMMIT (HEAD, if none is given: what is not committed yet).
# For a header that has changed, the source of the same name is read.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

die() {
    printf 'tidy: %s\n' "$@" >&2
    exit 2
}
since=${1:-HEAD}
build=build/release
command -v clang-tidy >/dev/null || die "clang-tidy is missing (package clang-tidy)."
git rev-parse --quiet --verify "$since^{commit}" >/dev/null || die "there is no commit $since."

mapfile -t files < <(
    git diff --name-only --diff-filter=d "$since" -- 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tools/*.cpp' |
        sed 's/\.h$/.cpp/' | sort -u | while read -r file; do if [ -e "$file" ]; then echo "$file"; fi; done
)
if [ "${#files[@]}" -eq 0 ]; then
    echo "tidy: no source has changed since $since"
    exit 0
fi

[ -f $build/compile_commands.json ] || cmake --preset release >/dev/null || die "Dateline could not be configured."
# Tests include what moc makes of them.
ninja -C $build -t targets all | sed -n 's/^\([a-z0-9_-]*_autogen\): phony$/\1/p' | xargs ninja -C $build >/dev/null ||
    die "what moc makes could not be made."
printf 'tidy: %s files\n' "${#files[@]}"
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "${DATELINE_JOBS:-$(nproc)}" clang-tidy -p $build --quiet
