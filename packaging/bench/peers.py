"""Dateline beside programs that find names or times: the same text, one core, in turn."""
import json
import os
import pathlib
import shutil
import subprocess

from measure import Missing, median, number, ratio, run, spread, table, times
from stages import STAGES

LIMIT = 900
SIZE = 1_000_000
JAR = pathlib.Path("/usr/share/java/opennlp-tools.jar")
HERE = pathlib.Path(__file__).resolve().parent / "peers"
# name of the row, argument of peer.mjs, package, what it does, Dateline's stages that do as much or more
NODE_PEERS = [("wink-nlp", "wink", "wink-nlp", "tokens, POS, dates as text", "times"),
              ("chrono-node", "chrono", "chrono-node", "dates with values", "times"),
              ("compromise", "compromise", "compromise", "POS, names", "names"),
              ("compromise + dates", "compromise-dates", "compromise-dates", "POS, names, dates with values", "times")]


def node_peers(bench):
    """Name, version, what it does, Dateline's stages, command without the file."""
    modules = bench.folder / "npm" / "node_modules"
    script = bench.folder / "npm" / "peer.mjs"
    if shutil.which("node") is None or not modules.exists():
        raise Missing("node or the packages in build/bench/npm are not there")
    shutil.copy(HERE / "peer.mjs", script)  # a module finds packages beside itself alone
    for name, argument, package, does, until in NODE_PEERS:
        version = json.loads((modules / package / "package.json").read_text(encoding="utf-8"))["version"]
        yield name, version, does, until, ["node", script, argument]


def open_nlp(bench):
    if shutil.which("javac") is None or not JAR.exists():
        raise Missing("OpenNLP: javac or opennlp-tools.jar is not there")
    folder = bench.folder / "opennlp"
    folder.mkdir(exist_ok=True)
    subprocess.run(["javac", "-cp", JAR, "-d", folder, HERE / "OpenNlp.java"], check=True)
    java = ["java", "-cp", f"{folder}:{JAR}", "OpenNlp"]
    version = next((path.stem.rpartition("-")[2] for path in JAR.parent.glob("opennlp-tools-[0-9]*.jar")), "?")
    yield "OpenNLP", version, "tokens", "tokens", [*java, "read", folder]
    models = folder / "models"
    if bench.names and not (models / "sentences.bin").exists():
        models.mkdir(exist_ok=True)
        files = [path for path in sorted(pathlib.Path(bench.names).glob("*.iob2")) if "-dev" not in path.stem]
        with open(folder / "training.log", "w", encoding="utf-8") as log:
            subprocess.run([*java, "train", models, *files], check=True, stdout=log, stderr=log)
    if (models / "sentences.bin").exists():
        yield "OpenNLP, trained", version, "sentences, tokens, names", "names", [*java, "read", models]


def dateline(bench, file, core):
    """Seconds until the end of each stage."""
    done = run([bench.program("bench_pipeline"), "--runs", 1, file], cores=[core])
    answer = json.loads(done.out.decode().splitlines()[-1])
    return {stage: answer[f"{stage}S"] for stage in STAGES}


def measure(bench):
    peers, notes = [], []
    for find in (node_peers, open_nlp):
        try:
            peers.extend(find(bench))
        except (Missing, subprocess.CalledProcessError) as problem:
            notes.append(f"not measured: {problem}")
    if not peers:
        raise Missing("; ".join(notes))
    if not any(name == "OpenNLP, trained" for name, *_ in peers):
        notes.append("OpenNLP without its name finder: --names DIR has it trained on Dateline's own data")
    file = bench.text("news", SIZE // 10 if bench.quick else SIZE)
    words, core = bench.words(file), min(os.sched_getaffinity(0))
    own, seconds = [], {name: [] for name, *_ in peers}
    for _ in range(bench.runs):
        own.append(dateline(bench, file, core))
        for name, _, _, _, command in peers:
            done = run([*command, file], limit=LIMIT, cores=[core])
            if not done.good:
                notes.append(f"{name}: status {done.status}: {done.messages.strip()[:200]}")
            seconds[name].append(json.loads(done.out)["seconds"] if done.good else None)
    rows = [["Dateline", "", "structure, tokens, POS, names, times, events",
             spread([words / each["events"] for each in own]), "", "1.00 x"]]
    for name, version, does, until, _ in peers:
        pairs = [(theirs, ours) for theirs, ours in zip(seconds[name], own) if theirs]
        alike = median(ratio(theirs, ours[until]) for theirs, ours in pairs)
        whole = median(ratio(theirs, ours["events"]) for theirs, ours in pairs)
        rows.append([name, version, does, spread([words / theirs for theirs, _ in pairs]), f"{times(alike)} ({until})",
                     times(whole)])
    yield table(f"Peers: words a second on one core, {number(words)} words of news, {bench.runs} runs in turn",
                ["program", "version", "does", "words/s", "Dateline up to a stage", "whole Dateline"], rows,
                ["the last two: how many times as fast as the peer Dateline is, run by run; first when it does no more "
                 "than the stages up to the one named, then with all it does",
                 "wanted: the whole 10 times as fast as the fastest peer that does names and times (with values)",
                 *notes])
