#!/usr/bin/env python3
"""Reads the CoNLL export with the corpus reader and the IOB tools of NLTK."""
import os

from common import missing, run, shown

try:
    from nltk.chunk import conlltags2tree
    from nltk.corpus.reader import ConllCorpusReader
    from nltk.tree import Tree
except ImportError:
    missing("python3-nltk")

TYPES = {"PERSON": "PER", "ORG": "ORG", "PLACE": "LOC", "NORP": "MISC", "EVENT": "MISC", "WORK": "MISC"}


def squeezed(text):
    return "".join(text.split()).replace("_", "")


def compare(report, analysis, path):
    folder, name = os.path.split(path)
    reader = ConllCorpusReader(folder or ".", [name], ("words", "pos", "ignore", "chunk"))
    found, words = [], ""
    for sentence in reader.iob_sents():
        for child in conlltags2tree(sentence):
            if isinstance(child, Tree):
                found.append((child.label(), squeezed("".join(word for word, _ in child.leaves()))))
        words += "".join(word for word, _, _ in sentence if word != "-DOCSTART-")
    outside = [(s["start"], s["end"]) for s in analysis["sections"] if s["role"] == "boilerplate"]
    inside = "".join(analysis["text"][s["start"]:s["end"]] for s in analysis["sections"] if s["role"] != "boilerplate")
    report.same("words", squeezed(shown(inside)), squeezed(words))
    expected = sorted((m["start"], TYPES[e["type"]], squeezed(shown(m["text"])))
                      for e in analysis["entities"] for m in e["mentions"]
                      if m["kind"] == "name" and not any(a <= m["start"] < b for a, b in outside))
    report.same("number of names", len(expected), len(found))
    for (_, kind, text), (their_kind, their_text) in zip(expected, found):
        report.offsets += 1
        report.same("type", kind, their_kind)
        # A token may reach beyond a name that ends inside of it.
        if text not in their_text:
            report.wrong("name %r was read back as %r" % (text, their_text))


run("conll, by NLTK", compare)
