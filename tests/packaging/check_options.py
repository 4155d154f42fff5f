#!/usr/bin/env python3
"""Man page and completions of dateline-cli have every option and every format that its --help has.

    check_options.py DATELINE_CLI PACKAGING_LINUX
"""
import pathlib
import re
import subprocess
import sys


def main(program, folder):
    said = subprocess.run([program, "--help"], check=True, capture_output=True, text=True).stdout
    options = set(re.findall(r"--[a-z]+(?:-[a-z]+)*", said))
    listed = re.search(r"--format FORMAT(.*?)\n  --", said, re.S)[1]
    formats = set(re.findall(r"[a-z]+(?:-[a-z]+)*", listed.replace("(default)", "")))
    texts = {name: (folder / name).read_text(encoding="utf-8").replace("\\-", "-")
             for name in ("man/dateline-cli.1", "completions/dateline-cli.bash", "completions/_dateline-cli",
                          "completions/dateline-cli.fish")}
    failed = 0
    for name, text in texts.items():
        words = set(re.findall(r"[a-z]+(?:-[a-z]+)*", text))
        for word in sorted(option[2:] for option in options) + sorted(formats):
            if word not in words:
                print(f"{name} lacks {word}")
                failed = 1
    print(f"{len(options)} options, {len(formats)} formats")
    return failed or not options or not formats


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
