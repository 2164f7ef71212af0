#!/usr/bin/env python3
"""Asks the tests of the rooms in .cargo/mutants.toml about every mutant that cargo-mutants knows, with one build for all of them.

    tests/mutants/run.py [WORDS…]     only mutants whose name holds one of the words, as `src/edit/merge` or `delete !`

Needs cargo-mutants (cargo install cargo-mutants) and Python 3.11. What it writes lies in target/mutants: `tree`, a copy of the sources
with all mutants in it (schema.py), `build`, what cargo makes of it, and `results.json`. A first run takes two hours on two cores; the next
asks only about mutants without an answer and those that survived. Each test says on its own which mutants it reaches; each mutant is
shown to the tests that reach it, those of its room first, until one of them fails, or until LONGEST=60 seconds of tests have passed.
"""

import bisect
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import resource
import selectors
import shutil
import subprocess
import sys
import time

sys.dont_write_bytecode = True
import schema  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOME = ROOT / "target/mutants"
TREE = HOME / "tree"
THREADS = 2
# Seconds: what a test may take to be asked at all, and what all tests together may take for one mutant.
SLOW, LONGEST = 20, float(os.environ.get("LONGEST", 60))
# After how many seconds the tests begin anew: a program runs its tests in its own order, so the likely ones get a start of their own.
STARTS = (0.3, 1, 3, 8, 20, 40)
# A mutant may not eat the machine.
MEMORY = 8 << 30
# A room's files, and the tests that were written for it, which are asked first.
ROOMS = {
    "ranking": (
        ("src/analysis/rank/", "src/analysis/calibration/", "src/model/scoring.rs"),
        ("lib analysis::calibration", "all site_results::", "lib analysis::rank", "lib report::", "all site_review::", "all practices::a_"),
    ),
    "gates": (
        ("src/analysis/gate/", "src/analysis/condition.rs"),
        ("all rules::", "all smallest::"),
    ),
    "edits": (
        ("src/edit/",),
        ("lib edit::", "all edit::", "all written::", "all typed::", "all rewind::", "all edit_laws::", "all editing::"),
    ),
}
PLACES = [place for places, _ in ROOMS.values() for place in places]


def main(words):
    HOME.mkdir(parents=True, exist_ok=True)
    mutants = listed()
    copy()
    unviable = instrument(mutants)
    programs = build()
    tests = reached(programs, mutants)
    results = ask(programs, mutants, unviable, tests, words)
    report(mutants, results)


def read(name, otherwise):
    path = HOME / name
    return json.loads(path.read_text()) if path.exists() else otherwise


def write(name, value):
    (HOME / name).write_text(json.dumps(value, indent=1))


def output(*command):
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def listed():
    mutants = json.loads(output("cargo", "mutants", "--list", "--json"))
    for number, mutant in enumerate(mutants):
        mutant["number"] = number
    return mutants


def put(path, content):
    """Writes a file only where it differs, so that cargo builds no more than it must."""
    if not path.exists() or path.read_bytes() != content:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def copy():
    for file in output("git", "ls-files", "-z", "-co", "--exclude-standard").rstrip("\0").split("\0"):
        if not (ROOT / file).is_file() or file.startswith("tests/mutants/"):
            continue
        content = (ROOT / file).read_bytes()
        if file.startswith("tests/") and file.endswith(".rs"):
            # Programs that a test starts hear of the mutant too.
            known = b'.env_clear().envs(std::env::vars().filter(|(name, _)| name.starts_with("MUTANT")))'
            content = content.replace(b".env_clear()", known)
        if file == "src/base/mod.rs":
            content += b"pub mod mutant;\n"
        if file.endswith(".rs") and file.startswith(tuple(PLACES)):
            continue
        put(TREE / file, content)
        shutil.copymode(ROOT / file, TREE / file)
    put(TREE / "src/base/mutant.rs", schema.SWITCH.encode())


def instrument(mutants):
    """Writes the rooms with their mutants, and takes out by and by what does not compile: by number, why."""
    names = {mutant["name"]: mutant["number"] for mutant in mutants}
    out = {names[name]: why for name, why in read("unviable.json", {}).items() if name in names}
    for turn in range(30):
        regions, places = {}, {}
        for file in sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("src/**/*.rs")):
            if not file.startswith(tuple(PLACES)):
                continue
            own = [mutant for mutant in mutants if mutant["file"] == file and mutant["number"] not in out]
            source = schema.Source((ROOT / file).read_text(), own)
            text, regions[file] = schema.settle(source.render())
            places |= source.place
            out |= source.odd
            put(TREE / file, text)
        errors = check()
        print(f"turn {turn}: {len(out)} do not compile, {len(errors)} errors", flush=True)
        write("unviable.json", {mutants[number]["name"]: why for number, why in out.items()})
        if not errors:
            for mutant in mutants:
                mutant["place"] = places.get(mutant["number"])
            return out
        before = len(out)
        (HOME / "errors.txt").write_text("\n".join(error["rendered"] for error in errors))
        for error in errors:
            blame(error, regions, places, out)
        if len(out) == before:
            sys.exit("\n".join(error["rendered"] for error in errors[:5]))
    return out


def cargo(*arguments):
    """Whether it went well, and what cargo says of it."""
    command = ["cargo", *arguments, "--message-format=json"]
    run = subprocess.run(command, cwd=TREE, env=environment(), stdout=subprocess.PIPE, text=True)
    return run.returncode == 0, [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]


def check():
    """The errors of the compiler."""
    well, told = cargo("check", "--lib", "--quiet")
    messages = [one["message"] for one in told if one["reason"] == "compiler-message"]
    errors = [message for message in messages if message["level"] == "error" and message["spans"]]
    if not well and not errors:
        sys.exit("it does not compile, and no place is named")
    return errors


def blame(error, regions, places, out):
    """Takes out the mutant whose text the compiler points at; else all of the innermost expression around it."""
    code = (error["code"] or {}).get("code", "")
    why = f"{code} {error['message']}"
    for span in sorted(error["spans"], key=lambda span: not span["is_primary"]):
        own = regions.get(span["file_name"], ())
        if code == "E0004":
            # Without this arm the match is not whole, as little as with a guard.
            text = (TREE / span["file_name"]).read_bytes()
            return out.update((number, why) for number in schema.arms(text, span["byte_end"], own))
        around = [one for one in own if one[1] <= span["byte_start"] and span["byte_end"] <= one[2]]
        if around:
            name, _, _ = min(around, key=lambda one: one[2] - one[1])
            if name.startswith("s"):
                return out.update((number, f"schema: {why}") for number, place in places.items() if place == int(name[1:]))
            out[int(name.lstrip("a"))] = why
            return


def environment(**more):
    return {**os.environ, "CARGO_TARGET_DIR": str(HOME / "build"), **more}


def build():
    """The two test programs, built beside the program itself: by name, path."""
    well, told = cargo("test", "--lib", "--test", "all", "--no-run")
    if not well:
        sys.exit("it does not build")
    made = [one for one in told if one.get("executable") and one["profile"]["test"]]
    return {"lib" if "lib" in one["target"]["kind"] else "all": one["executable"] for one in made}


def limits():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    os.setsid()


def start(program, names, **env):
    command = [program, "--exact", "--test-threads=1", *names]
    # rayon keeps to the threads that are left for it.
    env, nothing = environment(RAYON_NUM_THREADS=str(THREADS), **env), subprocess.DEVNULL
    return subprocess.Popen(command, cwd=TREE, env=env, stdin=nothing, stdout=subprocess.PIPE, stderr=nothing, preexec_fn=limits)


def end(process):
    try:
        os.killpg(process.pid, 9)
    except ProcessLookupError:
        pass
    process.wait()


def outcome(program, names, silence, **env):
    """`passed`, `timeout` after so many seconds of silence, or the name of the test that failed (`the program` where it ended itself)."""
    process = start(program, names, **env)
    said, ready = "", selectors.DefaultSelector()
    ready.register(process.stdout, selectors.EVENT_READ)
    try:
        while ready.select(silence):
            more = os.read(process.stdout.fileno(), 65536).decode(errors="replace")
            if not more:
                return "passed" if process.wait() == 0 else "the program"
            said += more
            failed = re.search(r"^test (\S+).* FAILED$", said, re.M)
            if failed:
                return failed[1]
        return "timeout"
    finally:
        end(process)


def reached(programs, mutants):
    """Each test that passes with no mutant on: its seconds and the places of mutants that it reaches."""
    stamp = [pathlib.Path(program).stat().st_mtime for program in programs.values()]
    known = read("reached.json", {})
    if known.get("stamp") == stamp:
        return known["tests"]
    jobs = []
    for name, program in programs.items():
        lines = subprocess.run([program, "--list"], capture_output=True, text=True, cwd=TREE).stdout.splitlines()
        jobs += [(name, line.removesuffix(": test")) for line in lines if line.endswith(": test")]

    def one(job):
        log = HOME / f"log-{job[0]}-{job[1].replace('::', '.')}"
        log.unlink(missing_ok=True)
        began = time.monotonic()
        said = outcome(programs[job[0]], [job[1]], SLOW, MUTANT_LOG=str(log))
        seconds = time.monotonic() - began
        places = sorted({int(line) for line in log.read_text().split()}) if log.exists() else []
        log.unlink(missing_ok=True)
        return job, said, seconds, places

    tests, bad = {}, []
    with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
        for job, said, seconds, places in pool.map(one, jobs):
            if said != "passed":
                bad.append(f"{job[0]} {job[1]}: {said}")
            elif places:
                tests[" ".join(job)] = {"seconds": round(seconds, 3), "places": places}
    print(f"{len(jobs)} tests, {len(tests)} of them reach a mutant; not asked, since they do not pass as things stand: {bad}", flush=True)
    write("reached.json", {"stamp": stamp, "tests": tests})
    return tests


def batches(mutant, tests, caught):
    """The tests that reach a mutant, a start of a program at a time: those of its room before others, and what caught its neighbours first."""
    first = next(words for places, words in ROOMS.values() if mutant["file"].startswith(places))

    def order(name):
        seen = tests[name]["files"][mutant["file"]] / (tests[name]["seconds"] + 0.1) ** 0.5
        return -min(3, caught[mutant["file"], name]), not name.startswith(first), -seen

    groups, spent = collections.defaultdict(list), 0.0
    for name in sorted((name for name, test in tests.items() if mutant["place"] in test["places"]), key=order):
        if spent + tests[name]["seconds"] <= LONGEST:
            spent += tests[name]["seconds"]
            groups[bisect.bisect(STARTS, spent), name.split()[0]].append(name)
    for (_, program), names in groups.items():
        yield program, [name.split()[1] for name in names], max(tests[name]["seconds"] for name in names)


def ask(programs, mutants, unviable, tests, words):
    """Each mutant's name with what became of it."""
    results = read("results.json", {})
    results |= {mutants[number]["name"]: "schema" if why.startswith("schema") else "unviable" for number, why in unviable.items()}
    files = {mutant["place"]: mutant["file"] for mutant in mutants if mutant["number"] not in unviable}
    for test in tests.values():
        test["places"] = set(test["places"])
        test["files"] = collections.Counter(files[place] for place in test["places"])
    caught = collections.Counter()

    def one(mutant):
        said = "unreached"
        for program, names, seconds in batches(mutant, tests, caught):
            said = outcome(programs[program], names, 10 + 5 * seconds, MUTANT=str(mutant["number"]))
            if said == "timeout":
                return said
            if said != "passed":
                caught[mutant["file"], f"{program} {said}"] += 1
                return "caught"
            said = "survived"
        return said

    open_still = {None, "survived", "unreached"}
    named = [mutant for mutant in mutants if not words or any(word in mutant["name"] for word in words)]
    todo = [mutant for mutant in named if results.get(mutant["name"]) in open_still]
    with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
        for count, (mutant, said) in enumerate(zip(todo, pool.map(one, todo)), 1):
            results[mutant["name"]] = said
            if count % 20 == 0:
                write("results.json", results)
                print(f"{count} of {len(todo)}: {dict(collections.Counter(results.values()))}", flush=True)
    write("results.json", results)
    return results


def report(mutants, results):
    """A table of the rooms, and those that no test caught."""
    print("| room | mutants | unviable | caught | timed out | survived | caught of viable |\n|---|---|---|---|---|---|---|")
    for room, (places, _) in ROOMS.items():
        own = [mutant["name"] for mutant in mutants if mutant["file"].startswith(places)]
        counts = collections.Counter(results.get(name, "not asked") for name in own)
        caught, late = counts["caught"], counts["timeout"]
        left = counts["survived"] + counts["unreached"] + counts["schema"]
        share = 100 * (caught + late) / max(1, caught + late + left)
        print(f"| {room} | {len(own)} | {counts['unviable']} | {caught} | {late} | {left} | {share:.1f} % |")
    for mutant in mutants:
        if results.get(mutant["name"]) in {"survived", "unreached", "schema"}:
            print(f"{results[mutant['name']]}: {mutant['name']}")


if __name__ == "__main__":
    main(sys.argv[1:])
