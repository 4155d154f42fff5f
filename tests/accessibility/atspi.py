"""A client of the accessibility bus, as a screen reader is one: what it sees of a program, it sees through AT-SPI.

Speaks the D-Bus interfaces themselves and keeps nothing: every answer is the program's of this moment.
"""
import dataclasses
import time

from gi.repository import Gio, GLib

REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
A11Y = "org.a11y.atspi."
CALL_TIMEOUT = 10_000  # milliseconds
DEADLINE = 15  # seconds; much longer than anything takes on a busy machine

# AtspiRole and AtspiStateType, as far as they matter here. Numbers, as the words differ between versions of Qt.
ROLES = {7: "check box", 11: "combo box", 16: "dialog", 20: "filler", 23: "frame", 29: "label", 31: "list",
         32: "list item", 33: "menu", 34: "menu bar", 35: "menu item", 37: "page tab", 38: "page tab list", 39: "panel",
         41: "popup menu", 42: "progress bar", 43: "push button", 48: "scroll bar", 50: "separator", 53: "split pane",
         54: "status bar", 55: "table", 56: "table cell", 57: "table column header", 61: "text", 62: "toggle button",
         65: "tree", 66: "tree table", 75: "application", 79: "entry", 82: "document frame", 91: "tree item",
         94: "document text", 129: "push button menu"}
CROWDS = ("menu bar", "list", "tree", "tree table", "table")
STATES = {"active": 1, "checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "focused": 12, "multi line": 17,
          "selected": 23, "showing": 25}


class AccessError(Exception):
    """The program did not answer, or not with what was asked for; mostly because the object is gone."""


def wait_until(condition, what, deadline=DEADLINE):
    """Asks again until there is an answer that is not empty, which is returned. Errors on the bus are no answer."""
    end = time.monotonic() + deadline
    last = None
    while True:
        try:
            answer = condition()
            if answer:
                return answer
        except AccessError as error:
            last = error
        if time.monotonic() > end:
            raise AssertionError(f"waited {deadline} seconds for {what}" + (f"; last error: {last}" if last else ""))
        let_signals_in(0.02)


def let_signals_in(seconds):
    context = GLib.MainContext.default()
    timer = GLib.timeout_add(int(seconds * 1000), lambda: GLib.SOURCE_REMOVE)
    context.iteration(True)
    source = context.find_source_by_id(timer)
    if source is not None:
        source.destroy()


class AccessibilityBus:
    """The bus of a desktop, which is started by asking the session bus for it."""

    def __init__(self, session_address):
        session = _connect(session_address)
        self.address = _call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, 25_000)[0]
        self.connection = _connect(self.address)
        self.events = []
        self.connection.signal_subscribe(None, None, None, None, None, Gio.DBusSignalFlags.NONE, self._take_event)

    def call(self, name, path, interface, method, arguments=None):
        return _call(self.connection, name, path, interface, method, arguments, CALL_TIMEOUT)

    def call_all(self, questions):
        """Answers to many questions (node, interface, method, arguments), asked at once; None for an error."""
        answers = [None] * len(questions)
        waiting = set(range(len(questions)))

        def take(connection, result, place):
            waiting.discard(place)
            try:
                answers[place] = connection.call_finish(result).unpack()
            except GLib.Error:
                pass

        for place, (node, interface, method, arguments) in enumerate(questions):
            self.connection.call(node.bus_name, node.path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                 CALL_TIMEOUT, None, take, place)
        while waiting:
            GLib.MainContext.default().iteration(True)
        return answers

    def look_at(self, nodes):
        """What the nodes are; those that are gone are left out."""
        accessible = A11Y + "Accessible"
        name = GLib.Variant("(ss)", (accessible, "Name"))
        answers = self.call_all([question for node in nodes for question in (
            (node, accessible, "GetRole", None), (node, "org.freedesktop.DBus.Properties", "Get", name),
            (node, accessible, "GetState", None), (node, accessible, "GetChildren", None))])
        seen = []
        for place, node in enumerate(nodes):
            role, name_told, states, children = answers[4 * place:4 * place + 4]
            if role and name_told and states and children:
                seen.append(Seen(node, _role(role[0]), name_told[0], _states(states[0]),
                                 [Node(self, *child) for child in children[0]]))
        return seen

    def listen(self, *events):
        """Programs tell only what somebody asked for: "object:text-caret-moved"."""
        for event in events:
            self.call(REGISTRY[0], "/org/a11y/atspi/registry", A11Y + "Registry", "RegisterEvent",
                      GLib.Variant("(s)", (event,)))

    def _take_event(self, _connection, sender, path, interface, signal, arguments):
        if interface.startswith(A11Y + "Event."):
            self.events.append((signal, sender, path, arguments.unpack()))

    def desktop(self):
        return Node(self, *REGISTRY)

    def application(self, process_id):
        """The root of a program; None where it is not (yet) known to the registry."""
        for child in self.desktop().children():
            answer = self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                               "GetConnectionUnixProcessID", GLib.Variant("(s)", (child.bus_name,)))
            if answer[0] == process_id:
                return child
        return None


def _connect(address):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
    connection.set_exit_on_close(False)
    return connection


def _call(connection, name, path, interface, method, arguments, timeout):
    try:
        answer = connection.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, timeout,
                                      None)
    except GLib.Error as error:
        raise AccessError(f"{interface}.{method} of {path}: {error.message}") from error
    return answer.unpack()


def _role(number):
    return ROLES.get(number, f"role {number}")


def _states(words):
    bits = sum(word << (32 * i) for i, word in enumerate(words))
    return {name for name, bit in STATES.items() if bits >> bit & 1}


@dataclasses.dataclass
class Seen:
    """A node as it was at one moment."""

    node: "Node"
    role: str
    name: str
    states: set
    children: list


class Node:
    """An accessible object."""

    def __init__(self, bus, bus_name, path):
        self.bus, self.bus_name, self.path = bus, bus_name, path

    def __eq__(self, other):
        return isinstance(other, Node) and (self.bus_name, self.path) == (other.bus_name, other.path)

    def __hash__(self):
        return hash((self.bus_name, self.path))

    def __str__(self):
        try:
            return f"{self.role()} \"{self.name()}\""
        except AccessError:
            return f"(gone) {self.path}"

    def call(self, interface, method, arguments=None):
        return self.bus.call(self.bus_name, self.path, A11Y + interface, method, arguments)

    def property(self, interface, name):
        return self.bus.call(self.bus_name, self.path, "org.freedesktop.DBus.Properties", "Get",
                             GLib.Variant("(ss)", (A11Y + interface, name)))[0]

    def name(self):
        return self.property("Accessible", "Name")

    def description(self):
        return self.property("Accessible", "Description")

    def role(self):
        return _role(self.call("Accessible", "GetRole")[0])

    def interfaces(self):
        return {name.removeprefix(A11Y) for name in self.call("Accessible", "GetInterfaces")[0]}

    def states(self):
        return _states(self.call("Accessible", "GetState")[0])

    def is_(self, *states):
        return self.states().issuperset(states)

    def children(self):
        return [Node(self.bus, *child) for child in self.call("Accessible", "GetChildren")[0]]

    def parent(self):
        return Node(self.bus, *self.property("Accessible", "Parent"))

    # Action
    def actions(self):
        return [action[0] for action in self.call("Action", "GetActions")[0]]

    def act(self, action):
        known = self.actions()
        assert action in known, f"{self} offers {known} and not {action}"
        done = self.call("Action", "DoAction", GLib.Variant("(i)", (known.index(action),)))[0]
        assert done, f"{self} refused to {action}"

    # Text
    def text(self, start=0, end=-1):
        return self.call("Text", "GetText", GLib.Variant("(ii)", (start, end)))[0]

    def character_count(self):
        return self.property("Text", "CharacterCount")

    def caret(self):
        return self.property("Text", "CaretOffset")

    def set_caret(self, offset):
        assert self.call("Text", "SetCaretOffset", GLib.Variant("(i)", (offset,)))[0], f"{self} refused the caret"

    def selections(self):
        count = self.call("Text", "GetNSelections")[0]
        return [self.call("Text", "GetSelection", GLib.Variant("(i)", (i,))) for i in range(count)]

    def run_at(self, offset):
        """Start and end of what stands at the offset and is one thing."""
        _, start, end = self.call("Text", "GetAttributeRun", GLib.Variant("(ib)", (offset, False)))
        return start, end

    def set_text(self, text):
        assert self.call("EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))[0], f"{self} refused the text"

    # Table
    def row_count(self):
        return self.property("Table", "NRows")

    def column_count(self):
        return self.property("Table", "NColumns")

    def column(self, column):
        """The cells of all rows."""
        answers = self.bus.call_all([(self, A11Y + "Table", "GetAccessibleAt", GLib.Variant("(ii)", (row, column)))
                                     for row in range(self.row_count())])
        assert all(answers), f"{self} has rows without a cell in column {column}"
        return [Node(self.bus, *answer[0]) for answer in answers]

    # Searching
    def find_all(self, role=None, name=None, states=()):
        """Nodes that are as told; role may be several. Menus, lists and tables are not looked into."""
        roles = (role,) if isinstance(role, str) else role
        hidden_too = "showing" not in states
        found = []
        level = [self]
        while level:
            seen = [at for at in self.bus.look_at(level) if hidden_too or "showing" in at.states]
            found += [at.node for at in seen if (roles is None or at.role in roles) and name in (None, at.name) and
                      at.states.issuperset(states)]
            level = [child for at in seen if at.node == self or at.role not in CROWDS for child in at.children]
        return found

    def find(self, role=None, name=None, states=()):
        found = self.find_all(role, name, states)
        return found[0] if found else None
