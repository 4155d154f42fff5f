"""What somebody who does not see the window does with Dateline: finds things by role and name, reads, presses."""
import re

from gi.repository import GLib

import atspi
from atspi import AccessError, wait_until


class ScreenReader:
    """One program, seen through the accessibility bus. The panes of articles in other tabs exist, but do not show."""

    LISTS = ("list", "tree", "tree table", "table")
    ARTICLE_ROLES = ("document frame", "document text")

    def __init__(self, bus, process):
        self.bus = bus
        self.process = process
        self._found = {}
        self.root = wait_until(self._application, "the program on the accessibility bus")

    def _application(self):
        assert self.process.poll() is None, f"the program ended at once, with {self.process.returncode}"
        return self.bus.application(self.process.pid)

    def window(self):
        """The one that is not a dialog."""
        return wait_until(lambda: next((child for child in self.root.children() if child.role() == "frame"), None),
                          "a window")

    def shown(self, role, name):
        """Waits for it. Where it was found last is looked at first."""
        self._found[role, name] = wait_until(lambda: self._still_shown(role, name) or
                                             self.root.find(role, name, states=("showing",)),
                                             f"{role} \"{name}\" to show")
        return self._found[role, name]

    def _still_shown(self, role, name):
        node = self._found.pop((role, name), None)
        return node if node and node.is_("showing") and name in (None, node.name()) else None

    def article(self):
        return self.shown(self.ARTICLE_ROLES, "Article")

    def details(self):
        """The details pane; its text is what is known of the selection."""
        return self.shown(None, "Details of the selection")

    def heard(self, node, signal, *details):
        """An event of the node came whose first details are these."""
        return any((signal, node.bus_name, node.path) == event[:3] and
                   tuple(details) == event[3][:len(details)] for event in self.bus.events)

    def counts(self):
        """How many names and events the status bar tells of; None while it does not."""
        for label in self.shown("status bar", None).find_all("label", states=("showing",)):
            if told := re.search(r"(\d+) names? · (\d+) events?$", label.name()):
                return int(told[1]), int(told[2])
        return None

    def check_events(self, known):
        """The timeline and its tray tell as many events as the status bar, all of them known, each with its date and
        status; and pressing one shows it in the details and moves the caret to it."""
        items = wait_until(self._all_events, "as many events as the status bar tells of")
        article, details = self.article(), self.details()
        for item in items:
            name = item.name()
            event = next((event for event in known if name.startswith(event["label"] + "; ") and
                          _year_of(event) in name and event["status"] in name), None)
            assert event, f"{name} is not among {[(event['label'], _year_of(event)) for event in known]}"
            item.act("Press")
            shown = details.text()
            assert event["label"] in shown and event["because"] in shown, f"{name}: the details are {shown}"
            assert event["head"]["start"] <= article.caret() < event["head"]["end"], f"{name}: caret {article.caret()}"

    def _all_events(self):
        lanes = self.shown("list", "Timeline")
        items = lanes.children()
        for tray in lanes.parent().find_all("list", "Undated events", states=("showing",)):
            items += tray.children()
        counts = self.counts()
        return items if counts and len(items) == counts[1] else None

    # Menus
    def menus(self):
        bar = next(child for child in self.window().children() if child.role() == "menu bar")
        return [item for item in bar.children() if item.role() == "menu item"]

    @staticmethod
    def items_of(menu_item):
        """What the menu behind an item holds, separators left out."""
        menus = [child for child in menu_item.children() if child.role() in ("popup menu", "menu")]
        return [item for menu in menus for item in menu.children() if item.role() != "separator"]

    def menu_item(self, *path):
        items = self.menus()
        for depth, name in enumerate(path):
            found = [item for item in items if item.name() == name]
            assert found, f"no menu item {' > '.join(path[:depth + 1])}; there are {[item.name() for item in items]}"
            items = self.items_of(found[0]) if depth + 1 < len(path) else found
        return items[0]

    def choose(self, *path):
        item = self.menu_item(*path)
        wait_until(lambda: item.is_("enabled"), f"menu item {' > '.join(path)} to be enabled")
        item.act("Press")

    # Dialogs
    def dialog(self):
        return wait_until(lambda: next((child for child in self.root.children()
                                        if child.role() != "frame" and child.is_("showing", "active")), None),
                          "a dialog to open")

    def press_escape(self):
        escape, press_and_release = 0xff1b, 3  # XK_Escape; ATSPI_KEY_SYM
        self.bus.call(atspi.REGISTRY[0], "/org/a11y/atspi/registry/deviceeventcontroller",
                      atspi.A11Y + "DeviceEventController", "GenerateKeyboardEvent",
                      GLib.Variant("(isu)", (escape, "", press_and_release)))

    def no_dialog(self):
        wait_until(lambda: len(self.root.children()) == 1 and self.window().is_("active"), "the dialog to close")

    def leave_dialogs(self):
        """After something went wrong, so that the next step finds the window."""
        for _ in range(3):
            if self.process.poll() is None and len(self.root.children()) > 1:
                self.press_escape()
                atspi.let_signals_in(0.5)

    @staticmethod
    def _is_spare_tab_bar(node):
        """Qt keeps tab bars of docks that it no longer needs, hidden and without tabs to show."""
        return node.role() == "page tab list" and not node.is_("showing")

    def check_names(self, node, where):
        """Whatever can have the focus, and every button, says what it is. A cell of a table may be empty."""
        nameless = []
        for child in node.walk(without="menu bar"):  # menus are looked at by themselves
            try:
                if not child.name() and (child.is_("focusable") or child.role() == "push button") and \
                        child.role() != "table cell" and not self._is_list_of_combo_box(child) and \
                        not self._is_spare_tab_bar(child):
                    nameless.append(f"{_path(child)} {sorted(child.states())}")
            except AccessError:
                continue
        assert not nameless, f"{where}: focusable, and without a name:\n  " + "\n  ".join(nameless)

    @staticmethod
    def _is_list_of_combo_box(node):
        """It is opened from the box, whose name was told then."""
        return node.role() == "list" and node.parent().role() == "combo box"


def _year_of(event):
    return (event["earliest"] or event["latest"] or "")[:4] or "not dated"


def _path(node):
    parts = []
    while node.role() != "application":
        parts.append(str(node))
        node = node.parent()
    return " in ".join(parts)
