#!/usr/bin/env python3
"""Reads analyses (JSON lines) from standard input as a program outside the project would, and checks them.

Usage: check_analysis.py SCHEMA

Against the schema, and for what a schema cannot say: offsets are code points into the text, sections neither overlap
nor leave words out, ids lead somewhere. Prints what is wrong and exits with 1; with 77 where jsonschema is missing.
"""
import json
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)


def problems_of(analysis):
    text = analysis["text"]

    def inside(item, what):
        if not 0 <= item["start"] <= item["end"] <= len(text):
            yield "%s %r lies outside the text" % (what, item)
        elif "text" in item and item["text"] != text[item["start"]:item["end"]]:
            yield "%s %r: the text there is %r" % (what, item, text[item["start"]:item["end"]])

    covered, last = 0, 0
    for section in analysis["sections"]:
        yield from inside(section, "section")
        if section["start"] < last:
            yield "section %r overlaps the one before" % section
        if text[last:section["start"]].strip():
            yield "no section covers %r" % text[last:section["start"]].strip()
        last = section["end"]
        covered += 1
    if text[last:].strip():
        yield "no section covers %r" % text[last:].strip()
    for kind in ("sentences", "quantities", "times", "quotes", "lints"):
        starts = [item["start"] for item in analysis[kind]]
        if starts != sorted(starts):
            yield "%s are not in text order" % kind
        for item in analysis[kind]:
            yield from inside(item, kind)
    entities = {entity["id"] for entity in analysis["entities"]}
    times = {time["id"] for time in analysis["times"]}
    if len(entities) != len(analysis["entities"]) or len(times) != len(analysis["times"]):
        yield "an id stands twice"
    for entity in analysis["entities"]:
        for mention in entity["mentions"]:
            yield from inside(mention, "mention")
    for time in analysis["times"]:
        if time["earliest"] and time["latest"] and day_key(time["earliest"]) > day_key(time["latest"]):
            yield "time %r ends before it begins" % time
    for event in analysis["events"]:
        yield from inside(event, "event")
        yield from inside(event["head"], "event head")
        if not event["start"] <= event["head"]["start"] <= event["head"]["end"] <= event["end"]:
            yield "event %r does not contain its head" % event
        if len(event["label"]) > 80 or not event["label"]:
            yield "event label %r" % event["label"]
        if event["time"] is not None and event["time"] not in times:
            yield "event %s has no time %s" % (event["id"], event["time"])
        yield from ("event %s has no entity %s" % (event["id"], p) for p in event["participants"] if p not in entities)
    if analysis["headline"] is not None and analysis["headline"] not in text:
        yield "the headline is not in the text"


def day_key(iso):
    """A day as a tuple that sorts by time, for years of any sign and length."""
    sign = -1 if iso.startswith("-") else 1
    year, month, day = iso.lstrip("-").split("-")
    return sign * int(year), int(month), int(day)


def main():
    with open(sys.argv[1], encoding="utf-8") as schema_file:
        validator = jsonschema.Draft202012Validator(json.load(schema_file))
    wrong, lines = 0, 0
    for line in sys.stdin.buffer:
        analysis = json.loads(line)
        lines += 1
        found = ["%s: %s" % ("/".join(map(str, e.path)), e.message) for e in validator.iter_errors(analysis)]
        found = found or list(problems_of(analysis))
        for problem in found[:10]:
            print("%s: %s" % (analysis.get("source", {}).get("path") or analysis.get("id"), problem[:300]))
        wrong += bool(found)
    print("%d analyses, %d wrong" % (lines, wrong))
    return 1 if wrong or not lines else 0


if __name__ == "__main__":
    sys.exit(main())
