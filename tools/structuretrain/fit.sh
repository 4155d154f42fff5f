#!/bin/sh
# Makes the pages, fits resources/structure/page.weights and measures it. Same sources, same bytes.
# Usage: tools/structuretrain/fit.sh BIN_DIR [SHARED_DIR]     from the root of the project
# SHARED_DIR holds articles/gold and articles/text; without it the model is fitted on generated pages alone.
set -eu
bin=$1
shared=${2:-}
here=tools/structuretrain
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 $here/pages.py training 3600 > "$work/training.jsonl"
python3 $here/pages.py training-mixed 5000 > "$work/mixed.jsonl"
python3 $here/pages.py heldout 440 > "$work/heldout.jsonl"
python3 $here/pages.py heldout-mixed 800 > "$work/heldout-mixed.jsonl"
set -- "$work/training.jsonl" "$work/mixed.jsonl"
if [ -n "$shared" ]; then
    python3 $here/articles.py "$shared/articles/gold" "$shared/articles/text" > "$work/articles.jsonl"
    # few articles beside many pages: each stands four times
    set -- "$@" "$work/articles.jsonl" "$work/articles.jsonl" "$work/articles.jsonl" "$work/articles.jsonl"
fi
"$bin/structuretrain" train resources/structure/page.weights "$@"
"$bin/structuretrain" measure resources/structure/page.weights "$work/heldout.jsonl"
"$bin/structuretrain" measure resources/structure/page.weights "$work/heldout-mixed.jsonl"
