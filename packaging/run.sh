#!/usr/bin/env bash
# Usage: packaging/run.sh [FILE...]
# Sets up what is missing, builds Dateline and opens FILE, or a sample article when none is given.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release
seconds_shown=5

say() { printf 'run: %s\n' "$*"; }
die() {
    printf 'run: %s\n' "$@" >&2
    exit 1
}

case ${1:-} in
    -h | --help)
        sed -n '2,3s/^# //p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
esac

files=()
for file in "$@"; do
    [ -e "$file" ] || die "there is no file $file"
    files+=("$(realpath -s -- "$file")")
done
if [ "${#files[@]}" -eq 0 ]; then
    sample=$root/resources/samples/harbour-bridge.txt
    if [ ! -e "$sample" ]; then sample=$(LC_ALL=C && printf '%s\n' "$root"/resources/samples/*.txt | head -n 1); fi
    [ -e "$sample" ] || die "resources/samples has no sample article; name a file to open."
    files=("$sample")
fi

"$root/packaging/setup.sh"

cd_and() { (cd "$root" && "$@"); }
log=$(mktemp)
server=
cleanup() {
    rm -f "$log"
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

if [ ! -f "$build/build.ninja" ] && ! cd_and cmake --preset release >"$log" 2>&1; then
    cat "$log" >&2
    die "Dateline could not be configured."
fi
program=$build/bin/dateline
# A later time little or nothing is built, and on a terminal that shows.
[ -x "$program" ] || say "building Dateline (a few minutes the first time)"
if [ -t 1 ]; then
    cd_and cmake --build --preset release --target dateline || die "Dateline could not be built."
elif ! cd_and cmake --build --preset release --target dateline >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    die "Dateline could not be built."
fi

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    rm -f "$log"
    exec "$program" "${files[@]}"
fi

say "there is no display here: opening the window under Xvfb for $seconds_shown seconds"
: >"$log" # the words of a build must not pass for the number of a display
Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp >"$log" 2>/dev/null &
server=$!
for ((tenths = 0; tenths < 100; ++tenths)); do
    [ ! -s "$log" ] || break
    kill -0 "$server" 2>/dev/null || die "Xvfb did not start."
    sleep 0.1
done
[ -s "$log" ] || die "Xvfb did not start within ten seconds."
status=0
DISPLAY=:$(cat "$log") QT_QPA_PLATFORM=xcb timeout "$seconds_shown" "$program" "${files[@]}" || status=$?
# 124: the time was up, and the window still open.
if [ "$status" -ne 124 ]; then die "the window did not stay open (exit status $status)."; fi
say "the window opened ${files[*]} and closed again. To see it, run this on a desktop, or over ssh -X."
