"""What the readers have in common.

A reader reads an export with a program that is not part of Dateline, and compares what it finds with the analysis in
JSON, which another test holds to its schema. It is called with pairs of files: ANALYSIS.json EXPORT [...]. It prints
what it compared and every difference; exit status 0: none, 1: some, 77: a program that it needs is missing.
"""
import json
import sys

SKIP = 77


def missing(what):
    print("%s is not installed" % what)
    sys.exit(SKIP)


def storable(text):
    """Text as formats for programs write it: control characters as pictures, what is no character as U+FFFD."""
    out = []
    for c in text:
        code = ord(c)
        if code == 0x7F:
            c = "\u2421"
        elif code < 0x20 and c not in "\n\t":
            c = chr(0x2400 + code)
        elif 0xD800 <= code <= 0xDFFF or code & 0xFFFE == 0xFFFE:
            c = "\uFFFD"
        out.append(c)
    return "".join(out)


DIRECTIONS = {0x200E: "LRM", 0x200F: "RLM", 0x061C: "ALM", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO",
              0x202E: "RLO", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI"}


def shown(text):
    """Text as formats for people write it: what steers terminals or the direction of writing is in brackets too."""
    out = []
    for c in storable(text):
        code = ord(c)
        if code in DIRECTIONS:
            c = "[%s]" % DIRECTIONS[code]
        elif 0x80 <= code <= 0x9F or code in (0x2028, 0x2029):
            c = "[U+%04X]" % code
        out.append(c)
    return "".join(out)


def one_line(text):
    return " ".join(text.split())


class Report:
    def __init__(self, name):
        self.name = name
        self.articles = self.dates = self.offsets = 0
        self.differences = []
        self.article = ""

    def same(self, what, ours, theirs, kind=None):
        """Compares a value of the analysis with the one that was read back."""
        if kind == "date":
            self.dates += 1
        elif kind == "offset":
            self.offsets += 1
        if ours != theirs:
            self.differences.append("%s: %s: %r in the analysis, %r read back" % (self.article, what, ours, theirs))

    def wrong(self, what):
        self.differences.append("%s: %s" % (self.article, what))

    def finish(self):
        for difference in self.differences[:20]:
            print(difference[:400])
        print("%s: %d articles, %d dates, %d offsets compared; differences: %s"
              % (self.name, self.articles, self.dates, self.offsets, len(self.differences) or "none"))
        sys.exit(1 if self.differences or not self.articles else 0)


def run(name, compare):
    """Calls compare(report, analysis, path of the export) for all pairs of the command line."""
    report = Report(name)
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    for json_path, export_path in zip(arguments[::2], arguments[1::2]):
        with open(json_path, encoding="utf-8") as file:
            analysis = json.load(file)
        report.article = json_path.rsplit("/", 1)[-1]
        report.articles += 1
        compare(report, analysis, export_path)
    report.finish()


def option(name):
    """Value of --name=value on the command line; None where it is not given."""
    for argument in sys.argv[1:]:
        if argument.startswith("--%s=" % name):
            return argument.split("=", 1)[1]
    return None


def day(iso):
    """(year, month, day) of an ISO day with astronomical years."""
    sign = -1 if iso.startswith("-") else 1
    year, month, number = iso.lstrip("-").split("-")
    return sign * int(year), int(month), int(number)


def lines_of(analysis, section):
    """The lines of a section that a page has to show: of a headline the words alone, without "Subject:"."""
    text = analysis["text"][section["start"]:section["end"]]
    if section["role"] == "headline" and analysis["headline"] and analysis["headline"] in text:
        text = analysis["headline"]
    return text.split("\n")


def dated(analysis):
    return [e for e in analysis["events"] if e["earliest"] or e["latest"]]
