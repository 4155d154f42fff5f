#!/usr/bin/env python3
"""Makes broken files out of the samples and gives each to dateline-cli.

mutate.py PROGRAM SOURCE_FOLDER COUNT [SEED]

Each file must give valid JSON or a message that names it, within ten seconds, and the program must not crash. Files go
in batches: a batch that ends within ten seconds proves that for each of its files; any other is done again one by one.
The same seed makes the same files. A file that fails is kept in mutate-failures/ in the current folder.
"""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SECONDS = 10
BATCH = 40
HARD = [b"\r", b"\n\n", b"\t", b"\x00", b"\x1b[31m", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\x8b", b"\xff", b"\xc3",
        b"\xf0\x9f\x92", b"\xe2\x80\xae", b"\xe2\x81\xa7", b"\xcc\x81", b"\xef\xbf\xbd", b"\xed\xa0\x80", b"\"", b"'",
        b"(", b"[", b"{", b"<", b"&", b"...", b"U.S.", b" - ", b"> ", b"# ", b"1. ", b"2024", b"Friday", b"NATO",
        b"31 February 99999", b"44 BC", b"-0001-13-45", b"1e400", b"99999999999999999999 million dollars",
        b"Published: 2008-12-18T25:61", b"From: a\nDate: ", b"January ", b"the next day ", b"two weeks after "]
ENCODINGS = ["utf-16", "utf-16-be", "utf-32", "cp1252", "iso8859-5", "koi8-r", "shift_jis", "gb18030", "utf-7"]


def seeds(root):
    folders = [root / "resources" / "samples", root / "tests"]
    files = sorted(p for folder in folders for p in folder.rglob("*")
                   if p.suffix in (".txt", ".md", ".page", ".rules") and p.is_file() and p.name != "CMakeLists.txt")
    files += sorted((root / "tools" / "structuretrain" / "pages").rglob("*.page"))
    return [p.read_bytes()[:40000] for p in files]


class Maker:
    def __init__(self, texts, seed):
        self.texts = texts
        self.random = random.Random(seed)

    def make(self):
        kind = self.random.randrange(10)
        if kind == 0:
            return self.random.randbytes(self.random.randrange(1, 4000))
        if kind == 1:
            return b"".join(self.random.choice(HARD) for _ in range(self.random.randrange(1, 800)))
        if kind == 2:
            return self.repeated()
        if kind == 3:
            return self.encoded()
        return self.mutated(self.random.choice(self.texts))

    def mutated(self, text):
        data = bytearray(text)
        for _ in range(self.random.randrange(1, 12)):
            at = self.random.randrange(len(data) + 1)
            how = self.random.randrange(7)
            if how == 0 and at < len(data):
                data[at] = self.random.randrange(256)
            elif how == 1:
                del data[at:at + self.random.randrange(200)]
            elif how == 2:
                other = self.random.choice(self.texts)
                start = self.random.randrange(len(other) + 1)
                data[at:at] = other[start:start + self.random.randrange(1500)]
            elif how == 3:
                data[at:at] = bytes([self.random.randrange(256)]) * self.random.randrange(3000)
            elif how == 4:
                del data[at:]
            elif how == 5:
                data = data.replace(b"\n", self.random.choice([b"", b" ", b"\r", b"\r\n", b"\n\n\n"]))
            else:
                data[at:at] = self.random.choice(HARD) * self.random.randrange(1, 50)
        return bytes(data)

    def repeated(self):
        text = self.random.choice(self.texts)
        at = self.random.randrange(len(text) + 1)
        piece = text[at:at + self.random.randrange(1, 200)] or b"x"
        return piece * self.random.randrange(1, 60000 // len(piece) + 2)

    def encoded(self):
        text = self.random.choice(self.texts).decode("utf-8", "replace")
        data = text.encode(self.random.choice(ENCODINGS), "replace")
        return self.mutated(data) if self.random.random() < 0.5 else data


def problem_of(name, folder, status, errors):
    """Why a file failed; nothing where it gave JSON or a message."""
    if status is None:
        return "took longer than %d seconds" % SECONDS
    if status not in (0, 1):
        return "ended with %d" % status
    out = folder / (name + ".json")
    if out.exists():
        try:
            if json.loads(out.read_bytes()).get("schema") != "dateline-analysis/1":
                return "JSON of another kind"
        except ValueError as error:
            return "no JSON: %s" % error
        return None
    if not any(line.startswith("dateline-cli: ") and name + ".txt: " in line for line in errors.splitlines()):
        return "neither JSON nor a message"
    return None


def run(program, paths, out):
    command = [program, "analyze", "--output", str(out) + "/"] + [str(p) for p in paths]
    if len(paths) == 1:
        command[3] = str(out / (paths[0].stem + ".json"))
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return None, ""
    return done.returncode, done.stderr.decode("utf-8", "replace")


def main():
    program, root, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    maker = Maker(seeds(root), seed)
    made = analysed = refused = again = 0
    failures = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        while made < count:
            out = folder / "out"
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
            paths = []
            for _ in range(min(BATCH, count - made)):
                made += 1
                path = folder / ("f%06d.txt" % made)
                path.write_bytes(maker.make())
                paths.append(path)
            status, errors = run(program, paths, out)
            results = {p: problem_of(p.stem, out, status, errors) for p in paths}
            if any(results.values()):
                again += 1
                for path in paths:
                    for old in out.iterdir():
                        old.unlink()
                    status, errors = run(program, [path], out)
                    results[path] = problem_of(path.stem, out, status, errors)
                    analysed += (out / (path.stem + ".json")).exists()
            else:
                analysed += sum((out / (p.stem + ".json")).exists() for p in paths)
            for path, problem in results.items():
                if problem:
                    os.makedirs("mutate-failures", exist_ok=True)
                    shutil.copy(path, "mutate-failures/")
                    failures.append("%s: %s" % (path.name, problem))
                path.unlink()
    refused = made - analysed - len(failures)
    print("%d files (seed %d): %d analysed, %d refused with a message, %d failed; %d batches were done one by one"
          % (made, seed, analysed, refused, len(failures), again))
    for failure in failures:
        print("  " + failure)
    return 1 if failures or not made else 0


if __name__ == "__main__":
    sys.exit(main())
