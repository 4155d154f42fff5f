"""Speed of reading, of each stage, of the whole on one core and on all, of writing; the slope of time against size."""
import json
import math

from measure import SIZES, number, ratio, run, spread, table, times

STAGES = ["structure", "tokens", "names", "times", "events"]


def pipeline(bench, files, runs, slow=False):
    """What bench_pipeline says of each file; files and answers in the same order."""
    command = [bench.program("bench_pipeline"), "--runs", runs, *(["--slow"] if slow else []), *files]
    done = run(command)
    answers = [json.loads(line) for line in done.out.decode().splitlines()]
    if done.status not in (0, 1) or len(answers) != len(files) + 1:
        raise RuntimeError(f"bench_pipeline ended with {done.status}: {done.messages}")
    return answers[1:]


def stage_speeds(answer):
    """Words a second of each stage: what its prefix takes longer than the one before."""
    if f"{STAGES[0]}S" not in answer:
        return [None] * len(STAGES)  # the whole alone was timed
    before, speeds = 0.0, []
    for stage in STAGES:
        until = answer[f"{stage}S"]
        # Where a stage takes less than the noise of those before it, there is no figure.
        speeds.append(answer["words"] / (until - before) if until - before > 0.02 * until else None)
        before = until
    return speeds


def after_edit(answer):
    """How long until what was known is told for a text with a sentence more, and the part of an analysis that it is."""
    if "afterEditS" not in answer:
        return "-"
    return f"{number(answer['afterEditS'] * 1000, 1)} ms, {number(100 * ratio(answer['afterEditS'], answer['allThreadsS']), 1)} %"


def slope(points):
    """Of the straight line through the logarithms, by least squares."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)


def measure(bench):
    sizes = ["3 KB", "30 KB", "300 KB", "1 MB"] + ([] if bench.quick else ["10 MB", "100 MB"])
    rows, points = [], []
    for size in sizes:
        file = bench.text("news", SIZES[size])
        # The smaller the text, the more a single run is at the mercy of the machine.
        runs = bench.runs * max(1, min(20, 1_000_000 // SIZES[size]))
        [answer] = pipeline(bench, [file], runs, slow=size == "100 MB")
        words, whole = answer["words"], answer["eventsS"]
        points.append((file.stat().st_size, whole))
        rows.append([f"news {size}", number(words), number(ratio(file.stat().st_size / 1e6, answer["readS"])),
                     *[number(speed) for speed in stage_speeds(answer)],
                     number(ratio(words, whole)), number(ratio(words, answer.get("allThreadsS"))),
                     times(ratio(whole, answer.get("allThreadsS"))), number(ratio(words, answer.get("jsonS"))),
                     after_edit(answer),
                     {True: "yes", False: "NO"}.get(answer.get("sameOnAllThreads"), "-"), runs])
    yield table("Stages: words a second on one core, each stage alone; medians",
                ["text", "words", "read MB/s", *STAGES, "whole", "all cores", "all/one", "json", "after an edit", "same",
                 "runs"], rows,
                ["wanted: whole 400,000 on one core; all/one 1.8 on two cores; same output on one core and on all; what was "
                 "known is on screen again after an edit in 5 % of an analysis on all cores"])
    steps = [[f"{a} to {b}", number(slope(points[i:i + 2]), 3)] for i, (a, b) in enumerate(zip(sizes, sizes[1:]))]
    yield table("Time against size: slope of the logarithms, whole pipeline on one core", ["sizes", "slope"],
                [*steps, [f"{sizes[0]} to {sizes[-1]}", number(slope(points), 3)]], ["wanted: 1.0, 0.05 more or less"])


def start(bench):
    """How long the engine takes before the first article, and the program from its start to its end."""
    file = bench.text("news", SIZES["3 KB"])
    engine, program = [], []
    for _ in range(3 if bench.quick else 11):
        done = run([bench.program("bench_pipeline"), "--runs", 1, file])
        engine.append(json.loads(done.out.decode().splitlines()[0])["startMs"])
        program.append(run([bench.program("dateline-cli"), "analyze", file]).seconds * 1000)
    yield table(f"Start-up in ms; medians of {len(engine)}", ["what", "median (least-most)", "wanted"],
                [["engine, before the first article", spread(engine, 1), "30"],
                 ["dateline-cli with 3 KB, from start to end", spread(program, 1), ""]])
