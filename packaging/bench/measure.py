"""What all measurements share: running a program and asking the system what it took, medians, and one form of table."""
import hashlib
import os
import pathlib
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

MIB = 1024 * 1024
SIZES = {"3 KB": 3_000, "30 KB": 30_000, "300 KB": 300_000, "1 MB": 1_000_000, "10 MB": 10_000_000,
         "100 MB": 100_000_000}
WORDS_OF_LINES = """
import json, sys
with open(sys.argv[1], encoding="utf-8") as lines:
    print(sum(len(json.loads(line)["text"].split()) for line in lines))
"""


@dataclass
class Run:
    """One process, from its start to its end. `peak` is of the largest process in it, in MiB; this script's own size
    is its floor, since the system counts from before exec."""
    seconds: float
    cpu: float
    peak: float
    status: int  # negative: the signal that ended it
    out: bytes  # empty where only the digest was wanted
    digest: str
    bytes: int
    messages: str
    late: bool  # ended because its time was up

    @property
    def good(self):
        return self.status == 0


def run(command, stdin=None, limit=3600, cores=None, digest_only=False, env=None):
    """Runs a program. `cores` keeps it to these. A program that is not done after `limit` seconds is ended."""
    command = [str(part) for part in command]
    if cores is not None:
        command = ["taskset", "-c", ",".join(map(str, cores)), *command]
    source = open(stdin, "rb") if stdin else subprocess.DEVNULL
    start = time.monotonic()
    with subprocess.Popen(command, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) as process:
        timer = threading.Timer(limit, process.kill)
        timer.start()
        messages = []
        reader = threading.Thread(target=lambda: messages.append(process.stderr.read()))
        reader.start()
        sha, kept, count = hashlib.sha256(), [], 0
        while piece := process.stdout.read1(MIB):
            sha.update(piece)
            count += len(piece)
            if not digest_only:
                kept.append(piece)
        reader.join()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    if stdin:
        source.close()
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode, b"".join(kept),
               sha.hexdigest(), count, b"".join(messages).decode(errors="replace"),
               process.returncode == -9 and seconds >= limit)


class Bench:
    """Where the programs are, where the texts go, and how thorough to be."""

    def __init__(self, root, programs, quick=False, runs=None, names=None):
        self.root = pathlib.Path(root)
        self.programs = pathlib.Path(programs)
        self.folder = self.root / "build" / "bench"
        self.quick = quick
        self.runs = runs or (1 if quick else 5)
        self.names = names
        self.words_of = {}

    def program(self, name):
        path = self.programs / name
        if not path.exists():
            raise Missing(f"{path} is not built")
        return path

    def text(self, shape, amount):
        """The file with a text of bench_texts, made where it is not there yet."""
        maker = self.program("bench_texts")
        path = self.folder / "texts" / f"{shape}-{amount}.{'jsonl' if shape == 'jsonl' else 'txt'}"
        if not path.exists() or path.stat().st_mtime < maker.stat().st_mtime:
            path.parent.mkdir(parents=True, exist_ok=True)
            new = path.with_suffix(".new")
            with open(new, "wb") as out:
                subprocess.run([maker, shape, str(amount)], stdout=out, check=True)
            new.rename(path)
        return path

    def words(self, path):
        """Words as everybody counts them: what stands between spaces. Of JSON lines: in their texts."""
        if path not in self.words_of:
            # By another program: what this one has ever held is the floor of every peak that it measures.
            command = [sys.executable, "-c", WORDS_OF_LINES] if path.suffix == ".jsonl" else ["wc", "-w"]
            told = subprocess.run([*command, path], env={"LC_ALL": "C.UTF-8"}, capture_output=True, check=True)
            self.words_of[path] = int(told.stdout.split()[0])
        return self.words_of[path]

    def sizes(self):
        return ["3 KB", "1 MB"] if self.quick else ["3 KB", "1 MB", "10 MB", "100 MB"]


class Missing(Exception):
    """Something that a measurement needs is not there; the others go on."""


def median(values):
    values = [value for value in values if value is not None]
    return statistics.median(values) if values else None


def number(value, digits=0):
    """12,345 or 1.23; "-" for what is not known."""
    return "-" if value is None else f"{value:,.{digits}f}"


def ratio(a, b):
    return None if a is None or not b else a / b


def times(value):
    return "-" if value is None else f"{value:.2f} x"


def spread(values, digits=0):
    """median (least to most)"""
    values = [value for value in values if value is not None]
    if not values:
        return "-"
    if len(values) == 1:
        return number(values[0], digits)
    return f"{number(median(values), digits)} ({number(min(values), digits)}-{number(max(values), digits)})"


def table(title, header, rows, notes=()):
    """Plain text; the first column to the left, the others to the right."""
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]

    def line(row):
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        return "  ".join(cells).rstrip()

    return "\n".join([title, "-" * len(title), line(header), *map(line, rows), *[f"  {note}" for note in notes], ""])
