#!/usr/bin/env python3
"""Reads the TimeML export: xmllint holds it to timeml.dtd, and Python's XML parser (expat) reads it."""
import os
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

from common import missing, run, storable

if not shutil.which("xmllint"):
    missing("xmllint (package libxml2-utils)")
DTD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "timeml.dtd")


def compare(report, analysis, path):
    lint = subprocess.run(["xmllint", "--nonet", "--noout", "--dtdvalid", DTD, path], capture_output=True, text=True)
    if lint.returncode:
        report.wrong("xmllint: " + lint.stderr[:300])
        return
    root = ElementTree.parse(path).getroot()
    element = root.find("TEXT")
    text, found = element.text or "", {}
    for child in element:
        start = len(text)
        text += child.text or ""
        found[child.get("tid") or child.get("eid")] = (start, len(text), child)
        text += child.tail or ""
    report.same("text", storable(analysis["text"]), text)
    dct = root.find("DCT/TIMEX3")
    published = analysis["published"]
    report.same("publication", published and published["value"], dct.get("value") if dct is not None else None, "date")
    for time in analysis["times"]:
        start, end, read = found[time["id"]]
        report.same("start of " + time["id"], time["start"], start, "offset")
        report.same("end of " + time["id"], time["end"], end, "offset")
        report.same("value of " + time["id"], storable(time["value"]), read.get("value"), "date")
        report.same("type of " + time["id"], time["type"], read.get("type"))
        report.same("mod of " + time["id"], time["mod"], read.get("mod"))
    links = {link.get("eventInstanceID"): link.get("relatedToTime") for link in root.iter("TLINK")
             if link.get("relatedToTime")}
    comments = open(path, encoding="utf-8").read()
    for event in analysis["events"]:
        number = event["id"][1:]
        if "e" + number not in found:
            if "event %s (" % event["id"] not in comments:
                report.wrong("%s is dropped silently" % event["id"])
            continue
        start, end, _ = found["e" + number]
        report.same("start of " + event["id"], event["head"]["start"], start, "offset")
        report.same("end of " + event["id"], event["head"]["end"], end, "offset")
        report.same("time of " + event["id"], event["time"], links.get("ei" + number))
        for bound in ("earliest", "latest"):
            if event[bound] and event[bound].replace("--", "- ") not in comments:
                report.wrong("the %s bound of %s is not told" % (bound, event["id"]))


run("timeml, by xmllint and expat", compare)
