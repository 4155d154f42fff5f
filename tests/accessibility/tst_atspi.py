#!/usr/bin/env python3
"""Drives the real program through the accessibility bus alone, from opening an article to quitting.

Usage: tst_atspi.py DATELINE DATELINE-CLI SAMPLE

What is to be read is taken from the article file and from dateline-cli. Ends with 0 where all is well, with 1 where
something is wrong, and with 77 where a tool is missing, which is wrong too where CI is set.
"""
import json
import os
import shutil
import subprocess
import sys
import time
import traceback

from desktop import Desktop, missing_packages, stop_by_signals

if packages := missing_packages():
    print(f"SKIP   : not installed: {', '.join(packages)} (packaging/setup.sh installs them)")
    sys.exit(1 if os.environ.get("CI") else 77)

from atspi import AccessError, AccessibilityBus, wait_until
from screenreader import ScreenReader

TIME_LIMIT = 240  # seconds; CTest's own limit is longer, so that nothing is left behind

OTHER_ARTICLE = """June 4, 2021

Lighthouse of Brandholm sold to its keeper

BRANDHOLM (Meridian Wire) - The town council of Brandholm sold the old lighthouse to its keeper, Agneta Lind, on
Thursday. Lind had lived in the tower since March 2003.

The council closed the lighthouse in 2015. A museum will open there in July, Lind said.
"""

steps = []


def step(function):
    steps.append(function)
    return function


def analysis_of(cli, path):
    told = subprocess.run([cli, "analyze", path], check=True, capture_output=True, timeout=60).stdout
    return json.loads(told)


@step
def opens_the_article(reader, truth):
    wait_until(lambda: reader.window().name().startswith(truth["headline"]), "the headline in the window's title")
    assert reader.root.name() == "dateline" and reader.window().name().endswith("Dateline")
    wait_until(lambda: reader.window().is_("showing", "active"), "the window to become active")
    names, events = wait_until(reader.counts, "the status bar to tell what was found")
    assert names == len(truth["entities"]) and 0 < events <= len(truth["events"]), (names, events)


@step
def everything_has_a_name(reader, _truth):
    reader.check_names(reader.window(), "the window")


@step
def menus_can_be_reached(reader, _truth):
    names = [menu.name for menu in reader.menus()]
    expected = ["File", "Edit", "View", "Go", "Article", "Timeline", "Settings", "Help"]
    assert [name for name in names if name in expected] == expected, names
    waiting = reader.menus()
    while waiting:
        item = waiting.pop()
        assert item.name, f"a nameless item in {item.node.parent().parent()}"
        assert {"Press", "ShowMenu"} & set(item.node.actions()), f"{item.node} cannot be pressed"
        waiting += reader.items_of(item.node) if item.children else []
    file = reader.menu_item("File")
    first = reader.menu_item("File", "Open…").parent()
    file.act("ShowMenu")
    wait_until(lambda: first.is_("showing"), "the File menu to open")
    file.act("ShowMenu")
    wait_until(lambda: not first.is_("showing"), "the File menu to close")


@step
def text_can_be_read(reader, truth):
    article = reader.article()
    assert {"Text", "Action"} <= article.interfaces(), article.interfaces()
    assert article.is_("focusable", "multi line") and not article.is_("editable"), article.states()
    assert article.text() == truth["text"], "the text is not the canonical text"
    assert article.character_count() == len(truth["text"])
    start = truth["text"].index(truth["headline"])
    assert article.text(start, start + len(truth["headline"])) == truth["headline"]


@step
def caret_tells_what_it_enters(reader, truth):
    article = reader.article()
    reader.bus.listen("object:text-caret-moved", "object:property-change:accessible-description")
    date = next(time for time in truth["times"] if time["text"].startswith("November 12"))
    name = next(mention for entity in truth["entities"] for mention in entity["mentions"]
                if mention["text"] == "Henrik Solberg")
    for place, words in ((name, ("Henrik Solberg", "person")), (date, ("12 Nov 2024", "struck"))):
        offset = place["start"] + 2
        article.set_caret(offset)
        assert article.caret() == offset
        told = article.description()
        assert all(word in told for word in words), f"at {place['text']}: {told}"
        assert article.run_at(offset) == (place["start"], place["end"]), article.run_at(offset)
        wait_until(lambda: reader.heard(article, "TextCaretMoved", "", offset), "the caret to be heard moving")
        wait_until(lambda: reader.heard(article, "PropertyChange", "accessible-description"),
                   "the description to be heard changing")
        reader.bus.events.clear()
    article.set_caret(truth["text"].index("Nobody was hurt"))
    assert "person" not in article.description() and "2024" not in article.description(), article.description()


@step
def names_lead_from_mention_to_mention(reader, truth):
    entities = truth["entities"]
    names = reader.shown(reader.LISTS, "Names in the article")
    groups = {entity["type"] for entity in entities}
    wait_until(lambda: names.row_count() == len(entities) + len(groups), "a row for every name and group")
    rows = names.column(0)
    spoken = reader.names_of(rows)
    for entity in entities:
        assert any(words.startswith(f"{entity['name']}, ") and f" {len(entity['mentions'])} mention" in words
                   for words in spoken), f"{entity['name']} is not among {spoken}"
    article = reader.article()
    next_mention, previous_mention = (reader.menu_item("Go", name) for name in ("Next Mention", "Previous Mention"))
    assert not next_mention.is_("enabled"), "nothing is selected, and has no next mention"
    for entity in [entity for entity in entities if len(entity["mentions"]) > 1]:
        row = next(row for row, words in zip(rows, spoken) if words.startswith(f"{entity['name']}, "))
        row.act("Toggle")
        assert row.is_("selected")
        assert entity["name"] in reader.details().text(), reader.details().text()
        places = [mention["start"] for mention in entity["mentions"]]
        for place in places + places[:1]:
            assert article.caret() == place, f"{entity['name']}: caret at {article.caret()} of {places}"
            assert entity["name"] in article.description(), article.description()
            next_mention.act("Press")
        previous_mention.act("Press")
        assert article.caret() == places[0]


@step
def times_quotes_and_outline_are_lists(reader, truth):
    blocks = [section for section in truth["sections"] if section["role"] != "boilerplate"]
    for pane, name, items in (("Times", "Times in the article", truth["times"]),
                              ("Quotes", "Quotations in the article", truth["quotes"]),
                              ("Outline", "Outline of the article", blocks)):
        reader.shown("page tab", pane).act("Press")
        rows = reader.shown(reader.LISTS, name)
        wait_until(lambda: rows.row_count() == len(items), f"{len(items)} rows in {name}")
        cells = rows.column(0)
        for item, told, more in zip(items, reader.names_of(cells), reader.names_of(rows.column(1)), strict=True):
            words = " ".join(truth["text"][item["start"]:item["end"]].split())
            assert told and words.startswith(told.rstrip("…")), f"{name}: {told} instead of {words}"
            assert more, f"{name}: nothing is said of {told}"
        article = reader.article()
        cells[-1].act("Toggle")
        if pane == "Times":
            assert article.caret() == items[-1]["start"]
            known = reader.details().text()
            assert items[-1]["text"] in known and items[-1]["because"] in known, known
        else:
            assert article.selections() == [(items[-1]["start"], items[-1]["end"])], article.selections()
            article.set_caret(0)
    reader.shown("page tab", "Names").act("Press")


@step
def every_event_can_be_read_and_pressed(reader, truth):
    reader.check_events(truth["events"])
    reader.bus.listen("object:state-changed:focused")
    for name in ("Timeline", "Undated events"):
        first = reader.shown("list", name).children()[0]
        first.act("SetFocus")
        wait_until(lambda: first.is_("focused"), f"{first} to have the focus")
        wait_until(lambda: reader.heard(first, "StateChanged", "focused", 1), f"the focus of {first} to be heard")


@step
def events_are_a_table(reader, truth):
    reader.shown("page tab", "Events").act("Press")
    table = reader.shown(reader.LISTS, "Events in the article")
    wait_until(lambda: table.row_count() == reader.counts()[1], "a row for every event")
    rows, labels = table.column(0), reader.names_of(table.column(1))
    assert set(labels) <= {event["label"] for event in truth["events"]}, labels
    details = reader.details()
    reader.choose("Go", "Clear Selection")
    for row, spoken, label in zip(rows, reader.names_of(rows), labels, strict=True):
        assert f": {label}, " in spoken, f"{spoken} does not tell {label} with its date"
        row.act("Toggle")
        assert label in details.text(), f"{label}: the details are {details.text()}"
        row.act("Toggle")  # or the next one would be chosen with it
    reader.shown("page tab", "Timeline").act("Press")


@step
def words_can_be_found(reader, truth):
    reader.choose("Edit", "Find…")
    line = reader.shown(("text", "entry"), "Find in the article")
    line.set_text("the bridge")
    count = truth["text"].lower().count("the bridge")
    bar = line.parent()
    wait_until(lambda: bar.find("label", f"1 of {count}"), f"{count} places to be found")
    reader.check_names(reader.window(), "the window with its find bar")
    reader.shown("push button", "Next (F3)").act("Press")
    wait_until(lambda: bar.find("label", f"2 of {count}"), "the next place")
    start = truth["text"].lower().index("the bridge", truth["text"].lower().index("the bridge") + 1)
    assert reader.article().selections() == [(start, start + len("the bridge"))], reader.article().selections()
    reader.shown("push button", "Close (Esc)").act("Press")
    wait_until(lambda: not line.is_("showing"), "the find bar to close")
    reader.article().set_caret(0)


@step
def dialogs_can_be_read(reader, _truth):
    for path in (("Go", "Go To…"), ("Go", "Commands…"), ("Article", "Publication Date…"),
                 ("Settings", "Preferences…"), ("Help", "Keyboard Shortcuts"), ("Help", "About Dateline")):
        reader.choose(*path)
        dialog = reader.dialog()
        assert dialog.name(), f"the dialog of {' > '.join(path)} has no name"
        reader.check_names(dialog, " > ".join(path))
        reader.press_escape()
        reader.no_dialog()


@step
def another_article_is_opened(reader, truth):
    path = truth["other path"]
    other = truth["other"]
    reader.choose("File", "Open…")
    dialog = reader.dialog()
    reader.check_names(dialog, "File > Open…")
    wait_until(lambda: dialog.find(("text", "entry"), "File name:"), "the line for the file's name").set_text(path)
    opening = wait_until(lambda: dialog.find("push button", "Open", states=("enabled",)), "the Open button")
    opening.act("Press")
    reader.no_dialog()
    wait_until(lambda: reader.window().name().startswith(other["headline"]), "the other headline in the title")
    wait_until(lambda: reader.article().text() == other["text"], "the other text")
    reader.check_events(other["events"])
    names = reader.shown(reader.LISTS, "Names in the article")
    spoken = reader.names_of(names.column(0))
    assert any(words.startswith("Agneta Lind, person") for words in spoken), spoken
    reader.check_names(reader.window(), "the window with two articles")
    # And back, by the tab.
    tab = next(tab for tab in reader.root.find_all("page tab") if truth["headline"] in tab.description())
    tab.act("Press")
    wait_until(lambda: reader.article().text() == truth["text"], "the first text again")


@step
def program_is_quit(reader, _truth):
    try:
        reader.choose("File", "Quit")
    except AccessError:
        pass  # gone before it could answer
    try:
        status = reader.process.wait(15)
    except subprocess.TimeoutExpired:
        raise AssertionError("the program did not end") from None
    assert status == 0, f"the program ended with {status}"


def run_steps(reader, truth):
    """How many failed. A step that fails does not keep the next ones from being tried."""
    failed = 0
    for check in steps:
        started = time.monotonic()
        try:
            check(reader, truth)
            print(f"PASS   : {check.__name__} ({time.monotonic() - started:.1f} s)", flush=True)
        except Exception as error:
            failed += 1
            line = [frame.lineno for frame in traceback.extract_tb(error.__traceback__)
                    if frame.filename == __file__][-1]
            print(f"FAIL!  : {check.__name__}, line {line}: {error}", flush=True)
            if reader.process.poll() is not None:
                print(f"         the program ended with {reader.process.returncode}")
                break
            reader.leave_dialogs()
    print(f"Totals: {len(steps) - failed} passed, {failed} failed")
    return failed


def run(program, cli, sample):
    with Desktop() as desktop:
        try:
            article = str(desktop.folder / "home" / "harbour.txt")
            other = str(desktop.folder / "home" / "lighthouse.txt")
            shutil.copyfile(sample, article)
            with open(other, "w", encoding="utf-8") as file:
                file.write(OTHER_ARTICLE)
            truth = analysis_of(cli, article)
            truth["other path"], truth["other"] = other, analysis_of(cli, other)
            bus = AccessibilityBus(desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
            failed = run_steps(ScreenReader(bus, desktop.start([program, article])), truth)
        except (AccessError, AssertionError) as error:
            print(f"FAIL!  : {error}")
            failed = 1
        if failed:
            print(f"What the programs printed:\n{desktop.log()}")
    return 1 if failed else 0


if __name__ == "__main__":
    stop_by_signals(TIME_LIMIT)
    sys.exit(run(*map(os.path.abspath, sys.argv[1:])))
