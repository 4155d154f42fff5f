#!/usr/bin/env python3
"""Runs the examples of the handbook and compares what they print with what the handbook says.

    run_examples.py DATELINE_CLI SAMPLES PAGE...

An example is a ```sh block after a line "<!-- example -->", or "<!-- example status=3 -->" where the shell is to end so.
A block after "<!-- output -->" is what it prints on standard output; a line "..." there stands for any number of lines.
Each page runs in a copy of SAMPLES of its own. Also looks whether what a page links to is there.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

EXAMPLE = re.compile(r"<!-- example(?: status=(?P<status>\d+))? -->\n```sh\n(?P<script>.*?)^```\n"
                     r"(?:<!-- output -->\n```\n(?P<output>.*?)^```\n)?", re.S | re.M)
LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")


def fits(lines, wanted):
    """Whether the lines are the wanted ones, of which "..." stands for any number."""
    if not wanted:
        return not lines
    if wanted[0] == "...":
        return any(fits(lines[skip:], wanted[1:]) for skip in range(len(lines) + 1))
    return bool(lines) and lines[0] == wanted[0] and fits(lines[1:], wanted[1:])


def run(example, folder, environment):
    """What is wrong with the example, or None."""
    done = subprocess.run(["sh", "-u", "-c", example["script"]], cwd=folder, env=environment, capture_output=True,
                          text=True, encoding="utf-8", timeout=60, check=False)
    status = int(example["status"] or 0)
    if done.returncode != status:
        return f"exit status {done.returncode}, not {status}\n{done.stderr}"
    if done.stderr:
        return f"standard error has\n{done.stderr}"
    if example["output"] is None:
        return None
    if fits(done.stdout.splitlines(), example["output"].splitlines()):
        return None
    return f"it prints\n{done.stdout}instead of\n{example['output']}"


def main(program, samples, pages):
    failed = ran = 0
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for link in LINK.findall(text):
            if not (page.parent / link).exists():
                print(f"{page}: there is no {link}")
                failed += 1
        found = list(EXAMPLE.finditer(text))
        if len(found) != text.count("<!-- example"):
            print(f"{page}: an example is not written as it should be")
            failed += 1
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch, "samples")
            shutil.copytree(samples, folder)
            tools = pathlib.Path(scratch, "bin")
            tools.mkdir()
            (tools / "dateline-cli").symlink_to(program)
            environment["PATH"] = f"{tools}{os.pathsep}{os.environ['PATH']}"
            for example in found:
                ran += 1
                wrong = run(example, folder, environment)
                if wrong:
                    failed += 1
                    line = text.count("\n", 0, example.start("script")) + 1
                    print(f"{page}:{line}: {wrong}")
    print(f"{ran} examples, {failed} failures")
    return 1 if failed or not ran else 0


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]),
                  [pathlib.Path(page) for page in sys.argv[3:]]))
