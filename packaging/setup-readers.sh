#!/usr/bin/env bash
# Fetches more programs that read Dateline's exports back in the tests, through npm: TimelineJS, ical.js, Apache
# Annotator, axe-core and brat. Nothing needs them: without them their tests skip and say so. They stay in the cache.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# tests/exporters/tst_readback.cpp looks in the same place.
folder=${XDG_CACHE_HOME:-${HOME:?is not set, and is where the cache belongs}/.cache}/dateline/readers

command -v npm >/dev/null || {
    printf 'setup-readers: npm is not installed (package npm, with Node.js 20 or later).\n' >&2
    exit 1
}
mkdir -p "$folder"
cp "$root/tests/exporters/readers/package.json" "$folder/"
# No scripts of strangers, and nothing but what the file names and needs.
npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --omit=dev --loglevel=error
printf 'setup-readers: the readers are in %s\n' "$folder"
