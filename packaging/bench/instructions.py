"""Instructions of each stage for one text, counted by valgrind: the same on a busy machine, so a slow-down shows.

The counts are kept in docs/instructions.tsv, a row for a commit.
"""
import os
import re
import shutil
import subprocess
import tempfile

from measure import Missing, number, run, table
from stages import STAGES

SIZE = 100_000
HEADER = ["commit", "compiler", "words", *STAGES, "whole"]
NOTICED = 1.0  # percent; runs of the same program differ by a hundredth of that


def count(bench, stage, file):
    """Instructions within the pipeline alone, of all stages up to this one."""
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        done = run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out",
                    "--toggle-collect=dateline::Pipeline::run*", bench.program("dateline-cli"), "analyze", "--no-text",
                    "--threads", 1, "--stages", stage, file], env=dict(os.environ, QT_HASH_SEED="0", LC_ALL="C"))
    found = re.search(r"Collected : (\d+)", done.messages)
    if not done.good or not found or int(found[1]) == 0:
        raise Missing(f"callgrind counted nothing (status {done.status})")
    return int(found[1])


def git(bench, *arguments):
    told = subprocess.run(["git", "-C", bench.root, *arguments], capture_output=True, text=True, check=True)
    return told.stdout.strip()


def commit(bench):
    """Short hash; with a plus where what is measured is not what was committed."""
    changed = git(bench, "status", "--porcelain", "--", "app", "resources", "cmake", "CMakeLists.txt")
    return git(bench, "rev-parse", "--short=10", "HEAD") + ("+" if changed else "")


def compiler(bench):
    """As CMake found it for the build, "GNU 12.2.0"."""
    found = {}
    for file in bench.root.glob("build/release/CMakeFiles/*/CMakeCXXCompiler.cmake"):
        found.update(re.findall(r'set\((CMAKE_CXX_COMPILER_ID|CMAKE_CXX_COMPILER_VERSION) "([^"]*)"\)',
                                file.read_text(encoding="utf-8")))
    return " ".join(found.get(name, "?") for name in ("CMAKE_CXX_COMPILER_ID", "CMAKE_CXX_COMPILER_VERSION"))


def kept_rows(path):
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:] if line]


def keep(path, rows):
    path.write_text("".join("\t".join(row) + "\n" for row in [HEADER, *rows]), encoding="utf-8")


def measure(bench, update=False):
    if shutil.which("valgrind") is None:
        raise Missing("valgrind is not installed (apt install valgrind)")
    file = bench.text("news", SIZE)
    prefixes = [count(bench, stage, file) for stage in STAGES]
    stages = [until - before for before, until in zip([0, *prefixes], prefixes)]
    now = [commit(bench), compiler(bench), str(bench.words(file)), *map(str, stages), str(prefixes[-1])]
    path = bench.root / "docs" / "instructions.tsv"
    rows = kept_rows(path)
    before = next((row for row in reversed(rows) if row[0] != now[0]), None)
    words, slower = int(now[2]), []
    out = []
    for i, name in enumerate([*STAGES, "whole"], start=3):
        change = "-"
        if before and before[2] == now[2]:
            percent = (int(now[i]) / int(before[i]) - 1) * 100
            change = f"{percent:+.1f} %"
            if percent > NOTICED:
                slower.append(name)
        out.append([name, number(int(now[i])), number(int(now[i]) / words), number(int(before[i])) if before else "-",
                    change])
    notes = [f"{file.name}; {now[0]}, {now[1]}" + (f"; before: {before[0]}, {before[1]}" if before else "")]
    if slower:
        notes.append(f"MORE WORK THAN BEFORE: {', '.join(slower)}")
    if update:
        keep(path, [row for row in rows if row[0] != now[0]] + [now])
        notes.append("kept in docs/instructions.tsv")
    yield table("Instructions of each stage (callgrind)", ["stage", "instructions", "a word", "before", "change"], out,
                notes)
