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

say() { printf 'bench: %s\n' "$*" >&2; }

build=yes peers='' editors='' before=
for argument in "$@"; do
    case $argument in
        -h | --help)
            sed -n '2,/^set /s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
            exit 0
            ;;
        --programs | --programs=*) build= ;;
        --peers | --only=peers) peers=yes ;;
        --editors | --only=editors) editors=yes ;;
        peers) if [ "$before" = --only ]; then peers=yes; fi ;;
        editors) if [ "$before" = --only ]; then editors=yes; fi ;;
    esac
    before=$argument
done

# Installs what apt has of these, and tells of what it has not.
install_packages() {
    local package wanted=() as_root=()
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || wanted+=("$package")
    done
    [ "${#wanted[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
    "${as_root[@]}" apt-get update -qq >&2 || say "the package lists could not be read"
    for package in "${wanted[@]}"; do
        say "installing $package"
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" \
            >/dev/null 2>&1 || say "apt could not install $package; what needs it is not measured"
    done
}

if [ -n "$build" ]; then
    "$root/packaging/setup.sh" >&2
    (cd "$root" && cmake --preset release && cmake --build --preset release --target \
        dateline dateline-cli bench_texts bench_pipeline) >&2
fi
if [ -n "$peers" ]; then
    wanted=(libapache-opennlp-java)
    command -v npm >/dev/null || wanted+=(nodejs npm)
    command -v javac >/dev/null || wanted+=(default-jdk-headless)
    install_packages "${wanted[@]}"
    mkdir -p "$root/build/bench/npm"
    cp "$root/packaging/bench/peers/package.json" "$root/build/bench/npm/"
    npm install --prefix "$root/build/bench/npm" --ignore-scripts --no-audit --no-fund --loglevel=error >&2 ||
        say "npm could not install the peers; they are not measured"
fi
if [ -n "$editors" ]; then install_packages xvfb openbox dbus-daemon kate kwrite gedit mousepad featherpad; fi
# The system's own Python: a measurement of the screen needs no more than libX11.
exec /usr/bin/python3 -B "$root/packaging/bench/bench.py" "$@"
