#!/usr/bin/env bash
# Makes this machine ready to build and test Dateline: packages through apt, and KDE Syntax-Highlighting for Qt 6.
# Does nothing, in well under a second, when everything is there already.
#
#   packaging/setup.sh         what building and running takes
#   packaging/setup.sh tests   and the programs of others that Dateline's tests run beside it
#
#   DATELINE_SYNTAX_TARBALL=FILE   take the KDE Syntax-Highlighting 5.116.0 source from FILE instead of a Debian archive
set -euo pipefail

packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev libqt6sql6-sqlite
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n                   # the words of Qt's own dialogs
    libuchardet-dev
    fonts-dejavu-core tzdata                # a bare machine has no font and may have no time zones
    xvfb openbox python3 python3-jsonschema # run.sh without a display, and the tests
    at-spi2-core dbus-daemon python3-gi     # the test that reads the window as a screen reader does
)
# Nothing needs these: a test whose reader is missing is skipped and says so.
reader_packages=(
    cmark libxml2-utils tidy
    parallel # runs several processes of dateline-cli at a time
    strace binutils # what the programs ask of the system, and how they are built
    python3-html5lib python3-icalendar python3-nltk python3-pyld python3-pyte
)
svg_plugins_package=qt6-svg-plugins # Debian 12 has these in libqt6svg6
kf6_package=libkf6syntaxhighlighting-dev
syntax_build_packages=(extra-cmake-modules perl)

syntax_version=5.116.0
syntax_sha256=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
# Debian 12 has KDE Syntax-Highlighting for Qt 5 only; this later release carries the 5.116.0 source.
syntax_source_suite=trixie
syntax_source_package=ksyntax-highlighting=5.116.0-1

cache=${XDG_CACHE_HOME:-${HOME:?is not set, and is where the cache belongs}/.cache}/dateline
# cmake/SyntaxHighlighting.cmake looks in the same place. The last number goes up where it is built in another way.
syntax_prefix=$cache/ksyntaxhighlighting-$syntax_version-qt6-2

say() { printf 'setup: %s\n' "$*"; }
die() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}

with_readers=
case "$*" in
    '') ;;
    tests) with_readers=yes ;;
    *) die "takes no argument but 'tests'; see the top of ${BASH_SOURCE[0]}." ;;
esac

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    cat >&2 <<END
setup: this machine has no apt, so its packages cannot be installed for you. Please install these, under whatever names
setup: your system gives them (in brackets: the package on Debian 13):
setup:   a C++20 compiler: GCC 12 or Clang 15, or later (g++)
setup:   CMake 3.23 or later, and Ninja (cmake, ninja-build)
setup:   Qt 6.4 or later: Qt Base, Qt SVG, Qt Tools with Linguist, the SQLite driver
setup:     (qt6-base-dev, qt6-svg-dev, qt6-tools-dev, qt6-l10n-tools, libqt6sql6-sqlite)
setup:   KDE Frameworks 6: KSyntaxHighlighting ($kf6_package)
setup:   uchardet (libuchardet-dev)
setup:   for the tests: Python 3 with jsonschema and gi, Xvfb, Openbox, AT-SPI, the D-Bus daemon, DejaVu fonts
setup:     (python3-jsonschema, python3-gi, xvfb, openbox, at-spi2-core, dbus-daemon, fonts-dejavu-core)
setup:   and, where you like, readers of what Dateline exports:
setup:     (${reader_packages[*]})
setup: then build by hand: cmake --preset release && cmake --build --preset release
END
    exit 1
fi

scratch=$(mktemp -d)
chmod 755 "$scratch" # apt downloads as a user of its own
staging=
cleanup() { rm -rf "$scratch" ${staging:+"$staging"}; }
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir -p "$cache"
exec 9>"$cache/setup.lock"
if ! flock -n 9; then
    say "waiting for another setup to finish"
    flock 9
fi

# Runs a command without a word, unless it fails. Descriptor 9 stays here: a service started by a package's installation
# would otherwise hold the lock for as long as it lives.
quietly() {
    if "$@" >"$scratch/log" 2>&1 </dev/null 9>&-; then return 0; fi
    printf '+ %s\n' "$*" >&2
    tail -n 40 "$scratch/log" >&2
    return 1
}

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
offered() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }
has_syntax_prefix() { [ -f "$syntax_prefix/lib/cmake/KF5SyntaxHighlighting/KF5SyntaxHighlightingConfig.cmake" ]; }

missing=()
need() {
    local package
    for package in "$@"; do
        installed "$package" || missing+=("$package")
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@" # may ask for a password, on the terminal
    fi
}

updated=
update_lists() {
    [ -z "$updated" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            die "packages are missing${missing[0]:+: ${missing[*]}}" "installing them takes root or sudo; there is neither."
        sudo -v || die "sudo was refused; without it packages cannot be installed."
    fi
    say "reading the package lists"
    quietly as_root apt-get update || die "apt-get update failed."
    updated=yes
}

install_missing() {
    [ "${#missing[@]}" -gt 0 ] || return 0
    update_lists
    local package absent=()
    for package in "${missing[@]}"; do
        offered "$package" || absent+=("$package")
    done
    [ "${#absent[@]}" -eq 0 ] ||
        die "apt offers no ${absent[*]}. Dateline needs the Qt 6.4 of Debian 12 or Ubuntu 24.04, or later."
    say "installing ${missing[*]}"
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}" || die "apt could not install them."
    missing=()
}

# The archives of Debian that this machine's own apt sources name, whatever file and format they are written in.
debian_archives() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 'Component: main' |
        grep -v '^cdrom:' | sort -u
}

# Fetches the source with lists and a cache of its own: the machine's apt configuration (proxy, certificates, logins)
# is used, and not changed. The suite's signature is checked as always.
fetch_syntax_source() {
    local archive keyring=/usr/share/keyrings/debian-archive-keyring.gpg apt
    mkdir -p "$scratch"/apt/{lists,cache/archives,parts}
    apt=(apt-get -q
        -o "Dir::Etc::SourceList=$scratch/apt/sources.list" -o "Dir::Etc::SourceParts=$scratch/apt/parts"
        -o "Dir::State::Lists=$scratch/apt/lists" -o "Dir::Cache=$scratch/apt/cache")
    for archive in $(debian_archives); do
        printf 'deb-src %s%s %s main\n' "$([ -r "$keyring" ] && printf '[signed-by=%s] ' "$keyring")" \
            "$archive" "$syntax_source_suite" >"$scratch/apt/sources.list"
        quietly "${apt[@]}" update || continue
        (cd "$scratch/apt" &&
            quietly "${apt[@]}" source --download-only --tar-only "$syntax_source_package") || continue
        mv "$scratch/apt/ksyntax-highlighting_$syntax_version.orig.tar.xz" "$scratch/source.tar.xz" && return 0
    done
    return 1
}

build_syntax() {
    local source=$scratch/source build=$scratch/build
    say "fetching KDE Syntax-Highlighting $syntax_version"
    if [ -n "${DATELINE_SYNTAX_TARBALL:-}" ]; then
        cp -- "$DATELINE_SYNTAX_TARBALL" "$scratch/source.tar.xz" || die "DATELINE_SYNTAX_TARBALL cannot be read."
    else
        fetch_syntax_source || die \
            "this system has no $kf6_package, and no Debian archive among its apt sources has the source of $syntax_version." \
            "Download syntax-highlighting-$syntax_version.tar.xz from KDE and name it in DATELINE_SYNTAX_TARBALL."
    fi
    printf '%s  %s\n' "$syntax_sha256" "$scratch/source.tar.xz" | sha256sum --check --status ||
        die "the source of KDE Syntax-Highlighting $syntax_version has the wrong SHA-256; it is not used."

    say "building KDE Syntax-Highlighting $syntax_version for Qt 6 (once, one to three minutes)"
    mkdir "$source"
    (cd "$source" && cmake -E tar xf "$scratch/source.tar.xz")
    source=$(echo "$source"/*)
    # Debian 12's extra-cmake-modules is a little older than asked for, and enough. Its Qt-only parts, and not the
    # command-line tool, the examples, the Qt Quick module or the translations: the cached prefix is for linking only.
    sed -i -e '/find_package(ECM/s/5\.116\.0/5.103.0/' -e '/add_subdirectory(examples)/d' \
        -e '/ecm_install_po_files_as_qm/d' "$source/CMakeLists.txt"
    sed -i -e '/add_subdirectory(cli)/d' "$source/src/CMakeLists.txt"
    quietly cmake -S "$source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$syntax_prefix" \
        -DQT_MAJOR_VERSION=6 -DBUILD_WITH_QT6=ON -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON \
        -DBUILD_TESTING=OFF -DQRC_SYNTAX=ON -DKDE_INSTALL_LIBDIR=lib -DKDE_INSTALL_INCLUDEDIR=include \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON || die "KDE Syntax-Highlighting could not be configured."
    # rcc writes the time of each file into what it makes; with one time for all, the library is the same everywhere.
    quietly env -u SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=1 cmake --build "$build" ||
        die "KDE Syntax-Highlighting could not be built."

    # Moved into place in one step, so that an interrupted run leaves no half of it.
    rm -rf "$cache"/staging.*
    staging=$(mktemp -d "$cache/staging.XXXXXX")
    quietly env DESTDIR="$staging" cmake --install "$build" || die "KDE Syntax-Highlighting could not be installed."
    rm -rf "$syntax_prefix"
    mv "$staging$syntax_prefix" "$syntax_prefix"
}

need "${packages[@]}"
# Qt's X11 plugin comes with Qt Base; the Wayland one does not.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then need qt6-wayland; fi

has_syntax() { installed "$kf6_package" || has_syntax_prefix; }
has_svg_plugins() { compgen -G '/usr/lib/*/qt6/plugins/iconengines/libqsvgicon.so' >/dev/null; }

# Asking apt takes it a second: only where something is missing.
if [ "${#missing[@]}" -gt 0 ] || ! { has_syntax || offered "$kf6_package" || [ "$(debian_archives)" ]; }; then
    update_lists
fi
if ! has_svg_plugins && offered "$svg_plugins_package"; then need "$svg_plugins_package"; fi
if ! has_syntax; then
    if offered "$kf6_package"; then need "$kf6_package"; else need "${syntax_build_packages[@]}"; fi
fi
install_missing
if ! has_syntax; then build_syntax; fi

# Programs that the tests can do without: one that apt cannot give is told of, and that is all.
install_readers() {
    local package wanted=() absent=()
    for package in "${reader_packages[@]}"; do
        installed "$package" || wanted+=("$package")
    done
    [ "${#wanted[@]}" -gt 0 ] || return 0
    missing=("${wanted[@]}")
    # In a shell of its own: where nobody may install anything, the tests run without.
    if ! (update_lists); then
        say "without ${wanted[*]} some tests will be skipped"
        return 0
    fi
    missing=()
    for package in "${wanted[@]}"; do
        if offered "$package"; then missing+=("$package"); else absent+=("$package"); fi
    done
    [ "${#absent[@]}" -eq 0 ] || say "apt offers no ${absent[*]}; the tests that need it will be skipped"
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "installing ${missing[*]}"
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}" || say "apt could not install them; the tests that need them will be skipped"
}
if [ -n "$with_readers" ]; then install_readers; fi
