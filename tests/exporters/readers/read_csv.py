#!/usr/bin/env python3
"""Reads the CSV export with Python's csv module. The format is told by the file's name."""
import csv

from common import run, storable


def cell(text):
    """What a cell says: the apostrophe before what a spreadsheet would run is no part of it."""
    return text[1:] if text.startswith("'") else text


def rows_of(report, path):
    with open(path, "rb") as file:
        raw = file.read()
    if raw.startswith(b"\xef\xbb\xbf"):
        report.wrong("begins with a byte order mark")
    text = raw.decode("utf-8")
    if not text.endswith("\r\n"):
        report.wrong("the last line has no end")
    with open(path, encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, strict=True))
    for line in lines:
        if len(line) != len(lines[0]):
            report.wrong("%d cells instead of %d: %r" % (len(line), len(lines[0]), line))
        for value in line:
            if value.lstrip(" \u00a0\u3000")[:1] in tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"):
                report.wrong("a spreadsheet would run %r" % value)
    return [dict(zip(lines[0], map(cell, line))) for line in lines[1:]]


def compare(report, analysis, path):
    rows = rows_of(report, path)
    names = {e["id"]: e["name"] for e in analysis["entities"]}
    kinds = ("entities", "times", "events")
    only = next((k for k in kinds if path.endswith(".%s.csv" % k)), None)
    tables = {"entities": "entity", "times": "time", "events": "event"}
    for kind in kinds if only is None else (only,):
        found = rows if only else [r for r in rows if r["table"] == tables[kind]]
        report.same("number of %s" % kind, len(analysis[kind]), len(found))
        for ours, theirs in zip(analysis[kind], found):
            report.same("id", ours["id"], theirs["id"])
            if kind == "entities":
                places = ["%d-%d" % (m["start"], m["end"]) for m in ours["mentions"]]
                for place, read in zip(places, theirs["places"].split(" ")):
                    report.same("place", place, read, "offset")
                report.same("name", storable(ours["name"]), theirs["name"])
                report.same("type", ours["type"], theirs["type"])
                continue
            for key in ("start", "end"):
                report.same(key, str(ours[key]), theirs[key], "offset")
            for key in ("earliest", "latest"):
                report.same(key, ours[key] or "", theirs[key], "date")
            report.same("precision", ours["precision"], theirs["precision"])
            if kind == "times":
                for key in ("text", "value", "type"):
                    report.same(key, storable(ours[key]), theirs[key])
                report.same("mod", ours["mod"] or "", theirs["mod"])
                continue
            report.same("label", storable(ours["label"]), theirs["label"])
            report.same("status", ours["status"], theirs["status"])
            report.same("time", ours["time"] or "", theirs["time"])
            who = names.get(ours["reportedBy"], ours["reportedBy"] or "")
            report.same("reported by", storable(who), theirs["reported_by"])
            report.same("participants", storable(" | ".join(names[p] for p in ours["participants"])),
                        theirs["participants"])
            half_open = bool(ours["earliest"]) != bool(ours["latest"])
            if half_open and "open" not in theirs["bounds"]:
                report.wrong("%s does not say that it is open" % ours["id"])


run("csv, by Python's csv", compare)
