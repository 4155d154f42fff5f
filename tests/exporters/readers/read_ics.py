#!/usr/bin/env python3
"""Reads the iCalendar export with python3-icalendar, or with ical.js of npm where --modules=FOLDER tells where it is."""
import datetime
import json
import os
import re
import subprocess
import sys

from common import dated, day, missing, one_line, option, run, shown

ICAL_JS = option("modules")
if ICAL_JS is None:
    try:
        import icalendar
    except ImportError:
        missing("python3-icalendar")


def with_icalendar(path):
    """(description of the calendar, events as dictionaries)."""
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = []
    for event in calendar.walk("VEVENT"):
        start = event.decoded("dtstart")
        end = event.decoded("dtend") if "dtend" in event else None
        events.append({"uid": str(event["uid"]), "summary": str(event["summary"]), "start": start.isoformat(),
                       "end": end.isoformat() if end else None, "description": str(event["description"]),
                       "status": str(event["status"]), "precision": str(event["x-dateline-precision"]),
                       "stamp": event.decoded("dtstamp").isoformat()})
    return str(calendar["description"]), events


def with_ical_js(path):
    here = os.path.dirname(os.path.abspath(__file__))
    out = subprocess.run(["node", os.path.join(here, "ical.mjs"), ICAL_JS, path], capture_output=True, text=True)
    if out.returncode == 77:
        missing("ical.js")
    if out.returncode:
        print(out.stderr)
        sys.exit(1)
    read = json.loads(out.stdout)
    return read["description"], read["events"]


def check_lines(report, path):
    with open(path, "rb") as file:
        lines = file.read().split(b"\r\n")
    for line in lines:
        if len(line) > 75:
            report.wrong("a line of %d octets" % len(line))
        if b"\n" in line or b"\r" in line:
            report.wrong("a line end that is not CR LF")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            report.wrong("a character is cut in %r" % line)


def key_of(event):
    """Summary and whole days that an event of the analysis has in a calendar; None for years that it has not."""
    first = day(event["earliest"] or event["latest"])
    last = day(event["latest"] or event["earliest"])
    if first[0] < 1 or last >= (9999, 12, 31):
        return None
    return one_line(shown(event["label"])), datetime.date(*first), datetime.date(*last)


def compare(report, analysis, path):
    check_lines(report, path)
    description, events = (with_ical_js if ICAL_JS else with_icalendar)(path)
    report.same("UIDs are unique", len(events), len({e["uid"] for e in events}))
    ours, left_out = {}, 0
    for event in dated(analysis):
        if key_of(event) is None:
            left_out += 1
            if one_line(shown(event["label"])) not in description:
                report.wrong("%s is neither in the calendar nor said to be left out" % event["id"])
        else:
            ours.setdefault(key_of(event), []).append(event)
    for event in analysis["events"]:
        if not event["earliest"] and not event["latest"] and "gives no date" not in description:
            report.wrong("undated events are not told of")
    times = {t["id"]: t for t in analysis["times"]}
    tellings = 0
    for event in events:
        first = datetime.date.fromisoformat(event["start"][:10])
        last = first
        if "T" not in event["start"]:
            last = datetime.date.fromisoformat(event["end"]) - datetime.timedelta(days=1)
        told = re.search(r"Told at (\d+) places", event["description"])
        tellings += int(told.group(1)) if told else 1
        # A time in UTC may lie on the day before or after.
        days = (0, 1, -1) if event["start"].endswith(("Z", "+00:00")) else (0,)
        shifts = [datetime.timedelta(days=n) for n in days]
        matches = next((ours[key] for key in ((event["summary"], first + s, last + s) for s in shifts) if ours.get(key)), None)
        if not matches:
            report.wrong("%r on %s to %s is not in the analysis" % (event["summary"], first, last))
            continue
        match = matches.pop(0)
        report.dates += 2
        report.same("precision", match["precision"], event["precision"])
        if not match["latest"] and "The end is open" not in event["description"]:
            report.wrong("%s does not say that its end is open" % match["id"])
        if not match["earliest"] and "The start is open" not in event["description"]:
            report.wrong("%s does not say that its start is open" % match["id"])
        if "T" in event["start"]:
            value = times[match["time"]]["value"]
            value = value if len(value) > 13 else value + ":00"
            start = event["start"].replace("Z", "+00:00")
            report.same("time of day", datetime.datetime.fromisoformat(value.replace("Z", "+00:00")),
                        datetime.datetime.fromisoformat(start), "date")
    unmatched = sum(len(rest) for rest in ours.values())
    if unmatched > tellings - len(events):
        report.wrong("%d dated events are not in the calendar" % unmatched)


run("ics, by ical.js" if ICAL_JS else "ics, by python3-icalendar", compare)
