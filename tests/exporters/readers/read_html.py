#!/usr/bin/env python3
"""Reads the HTML export: html5lib parses it strictly, tidy looks at it where it is installed, xmllint at the drawing;
with --modules=FOLDER axe-core (npm) looks at it in jsdom.

Nothing in the page may be active or come from outside, every link must lead somewhere, no id may stand twice, headings
must not skip a level, and words, dates and marks must be those of the analysis.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from common import dated, lines_of, missing, option, run, shown

try:
    import html5lib
except ImportError:
    missing("python3-html5lib")

MODULES = option("modules")
X = "{http://www.w3.org/1999/xhtml}"
S = "{http://www.w3.org/2000/svg}"
ALLOWED = {X + t for t in
           "html head meta title style body a main article section footer h1 h2 h3 p ul li blockquote details summary q span time "
           "figure table caption thead tbody tr th td".split()} | {S + t for t in "svg g title line path circle rect text".split()}
ATTRIBUTES = {"charset", "http-equiv", "content", "name", "class", "href", "id", "lang", "title", "datetime", "scope", "tabindex",
              "role", "aria-label", "aria-labelledby", "viewBox", "x", "y", "x1", "y1", "x2", "y2", "d", "cx", "cy", "r",
              "width", "height", "opacity", "text-anchor"}


def words_of(element):
    return "".join(element.itertext())


def squeezed(text):
    return "".join(text.split())


def check_safe(report, tree, raw):
    ids = [e.get("id") for e in tree.iter() if e.get("id")]
    known = set(ids)
    report.same("unique ids", len(ids), len(known))
    for element in tree.iter():
        if element.tag is ElementTree.Comment:
            report.wrong("a comment")
            continue
        if element.tag not in ALLOWED:
            report.wrong("element %s" % element.tag)
        for name, value in element.attrib.items():
            if name not in ATTRIBUTES:
                report.wrong("attribute %s" % name)
            if name == "href" and (not value.startswith("#") or value[1:] not in known):
                report.wrong("the link %r leads nowhere or out of the page" % value)
    style = words_of(tree.find(".//" + X + "style"))
    if "url(" in style or "@import" in style or "expression" in style:
        report.wrong("the style sheet loads something")
    policy = [m.get("content") for m in tree.iter(X + "meta") if m.get("http-equiv") == "Content-Security-Policy"]
    if not policy or "default-src 'none'" not in policy[0]:
        report.wrong("no content security policy")
    if tree.get("lang") is None:
        report.wrong("no language")
    if re.search(r"[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]", raw):
        report.wrong("a control character")


def check_headings(report, tree):
    last = 0
    for element in tree.iter():
        match = re.fullmatch(re.escape(X) + "h([1-6])", str(element.tag))
        if match:
            level = int(match.group(1))
            if level > last + 1:
                report.wrong("h%d after h%d" % (level, last))
            last = level
    report.same("headings of the first level", 1, len(list(tree.iter(X + "h1"))))


def check_tools(report, path, tree):
    if shutil.which("tidy"):
        out = subprocess.run(["tidy", "-q", "-e", "-utf8", path], capture_output=True, text=True)
        # tidy 5.6 does not know that SVG may have a title in each group.
        lines = [l for l in out.stderr.splitlines() if "Warning" in l or "Error" in l]
        report.same("tidy", [], lines)
    svg = tree.find(".//" + S + "svg")
    if svg is not None and shutil.which("xmllint"):
        with tempfile.NamedTemporaryFile(suffix=".svg") as file:
            file.write(ElementTree.tostring(svg))
            file.flush()
            lint = subprocess.run(["xmllint", "--nonet", "--noout", file.name], capture_output=True, text=True)
            report.same("xmllint on the drawing", "", lint.stderr)


def check_axe(report, path):
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "axe.mjs")
    out = subprocess.run(["node", script, MODULES, path], capture_output=True, text=True)
    if out.returncode == 77:
        missing("axe-core with jsdom")
    if out.returncode:
        print(out.stderr[-2000:])
        sys.exit(1)
    report.same("axe-core", [], json.loads(out.stdout))


def check_words(report, analysis, article):
    """All words of the sections, in order; the marks of Markdown headings, quotations and bullets may be missing."""
    summaries = {words_of(s) for s in article.iter(X + "summary")}
    page = squeezed("".join(t for t in article.itertext() if t not in summaries))
    for section in analysis["sections"]:
        for line in lines_of(analysis, section):
            words = squeezed(shown(line))
            if not words:
                continue
            at = page.find(words)
            if at < 0:
                words = words.lstrip("#>-*\u2022\u2023\u00b7\u2013")
                at = page.find(words)
            if at < 0:
                report.wrong("the words %r are not in the page" % words[:80])
            else:
                page = page[at + len(words):]


def compare(report, analysis, path):
    with open(path, encoding="utf-8") as file:
        raw = file.read()
    try:
        tree = html5lib.HTMLParser(strict=True, tree=html5lib.getTreeBuilder("etree")).parse(raw)
    except html5lib.html5parser.ParseError as error:
        report.wrong("html5lib: %s" % error)
        return
    check_safe(report, tree, raw)
    check_headings(report, tree)
    check_tools(report, path, tree)
    if MODULES:
        check_axe(report, path)
    article = tree.find(".//" + X + "article")
    check_words(report, analysis, article)
    marks = {e.get("id"): e for e in article.iter() if e.get("id")}
    for time in analysis["times"]:
        mark = marks.get(time["id"])
        if mark is None:
            report.wrong("%s is not marked" % time["id"])
        elif mark.tag == X + "time":
            report.same("datetime of " + time["id"], time["value"], mark.get("datetime"), "date")
    for entity in analysis["entities"]:
        for number, mention in enumerate(entity["mentions"], 1):
            mark = marks.get("%s-%d" % (entity["id"], number))
            if mark is None:
                report.wrong("mention %r is not marked" % mention["text"])
            elif not squeezed(shown(mention["text"])).startswith(squeezed(words_of(mark))):
                report.wrong("mention %r is marked as %r" % (mention["text"], words_of(mark)))
            report.offsets += 1
    rows = [r for t in tree.iter(X + "table") if "What happened" in words_of(t.find(X + "caption"))
            for r in t.find(X + "tbody")]
    told_again = sum(int(n) - 1 for r in rows for n in re.findall(r"told at (\d+) places", words_of(r)))
    if not len(dated(analysis)) - told_again <= len(rows) <= len(dated(analysis)):
        report.wrong("%d dated events, %d rows" % (len(dated(analysis)), len(rows)))
    days = {e["earliest"] for e in dated(analysis) if e["earliest"] == e["latest"]}
    for row in rows:
        time = row[0].find(X + "time")
        if time is not None:
            report.same("day of a row is one of an event", True, time.get("datetime") in days, "date")


run("html, by axe-core" if MODULES else "html, by html5lib, tidy and xmllint", compare)
