"""As much of Rust as is needed to find the whole expression around an operator: tokens, brackets, and where an expression ends."""

import re

TOKEN = re.compile(
    r"""(?P<space>\s+|//[^\n]*|/\*.*?\*/)
      | (?P<text>b?r(?P<hash>\#*)".*?"(?P=hash) | [bc]?"(?:\\.|[^"\\])*" | b?'(?:\\(?:u\{\w+\}|x\w\w|.)|[^'\\])')
      | (?P<life>'\w+)
      | (?P<number>\d\w*(?:\.\d\w*)?)
      | (?P<word>(?:r\#)?[^\W\d]\w*)
      | (?P<sign><<=|>>=|\.\.\.|\.\.=|::|->|=>|==|!=|<=|>=|&&|\|\||\+=|-=|\*=|/=|%=|\^=|&=|\|=|<<|>>|\.\.|[^\w\s])""",
    re.S | re.X,
)
OPEN, CLOSE = set("([{"), set(")]}")
ASSIGN = {"=", "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=", "<<=", ">>="}
ENDS = {",", ";", ":", "=>", "->", "..", "..="} | ASSIGN
HEADS = {"if", "while", "match", "in"}
# After one of these a bar opens the parameters of a closure; after anything else it is an operator.
BEFORE_CLOSURE = OPEN | ENDS | {"move", "return", "&&", "||", "&", "else"}
# What goes on with an expression that ended in a block; anything else begins a statement.
GOES_ON = {".", "?", "as", "else", "&&", "||", "==", "!=", "<", ">", "<=", ">=", "+", "/", "%", "^"} | ENDS | CLOSE


class Tokens:
    """The tokens of a file without blanks and comments, with the partner of each bracket."""

    def __init__(self, text):
        found = [match for match in TOKEN.finditer(text) if match["space"] is None]
        self.words = [match.group() for match in found]
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self.partner, stack = {}, []
        for at, word in enumerate(self.words):
            if word in OPEN:
                stack.append(at)
            elif word in CLOSE:
                start = stack.pop()
                self.partner[start], self.partner[at] = at, start
        self.closures = set(self._closures())

    def _closures(self):
        """Where the parameters of a closure end."""
        at = 0
        while at < len(self.words):
            opens = at > 0 and self.words[at - 1] in BEFORE_CLOSURE
            if opens and self.words[at] == "|":
                at += 1
                while self.words[at] != "|":
                    at = self.partner[at] + 1 if self.words[at] in OPEN else at + 1
                yield at
            elif opens and self.words[at] == "||":
                yield at
            at += 1

    def expression(self, first, last):
        """The span of the largest expression around the tokens first..=last that may stand in parentheses.

        The operands of a condition with `let` among them may not be put together, so there `&&` is an end, and has no such expression.
        """
        whole = self._expression(first, last, chained=False)
        return whole or (None if self.words[first] == "&&" else self._expression(first, last, chained=True))

    def _expression(self, first, last, chained):
        left = self._left(first, chained)
        right = self._right(last, self._is_head(left), chained)
        if not chained and (self._is_let(left) or self.words[right + 1] == "let"):
            return None
        return self.starts[left], self.ends[right]

    def _left(self, at, chained):
        block = False
        while at > 0:
            word = self.words[at - 1]
            if word in OPEN or word in ENDS or word in {"return", "break"} or at - 1 in self.closures or chained and word == "&&":
                break
            if (word in HEADS or word == "else") and not block or word == "}" and self.words[at] not in GOES_ON:
                break
            block = block or word == "}"
            at = self.partner[at - 1] if word in CLOSE else at - 1
        return at

    def _right(self, at, head, chained):
        while at + 1 < len(self.words):
            word = self.words[at + 1]
            if word in CLOSE or word in ENDS or word in {"else", "let"} or head and word == "{" or chained and word == "&&":
                break
            at = self.partner[at + 1] if word in OPEN else at + 1
        return at

    def _is_head(self, at):
        """Whether it stands between `if`, `while`, `match` or `in` and their block."""
        block = False
        while at > 0:
            word = self.words[at - 1]
            if word in OPEN or word in {";", ",", "=>"} or word == "}" and self.words[at] not in GOES_ON:
                return False
            if word in HEADS and not block:
                return True
            block = block or word == "}"
            at = self.partner[at - 1] if word in CLOSE else at - 1
        return False

    def _is_let(self, left):
        """Whether it is what the `let` of a condition takes apart."""
        at = left - 1
        if at < 0 or self.words[at] != "=":
            return False
        while at > 0 and self.words[at] not in {"let", ";"} | OPEN:
            at = self.partner[at] - 1 if self.words[at] in CLOSE else at - 1
        return self.words[at] == "let" and self.words[at - 1] in {"if", "while", "&&"}
