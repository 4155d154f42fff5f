#!/usr/bin/env python3
"""Makes packaging/windows/dateline.ico and packaging/macos/dateline.icns from resources/icons.

Needs rsvg-convert (package librsvg2-bin). Both files hold PNG pictures; the results are kept in the repository, since
Windows and macOS have no rsvg-convert.
"""
import pathlib
import struct
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
DRAWINGS = {16: "dateline-16", 24: "dateline-24"}


def png(size):
    drawing = ROOT / "resources/icons" / f"{DRAWINGS.get(size, 'dateline')}.svg"
    return subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), drawing], check=True,
                          capture_output=True).stdout


def ico(sizes):
    pictures = [(size, png(size)) for size in sizes]
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + b"".join(data for _, data in pictures)


def icns(kinds):
    parts = b""
    for kind, size in kinds:
        data = png(size)
        parts += kind + struct.pack(">I", 8 + len(data)) + data
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    print(f"{path.relative_to(ROOT)}: {len(data)} bytes")


write(ROOT / "packaging/windows/dateline.ico", ico([16, 24, 32, 48, 64, 256]))
write(ROOT / "packaging/macos/dateline.icns",
      icns([(b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)]))
