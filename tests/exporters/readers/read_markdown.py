#!/usr/bin/env python3
"""Reads the Markdown export with cmark, the reference program of CommonMark: nothing of the article may become markup."""
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

from common import dated, lines_of, missing, one_line, run, shown

if not shutil.which("cmark"):
    missing("cmark")
N = "{http://commonmark.org/xml/1.0}"


def words_of(element):
    out = []
    for node in element.iter():
        if node.tag in (N + "text", N + "code"):
            out.append(node.text or "")
        elif node.tag in (N + "softbreak", N + "linebreak"):
            out.append(" ")
    return "".join(out)


def squeezed(text):
    return "".join(text.split())


def compare(report, analysis, path):
    out = subprocess.run(["cmark", "-t", "xml", path], capture_output=True)
    document = ElementTree.fromstring(out.stdout)
    for tag in ("html_block", "html_inline", "link", "image", "code", "code_block", "thematic_break"):
        for node in document.iter(N + tag):
            report.wrong("%s: %r" % (tag, (node.text or "")[:80]))
    page = squeezed("\n".join(words_of(child) for child in document))
    at = 0
    for section in analysis["sections"]:
        if section["role"] == "boilerplate":
            continue
        for line in lines_of(analysis, section):
            words = squeezed(shown(line))
            if section["role"] in ("headline", "heading"):
                words = words.lstrip("#")
            if section["role"] in ("list", "quote"):
                words = words.lstrip(">-*\u2022\u2023\u00b7\u2013")
            found = page.find(words, at)
            if found < 0:
                report.wrong("the words %r are not in the page" % words[:80])
            else:
                at = found + len(words)
    if analysis["headline"]:
        first = next(h for h in document if h.tag == N + "heading")
        report.same("headline", one_line(shown(analysis["headline"])), one_line(words_of(first)))
    names = {squeezed(shown(m["text"])) for e in analysis["entities"] for m in e["mentions"]}
    for strong in document.iter(N + "strong"):
        report.offsets += 1
        if not any(squeezed(words_of(strong)) in name for name in names):
            report.wrong("%r is bold and no name" % words_of(strong))
    # cmark has no tables: their rows are text here.
    told = one_line(words_of(document))
    told_again = sum(int(n) - 1 for n in re.findall(r"told at (\d+) places", told))
    absent = [e["label"] for e in dated(analysis) if one_line(shown(e["label"])) not in told]
    report.dates += len(dated(analysis))
    if len(absent) > told_again:
        report.wrong("events are not in the table: %r" % absent)


run("markdown, by cmark", compare)
