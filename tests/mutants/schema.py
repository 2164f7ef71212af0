"""All mutants of cargo-mutants in one copy of the sources, each switched on by its number while the program runs.

An expression with an operator to change becomes `(match at(7) { 7 => changed, 8 => changed, _ => as it was })`, whole, since a
changed operator may bind otherwise; a body begins with `if at(9) == 9 { return … }`; an arm that is deleted has a guard.
"""

import bisect
import collections
import re

from rust import Tokens

SWITCH = """//! Which mutant is on: a number in the environment.
use std::{env, fs, io::Write, sync::LazyLock, sync::atomic::{AtomicBool, Ordering}};
static ON: LazyLock<usize> = LazyLock::new(|| env::var("MUTANT").ok().and_then(|on| on.parse().ok()).unwrap_or(usize::MAX));
static LOG: LazyLock<Option<String>> = LazyLock::new(|| env::var("MUTANT_LOG").ok());
static SEEN: [AtomicBool; 8192] = [const { AtomicBool::new(false) }; 8192];
/// The number of the mutant that is on; notes that this place was reached.
pub fn at(place: usize) -> usize {
    if let Some(log) = &*LOG
        && !SEEN[place].swap(true, Ordering::Relaxed)
    {
        let file = fs::OpenOptions::new().create(true).append(true).open(log);
        let _ = file.and_then(|mut file| file.write_all(format!("{place}\\n").as_bytes()));
    }
    *ON
}
"""
AT = "crate::base::mutant::at"
# Marks what belongs to a mutant until the compiler's errors were matched with it.
BEGIN, END = "\x01", "\x02"
MARK = re.compile(r"\x01([sa]?\d+)\x03|\x02")


class Site:
    """A span of the text with the ways in which it may be changed."""

    def __init__(self, start, end):
        self.start, self.end, self.ways = start, end, []


class Source:
    """A file and its mutants; `place` tells which number notes that a mutant was reached."""

    def __init__(self, text, mutants):
        self.text, self.tokens, self.place = text, Tokens(text), {}
        self.lines = [0, *(match.end() for match in re.finditer("\n", text))]
        # Those that cannot compile, with the reason.
        self.odd = {}
        self.sites, self.before, self.after = {}, collections.defaultdict(str), {}
        bodies = collections.defaultdict(list)
        for mutant in mutants:
            start, end = (self.lines[edge["line"] - 1] + edge["column"] - 1 for edge in (mutant["span"]["start"], mutant["span"]["end"]))
            if mutant["genre"] == "FnValue":
                bodies[start, end].append(mutant)
            elif mutant["genre"] == "MatchArm":
                self._arm(mutant["number"], start)
            else:
                self._change(mutant, start, end)
        for (start, end), several in bodies.items():
            self._body(start, end, several)

    def _token(self, offset):
        return bisect.bisect_left(self.tokens.starts, offset)

    def _change(self, mutant, start, end):
        first, last = self._token(start), bisect.bisect_left(self.tokens.ends, end)
        if mutant["genre"] == "MatchArmGuard":
            span = start, end
        elif mutant["genre"] == "StructField":
            while self.tokens.words[first] != "{":
                first = self.tokens.partner[first - 1] if self.tokens.words[first - 1] in ")]}" else first - 1
            span = self.tokens.expression(first, self.tokens.partner[first])
        else:
            span = self.tokens.expression(first, last)
        if span is None:
            self.odd[mutant["number"]] = "a condition with `let` has no `||`"
            return
        site = self.sites.setdefault(span, Site(*span))
        way = self.text[span[0]:start] + mutant["replacement"] + " " + self.text[end:span[1]]
        site.ways.append((mutant["number"], way))
        self.place[mutant["number"]] = site.ways[0][0]

    def _arm(self, number, start):
        at = self._token(start)
        while self.tokens.words[at] not in {"=>", "if"}:
            at = self.tokens.partner[at] + 1 if self.tokens.words[at] in "([{" else at + 1
        guarded = self.tokens.words[at] == "if"
        on = f"{BEGIN}{'' if guarded else 'a'}{number}\x03{AT}({number}) != {number}{END}"
        self.before[self.tokens.ends[at] if guarded else self.tokens.starts[at]] += f" {on} &&" if guarded else f"if {on} "
        self.place[number] = number

    def _body(self, start, end, mutants):
        for mutant in mutants:
            self.place[mutant["number"]] = mutants[0]["number"]
        place = mutants[0]["number"]
        item = re.search(r"impl Iterator<Item\s*=\s*(.+)>", mutants[0]["function"]["return_type"] or "")
        if item:
            ways = "".join(f"{BEGIN}{one['number']}\x03{one['number']} => Box::new({one['replacement']}),{END}" for one in mutants)
            self.before[start] += f"{BEGIN}s{place}\x03let chosen: Box<dyn Iterator<Item = {item[1]}> + '_> = match {AT}({place}) {{ "
            self.before[start] += f"{ways} _ => Box::new({{ "
            self.after[end] = f" }}) }}; chosen{END}"
            return
        for mutant in mutants:
            number = mutant["number"]
            self.before[start] += f"{BEGIN}{number}\x03if {AT}({place}) == {number} {{ return {mutant['replacement']}; }}{END} "

    def render(self):
        """The instrumented text, with marks."""
        sites = sorted(self.sites.values(), key=lambda site: (site.start, -site.end))
        return self._range(0, len(self.text), sites, outermost=True)

    def _range(self, at, end, sites, outermost):
        out = []
        while sites:
            site = sites[0]
            inside = [other for other in sites[1:] if other.start < site.end]
            assert all(other.end <= site.end for other in inside), f"crossing: {self.text[site.start:site.end]!r}"
            sites = sites[1 + len(inside):]
            place = site.ways[0][0]
            ways = "".join(f"{BEGIN}{number}\x03{number} => {way},{END}" for number, way in site.ways)
            out += self._plain(at, site.start, outermost), self.before.pop(site.start, "")
            out += f"{BEGIN}s{place}\x03(match {AT}({place}) {{ {ways} _ => ", self._range(site.start, site.end, inside, False), f" }}){END}"
            at = site.end
            out.append(self.after.pop(at, "") if outermost else "")
        return "".join([*out, self._plain(at, end, outermost)])

    def _plain(self, at, end, outermost):
        out = []
        for point in sorted({*self.before, *(self.after if outermost else ())}):
            if at <= point < end or point == end and point in self.after and outermost:
                out += self.text[at:point], self.after.pop(point, "") if outermost else "", self.before.pop(point, "") if point < end else ""
                at = point
        return "".join([*out, self.text[at:end]])


def settle(marked):
    """The text without its marks, and what each mark covered: where it begins and ends in bytes, and its name."""
    out, regions, stack, size, at = [], [], [], 0, 0
    for mark in MARK.finditer(marked):
        piece = marked[at:mark.start()].encode()
        out.append(piece)
        size, at = size + len(piece), mark.end()
        if mark.group() == END:
            regions.append((*stack.pop(), size))
        else:
            stack.append((mark[1], size))
    out.append(marked[at:].encode())
    return b"".join(out), regions


def arms(text, subject, regions):
    """The numbers of the arms without a guard of their own in the match whose subject ends at a byte of the text."""
    tokens = Tokens(text.decode())
    token = lambda byte: bisect.bisect_left(tokens.starts, len(text[:byte].decode()))
    opens = token(subject)
    while tokens.words[opens] != "{":
        opens += 1
    for name, start, _ in regions:
        at = token(start) if name.startswith("a") else 0
        while at > opens and tokens.words[at - 1] not in {"(", "[", "{"}:
            at = tokens.partner[at - 1] if tokens.words[at - 1] in {")", "]", "}"} else at - 1
        if at == opens + 1:
            yield int(name[1:])
