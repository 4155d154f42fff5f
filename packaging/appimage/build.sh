#!/usr/bin/env bash
# Usage: packaging/appimage/build.sh
# Makes an AppImage of the release preset. Not run yet: it needs linuxdeploy and its plugin for Qt, which are downloaded
# by hand, since Debian does not have them:
#
#   https://github.com/linuxdeploy/linuxdeploy/releases
#   https://github.com/linuxdeploy/linuxdeploy-plugin-qt/releases
#
# Both are looked for in PATH as linuxdeploy and linuxdeploy-plugin-qt. Build on the oldest system that it is to run on
# (Debian 12): the C library is not in the image.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || {
        printf 'appimage: %s is not in PATH; see the top of %s\n' "$tool" "${BASH_SOURCE[0]}" >&2
        exit 1
    }
done
packaging/setup.sh
cmake --preset release -DCMAKE_INSTALL_PREFIX=/usr
cmake --build --preset release

folder=$PWD/build/release/AppDir
rm -rf "$folder"
DESTDIR=$folder cmake --install build/release --strip
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
LINUXDEPLOY_OUTPUT_VERSION=$(sed -n 's/^project(Dateline VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
# The plugin finds Qt by its qmake; the plugin that draws SVG icons is linked by nothing, so that it is named.
export SOURCE_DATE_EPOCH LINUXDEPLOY_OUTPUT_VERSION QMAKE=${QMAKE:-$(command -v qmake6)} EXTRA_QT_MODULES=svg
cd build/release
linuxdeploy --appdir "$folder" --plugin qt --output appimage \
    --executable "$folder/usr/bin/dateline-cli" \
    --desktop-file "$folder/usr/share/applications/dateline.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/dateline.svg"
