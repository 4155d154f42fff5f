#!/usr/bin/env python3
"""Makes pages as they look when a whole browser window is copied: an invented report inside the menus, notices, links
and comments of an invented site. The layouts are pages/<set>/*.page, one style a file; the reports are put together
here. Same arguments, same pages.

Usage: pages.py training|heldout|training-mixed COUNT [SEED] > PAGES.jsonl

-mixed puts each page together from the parts of several styles.

A line of output: {"style", "text", "labels", "headline", "date"}; labels has a letter for each line of the text:
c content, h headline, n neither (byline, date, caption, credits: right either way), j not part of the article, "." empty.

A line of a .page file is a line of page furniture, unless it begins with
  !wrap N, !sep blank|none     how the whole page is written
  ?N REST                      REST in N of 100 pages
  @head [TEXT] @sub @p A[-B] @short A @h @list A @mdlist A @quote @speech A    parts of the report
  @by TEXT @date TEXT @cap [TEXT] @credit TEXT @content TEXT  lines that belong to it
  @title TEXT                  the headline again within TEXT, as {head}
  @tease A [TEXT] @summaries A @comments A  @insert @video @shout    links, links with sentences, comments, a random insert
  @                            an empty line
{a|b|c} chooses, {name} is filled in; see Page.slots. inserts.txt holds what stands between paragraphs, cut by "==".
"""
import datetime, json, os, random, re, sys

from report import Report

HERE = os.path.dirname(os.path.abspath(__file__))
AGES = ["{n} hours ago", "{n} minutes ago", "{n}h ago", "{n} days ago", "yesterday", "{n} years ago", "{n} weeks ago"]

# what may stand right above a headline
KICKERS = ["{section}", "{topic}", "{section} | {topic}", "{other}", "{sentence}", "{ago}", "{topic}: {other}", "{ago} | {section}",
           "In focus: {topic}", "Exclusive", "Analysis", "Live: {other}", "{person}", "{place}", "Home > {section} > {topic}",
           "Top story today: {topic}", "{X:%B %d, %Y}", "{n} min read", "Share", "Listen to this article", "{site}"]

BUTTONS = ["Facebook", "Twitter", "X", "Email", "Print", "close", "Comments", "{N} shares", "Save", "Share", "Copy link", "{n} min read",
           "Listen", "Play", "Gift article", "Add to list", "Text size", "WhatsApp", "Reddit", "Follow us"]
BYLINES = ["{author}", "{author}, {role}", "By {author}, {role}", "{author} in {place}", "Interview: {author}", "By {author} and {author2}",
           "{author} and {author2}", "by {author}", "Words: {author}", "By {author} | {site}", "{author} | {role}", "{author}, {place}",
           "{author}\u2019s report from {place}", "BY {AUTHOR}", "Reported by {author}"]


class Page:
    def __init__(self, folder, style, seed):
        self.r = random.Random(seed)
        self.report = Report(self.r, folder)
        self.folder = folder
        self.style = style
        self.lines = []  # (label, text)
        self.wrap = 0
        self.blank = self.r.random() < 0.5
        self.missing = self.r.choice([0, 0, 0, 0.4])  # share of empty lines that the copy lost
        self.day = datetime.date(2001, 1, 1) + datetime.timedelta(days=self.r.randrange(8900))
        self.later = self.day + datetime.timedelta(days=self.r.choice([0, 0, 1, 3]))
        self.minute = self.r.randrange(5 * 60, 23 * 60)
        self.dated = False
        self.head = self.report.headline()
        self.report.told = self.head
        self.author = self.report.person()
        self.fixed = {
            "site": self.r.choice(self.report.sites), "author": self.author, "author2": self.report.person(),
            "head": self.head, "AUTHOR": self.author.upper(), "place": self.report.place, "PLACE": self.report.place.upper(),
            "role": self.r.choice(["science editor", "football reporter", "Political correspondent", "Staff writer", "chief critic",
                                   "Senior Reporter", "economics editor", "Special to {site}"]),
            "section": self.r.choice(["World", "Politics", "Business", "Health", "Local", "Science", "Sport"]),
        }

    def slot(self, name):
        r = self.r
        if "|" in name:
            return self.fill(r.choice(name.split("|")))
        if name in self.fixed:
            return self.fixed[name]
        kind, _, form = name.partition(":")
        if kind in ("D", "U", "X"):
            day = {"D": self.day, "U": self.later}.get(kind)
            if day is None:
                day = self.day - datetime.timedelta(days=r.randrange(20, 2500))
            if kind == "D":
                self.dated = True
            return day.strftime(form)
        if kind == "T":
            m = self.minute
            clock = datetime.time(m // 60, m % 60)
            return clock.strftime(form or "%H:%M")
        if name == "n":
            return str(r.randrange(2, 24))
        if name == "N":
            return str(r.randrange(25, 900))
        if name == "ago":
            return self.fill(r.choice(AGES))
        if name == "other":
            return self.report.other_headline()
        if name == "topic":
            return r.choice(self.report.topics)
        if name == "person":
            return self.report.person()
        if name == "town":
            return self.report.town()
        if name == "sentence":
            return self.report.other_sentence()
        if name == "name":
            return r.choice(self.report.surnames).lower() + str(r.randrange(99))
        raise ValueError(name)

    def fill(self, text):
        while "{" in text:
            text = re.sub(r"\{([^{}]*)\}", lambda m: self.slot(m.group(1)), text)
        return text

    def put(self, label, text):
        self.lines.append((label, text))

    def paragraph(self, text, label="c"):
        if self.blank and self.lines and self.lines[-1][1] and self.r.random() >= self.missing:
            self.put(".", "")
        self.put(label, text)
        if self.blank and self.r.random() >= self.missing:
            self.put(".", "")

    def count(self, word):
        low, _, high = word.partition("-")
        return self.r.randint(int(low), int(high or low))

    def directive(self, line):
        word, _, rest = line[1:].partition(" ")
        if word == "":
            self.put(".", "")
        elif word == "head":
            self.put("h", self.fill(rest or "{head}"))
        elif word == "title":
            self.put("j", self.fill(rest))
        elif word == "sub":
            self.put("c", self.report.standfirst())
        elif word in ("p", "short", "speech"):
            for _ in range(self.count(rest)):
                make = {"p": self.report.paragraph, "short": self.report.sentence, "speech": self.report.speech}[word]
                self.paragraph(make())
        elif word == "lead":
            self.paragraph(self.fill(rest) + self.report.paragraph())
        elif word == "h":
            self.paragraph(self.report.heading())
        elif word == "quote":
            self.paragraph(self.report.pull_quote())
        elif word in ("list", "mdlist"):
            mark = self.r.choice(["- ", "* "] if word == "mdlist" else ["- ", "* ", "• ", ""])
            if mark == "- " and self.r.random() < 0.4:
                mark = "1. "
            for number in range(self.count(rest)):
                mark = f"{number + 1}. " if mark[:1].isdigit() else mark
                self.put("c", mark + (self.report.item() if mark else self.report.sentence()))
        elif word == "by" and self.style == "mixed" and self.r.random() < 0.4:
            self.put("n", self.fill(self.r.choice(BYLINES)))
        elif word in ("by", "date", "credit"):
            self.put("n", self.fill(rest))
        elif word == "content":
            self.put("c", self.fill(rest))
        elif word == "cap":
            self.put("n", self.fill(rest) if rest else self.report.caption())
        elif word == "tease":
            number, _, form = rest.partition(" ")
            for _ in range(self.count(number)):
                self.put("j", self.fill(form or "{other}"))
        elif word == "summaries":
            for _ in range(self.count(rest)):
                self.put("j", self.report.other_headline())
                self.put("j", self.report.other_sentence())
                if self.r.random() < 0.5:
                    self.put("j", self.fill("{ago}"))
        elif word == "comments":
            for _ in range(self.count(rest)):
                self.put("j", self.fill(self.r.choice(["{name}", "{person}", "{person} says:"])))
                self.put("j", self.fill(self.r.choice(["{ago}", "{X:%B %d, %Y} at {T:%I:%M %p}", "{X:%d/%m/%Y}"])))
                for _ in range(self.r.choice([1, 1, 2])):
                    self.put("j", self.report.comment())
                if self.r.random() < 0.7:
                    self.put("j", self.r.choice(["Reply", "Reply Share", "Like Reply", "Report", "1 like Reply"]))
        elif word == "video":
            title = self.report.other_headline()
            for text in [title + " Video", title, self.report.other_sentence()]:
                self.put("j", text)
        elif word == "shout":
            self.paragraph(self.report.other_headline().upper(), "j")
        elif word == "insert":
            for part in self.r.choice(inserts(self.folder)):
                self.line(part)
        else:
            raise ValueError(line)

    def line(self, line):
        maybe = re.match(r"\?(\d+) ", line)
        if maybe:
            if self.r.randrange(100) >= int(maybe.group(1)):
                return
            line = line[maybe.end():]
        if line.startswith("!wrap"):
            self.wrap = int(line.split()[1])
        elif line.startswith("!sep"):
            self.blank = line.split()[1] == "blank"
        elif line.startswith("@"):
            self.directive(line)
        else:
            self.put("j" if line else ".", self.fill(line))

    def result(self):
        for line in mixture(self.r, self.folder) if self.style == "mixed" else lines_of(self.folder, self.style):
            self.line(line)
        text, labels = [], []
        if not any(label == "h" for label, line in self.lines):
            self.lines = [("h" if line == "Subject: " + self.head else label, line) for label, line in self.lines]
        for label, line in self.lines:
            parts = wrapped(line, self.wrap) if self.wrap and label in "ch" else [line]
            text += parts
            labels += [label if part else "." for part in parts]
        return {"style": self.style, "text": "\n".join(text) + "\n", "labels": "".join(labels) + ".",
                "headline": self.head, "date": self.day.isoformat() if self.dated else None}


def lines_of(folder, style):
    with open(os.path.join(HERE, "pages", folder, style + ".page"), encoding="utf-8") as file:
        return [line for line in file.read().split("\n") if line]


def styles_of(folder):
    return sorted(name[:-5] for name in os.listdir(os.path.join(HERE, "pages", folder)) if name.endswith(".page"))


def parts_of(lines):
    """A page cut above the headline, above the first paragraph and below the last; None for pages without @head."""
    def directive(line):
        words = re.sub(r"^\?\d+ ", "", line).split()
        return words[0] if words else ""
    heads = [i for i, line in enumerate(lines) if directive(line) == "@head"]
    prose = [i for i, line in enumerate(lines) if directive(line) in ("@p", "@lead", "@short", "@speech", "@content")]
    if not heads or not prose or heads[0] > prose[0]:
        return None
    return lines[:heads[0]], lines[heads[0]:prose[0]], lines[prose[0]:prose[-1] + 1], lines[prose[-1] + 1:]


def thinned(r, lines, share):
    return [line for line in lines if line.startswith(("@head", "!")) or r.random() >= share]


def clean(r):
    """An article as people type or cut it out: little or nothing around it."""
    lines = [] if r.random() < 0.7 else [r.choice(["{topic}", "{section}", "{site}", "Document {n} of {N}", "{site}, {D:%-d %B %Y}"])]
    lines += ["!sep " + r.choice(["blank", "blank", "none"])]
    if r.random() < 0.3:
        lines.append(f"!wrap {r.randrange(60, 78)}")
    deck = ["@by " + r.choice(BYLINES), "@date " + r.choice(["{D:%-d %B %Y}", "{D:%B %-d, %Y}", "{D:%A, %B %-d}", "{D:%Y-%m-%d}"])]
    r.shuffle(deck)
    deck = [line for line in deck if r.random() < 0.5]
    above = [line for line in deck if r.random() < 0.25]
    lines += above + ["@head"] + ([r.choice(["@", "@sub"])] if r.random() < 0.4 else [])
    lines += [line for line in deck if line not in above]
    lead = r.choice(["@p 1", "@p 1", "@lead {PLACE} -- ", "@lead {PLACE}, {D:%b. %-d} (Wire) - ", "@lead {place} ({site}) - "])
    lines += [lead, f"@p {r.randrange(0, 9)}"]
    if r.random() < 0.3:
        lines += ["@h", "@p 1-4"]
    if r.random() < 0.3:
        lines.append("@credit " + r.choice(["(Reporting by {author})", "{author}", "-- {author}", "(c) {site}", "{site}"]))
    return lines


def mixture(r, folder):
    """A page put together from the parts of several styles, some of them left out."""
    if r.random() < 0.2:
        return clean(r)
    pages = [parts for parts in (parts_of(lines_of(folder, style)) for style in styles_of(folder)) if parts]
    top, deck, middle, bottom = (r.choice(pages)[i] for i in range(4))
    top = [] if r.random() < 0.15 else thinned(r, top, r.choice([0, 0, 0.2, 0.5]))
    if r.random() < 0.3:
        top = top + thinned(r, r.choice(pages)[0], 0.5)
    if r.random() < 0.2:  # a path to the page, or the title of the window
        crumb = "@title " + r.choice(["Home / {section} / {head}", "Home > {section} > {head}", "{head} - {site}", "{section} » {head}",
                                      "{head} | {section} | {site}", "{site} / {section} / {place} / {head}"])
        top = top + [crumb] if r.random() < 0.6 else [crumb] + top
    if r.random() < 0.3:
        top = top + r.sample(KICKERS, r.randrange(1, 4))
    deck = [] if not top and r.random() < 0.2 else thinned(r, deck, r.choice([0, 0, 0.2, 0.5]))
    bottom = [] if r.random() < 0.2 else thinned(r, bottom, r.choice([0, 0, 0.2, 0.5]))
    if r.random() < 0.3:  # buttons and a film between the headline and the text
        deck = deck + r.sample(BUTTONS, r.randrange(2, 7)) + r.choice([[], ["@video"], ["@video", "@cap"]])
    if r.random() < 0.35:
        bottom = (["@"] if r.random() < 0.5 else []) + [r.choice(["Share or comment on this article: {head}", "Discuss this: {head}", "You are reading: {head}", "{head} - {site}", "Share or comment on this story: {head}",
                            "Comments on {head}", "Print: {head}", "Was this article useful?"])] + bottom
    more = []
    for line in thinned(r, middle, r.choice([0, 0, 0.2])):
        if "@list" in line and r.random() < 0.4:
            more.append("@h")
        more.append(line)
        if r.random() < 0.15:
            more.append("@insert")
        elif r.random() < 0.2:
            more.append("@h")
    if r.random() < 0.12:
        more = ["!sep blank", f"!wrap {r.randrange(60, 78)}"] + more
    if not any("@p" in line or "@short" in line for line in more):
        more.append("@p 2-5")
    return top + deck + more + bottom


def wrapped(line, width):
    lines, current = [], ""
    for word in line.split():
        if current and len(current) + 1 + len(word) > width:
            lines.append(current)
            current = word
        else:
            current = current + " " + word if current else word
    return lines + [current]


def inserts(folder, known={}):
    if folder not in known:
        with open(os.path.join(HERE, "pages", folder, "inserts.txt"), encoding="utf-8") as file:
            parts = file.read().strip("\n").split("\n==\n")
        known[folder] = [part.split("\n") for part in parts]
    return known[folder]


def main():
    folder, count, mixed = sys.argv[1].removesuffix("-mixed"), int(sys.argv[2]), sys.argv[1].endswith("-mixed")
    seed = sys.argv[3] if len(sys.argv) > 3 else "1"
    styles = styles_of(folder)
    for i in range(count):
        style = "mixed" if mixed else styles[i % len(styles)]
        print(json.dumps(Page(folder, style, f"{seed}/{folder}/{i}").result(), ensure_ascii=False))


if __name__ == "__main__":
    main()
