#!/usr/bin/env python3
"""Saves one file again and again while a preview server runs, and prints how long until its page has the new words.

Exists for the figure that a person feels: from the save to the page. A round writes one body (a new file under another
name, renamed over the old one, as editors do it), asks for its page until the new words are there, and then for the
list it stands in; the processor time of the server is counted until it rests.

    python3 benches/serve.py                              # Tandem, 10,000 initiatives, 40 saves
    python3 benches/serve.py --tools tandem,hugo          # and Hugo's server with the same files beside it
    python3 benches/serve.py --soak 1000                  # memory after every hundred of a thousand saves

Figures are medians; nothing fails on seconds. It fails when a save is never shown, or when the server does not rest.
"""

import argparse
import http.client
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

PORT = 18431
# Nobody waits longer for a save; a server that has not shown it by then never will.
PATIENCE = 60


class Preview:
    """A running server of one tool; `content` holds the files, `page` and `list` are the addresses that are asked for."""

    def __init__(self, name, folder, command, content, page, listing):
        self.name, self.content, self.page, self.listing = name, content, page, listing
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started = time.monotonic()
        self.child = subprocess.Popen([str(part) for part in command], cwd=folder, **quiet)
        self.line = None
        while not self.has(page(0), ""):
            if self.child.poll() is not None or time.monotonic() - started > 300:
                sys.exit(f"{name} did not start")
            time.sleep(0.02)
        self.ready = time.monotonic() - started

    def ask(self, address):
        """The answer on a connection that stays open: what is measured is the server, not the handshakes."""
        for _ in range(2):
            try:
                self.line = self.line or http.client.HTTPConnection("127.0.0.1", PORT, timeout=PATIENCE)
                self.line.request("GET", address)
                answer = self.line.getresponse()
                body = answer.read()
                return body if answer.status == 200 else None
            except (OSError, http.client.HTTPException):
                self.line = None
        return None

    def has(self, address, words):
        body = self.ask(address)
        return body is not None and words.encode() in body

    def until(self, address, words, since):
        while not self.has(address, words):
            if time.monotonic() - since > PATIENCE:
                return None
            time.sleep(0.001)
        return (time.monotonic() - since) * 1e3

    def cpu(self):
        fields = Path(f"/proc/{self.child.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self, name="VmRSS"):
        status = Path(f"/proc/{self.child.pid}/status").read_text()
        return int(re.search(rf"{name}:\s+(\d+)", status).group(1)) / 1024

    def rest(self):
        """Waits until the server does nothing any more."""
        before, since = self.cpu(), time.monotonic()
        while time.monotonic() - since < PATIENCE:
            time.sleep(0.15)
            now = self.cpu()
            if now == before:
                return
            before = now

    def stop(self):
        self.child.send_signal(signal.SIGTERM)
        return self.child.wait(20)


def main():
    options = arguments()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    names = options.tools.split(",")
    tandem = options.tandem or build()
    hugo, eleventy = compare.install(work) if set(names) & {"hugo", "eleventy"} else (None, None)
    place = work / f"serve-{options.size}"
    shutil.rmtree(place, ignore_errors=True)
    compare.TANDEM = tandem
    peers = (hugo, eleventy) if hugo else None
    if options.corpus:
        names_of_others = shutil.ignore_patterns("site", ".git")
        shutil.copytree(options.corpus, place / "tandem", ignore=names_of_others)
        tools = compare.beside(place, place / "tandem", peers)
    else:
        tools = compare.lay_out(place, options.size, peers)
    tools = {tool.name.lower(): tool for tool in tools}
    if options.commit:
        commit(tools["tandem"].folder)
    commands = {
        "tandem": [tandem, "--quiet", "serve", "--port", PORT],
        "hugo": [*(hugo or []), "server", "--bind", "127.0.0.1", "--port", PORT, "--disableLiveReload"],
        "eleventy": [*(eleventy or []), "--serve", "--incremental", f"--port={PORT}"],
    }
    print(f"{options.size:,} initiatives, {options.saves} saves of one body each; milliseconds, medians (p95)")
    print(f"  {'':<10}{'ready s':>9}{'page':>18}{'list':>18}{'CPU a save':>12}{'idle CPU':>10}{'MiB':>7}")
    wrong = [one for name in names for one in measure(tools[name], commands[name], options)]
    if not options.keep:
        shutil.rmtree(place)
    compare.leave(wrong)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tools", default="tandem", help="tandem, hugo, eleventy, with commas between them")
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--saves", type=int, default=40)
    parser.add_argument("--soak", type=int, default=0, help="so many saves more, with the memory after every hundred")
    parser.add_argument("--commit", action="store_true", help="in a git repository, with everything committed")
    parser.add_argument("--corpus", type=Path, help="a folder with such initiatives, instead of writing one")
    parser.add_argument("--tandem", type=Path, help="a built program, instead of building one")
    parser.add_argument("--work", type=Path, default=compare.TARGET / "bench", help="where corpora and tools go")
    parser.add_argument("--keep", action="store_true", help="leave the folders for looking at")
    return parser.parse_args()


def build():
    compare.run_or_die(["cargo", "build", "--release", "--locked"], compare.ROOT)
    return compare.TANDEM


def commit(folder):
    (folder / ".gitignore").write_text("/site/\n")
    name = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for words in [["init", "-q"], ["add", "-A"], [*name, "commit", "-q", "-m", "All"]]:
        compare.run_or_die(["git", *words], folder)


def measure(tool, command, options):
    """One server, and what is wrong with it."""
    folder = tool.folder / ("content/initiatives" if tool.name == "Hugo" else "initiatives")
    files = sorted(folder.glob("idea-*.md"))
    page = lambda number: f"/initiatives/{files[number].stem}.html"
    server = Preview(tool.name, tool.folder, command, folder, page, "/initiatives/")
    try:
        return saves(server, files, options)
    finally:
        code = server.stop()
        if tool.name == "Tandem" and code != 0:
            print(f"wrong: stopped with {code}", file=sys.stderr)


def saves(server, files, options):
    server.rest()
    before = server.cpu()
    time.sleep(10)
    idle = server.cpu() - before
    pages, lists, used, lost = [], [], [], []
    for turn in range(options.saves):
        number = (turn * 7919 + 11) % len(files)
        mark = f"saved{turn}x{os.getpid()}"
        spent = server.cpu()
        since = save(files[number], mark)
        pages.append(server.until(server.page(number), mark, since))
        if pages[-1] is None:
            lost.append(f"{server.name} never showed a save of {files[number].name}")
            break
        lists.append(listed(server))
        server.rest()
        used.append((server.cpu() - spent) * 1e3)
    print(
        f"  {server.name:<10}{server.ready:>9.2f}{spread(pages):>18}{spread(lists):>18}{statistics.median(used or [0]):>12.0f}"
        f"{idle * 1e3:>10.0f}{server.memory():>7.0f}",
        flush=True,
    )
    for turn in range(options.soak):
        number = (turn * 31 + 7) % len(files)
        server.until(server.page(number), f"soak{turn}x", save(files[number], f"soak{turn}x"))
        if turn % 100 == 99:
            print(f"  after {turn + 1:>5} more saves {server.memory():>6.0f} MiB (peak {server.memory('VmHWM'):.0f})", flush=True)
    return lost


def save(file, mark):
    """Puts a line at the end of a file, as an editor does it, and says when."""
    spare = file.with_name(f".{file.name}.new")
    spare.write_text(re.sub(r"\n(saved|soak)\S+\n", "\n", file.read_text(encoding="utf-8")) + f"\n{mark}\n", encoding="utf-8")
    since = time.monotonic()
    spare.rename(file)
    return since


def listed(server):
    """How long the list takes that is asked for next: whatever a save has put aside is paid for here."""
    since = time.monotonic()
    server.ask(server.listing)
    return (time.monotonic() - since) * 1e3


def spread(values):
    known = sorted(value for value in values if value is not None)
    if not known:
        return "never"
    return f"{statistics.median(known):.0f} ({known[int(len(known) * 0.95) - 1 if len(known) > 1 else 0]:.0f})"


if __name__ == "__main__":
    main()
