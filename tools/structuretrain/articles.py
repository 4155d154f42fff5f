#!/usr/bin/env python3
"""Writes annotated articles in the form of pages.py, so that the model is fitted on them too.

Usage: articles.py GOLD_DIR TEXT_DIR > ARTICLES.jsonl
GOLD_DIR holds <id>.json with sections and headline, TEXT_DIR <id>.txt. Standard library only.
"""
import glob, json, os, sys

LABELS = {"headline": "h", "boilerplate": "j", "timestamp": "n", "byline": "n", "caption": "n", "credits": "n"}


def main():
    gold, texts = sys.argv[1:3]
    for path in sorted(glob.glob(os.path.join(gold, "*.json"))):
        article = json.load(open(path, encoding="utf-8"))
        raw = open(os.path.join(texts, article["id"] + ".txt"), encoding="utf-8-sig", newline="").read()
        labels, at = [], 0
        for line in raw.split("\n"):
            start, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
            roles = [s["role"] for s in article["sections"] if s["start"] < end and start < s["end"]]
            labels.append("." if start >= end else LABELS.get(roles[0], "c") if roles else "j")
            at += len(line) + 1
        print(json.dumps({"style": article["id"], "text": raw.replace("\r\n", "\n"), "labels": "".join(labels),
                          "headline": article["headline"], "date": (article["published"] or "")[:10] or None},
                         ensure_ascii=False))


main()
