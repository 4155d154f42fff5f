#!/usr/bin/env bash
# Usage: packaging/check.sh
# Holds the texts beside the code to their formats, with the programs that are there; says which are not.
set -uo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit
failed=0

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
check shellcheck shellcheck --severity=warning --exclude=SC2046 packaging/*.sh packaging/appimage/*.sh $linux/completions/*.bash
check apparmor_parser apparmor_parser --skip-kernel-load --skip-cache $linux/apparmor/dateline
exit $failed
