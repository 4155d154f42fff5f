"""A screen of its own (Xvfb and a window manager that makes every window as large as it), and a look at its pixels."""
import ctypes
import ctypes.util
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import tempfile
import zlib

WIDTH, HEIGHT = 1440, 900
ALL_PLANES = ctypes.c_ulong(-1)
Z_PIXMAP = 2
DARK = bytes(range(0, 110))  # of 256; text, not the grey of a line or a disabled word
LIGHT = bytes(range(200, 256))

OPENBOX = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application type="normal"><maximized>yes</maximized><decor>no</decor></application></applications>
</openbox_config>
"""


class XImage(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


class Pixels:
    """Reads the screen's pixels, four bytes each, through libX11."""

    def __init__(self, display):
        self.x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                     ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x.XGetImage.restype = ctypes.POINTER(XImage)
        self.x.XDestroyImage.argtypes = [ctypes.POINTER(XImage)]
        self.x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self.display = self.x.XOpenDisplay(display.encode())
        if not self.display:
            raise RuntimeError(f"the display {display} cannot be opened")
        self.root = self.x.XDefaultRootWindow(self.display)

    def close(self):
        self.x.XCloseDisplay(self.display)

    def of(self, left, top, width, height):
        image = self.x.XGetImage(self.display, self.root, left, top, width, height, ALL_PLANES, Z_PIXMAP)
        if not image:
            raise RuntimeError("the screen cannot be read")
        data = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height)
        self.x.XDestroyImage(image)
        return data

    def shares(self, box):
        """How much of the box is dark and how much is light, from 0 to 1."""
        green = self.of(*box)[1::4]
        return (len(green) - len(green.translate(None, DARK))) / len(green), \
            (len(green) - len(green.translate(None, LIGHT))) / len(green)

    def save(self, path):
        """The whole screen as PNG."""
        data, rows = self.of(0, 0, WIDTH, HEIGHT), []
        for y in range(HEIGHT):
            line = data[y * WIDTH * 4:(y + 1) * WIDTH * 4]
            row = bytearray(WIDTH * 3)
            row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
            rows.append(b"\0" + row)

        def chunk(kind, content):
            return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

        path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)) +
                         chunk(b"IDAT", zlib.compress(b"".join(rows))) + chunk(b"IEND", b""))


class Screen:
    """To be used in a with statement; what it started ends with it."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dateline-bench-"))
        self.processes = []
        (self.folder / "rc.xml").write_text(OPENBOX, encoding="utf-8")
        self.name = ":" + self.telling(lambda fd: ["Xvfb", "-displayfd", str(fd), "-nolisten", "tcp", "-noreset",
                                                   "-screen", "0", f"{WIDTH}x{HEIGHT}x24"])
        self.start(["openbox", "--sm-disable", "--config-file", self.folder / "rc.xml"], {"DISPLAY": self.name})
        self.pixels = Pixels(self.name)
        return self

    def __exit__(self, *_):
        self.pixels.close()
        for process in reversed(self.processes):
            end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def environment(self, home):
        """Of a person who starts a program for the first time: an empty home, a bus, no word of another desktop."""
        kept = {"PATH": os.environ["PATH"], "DISPLAY": self.name, "LC_ALL": "C.UTF-8", "GSETTINGS_BACKEND": "memory",
                "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11", "NO_AT_BRIDGE": "1"}
        for variable, folder in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                                 ("XDG_CACHE_HOME", "cache"), ("XDG_STATE_HOME", "state"), ("XDG_RUNTIME_DIR", "run")):
            (home / folder).mkdir(mode=0o700, parents=True)
            kept[variable] = str(home / folder)
        return kept

    def start(self, command, environment, **options):
        process = subprocess.Popen([str(part) for part in command], env={**os.environ, **environment},
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   start_new_session=True, **options)
        self.processes.append(process)
        return process

    def telling(self, command_of, environment=None):
        """Starts a server that writes one line to a descriptor once it is ready; returns the line."""
        reading, writing = os.pipe()
        self.start(command_of(writing), environment or {}, pass_fds=(writing,))
        os.close(writing)
        with open(reading, encoding="utf-8") as told:
            return told.readline().strip()


def end(process):
    """Ends a process of ours with all that it started in its session."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            break
        try:
            process.wait(2)
            break
        except subprocess.TimeoutExpired:
            continue
    process.poll()
