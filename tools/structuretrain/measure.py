#!/usr/bin/env python3
"""Measures the structure that dateline-cli finds on the pages of pages.py.

Usage: measure.py DATELINE_CLI PAGES.jsonl
Words of content lines against words of sections that are no boilerplate (lines that are right either way are left out),
by page style and over all; headlines and publication days that are exactly right. Standard library only.
"""
import collections, json, subprocess, sys


def words_by_line(text):
    at = 0
    for line in text.split("\n"):
        yield at, line
        at += len(line) + 1


def main():
    cli, path = sys.argv[1:3]
    pages = [json.loads(line) for line in open(path, encoding="utf-8")]
    lines = "".join(json.dumps({"id": str(i), "text": p["text"], "published": None, "plain": False}) + "\n"
                    for i, p in enumerate(pages))
    out = subprocess.run([cli, "analyze", "--jsonl", "--stages", "structure"], input=lines, text=True,
                         capture_output=True, check=True).stdout.splitlines()
    counts = collections.defaultdict(collections.Counter)
    for page, line in zip(pages, out):
        found = json.loads(line)
        body = [(s["start"], s["end"]) for s in found["sections"] if s["role"] != "boilerplate"]
        for name in (page["style"], "all"):
            count = counts[name]
            for (at, text), label in zip(words_by_line(page["text"]), page["labels"]):
                if label not in "cj":
                    continue
                number = len(text.split())
                start = at + len(text) - len(text.lstrip())
                taken = any(a <= start < b for a, b in body)
                count["right"] += number if taken and label == "c" else 0
                count["found"] += number if taken else 0
                count["gold"] += number if label == "c" else 0
            count["pages"] += 1
            count["headline"] += (found["headline"] or "").split() == (page["headline"] or "").split()
            day = found["published"]["value"][:10] if found["published"] else None
            count["date"] += day == page["date"]
    for name in sorted(counts, key=lambda n: (n == "all", n)):
        c = counts[name]
        f1 = 2 * c["right"] / max(1, c["found"] + c["gold"])
        print(f"{name:16} {c['pages']:5} pages  body F1 {f1:.4f}  headline {c['headline'] / c['pages']:.3f}"
              f"  date {c['date'] / c['pages']:.3f}")


main()
