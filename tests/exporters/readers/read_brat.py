#!/usr/bin/env python3
"""Reads the brat export. Debian has no reader for it, so that the lines are read here, strictly by brat's documentation;
with --modules=FOLDER, where brat itself is (npm package brat-client), brat's own annotation.py reads the files too. That
program is Python 2, so that it is brought to Python 3 by 2to3 first, which Python has until 3.12."""
import codecs
import os
import re
import subprocess
import sys
import tempfile

from common import missing, option, run

BRAT = option("modules")


def check_line(report, line, seen, text):
    number, rest = line.split("\t", 1)
    if number in seen and number != "*":
        report.wrong("%s stands twice" % number)
    if re.fullmatch(r"T[1-9][0-9]*", number):
        match = re.fullmatch(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)", rest)
        if not match:
            report.wrong("not a text-bound annotation: %r" % line)
            return
        spans = [tuple(map(int, s.split(" "))) for s in match.group(2).split(";")]
        words = " ".join(text[a:b] for a, b in spans)
        report.same("text of " + number, words, match.group(3))
        seen[number] = (match.group(1), spans)
    elif re.fullmatch(r"E[1-9][0-9]*", number):
        for part in rest.split(" "):
            role, _, target = part.partition(":")
            if target not in seen:
                report.wrong("%s leads to no annotation: %r" % (number, line))
        seen[number] = rest
    elif number == "*":
        if not re.fullmatch(r"Equiv( T\d+){2,}", rest):
            report.wrong("not an equivalence: %r" % line)
    elif re.fullmatch(r"A[1-9][0-9]*", number):
        name, about, value = rest.split(" ")
        if about not in seen or name != "Status":
            report.wrong("not an attribute: %r" % line)
        seen[number] = (about, value)
    elif re.fullmatch(r"#[1-9][0-9]*", number):
        about = rest.split("\t")[0].split(" ")[1]
        if about not in seen:
            report.wrong("a note on nothing: %r" % line)
        seen.setdefault("notes", {})[about] = rest.split("\t", 1)[1]
        seen[number] = rest
    else:
        report.wrong("not a line of brat: %r" % line)


def places_of(spans):
    return spans[0][0], spans[-1][1]


def compare(report, analysis, path):
    with open(path[:-4] + ".txt", encoding="utf-8", newline="", errors="surrogatepass") as file:
        text = file.read()
    report.same("text", analysis["text"], text)
    with open(path, encoding="utf-8", newline="") as file:
        lines = file.read().split("\n")
    report.same("the last line has an end", "", lines.pop())
    seen = {}
    for line in lines:
        check_line(report, line, seen, text)
    bounds = [v for k, v in seen.items() if re.fullmatch(r"T\d+", k)]
    expected = [(e["type"], m) for e in analysis["entities"] for m in e["mentions"]]
    expected += [(t["type"], t) for t in analysis["times"]]
    expected += [(q["type"], q) for q in analysis["quantities"]]
    expected += [("Quote", q) for q in analysis["quotes"]]
    expected += [("Happening", e["head"]) for e in analysis["events"]]
    report.same("number of annotations", len(expected), len(bounds))
    for (kind, item), (their_kind, spans) in zip(expected, bounds):
        report.same("type", kind, their_kind)
        start, end = item["start"], item["end"]
        report.same("start", start, places_of(spans)[0], "offset")
        report.same("end", end, places_of(spans)[1], "offset")
    notes = seen.get("notes", {})
    for number, event in enumerate(analysis["events"], 1):
        note = notes.get("E%d" % number, "")
        for key in ("earliest", "latest"):
            if event["earliest"] or event["latest"]:
                found = re.search(r" %s=(\S+)" % key, note)
                report.same(key, event[key] or "open", found.group(1) if found else None, "date")
        report.same("status", event["status"], seen["A%d" % number][1])
    if BRAT:
        with_brat(report, path, bounds, analysis)


def brat_library():
    """annotation.py of brat and what it includes, for Python 3, in a folder of its own."""
    source = os.path.join(BRAT, "brat-client", "server", "src")
    converter = [sys.executable, "-m", "lib2to3"]
    if not os.path.exists(os.path.join(source, "annotation.py")):
        missing("brat-client")
    if subprocess.run(converter + ["--help"], capture_output=True).returncode:
        missing("2to3")
    folder = tempfile.mkdtemp()
    for name in ("annotation.py", "common.py", "filelock.py", "message.py", "realmessage.py", "jsonwrap.py"):
        with open(os.path.join(source, name), encoding="utf-8") as file:
            text = file.read()
        # What 2to3 cannot know: a comma that Python 2 overlooked, and a number that it compared as text.
        text = text.replace("for e in self.offsets, ))", "for e in self.offsets))").replace("max(num,", "max(int(num),")
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    subprocess.run(converter + ["-w", "-n", folder], capture_output=True, check=True)
    return folder


def with_brat(report, path, bounds, analysis):
    if "annotation" not in sys.modules:
        sys.modules.pop("common", None)  # brat has a module of that name too
        sys.path.insert(0, brat_library())
        import annotation
        # Python 3 has no mode "rU".
        annotation.open_textfile = lambda name, mode="r": codecs.open(name, "r", encoding="utf-8")
    annotation = sys.modules["annotation"]
    read = annotation.TextAnnotations(path[:-4], read_only=True)
    report.same("lines that brat does not understand", [], [str(l) for l in read.failed_lines])
    theirs = list(read.get_textbounds())
    report.same("brat: number of annotations", len(bounds), len(theirs))
    for (kind, spans), their in zip(bounds, theirs):
        report.same("brat: type", kind, their.type)
        report.same("brat: places", spans, [tuple(s) for s in their.spans], "offset")
    report.same("brat: number of events", len(analysis["events"]), len(list(read.get_events())))
    report.same("brat: number of attributes", len(analysis["events"]), len(list(read.get_attributes())))


run("brat, by brat itself" if BRAT else "brat, by its documentation", compare)
