"""Texts that no newspaper prints: whether the time still grows with the size, and how far their speed is from news."""
import json
import math

from measure import MIB, Missing, median, number, ratio, run, spread, table

LIMIT = 900  # seconds for one run
# shape of bench_texts, bytes, what that is
SHAPES = [("line", 100_000_000, "one line of 100 MB"),
          ("words", 72_310_000, "10 million lines of one word"),
          ("dates", 1_685_000, "100,000 dates in one paragraph"),
          ("name", 16_000_000, "a million times the same name"),
          ("quotes", 10_000_000, "10 MB of quotes that never close")]


def once(bench, file):
    """Words a second and peak memory of the whole pipeline on one core; nothing where it takes too long."""
    done = run([bench.program("bench_pipeline"), "--runs", 1, "--slow", file], limit=LIMIT)
    if done.late:
        return None, None
    if not done.good:
        raise Missing(f"bench_pipeline ended with {done.status} for {file}: {done.messages.strip()[:200]}")
    answer = json.loads(done.out.decode().splitlines()[-1])
    return ratio(answer["words"], answer["eventsS"]), done.peak


def measure(bench):
    rows = []
    for shape, size, what in SHAPES:
        size = size // 100 if bench.quick else size
        small, large = bench.text(shape, size // 10), bench.text(shape, size)
        news = bench.text("news", size // 10)
        speeds, ratios = [], []
        for _ in range(bench.runs if size < 20 * MIB else min(3, bench.runs)):
            usual, odd = once(bench, news)[0], once(bench, small)[0]
            speeds.append(odd)
            ratios.append(ratio(odd, usual))
        speed, peak = once(bench, large)
        grown = None
        if speed and median(speeds):
            bytes_more = large.stat().st_size / small.stat().st_size
            time_more = bench.words(large) / speed / (bench.words(small) / median(speeds))
            grown = math.log(time_more) / math.log(bytes_more)
        rows.append([what + (" / 100" if bench.quick else ""), number(speed) if speed else f"over {LIMIT} s",
                     number(peak), spread(speeds), f"{number(median(ratios), 2)} x", number(grown, 3)])
    yield table("Hostile texts: words a second, whole pipeline on one core",
                ["text", "whole", "peak MiB", "a tenth of it", "of news", "slope"], rows,
                ["of news: its speed through that of news with as many bytes as the tenth, run by run",
                 "wanted: slope 1.0, 0.05 more or less"])
