#!/usr/bin/env python3
"""Reads the Web Annotation export: PyLD expands the JSON-LD, and every anchor is looked up in the text by code point.

The context is the part of the W3C's anno.jsonld that the export uses, after the Web Annotation Vocabulary: nothing is
fetched, and a term that is missing here would vanish in the expansion and be missed. With --modules=FOLDER Apache
Annotator (npm) anchors every selector in jsdom too.
"""
import json
import os
import subprocess
import sys

from common import missing, option, run

try:
    from pyld import jsonld
except ImportError:
    missing("python3-pyld")

OA, AS, RDF = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
MODULES = option("modules")
OWN = "urn:x-dateline:terms#"
CONTEXT = {"@context": {
    "id": "@id", "type": "@type", "oa": OA, "as": AS, "rdf": RDF, "dcterms": "http://purl.org/dc/terms/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "foaf": "http://xmlns.com/foaf/0.1/",
    "Annotation": OA + "Annotation", "AnnotationCollection": AS + "OrderedCollection",
    "AnnotationPage": AS + "OrderedCollectionPage", "Software": AS + "Application", "TextualBody": OA + "TextualBody",
    "TextPositionSelector": OA + "TextPositionSelector", "TextQuoteSelector": OA + "TextQuoteSelector",
    "body": {"@type": "@id", "@id": OA + "hasBody"}, "target": {"@type": "@id", "@id": OA + "hasTarget"},
    "source": {"@type": "@id", "@id": OA + "hasSource"}, "selector": {"@type": "@id", "@id": OA + "hasSelector"},
    "motivation": {"@type": "@vocab", "@id": OA + "motivatedBy"}, "purpose": {"@type": "@vocab", "@id": OA + "hasPurpose"},
    "identifying": OA + "identifying", "classifying": OA + "classifying", "describing": OA + "describing",
    "tagging": OA + "tagging", "value": RDF + "value", "format": "http://purl.org/dc/elements/1.1/format",
    "exact": OA + "exact", "prefix": OA + "prefix", "suffix": OA + "suffix", "start": OA + "start", "end": OA + "end",
    "total": AS + "totalItems", "first": {"@type": "@id", "@id": AS + "first"},
    "partOf": {"@type": "@id", "@id": AS + "partOf"}, "startIndex": AS + "startIndex",
    "items": {"@type": "@id", "@id": AS + "items", "@container": "@list"}, "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "name": "http://xmlns.com/foaf/0.1/name", "generator": {"@type": "@id", "@id": AS + "generator"}}}


def loader(url, options=None):
    if url != "http://www.w3.org/ns/anno.jsonld":
        raise ValueError("the export asks for %s" % url)
    return {"contextUrl": None, "documentUrl": url, "document": CONTEXT, "contentType": "application/ld+json"}


def only(node, term):
    values = node.get(term, [])
    return values[0].get("@value", values[0].get("@id")) if values else None


def anchored(report, text, annotation):
    """(start, end) of a target whose selectors agree with the text and with each other."""
    selectors = {s["@type"][0]: s for s in annotation[OA + "hasTarget"][0][OA + "hasSelector"]}
    position, quote = selectors[OA + "TextPositionSelector"], selectors[OA + "TextQuoteSelector"]
    start, end = only(position, OA + "start"), only(position, OA + "end")
    report.same("quoted words", text[start:end], only(quote, OA + "exact"))
    prefix, suffix = only(quote, OA + "prefix") or "", only(quote, OA + "suffix") or ""
    report.same("words before", text[start - len(prefix):start] if prefix else "", prefix)
    report.same("words after", text[end:end + len(suffix)], suffix)
    return start, end


def with_annotator(report, text, path):
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "annotator.mjs")
    out = subprocess.run(["node", script, MODULES, path], input=text, capture_output=True, text=True)
    if out.returncode == 77:
        missing("@apache-annotator/dom with jsdom")
    if out.returncode:
        print(out.stderr[-2000:])
        sys.exit(1)
    for anchor in json.loads(out.stdout):
        report.same("words at the position of " + anchor["id"], anchor["exact"], anchor["byPosition"], "offset")
        report.same("words at the quote of " + anchor["id"], anchor["exact"], anchor["byQuote"])


def compare(report, analysis, path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    expanded = jsonld.expand(document, {"documentLoader": loader, "base": "file:///articles/"})
    collection = expanded[0]
    items = collection[AS + "first"][0][AS + "items"][0]["@list"]
    report.same("total", len(document["first"]["items"]), only(collection, AS + "totalItems"))
    found = {}
    for item in items:
        own = next(b for b in item[OA + "hasBody"] if OWN in b["@type"][0])
        words = next(b for b in item[OA + "hasBody"] if b["@type"] == [OA + "TextualBody"])
        if not only(words, RDF + "value"):
            report.wrong("%s says nothing to other programs" % item["@id"])
        found[item["@id"].rsplit(":", 1)[1]] = (anchored(report, analysis["text"], item), own)
    expected = {}
    for entity in analysis["entities"]:
        for number, mention in enumerate(entity["mentions"], 1):
            expected["%s-%d" % (entity["id"], number)] = mention
            own = found["%s-%d" % (entity["id"], number)][1]
            report.same("name", entity["name"], only(own, OWN + "name"))
            report.same("type", entity["type"], only(own, OWN + "entityType"))
    for kind in ("times", "events"):
        for item in analysis[kind]:
            expected[item["id"]] = item
            for key in ("earliest", "latest"):
                report.same(key, item[key], only(found[item["id"]][1], OWN + key), "date")
            report.same("precision", item["precision"], only(found[item["id"]][1], OWN + "precision"))
    for number, quote in enumerate(analysis["quotes"], 1):
        expected["q%d" % number] = quote
    report.same("annotations", sorted(expected), sorted(found))
    for key, item in expected.items():
        report.same("start of " + key, item["start"], found[key][0][0], "offset")
        report.same("end of " + key, item["end"], found[key][0][1], "offset")


    if MODULES:
        with_annotator(report, analysis["text"], path)


run("webannotation, by Apache Annotator" if MODULES else "webannotation, by PyLD", compare)
