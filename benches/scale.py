#!/usr/bin/env python3
"""Grows one workspace with its past and prints what every command costs at each size, and how fast the cost grows.

Exists for the question of how far one workspace can go. The workspace is the benchmark's corpus in a git repository with
five commits for each initiative; each size is measured in the same way, and the growth between two sizes is an exponent:
1 is in step with the number of initiatives, 2 is four times the cost for twice as many.

    python3 benches/scale.py                        # 1,000, 10,000 and 100,000 initiatives: an hour, 20 GB, 4 GB of memory
    python3 benches/scale.py --sizes 1000,10000     # two minutes
    python3 benches/scale.py --sizes 100000 --commits 5000   # so many single commits, all before them as one

Figures are for one run each, or the median of --runs; nothing fails on seconds.
"""

import argparse
import collections
import json
import math
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

import compare
import serve

Run = collections.namedtuple("Run", "wall cpu memory out")
KEPT = "TANDEM_CACHE"


class Place:
    """The repository of one size, and where what is kept of its past lies."""

    def __init__(self, work, size):
        self.size, self.folder, self.kept = size, work / f"repository-{size}", work / f"kept-{size}"
        self.site = self.folder / "site"
        self.file = self.initiative(size // 2)

    def initiative(self, number):
        return self.folder / "initiatives" / f"{number // 100:03}" / f"idea-{number:06}.md"

    def git(self, *words):
        compare.run_or_die(["git", *words], self.folder)

    def tandem(self, *words):
        """One command, with what the system says that it and the gits that it started used."""
        out = self.kept.with_name("out")
        with open(out, "wb") as sink:
            started = time.monotonic()
            command = [str(part) for part in [compare.TANDEM, "--quiet", *words]]
            kept = {**os.environ, KEPT: str(self.kept)}
            child = subprocess.Popen(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=sink, env=kept)
            _, status, used = os.wait4(child.pid, 0)
            wall = time.monotonic() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        # 1: there are findings.
        if child.returncode not in [0, 1]:
            sys.exit(f"{' '.join(command)} failed with {child.returncode}")
        unit = 1 if sys.platform == "darwin" else 1024
        return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit / 2**20, out.stat().st_size)


def main():
    options = arguments()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    if options.tandem:
        compare.TANDEM = options.tandem.resolve()
    else:
        serve.build()
    cargo = ["cargo", "bench", "--quiet", "--locked", "--bench", "stages", "--"]
    stages = [options.stages.resolve()] if options.stages else cargo
    measured, shares = {}, {}
    for size in options.sizes:
        place = Place(work, size)
        write(place, stages, options.commits)
        print(f"\n{size:,} initiatives, {commits(place):,} commits", flush=True)
        measured[size] = commands(place, options)
        table(measured, size)
        files(place)
        if not options.commands:
            shares[size] = stage_times(place, stages)
            stage_table(shares, size)
        if not options.keep:
            shutil.rmtree(place.folder)
            shutil.rmtree(place.kept, ignore_errors=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    sizes = lambda text: [int(one) for one in text.split(",")]
    parser.add_argument("--sizes", type=sizes, default=[1_000, 10_000, 100_000])
    parser.add_argument("--commits", type=int, help="so many single commits, and all that came before as one")
    parser.add_argument("--runs", type=int, default=1, help="how often each command is measured")
    parser.add_argument("--only", default="", help="only commands whose names hold this")
    parser.add_argument("--commands", action="store_true", help="only the commands, not the stages of a build")
    parser.add_argument("--work", type=Path, default=compare.TARGET / "scale", help="where repositories and sites go")
    parser.add_argument("--tandem", type=Path, help="a built program, instead of building one")
    parser.add_argument("--stages", type=Path, help="the built benchmark of the stages, instead of building it")
    parser.add_argument("--keep", action="store_true", help="leave the repositories, and use them the next time")
    return parser.parse_args()


def write(place, stages, only):
    if (place.folder / ".git").exists():
        return
    started = time.monotonic()
    shutil.rmtree(place.folder, ignore_errors=True)
    number = [str(only)] if only else []
    compare.run_or_die([*stages, "--repository", place.folder, str(place.size), *number], compare.ROOT)
    print(f"  repository of {place.size:,} written in {time.monotonic() - started:.0f} s", flush=True)


def commits(place):
    counted = subprocess.run(["git", "rev-list", "--count", "HEAD"], cwd=place.folder, capture_output=True, check=True)
    return int(counted.stdout)


def commands(place, options):
    """What each command costs, by its name."""
    told = {}

    def measure(name, run, before=lambda: None):
        if options.only not in name:
            return
        runs = []
        for _ in range(options.runs):
            before()
            runs.append(run())
        told[name] = Run(*(statistics.median(column) for column in zip(*runs)))
        print(f"    {name}: {told[name].wall:.2f} s", flush=True)

    def new():
        shutil.rmtree(place.site, ignore_errors=True)
        shutil.rmtree(place.kept, ignore_errors=True)
        # The disk still removes what was there.
        os.sync()

    text = place.file.read_text(encoding="utf-8")
    measure("build, nothing kept", lambda: place.tandem("build"), new)
    measure("build, nothing changed", lambda: place.tandem("build"))
    place.file.write_text(text + "\nOne more sentence.\n", encoding="utf-8")
    measure("build, one body changed", lambda: place.tandem("build"))
    place.file.write_text(text, encoding="utf-8")
    measure("check", lambda: place.tandem("check"))
    measure("check of one file", lambda: place.tandem("check", place.file))
    for name in ["rank", "list", "board"]:
        measure(name, lambda name=name: place.tandem(name, *(["initiative"] if name == "list" else [])))
    measure("show", lambda: place.tandem("show", place.file.stem))
    measure("inbox", lambda: place.tandem("inbox", "--person", "anna"))
    measure("export, JSON", lambda: place.tandem("export", "json", "initiative"))
    place.git("checkout", "-q", "change")
    measure("diff of a branch", lambda: place.tandem("diff", "main"))
    measure("check of a branch", lambda: place.tandem("check", "--base", "main"))
    place.git("checkout", "-q", "main")
    if options.only in "editor":
        told.update(editor(place))
    if options.only in "serve":
        told.update(saves(place))
    return told


def saves(place):
    """A preview: until the first page, from a save to the page, and the list after it."""
    os.environ[KEPT] = str(place.kept)
    page = lambda number: f"/initiatives/idea-{number:06}.html"
    command = [compare.TANDEM, "--quiet", "serve", "--port", serve.PORT]
    server = serve.Preview("Tandem", place.folder, command, place.folder, page, "/initiatives/")
    pages, lists, used = [], [], []
    try:
        server.rest()
        for turn in range(11):
            number = (turn * 7919 + 11) % place.size
            file, spent = place.initiative(number), server.cpu()
            pages.append(server.until(page(number), f"saved{turn}", serve.save(file, f"saved{turn}")) or math.nan)
            lists.append(serve.listed(server))
            server.rest()
            used.append(server.cpu() - spent)
        memory = server.memory("VmHWM")
    finally:
        server.stop()
    place.git("checkout", "-q", "--", ".")
    middle = statistics.median
    return {
        "serve, until ready": Run(server.ready, math.nan, memory, 0),
        "serve, save to page": Run(middle(pages) / 1e3, middle(used), memory, 0),
        "serve, list after a save": Run(middle(lists) / 1e3, math.nan, memory, 0),
    }


def editor(place):
    """The language server: until its findings for the first file, and from a change to findings."""
    kept = {**os.environ, KEPT: str(place.kept)}
    quiet = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    child = subprocess.Popen([compare.TANDEM, "lsp"], cwd=place.folder, env=kept, **quiet)

    def say(method, params, number=None):
        body = {"jsonrpc": "2.0", "method": method, "params": params, **({"id": number} if number else {})}
        body = json.dumps(body).encode()
        child.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        child.stdin.flush()

    def hear(wanted):
        while True:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += child.stdout.read(1) or sys.exit("the language server ended")
            said = json.loads(child.stdout.read(int(re.search(rb"Content-Length: (\d+)", head).group(1))))
            if said.get("id") and said.get("method"):
                body = json.dumps({"jsonrpc": "2.0", "id": said["id"], "result": None}).encode()
                child.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
                child.stdin.flush()
            elif wanted(said):
                return said

    folder, file = place.folder.as_uri(), place.file.as_uri()
    text = place.file.read_text(encoding="utf-8")
    about = lambda said: said.get("method") == "textDocument/publishDiagnostics" and said["params"]["uri"] == file
    started = time.monotonic()
    capabilities = {"general": {"positionEncodings": ["utf-8"]}, "textDocument": {"publishDiagnostics": {}}}
    say("initialize", {"processId": None, "rootUri": folder, "capabilities": capabilities}, 1)
    hear(lambda said: said.get("id") == 1)
    say("initialized", {})
    say("textDocument/didOpen", {"textDocument": {"uri": file, "languageId": "markdown", "version": 0, "text": text}})
    first = text.replace("\nstage: ", "\nstage: 99", 1)
    change = lambda turn, text: say(
        "textDocument/didChange", {"textDocument": {"uri": file, "version": turn}, "contentChanges": [{"text": text}]}
    )
    change(1, first)
    hear(lambda said: about(said) and said["params"]["diagnostics"])
    ready, times = time.monotonic() - started, []
    for turn in range(2, 12):
        time.sleep(0.5)
        since = time.monotonic()
        change(turn, text if turn % 2 == 0 else first)
        hear(lambda said: about(said) and bool(said["params"]["diagnostics"]) == (turn % 2 == 1))
        times.append(time.monotonic() - since)
    status = Path(f"/proc/{child.pid}/status").read_text()
    memory = int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024
    child.send_signal(signal.SIGTERM)
    child.wait(20)
    return {
        "editor, until findings": Run(ready, math.nan, memory, 0),
        "editor, change to findings": Run(statistics.median(times), math.nan, memory, 0),
    }


def exponent(small, large, of):
    """log(t2/t1) / log(n2/n1), of what two sizes cost."""
    (n1, t1), (n2, t2) = small, large
    a, b = of(t1), of(t2)
    return math.log(b / a) / math.log(n2 / n1) if a > 0 and b > 0 else math.nan


def before(measured, size):
    smaller = [other for other in measured if other < size]
    return max(smaller) if smaller else None


def table(measured, size):
    other = before(measured, size)
    growth = f" | growth since {other:,}: wall, CPU, memory" if other else ""
    print(f"\n| {size:,} initiatives | wall s | CPU s | peak MiB | printed kB{growth} |")
    print("|---|---:|---:|---:|---:" + ("|---:" if other else "") + "|")
    for name, run in measured[size].items():
        line = f"| {name} | {run.wall:.3f} | {run.cpu:.2f} | {run.memory:.0f} | {run.out / 1e3:.0f} |"
        if other and name in measured[other]:
            pair = ((other, measured[other][name]), (size, run))
            grown = [exponent(*pair, of) for of in (lambda r: r.wall, lambda r: r.cpu, lambda r: r.memory)]
            line += f" {', '.join(f'{one:.2f}' for one in grown)} |"
        print(line.replace("nan", "–"), flush=True)


def stage_times(place, stages):
    shutil.rmtree(place.site, ignore_errors=True)
    done = subprocess.run([*stages, "--in", str(place.folder)], cwd=compare.ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr)
    print(done.stdout, flush=True)
    return {name: float(time) for name, time in re.findall(r"^  (\S.*?)\s+([\d.]+) ms", done.stdout, re.M)}


def stage_table(shares, size):
    other = before(shares, size)
    if not other:
        return
    grown = [
        f"{name} {exponent((other, shares[other][name]), (size, time), float):.2f}"
        for name, time in shares[size].items()
        if name in shares[other]
    ]
    print(f"  growth since {other:,}: {', '.join(grown)}", flush=True)


def files(place):
    """What was written, by sort of file: how many, how much, and the largest, which is what a browser loads at once."""
    sorts = collections.defaultdict(list)
    for path in place.site.rglob("*"):
        if path.is_file():
            sorts[sort_of(path.relative_to(place.site).as_posix())].append(path.stat().st_size)
    every = [size for sizes in sorts.values() for size in sizes]
    print(f"\n  {len(every):,} files, {sum(every) / 1e6:,.1f} MB; sorts by their largest file:")
    for sort, sizes in sorted(sorts.items(), key=lambda item: -max(item[1]))[:24]:
        print(f"  {sort:<34}{len(sizes):>8,} files{sum(sizes) / 1e6:>10,.1f} MB{max(sizes) / 1e3:>12,.0f} kB the largest")


def sort_of(path):
    path = re.sub(r"idea-\d+", "idea-N", path)
    path = re.sub(r"(/|-)page-\d+", r"\1page-N", path)
    return re.sub(r"-\d+\.js$", "-N.js", path)


if __name__ == "__main__":
    main()
