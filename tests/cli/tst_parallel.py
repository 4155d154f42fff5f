#!/usr/bin/env python3
"""Runs the examples of docs/parallel.md: several processes of dateline-cli give the bytes that one gives.

Usage: tst_parallel.py DATELINE-CLI SAMPLE...

Ends with 0 where all is well, with 1 where something is wrong, and with 77 where all that could be run is well and GNU
parallel is missing.
"""
import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

COPIES = 12  # of every sample, each with a publication day of its own
PROCESSES = 4


def documents(samples):
    """JSON lines; three of them are refused, and a refusal takes its place among the others."""
    lines = []
    for copy in range(COPIES):
        for sample in samples:
            text = pathlib.Path(sample).read_text(encoding="utf-8")
            # Some lines with all letters as they are, some escaped: both are JSON.
            lines.append(json.dumps({"id": f"{pathlib.Path(sample).stem}-{copy}", "text": text,
                                     "published": f"2008-12-{copy + 1:02}"}, ensure_ascii=copy % 2 == 0))
        if copy % 4 == 1:
            lines.append('{"id": "no-text"}')
    return ("\n".join(lines) + "\n").encode()


def run(command, data, **options):
    done = subprocess.run(command, input=data, capture_output=True, timeout=120, check=False, **options)
    return done.stdout, done.returncode


def is_gnu_parallel():
    if shutil.which("parallel") is None:
        return False
    told = subprocess.run(["parallel", "--version"], capture_output=True, text=True, timeout=30, check=False).stdout
    return told.startswith("GNU parallel")  # moreutils has another program of that name


def main():
    cli, samples = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory(prefix="dateline-parallel-") as home:
        return compare(cli, documents(samples), dict(os.environ, HOME=home, TMPDIR=home, DATELINE=cli,
                                                         PROCESSES=str(PROCESSES)))


def compare(cli, data, environment):
    expected, status = run([cli, "analyze", "--jsonl"], data)
    answers = expected.count(b"\n")
    if status != 3 or answers != data.count(b"\n"):
        print(f"FAIL   : one process gave {answers} lines for {data.count(bytes([10]))}, and status {status}")
        return 1
    wrong = 0

    def check(name, command, wanted_status):
        nonlocal wrong
        out, status = run(command, data, env=environment)
        good = out == expected and wanted_status(status)
        wrong += not good
        told = "same bytes" if out == expected else f"other bytes ({len(out)} for {len(expected)})"
        print(f"{'PASS' if good else 'FAIL'}   : {name}: {told}, status {status}")

    # A stand-in for a cluster: partitions of whole lines, a step for each, the outputs in the partitions' order. The
    # step is that of the document: refused lines are no failure of the step.
    check("split and xargs", ["bash", "-c", r"""
        set -euo pipefail
        parts=$(mktemp -d)
        split -l 7 -a 4 - "$parts/part-"
        find "$parts" -name 'part-????' -print0 | sort -z |
            xargs -0 -n 1 -P "$PROCESSES" sh -c \
                '{ "$DATELINE" analyze --jsonl --threads 1 || [ $? -eq 3 ]; } <"$0" >"$0.out"'
        cat "$parts"/part-????.out
        rm -r "$parts"
        """], lambda status: status == 0)

    if not is_gnu_parallel():
        print("SKIP   : GNU parallel is not installed (packaging/setup.sh tests installs it)")
        return 1 if wrong else 77
    # parallel's status is the number of processes that did not end with 0.
    for block in ("20k", "1M"):
        check(f"parallel --block {block}",
              ["parallel", "--no-notice", "--pipe", "--keep-order", "--block", block, "--jobs", str(PROCESSES),
               f"{shlex.quote(cli)} analyze --jsonl --threads 1"], lambda status: status > 0)
    return 1 if wrong else 0


sys.exit(main())
