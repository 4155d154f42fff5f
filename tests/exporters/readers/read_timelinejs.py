#!/usr/bin/env python3
"""Reads the TimelineJS export: python3-jsonschema holds it to what TimelineJS documents, dates are read back from it;
with --modules=FOLDER TimelineJS itself (npm) reads it in jsdom. Its own validation accepts a month 13; this does not."""
import calendar
import html
import json
import os
import subprocess
import sys

from common import dated, day, missing, one_line, option, run, shown

try:
    import jsonschema
except ImportError:
    missing("python3-jsonschema")

MODULES = option("modules")
HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, "timelinejs.schema.json"), encoding="utf-8") as schema_file:
    VALIDATOR = jsonschema.Draft202012Validator(json.load(schema_file))


def astronomical(year):
    return year if year > 0 else year + 1


def bounds(slide):
    """First and last day that a slide stands for, as its fields say."""
    def first(date):
        return astronomical(date["year"]), date.get("month", 1), date.get("day", 1)

    def last(date):
        year, month = astronomical(date["year"]), date.get("month", 12)
        length = 29 if month == 2 and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)) else (
            calendar.mdays[month])
        return year, month, date.get("day", length)

    return first(slide["start_date"]), last(slide.get("end_date", slide["start_date"]))


def check_markup(report, slide):
    for value in (slide["text"]["headline"], slide["text"]["text"]):
        bare = value
        for tag in ("<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>"):
            bare = bare.replace(tag, "")
        if "<" in bare or ">" in bare:
            report.wrong("markup that is not ours: %r" % value)


def with_timelinejs(report, slides, path):
    out = subprocess.run(["node", os.path.join(HERE, "timelinejs.mjs"), MODULES, path], capture_output=True, text=True,
                         env=dict(os.environ, TZ="UTC"))
    if out.returncode == 77:
        missing("@knight-lab/timelinejs with jsdom")
    if out.returncode:
        print(out.stderr[-2000:])
        sys.exit(1)
    read = json.loads(out.stdout)
    report.same("errors", [], read["errors"])
    report.same("active elements", 0, read["active"])
    theirs = {slide["id"]: slide for slide in read["slides"]}
    report.same("slides", sorted(s["unique_id"] for s in slides), sorted(theirs))
    for slide in slides:
        their = theirs[slide["unique_id"]]
        for name, date in (("start", slide["start_date"]), ("end", slide.get("end_date"))):
            if date is None:
                report.same(name, None, their[name])
                continue
            defaults = {"month": 1, "day": 1, "hour": 0, "minute": 0, "second": 0}
            for field in ("year", "month", "day", "hour", "minute", "second"):
                report.same("%s %s of %s" % (name, field, slide["unique_id"]), date.get(field, defaults.get(field)),
                            their[name][field], "date" if field == "year" else None)
        report.same("date that is shown", slide["display_date"], their["display"])


def compare(report, analysis, path):
    with open(path, encoding="utf-8") as file:
        timeline = json.load(file)
    errors = list(VALIDATOR.iter_errors(timeline))
    for error in errors:
        report.wrong("%s: %s" % ("/".join(map(str, error.path)), error.message))
    if errors:
        return
    slides = timeline["events"]
    report.same("ids are unique", len(slides), len({s["unique_id"] for s in slides}))
    ours = {e["id"]: e for e in dated(analysis)}
    told_again = 0
    for slide in [timeline["title"]] + slides:
        check_markup(report, slide)
    for slide in slides:
        event = ours.pop(slide["unique_id"], None)
        if event is None:
            report.wrong("slide %s is no dated event" % slide["unique_id"])
            continue
        first, last = bounds(slide)
        report.same("first day", day(event["earliest"] or event["latest"]), first, "date")
        report.same("last day", day(event["latest"] or event["earliest"]), last, "date")
        report.same("headline", one_line(shown(event["label"])), html.unescape(slide["text"]["headline"]))
        words = slide["text"]["text"]
        if not event["latest"] and "The end is open" not in words:
            report.wrong("%s does not say that its end is open" % event["id"])
        if not event["earliest"] and "The start is open" not in words:
            report.wrong("%s does not say that its start is open" % event["id"])
        if event["status"] not in words:
            report.wrong("%s does not tell its status" % event["id"])
        if "Told at " in words:
            told_again += int(words.split("Told at ")[1].split(" ")[0]) - 1
    if len(ours) > told_again:
        report.wrong("dated events have no slide: %s" % ", ".join(sorted(ours)))
    for event in analysis["events"]:
        undated = not event["earliest"] and not event["latest"]
        if undated and html.escape(one_line(shown(event["label"])), quote=False) not in html.escape(
                html.unescape(timeline["title"]["text"]["text"]), quote=False) and told_again == 0:
            report.wrong("%s is neither on the timeline nor said to be left out" % event["id"])
    if MODULES:
        with_timelinejs(report, slides, path)


run("timelinejs, by TimelineJS itself" if MODULES else "timelinejs, by python3-jsonschema", compare)
