#!/usr/bin/env bash
# Sets up what is missing, builds Dateline and runs all its tests. Ends with ctest's summary and its exit status.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

packaging/setup.sh tests
cmake --preset release
cmake --build --preset release
ctest --preset release --output-on-failure
