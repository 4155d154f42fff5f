#!/usr/bin/env bash
# Usage: packaging/screenshots.sh [FOLDER]
# Makes the pictures of README.md and the handbook in FOLDER (docs/handbook/pictures, if none is given): the built
# program, on the sample articles, under Xvfb. Needs a release build, and the packages xvfb, openbox, xdotool, imagemagick and fonts-dejavu-core.
#
#   DATELINE_PROGRAM=FILE   the program, if not build/release/bin/dateline
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

program=$(realpath -- "${DATELINE_PROGRAM:-build/release/bin/dateline}")
folder=${1:-docs/handbook/pictures}
samples=$PWD/resources/samples
most=200000 # bytes of a picture

for tool in Xvfb openbox xdotool import convert; do
    command -v "$tool" >/dev/null || {
        printf 'screenshots: %s is missing (packages xvfb, openbox, xdotool, imagemagick)\n' "$tool" >&2
        exit 1
    }
done

scratch=$(mktemp -d)
processes=()
cleanup() {
    [ "${#processes[@]}" -eq 0 ] || kill "${processes[@]}" 2>/dev/null || true
    rm -rf "$scratch"
}
trap cleanup EXIT
mkdir -p "$folder" "$scratch/config/dateline" "$scratch/articles" "$scratch/runtime"
chmod 700 "$scratch/runtime"
cp "$samples"/* "$scratch/articles/"
touch --date 2025-10-01 "$scratch"/articles/* # the window offers it as a date of publication

# A reader of its own: what stands in the settings of whoever runs this must not be seen, nor be changed.
export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_CACHE_HOME=$scratch/cache
export XDG_RUNTIME_DIR=$scratch/runtime QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 TZ=UTC
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE || true

Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3>"$scratch/display" 2>/dev/null &
processes+=($!)
for ((tenths = 0; tenths < 100; ++tenths)); do
    [ ! -s "$scratch/display" ] || break
    sleep 0.1
done
DISPLAY=:$(cat "$scratch/display")
export DISPLAY
openbox >/dev/null 2>&1 &
processes+=($!)
sleep 0.5

window=
started=
# start WIDTH HEIGHT THEME FILE...: opens the program with the settings of a new reader who has seen the first hint.
start() {
    local width=$1 height=$2 theme=$3
    shift 3
    printf '[hints]\nfirstDone=true\n[reader]\ntheme=%s\n[interface]\nreduceMotion=true\n' "$theme" \
        >"$XDG_CONFIG_HOME/dateline/dateline.ini"
    (cd "$scratch/articles" && exec "$program" "$@") >/dev/null 2>&1 &
    started=$!
    processes+=("$started")
    window=$(xdotool search --sync --onlyvisible --pid "$started" --name Dateline | head -n 1)
    xdotool windowsize --sync "$window" "$width" "$height" || true
    xdotool windowmove "$window" 20 40
    xdotool windowactivate --sync "$window" || true
    sleep 2
    xdotool mousemove 5 5
}

stop() {
    kill "$started"
    wait "$started" 2>/dev/null || true
}

# keys KEY...: one after another, with time to be seen.
keys() {
    local key
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.4
    done
}

words() {
    xdotool type --delay 30 "$1"
    sleep 0.6
}

# picture NAME [WINDOW [PART]]: what the window shows now.
picture() {
    local file=$folder/$1.png
    import -window "${2:-$window}" ${3:+-crop "$3" +repage} "$scratch/picture.png"
    # Few colours are enough for letters and lines; no dates and no names of programs stay inside.
    convert "$scratch/picture.png" -dither None -colors 128 -strip -define png:exclude-chunks=date,time \
        -define png:compression-level=9 "PNG8:$file"
    local bytes
    bytes=$(stat -c %s "$file")
    printf '%s: %s bytes\n' "$file" "$bytes"
    [ "$bytes" -le "$most" ] || {
        printf 'screenshots: %s is larger than %s bytes\n' "$file" "$most" >&2
        exit 1
    }
}

# click X Y: at that place of the window; with other fonts than DejaVu's the words may stand elsewhere.
click() {
    xdotool mousemove --window "$window" "$1" "$2"
    sleep 0.3
    xdotool click 1
    sleep 0.8
}

# A day is chosen, and said why it is that day.
start 1300 860 '' harbour-bridge.txt
click 712 128 # "Friday" in the headline
picture window

# The same events as a table.
click 107 587 # the tab "Events"
picture events
click 37 586 # the tab "Timeline"

# Any command by a few of its letters.
keys ctrl+shift+p
words 'marks'
picture commands "$(xdotool getactivewindow)"
keys Escape

# The publication date, from which days are counted.
keys ctrl+d
picture publication-date "$(xdotool getactivewindow)"
keys Escape

# What can be corrected of a date.
xdotool mousemove --window "$window" 712 128
sleep 0.3
xdotool click 3
sleep 0.8
picture correct root 760x460+330+40 # a menu is a window of its own
keys Escape
stop

# A page as it was copied, furniture folded away, in the dark.
start 1300 860 'Dateline Dark' valley-railway-page.txt
picture page-dark
stop
