#!/usr/bin/env bash
# Usage: packaging/check.sh
# Holds the code to its format and its rules, and the texts beside it to their formats, with the programs that are there;
# says which are not. packaging/tidy.sh has clang-tidy, which takes longer.
set -uo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit
failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# check PROGRAM COMMAND...: runs COMMAND where PROGRAM is there.
check() {
    local program=$1
    shift
    if ! command -v "$program" >/dev/null; then
        printf 'skipped, %s is not installed: %s\n' "$program" "$*"
    elif "$@"; then
        printf 'ok: %s\n' "$*"
    else
        printf 'FAILED: %s\n' "$*"
        failed=1
    fi
}
# man says what is wrong on standard error, and ends well all the same.
manpage() { ! LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings --local-file "$1" 2>&1 >/dev/null | grep .; }

linux=packaging/linux
check desktop-file-validate desktop-file-validate $linux/dateline.desktop
check appstreamcli appstreamcli validate --no-net $linux/org.dateline.Dateline.metainfo.xml
check xmllint xmllint --noout resources/icons/*.svg packaging/macos/Info.plist.in
for page in $linux/man/*.1; do check man manpage "$page"; done
for file in $linux/completions/*.bash; do check bash bash -n "$file"; done
for file in $linux/completions/_*; do check zsh zsh -n "$file"; done
for file in $linux/completions/*.fish; do check fish fish --no-execute "$file"; done
# SC2046: packaging/fuzz.sh splits words on purpose.
check shellcheck shellcheck --severity=warning --exclude=SC2046 .ci/run packaging/*.sh packaging/appimage/*.sh $linux/completions/*.bash
check apparmor_parser apparmor_parser --skip-kernel-load --skip-cache $linux/apparmor/dateline
# yaml and json of the recipes, as far as that they can be read.
readable() {
    /usr/bin/python3 -c 'import json, sys, yaml
for name in sys.argv[1:]:
    with open(name) as file:
        json.load(file) if name.endswith(".json") else yaml.safe_load(file)' "$@"
}
check /usr/bin/python3 readable .github/workflows/*.yml packaging/flatpak/*.yml packaging/windows/*.json CMakePresets.json

# The recipes of macOS and Windows, read with stand-ins for programs and Qt; the installer too where NSIS is there.
recipe() {
    local folder=$scratch/$1 generator=TGZ
    if [ "$1" = windows ] && command -v makensis >/dev/null; then generator=NSIS; fi
    mkdir "$folder"
    find "$PWD" -mindepth 1 -maxdepth 1 ! -name CMakeLists.txt ! -name build ! -name '.*' -exec ln -s -t "$folder" {} +
    cp packaging/othersystem.cmake "$folder/CMakeLists.txt"
    { cmake -S "$folder" -B "$folder/b" -DDATELINE_SYSTEM="$1" && cmake --build "$folder/b" &&
        (cd "$folder/b" && cpack -G $generator -B packages); } >"$scratch/log" 2>&1 || {
        tail -n 20 "$scratch/log"
        return 1
    }
}
check cmake recipe macos
check cmake recipe windows

# Names the files that clang-format would write in another way: clang-format -i FILE does.
formatted() {
    ! git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format --dry-run 2>&1 | sed -n 's/:[0-9]*:[0-9]*: warning: .*//p' |
        sort -u | grep .
}
check clang-format formatted
cpp_checked() {
    cppcheck -j "$(nproc)" --quiet --error-exitcode=1 --std=c++20 --library=qt --enable=warning,performance,portability \
        --suppressions-list=packaging/cppcheck-suppressions.txt -Iapp -Iui app ui tools
}
check cppcheck cpp_checked
# The test of the include rule and of the length of files: ctest runs it too.
include_rules=build/release/tests/tst_includerules
if [ ! -x $include_rules ]; then cmake --build build/release --target tst_includerules >/dev/null 2>&1; fi
check $include_rules $include_rules -silent
exit $failed
