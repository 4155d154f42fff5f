"""Peak memory of dateline-cli, whether it grows with the number of lines, and whether threads change the output."""
from measure import MIB, SIZES, median, number, ratio, run, table, times


HEADER = ["input", "MiB, 1 thread", "MiB, 2 threads", "words/s, 1", "words/s, 2", "2/1", "same bytes (MiB out)", "runs"]


def row(bench, name, file, arguments, stdin=None):
    """One thread and two in turn; the row and the higher peak."""
    command = [bench.program("dateline-cli"), "analyze", *arguments]
    runs = bench.runs if file.stat().st_size < 50 * MIB else 1
    one, two = [], []
    for _ in range(runs):
        for threads, done in ((1, one), (2, two)):
            done.append(run([*command, "--threads", threads], stdin=stdin, digest_only=True))
    broken = [each for each in one + two if not each.good]
    if broken:
        return [name, *["-"] * 5, f"status {broken[0].status}", runs], None
    same = len({each.digest for each in one + two}) == 1
    seconds = [median(each.seconds for each in group) for group in (one, two)]
    peaks = [max(each.peak for each in group) for group in (one, two)]
    words = bench.words(file)
    return [name, *map(number, peaks), *(number(ratio(words, each)) for each in seconds),
            times(median(ratio(a.seconds, b.seconds) for a, b in zip(one, two))),
            f"{'yes' if same else 'NO'} ({number(one[0].bytes / MIB, 1)})", runs], max(peaks)


def measure(bench):
    rows = []
    for size in bench.sizes():
        file = bench.text("news", SIZES[size])
        alone = run([bench.program("bench_pipeline"), "--runs", 1, "--slow", file]).peak
        name, *cells = row(bench, f"news {size}", file, ["--no-text", file])[0]
        rows.append([name, number(alone), *cells])
    yield table("Whole runs of dateline-cli analyze, JSON written: peak memory and speed",
                [HEADER[0], "MiB, no JSON", *HEADER[1:]], rows,
                ["wanted: under 1,229 MiB (1.2 GB) for 100 MB"])
    rows, peaks = [], []
    for lines in (100, 1_000) if bench.quick else (1_000, 10_000):
        file = bench.text("jsonl", lines)
        cells, peak = row(bench, f"{lines:,} articles", file, ["--jsonl"], stdin=file)
        rows.append(cells)
        peaks.append(peak)
    yield table("Streams through dateline-cli analyze --jsonl", HEADER, rows,
                [f"ten times the lines take {times(ratio(peaks[1], peaks[0]))} the memory; "
                 "wanted: flat, under 200 MiB for any number"])
