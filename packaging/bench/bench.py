"""Runs the measurements and prints their tables; called by packaging/bench.sh, which says what there is to choose."""
import argparse
import importlib
import os
import pathlib
import platform
import re
import subprocess
import sys
import time

from measure import Bench, Missing

# name: module, function
SECTIONS = {"start": ("stages", "start"), "stages": ("stages", "measure"), "memory": ("memory", "measure"),
            "window": ("window", "measure"), "hostile": ("hostile", "measure"),
            "instructions": ("instructions", "measure"), "peers": ("peers", "measure"),
            "editors": ("editors", "measure")}
USUAL = ["start", "stages", "memory", "window", "hostile", "instructions"]


def arguments():
    parser = argparse.ArgumentParser(prog="packaging/bench.sh", allow_abbrev=False)
    parser.add_argument("--quick", action="store_true", help="small texts, one run: to see that all works")
    parser.add_argument("--peers", action="store_true", help="also other programs that find names or times")
    parser.add_argument("--editors", action="store_true", help="also how fast other programs open the same files")
    parser.add_argument("--only", action="append", choices=SECTIONS, help="this section alone; may be given again")
    parser.add_argument("--runs", type=int, help="instead of five")
    parser.add_argument("--names", metavar="DIR", help="*.iob2 files to train the name finder of a peer on")
    parser.add_argument("--programs", metavar="DIR", help="measure the programs there and build nothing")
    parser.add_argument("--update", action="store_true", help="keep the instructions in docs/instructions.tsv")
    return parser.parse_args()


def machine(bench):
    told = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8")
    model = re.search(r"^model name\s*:\s*(.*)", told, re.MULTILINE)
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    commit = subprocess.run(["git", "-C", bench.root, "describe", "--always", "--dirty=+"], capture_output=True,
                            text=True, check=False).stdout.strip()
    return (f"Dateline {commit or '?'} on {model[1] if model else platform.machine()}, {os.cpu_count()} cores, "
            f"{platform.system()} {platform.release()}; load {load}; "
            f"{'quick, ' if bench.quick else ''}{bench.runs} runs")


def main():
    chosen = arguments()
    root = pathlib.Path(__file__).resolve().parents[2]
    # Programs are started in other folders too.
    programs = pathlib.Path(chosen.programs).resolve() if chosen.programs else root / "build" / "release" / "bin"
    bench = Bench(root, programs, chosen.quick, chosen.runs, chosen.names)
    bench.folder.mkdir(parents=True, exist_ok=True)
    sections = chosen.only or USUAL + ["peers"] * chosen.peers + ["editors"] * chosen.editors
    status = 0
    with open(bench.folder / "table.txt", "w", encoding="utf-8") as kept:

        def tell(text):
            for out in (sys.stdout, kept):
                print(text, file=out, flush=True)

        tell(machine(bench) + "\n")
        for section in sections:
            module, function = SECTIONS[section]
            options = {"update": chosen.update} if section == "instructions" else {}
            start = time.monotonic()
            try:
                for part in getattr(importlib.import_module(module), function)(bench, **options):
                    tell(part)
            except (Missing, RuntimeError, subprocess.CalledProcessError) as problem:
                status = 1
                tell(f"{section}: not measured: {problem}\n")
            print(f"bench: {section} took {time.monotonic() - start:.0f} s", file=sys.stderr)
        tell("load at the end " + " ".join(f"{value:.2f}" for value in os.getloadavg()))
    return status


sys.exit(main())
