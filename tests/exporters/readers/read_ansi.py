#!/usr/bin/env python3
"""Shows the terminal export on pyte, an emulated terminal, and reads its screen."""
import re
import unicodedata

from common import lines_of, missing, run, shown

try:
    import pyte
except ImportError:
    missing("python3-pyte")


class Watched(pyte.Screen):
    """A screen that notes what an article must never make a terminal do."""

    surprises = []

    def set_title(self, param):
        self.surprises.append("sets the title")

    def bell(self):
        self.surprises.append("rings")

    def report_device_status(self, mode):
        self.surprises.append("asks the terminal")

    def erase_in_display(self, how=0, *arguments, **more):
        self.surprises.append("erases")

    def cursor_position(self, line=None, column=None):
        self.surprises.append("moves the cursor")


def squeezed(text):
    """Letters without spaces, composed as pyte composes them, and without the dates in brackets that are added."""
    text = "".join(unicodedata.normalize("NFC", text).split())
    return re.sub(r"\[[^\]\[]*\d[^\]\[]*\]", "", text)


def compare(report, analysis, path):
    with open(path, encoding="utf-8", newline="") as file:
        raw = file.read()
    rest = re.sub(r"\x1b\[[0-9;]*m", "", raw)
    bad = re.search(r"[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]", rest)
    if bad:
        report.wrong("sends %r" % bad.group())
    lines = raw.count("\n") + 2
    screen = Watched(80, lines)
    screen.surprises = []
    pyte.Stream(screen).feed(raw.replace("\n", "\r\n"))
    report.same("surprises", [], screen.surprises[:3])
    # A wide letter leaves an empty cell behind it; pyte gives it the data "".
    page = squeezed("".join(screen.buffer[y][x].data for y in range(lines) for x in range(80)))
    coloured = squeezed("".join(screen.buffer[y][x].data for y in range(lines) for x in range(80)
                                if screen.buffer[y][x].fg != "default" or screen.buffer[y][x].underscore))
    at = 0
    for section in analysis["sections"]:
        if section["role"] == "boilerplate":
            continue
        for line in lines_of(analysis, section):
            words = squeezed(shown(line))
            if section["role"] in ("headline", "heading", "quote", "list"):
                words = words.lstrip("#>-*\u2022\u2023\u00b7\u2013")
            # The bar before the lines of a quotation stands between its words.
            is_quote = section["role"] == "quote"
            found = page.replace("|", "").find(words) if is_quote else page.find(words, at)
            if found < 0:
                report.wrong("the words %r are not on the screen" % words[:80])
            elif not is_quote:
                at = found + len(words)
    outside = [(s["start"], s["end"]) for s in analysis["sections"] if s["role"] in ("boilerplate", "headline")]
    for entity in analysis["entities"]:
        for mention in entity["mentions"]:
            report.offsets += 1
            if not any(a <= mention["start"] < b for a, b in outside) and squeezed(shown(mention["text"])) not in coloured:
                report.wrong("%r has no colour" % mention["text"])
    report.dates += len(analysis["times"])


run("ansi, by pyte", compare)
