#!/usr/bin/env bash
# Usage: packaging/package.sh [CMAKE ARGUMENTS...]
# Builds the programs (release preset, no tests) and makes a .deb of them, for the Debian that this runs on. Shows its
# contents and size, and what lintian says of it, if it is there. The package stays in build/release/packages. The same
# commit gives the same bytes on every machine with the same packages.
#
#   DATELINE_BUILD=FOLDER   package what is built in FOLDER already, and build nothing
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

build=${DATELINE_BUILD:-build/release}
# Times in the package are those of the commit, so that the same commit gives the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1)}
export SOURCE_DATE_EPOCH
umask 022

command -v dpkg-shlibdeps >/dev/null || {
    printf 'package: dpkg-shlibdeps is missing (package dpkg-dev).\n' >&2
    exit 1
}
if [ -z "${DATELINE_BUILD:-}" ]; then
    packaging/setup.sh
    cmake --preset release "$@"
    cmake --build --preset release --target dateline dateline-cli
fi
if [ -n "$(git status --porcelain --untracked-files=no 2>/dev/null)" ]; then
    printf 'package: there are changes that are not committed: this is not the package of the commit\n' >&2
fi

mkdir -p "$build/packages"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
(cd "$build" && cpack -G DEB -B packages >"$stage/log") || {
    cat "$stage/log" >&2
    exit 1
}
package=$(sed -n 's/^CPack: - package: \(.*\.deb\) generated\.$/\1/p' "$stage/log")
# CPack keeps the times of the files: packed anew, all have that of the commit.
dpkg-deb --raw-extract "$package" "$stage/package"
# What the compiler says of itself, which CMake's own stripping leaves in.
strip --remove-section=.comment --remove-section=.note "$stage"/package/usr/bin/*
# CPack lists the checksums as the file system lists the files, which is no order.
(cd "$stage/package" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$stage/package" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$stage/package" "$package" >/dev/null
rm -f "$package.sha256"

dpkg-deb --info "$package"
dpkg-deb --contents "$package"
printf '%s: %s bytes, %s\n' "$package" "$(stat -c %s "$package")" "$(sha256sum "$package" | cut -d ' ' -f 1)"
if command -v lintian >/dev/null; then
    lintian --fail-on error "$package"
else
    printf 'package: lintian is not installed; not checked\n'
fi
