"""A desktop of its own for one program: X server, window manager, session bus, accessibility bus, home folder.

Nothing of the machine's own desktop or settings is seen or changed, and nothing that was started outlives the test:
children are ended with it even where it is killed, and what they started themselves is found and ended too.
"""
import ctypes
import importlib.util
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
LIBC = ctypes.CDLL(None, use_errno=True)

PREFIX = "dateline-atspi-"  # of folders; the process that made one follows
STOP_SIGNALS = (signal.SIGALRM, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "dbus-daemon": "dbus-daemon"}
BUS_SERVICE = "/usr/share/dbus-1/services/org.a11y.Bus.service"


def missing_packages():
    """Names of the packages that hold what is not installed."""
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if not os.path.exists(BUS_SERVICE):
        missing.append("at-spi2-core")
    if importlib.util.find_spec("gi") is None:
        missing.append("python3-gi")
    return missing


def stop_by_signals(time_limit):
    """The signals that ask for an end, and the end of the time (in seconds), leave the with statement in good order."""

    def stop(number, _frame):
        # What is raised in a function that a C library called is lost there: again, then.
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        raise SystemExit(f"stopped by {signal.Signals(number).name}")

    for number in STOP_SIGNALS:
        signal.signal(number, stop)
    signal.setitimer(signal.ITIMER_REAL, time_limit)


def _remove_left_folders():
    """Of tests that were killed: the one thing that outlives them."""
    for folder in pathlib.Path(tempfile.gettempdir()).glob(PREFIX + "*-*"):
        if not os.path.exists(f"/proc/{folder.name.removeprefix(PREFIX).partition('-')[0]}"):
            shutil.rmtree(folder, ignore_errors=True)


def _die_with_parent():
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class Desktop:
    """To be used in a with statement. What its programs print is in its log."""

    def __init__(self):
        self.folder = None
        self.environment = {}
        self.processes = []

    def __enter__(self):
        LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1)  # orphans come to us, and can be waited for
        try:
            _remove_left_folders()
            self.folder = pathlib.Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
            self.environment = self._environment()
            self.environment["DISPLAY"] = ":" + self._start_telling(
                lambda fd: ["Xvfb", "-displayfd", str(fd), "-screen", "0", "1440x1000x24", "-nolisten", "tcp"])
            self.start(["openbox", "--sm-disable"])
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_telling(
                lambda fd: ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={fd}",
                            f"--address=unix:path={self.folder}/run/bus"])
            return self
        except BaseException:
            self.close()
            raise

    def __exit__(self, *_):
        self.close()

    def _environment(self):
        # No word of the desktop that the test is run from: a bus, a display, a theme, a language.
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR", "ASAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS",
                                                    "UBSAN_OPTIONS", "LD_LIBRARY_PATH") if name in os.environ}
        for variable, folder in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                                 ("XDG_CACHE_HOME", "cache"), ("XDG_STATE_HOME", "state"), ("XDG_RUNTIME_DIR", "run")):
            (self.folder / folder).mkdir(mode=0o700)
            kept[variable] = str(self.folder / folder)
        # Qt's bridge to the bus leaves a little behind; other tests look for what the program itself leaves.
        kept["ASAN_OPTIONS"] = kept.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
        kept.update(LC_ALL="C.UTF-8", TZ="Pacific/Kiritimati", GSETTINGS_BACKEND="memory", GIO_USE_VFS="local",
                    QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        return kept

    def start(self, command, **options):
        with open(self.folder / "log", "ab") as log:
            process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                       cwd=self.folder, start_new_session=True, preexec_fn=_die_with_parent, **options)
        self.processes.append(process)
        return process

    def _start_telling(self, command_for):
        """Starts a server that writes one line, which is returned, to a descriptor once it is ready."""
        reading, writing = os.pipe()
        try:
            process = self.start(command_for(writing), pass_fds=(writing,))
        finally:
            os.close(writing)
        with open(reading, encoding="utf-8") as told:
            line = told.readline().strip()
        if not line:
            raise RuntimeError(f"{process.args[0]} did not start:\n{self.log()}")
        return line

    def log(self):
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def close(self):
        """Ends everything, the last started first, and removes the folder. Not to be stopped half-way by a signal."""
        for number in STOP_SIGNALS:
            signal.signal(number, signal.SIG_IGN)
        for process in reversed(self.processes):
            _end(process)
        for process_signal in (signal.SIGTERM, signal.SIGKILL):
            _end_orphans(process_signal)
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def _end(process):
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _children():
    found = []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue  # gone meanwhile
        if int(stat.rpartition(")")[2].split()[1]) == os.getpid():
            found.append(int(folder.name))
    return found


def _end_orphans(process_signal):
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        children = _children()
        if not children:
            return
        for child in children:
            try:
                os.kill(child, process_signal)
                os.waitpid(child, os.WNOHANG)
            except (ProcessLookupError, ChildProcessError):
                pass
        time.sleep(0.01)
