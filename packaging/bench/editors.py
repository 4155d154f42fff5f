"""From exec to the first frame that shows text: Dateline beside editors, on one screen, in turn.

The middle of the screen is looked at, where all of them have the text, since every window fills the screen. It shows
text once half of the dark pixels are there that a look at the same program with a small file had in the end, on light
ground. A program that has dark pixels there with a file of one word is not measured.
"""
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from measure import SIZES, Missing, median, number, ratio, spread, table, times
from screen import HEIGHT, WIDTH, Screen, end

BOX = (WIDTH * 35 // 100, HEIGHT * 20 // 100, WIDTH * 25 // 100, HEIGHT * 25 // 100)
LIMITS = {"3 KB": 30, "10 MB": 60, "100 MB": 180}  # seconds
CALM = 2.0  # seconds without a change: the program is done
EDITORS = [("kwrite", ["kwrite"]), ("kate", ["kate", "-n"]), ("gedit", ["gedit", "--standalone"]),
           ("mousepad", ["mousepad", "--disable-server"]), ("featherpad", ["featherpad", "--standalone"])]


class Opening:
    """One start of a program with a file, with a home folder and a session bus of its own."""

    def __init__(self, screen, command, file):
        self.screen = screen
        self.home = Path(tempfile.mkdtemp(prefix="dateline-home-", dir=screen.folder))
        environment = screen.environment(self.home)
        environment["DBUS_SESSION_BUS_ADDRESS"] = screen.telling(
            lambda fd: ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={fd}",
                        f"--address=unix:path={self.home}/run/bus"], environment)
        self.bus = screen.processes[-1]
        self.clock = time.monotonic()
        self.process = subprocess.Popen([*command, file], env=environment, cwd=self.home, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def close(self):
        end(self.process)
        end(self.bus)
        self.screen.processes.remove(self.bus)
        shutil.rmtree(self.home, ignore_errors=True)
        deadline = time.monotonic() + 3
        while self.screen.pixels.shares(BOX)[1] > 0.5 and time.monotonic() < deadline:
            time.sleep(0.02)  # until the window is gone

    def until_text(self, wanted, limit):
        """Seconds from exec; nothing where the program has ended or time is up."""
        while (now := time.monotonic() - self.clock) < limit:
            dark, light = self.screen.pixels.shares(BOX)
            if dark >= wanted and light > 0.4:
                return time.monotonic() - self.clock
            if self.process.poll() is not None and now > 5:
                return None
            time.sleep(0.002)
        return None

    def when_calm(self, limit=20):
        """Dark and light shares once nothing has changed for a while."""
        last, since = None, time.monotonic()
        while time.monotonic() - self.clock < limit:
            now = self.screen.pixels.of(*BOX)
            if now != last:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > CALM and time.monotonic() - self.clock > 2 * CALM:
                break
            time.sleep(0.05)
        return self.screen.pixels.shares(BOX)


def calibrated(screen, name, command, bench, word):
    """The share of dark pixels that is text."""
    shares = []
    for file in (word, bench.text("news", SIZES["3 KB"])):
        opening = Opening(screen, command, file)
        shares.append(opening.when_calm())
        if file != word:
            screen.pixels.save(bench.folder / f"editor-{name}.png")
        opening.close()
    (dark_word, _), (dark, light) = shares
    if dark < 0.005 or light < 0.4 or dark_word > dark / 8:
        raise Missing(f"{name} could not be measured: dark {dark_word:.4f} with one word, {dark:.4f} with text, "
                      f"light {light:.2f}; see build/bench/editor-{name}.png")
    return dark / 2


def measure(bench):
    for tool in ("Xvfb", "openbox", "dbus-daemon"):
        if shutil.which(tool) is None:
            raise Missing(f"{tool} is not installed")
    programs = [("dateline", [bench.program("dateline")])] if (bench.programs / "dateline").exists() else []
    programs += [(name, command) for name, command in EDITORS if shutil.which(command[0])]
    notes = [] if programs and programs[0][0] == "dateline" else ["dateline itself is not built"]
    sizes = ["3 KB"] if bench.quick else ["3 KB", "10 MB", "100 MB"]
    with Screen() as screen:
        word = screen.folder / "word.txt"
        word.write_text("Word\n", encoding="utf-8")
        wanted = {}
        for name, command in programs:
            try:
                wanted[name] = calibrated(screen, name, command, bench, word)
            except Missing as problem:
                notes.append(str(problem))
        seconds = {(name, size): [] for name in wanted for size in sizes}
        for size in sizes:
            file = bench.text("news", SIZES[size])
            subprocess.run(["cat", file], stdout=subprocess.DEVNULL, check=True)  # into the system's file cache
            for _ in range(bench.runs):
                for name, command in programs:
                    # A program that did not make it in time is not asked again.
                    if name not in wanted or None in seconds[name, size]:
                        continue
                    opening = Opening(screen, command, file)
                    seconds[name, size].append(opening.until_text(wanted[name], LIMITS[size]))
                    if not bench.quick and len(seconds[name, size]) == 1:
                        screen.pixels.save(bench.folder / f"editor-{name}-{size.replace(' ', '')}.png")
                    opening.close()
    rows = []
    for name in wanted:
        cells = [name]
        for size in sizes:
            taken = seconds[name, size]
            if None in taken:
                cells += [f"none in {LIMITS[size]} s", "-"]
                continue
            own = seconds.get(("dateline", size), [])
            pairs = [ratio(theirs, ours) for theirs, ours in zip(taken, own) if ours]
            cells += [spread([value * 1000 for value in taken]), times(median(pairs))]
        rows.append(cells)
    header = ["program"]
    for size in sizes:
        header += [f"{size}, ms", "of Dateline's"]
    yield table(f"Opening: ms from exec to the first frame that shows text; {bench.runs} runs in turn", header, rows,
                ["of Dateline's: this program's time through Dateline's, run by run",
                 f"wanted: Dateline under {number(250)} ms and ahead of every editor", *notes])
