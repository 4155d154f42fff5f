"""What the window program says of itself: dateline --benchmark, offscreen."""
import json
import os

from measure import SIZES, Missing, median, number, run, table

LIMIT = 900  # seconds for one run
# of the program's own figures: how they are called in the table, with how many digits
SCALARS = [("firstPaintMs", "first paint", 1), ("analysisMs", "analysed", 0), ("longestUiBlockMs", "longest block", 1),
           ("peakRssMiB", "peak MiB", 0)]
FRAMES = [("scrollFrameMs", "scroll p95"), ("timelineFrameMs", "timeline p95")]


def values_of(answer):
    """The figures in the table's order, and after them whatever else the program tells."""
    known = {name for name, _, _ in SCALARS} | {name for name, _ in FRAMES} | {"file", "bytes", "entities", "events"}
    values = {title: answer.get(name) for name, title, _ in SCALARS}
    values.update({title: answer.get(name, {}).get("p95") for name, title in FRAMES})
    for name, value in answer.items():
        if name in known:
            continue
        if isinstance(value, dict):
            value, name = value.get("p95"), f"{name} p95"
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            values[name] = value
    return values


def measure(bench):
    program = bench.program("dateline")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    rows, header, notes = [], None, []
    for size in bench.sizes():
        file = bench.text("news", SIZES[size])
        answers = []
        for _ in range(bench.runs):
            done = run([program, "--benchmark", file], limit=LIMIT, env=environment)
            if not done.good:
                notes.append(f"{size}: " + (f"not done after {LIMIT} s" if done.late else
                                            f"status {done.status}: {done.messages.strip()[:100]}"))
                break
            answers.append(values_of(json.loads(done.out)))
        if not answers:
            continue
        header = header or ["text", *answers[0], "block, most", "runs"]
        digits = {title: count for _, title, count in SCALARS}
        cells = [number(median(answer.get(title) for answer in answers), digits.get(title, 1))
                 for title in header[1:-2]]
        most = max(answer["longest block"] or 0 for answer in answers)
        rows.append([f"news {size}", *cells, number(most, 1), len(answers)])
    if not rows:
        raise Missing("; ".join(notes))
    yield table("The window, offscreen: dateline --benchmark, ms; medians", header, rows,
                ["wanted: first paint 30 / 60 / 300 for 3 KB / 10 MB / 100 MB; no block over 16 for 10 MB; "
                 "scroll p95 8 in 100 MB", *notes])
