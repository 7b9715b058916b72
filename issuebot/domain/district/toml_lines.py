"""Where each key of a TOML file stands, for messages that name the line; tomllib tells only what the values are.

The text must be valid TOML: tomllib has read it before.
"""

import re
import tomllib
from bisect import bisect_right

Path = tuple[str | int, ...]

BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
SPACE = re.compile(r"[ \t]*")
KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
STRING = re.compile(
    r'''"""(?:[^\\]|\\.)*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:'{0,2})|"(?:[^"\\\n]|\\.)*"|'[^'\n]*\'''',
    re.DOTALL,
)
SCALAR = re.compile(r"[^,\]}#\n]*")


def find_lines(text: str) -> dict[Path, int]:
    """The line of every table, key and array item, by path: ("units", 0) is the header of the first unit."""
    return _Scanner(text.replace("\r\n", "\n")).scan()


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.breaks = [found.start() for found in re.finditer("\n", text)]
        self.lines: dict[Path, int] = {}
        self.sizes: dict[Path, int] = {}

    def scan(self) -> dict[Path, int]:
        table: Path = ()
        while self._skip(BLANK) < len(self.text):
            if self.text.startswith("[", self.at):
                table = self._header()
            else:
                self._pair(table)
        return self.lines

    def _header(self) -> Path:
        line = self._line()
        is_array = self.text.startswith("[[", self.at)
        self.at += 2 if is_array else 1
        *parents, last = self._keys()
        self.at += 2 if is_array else 1
        path: Path = ()
        for key in parents:
            path = self._latest((*path, key), line)
        path = (*path, last)
        if not is_array:
            return self._place(path, line)
        self._place(path, line)
        self.sizes[path] = self.sizes.get(path, 0) + 1
        return self._latest(path, line)

    def _latest(self, path: Path, line: int) -> Path:
        """A header names a list of tables to mean the last table in it."""
        self._place(path, line)
        return self._place((*path, self.sizes[path] - 1), line) if path in self.sizes else path

    def _pair(self, table: Path) -> None:
        line = self._line()
        path = table
        for key in self._keys():
            path = self._place((*path, key), line)
        self.at += 1  # the equals sign
        self._skip(SPACE)
        self._value(path)

    def _keys(self) -> list[str]:
        keys = []
        while True:
            self._skip(SPACE)
            keys.append(_unquote(self._take(KEY)))
            self._skip(SPACE)
            if not self.text.startswith(".", self.at):
                return keys
            self.at += 1

    def _value(self, path: Path) -> None:
        match self.text[self.at]:
            case "[":
                self._array(path)
            case "{":
                self._inline_table(path)
            case '"' | "'":
                self._take(STRING)
            case _:
                self._take(SCALAR)

    def _array(self, path: Path) -> None:
        self.at += 1
        index = 0
        while not self._closes("]"):
            self._value(self._place((*path, index), self._line()))
            index += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        while not self._closes("}"):
            self._pair(path)

    def _closes(self, bracket: str) -> bool:
        """Steps over blanks and a comma to the next item, or over the closing bracket."""
        self._skip(BLANK)
        if self.text.startswith(",", self.at):
            self.at += 1
            self._skip(BLANK)
        if not self.text.startswith(bracket, self.at):
            return False
        self.at += 1
        return True

    def _place(self, path: Path, line: int) -> Path:
        self.lines.setdefault(path, line)
        return path

    def _line(self) -> int:
        return bisect_right(self.breaks, self.at) + 1

    def _skip(self, pattern: re.Pattern[str]) -> int:
        self._take(pattern)
        return self.at

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        if not found:
            raise ValueError(f"line {self._line()} is not TOML")
        self.at = found.end()
        return found[0]


def _unquote(key: str) -> str:
    return str(tomllib.loads(f"key = {key}")["key"]) if key[0] in "\"'" else key
