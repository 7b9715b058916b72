"""Reads the tables of the district file key by key: what is wrong is noted with its line, and reading goes on.

Exception
└── DistrictError        all mistakes of one file
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from typing import Any

from issuebot.domain.clock.durations import Span, parse_span
from issuebot.domain.district.parts import Name
from issuebot.domain.district.toml_lines import Path

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
LARGEST_ID = 2**52  # Telegram promises that its ids fit 52 bits
KINDS = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a decimal number",
    list: "a list",
    dict: "a table",
    date: "a date",
}


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    line: int
    words: str


class DistrictError(Exception):
    """The file cannot be used; the text has one line per mistake."""

    def __init__(self, file: str, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(f"{file}:{mistake.line}: {mistake.words}" for mistake in mistakes))
        self.file = file
        self.mistakes = mistakes


@dataclass(slots=True)
class Findings:
    """The mistakes found so far, each at the line of its key or of the nearest table around it."""

    lines: dict[Path, int]
    mistakes: list[Mistake] = field(default_factory=list)

    def note(self, path: Path, words: str) -> None:
        while path and path not in self.lines:
            path = path[:-1]
        self.mistakes.append(Mistake(self.lines.get(path, 1), words))

    def raise_any(self, file: str) -> None:
        if self.mistakes:
            raise DistrictError(file, tuple(sorted(set(self.mistakes))))


@dataclass(slots=True)
class Fields:
    """One table of the file. A key that is absent or wrong gives None, or a stand-in where a value is needed."""

    findings: Findings
    path: Path
    values: dict[str, Any]
    asked: set[str] = field(default_factory=set)

    def note(self, key: str, words: str) -> None:
        self.findings.note((*self.path, key), words)

    def take(self, key: str, kind: type, example: str, *, required: bool = False) -> Any:
        self.asked.add(key)
        value = self.values.get(key)
        if value is None:
            if required:
                self.findings.note(self.path, f"{key} is missing; add {key} = {example}")
            return None
        # To Python `true` is an integer; to whoever wrote the file it is not.
        if type(value) is not kind:
            self.note(key, f"{key} must be {KINDS[kind]}, not {_kind_of(value)}; write it like {key} = {example}")
            return None
        return value

    def text(self, key: str, example: str, *, required: bool = False) -> str | None:
        value: str | None = self.take(key, str, example, required=required)
        if value is None:
            return None
        if not value.strip():
            self.note(key, f"{key} is empty; write it like {key} = {example}")
        return value.strip()

    def identifier(self, *reserved: str) -> str:
        value = self.text("id", '"xingfu"', required=True)
        if value and not ID.fullmatch(value):
            rule = "use at most 32 small letters, digits and hyphens, and begin with a letter or digit"
            self.note("id", f'id "{value}" cannot be used in buttons and links; {rule}')
        if value in reserved:
            self.note("id", f'id "{value}" has a meaning of its own in this file; choose another')
        return value or ""

    def name(self, key: str = "name", zh: str = '"幸福里小区"', en: str = '"Xingfuli"') -> Name:
        """A text in both languages, or one for both; `zh` and `en` are examples."""
        if isinstance(self.values.get(key), str):
            text = self.text(key, zh) or ""
            return Name(text, text)
        values: dict[str, Any] | None = self.take(key, dict, f"{{ zh = {zh}, en = {en} }}", required=True)
        if values is None:
            return Name("", "")
        fields = Fields(self.findings, (*self.path, key), values)
        name = Name(
            zh=fields.text("zh", zh, required=True) or "",
            en=fields.text("en", en, required=True) or "",
        )
        fields.close(f"a {key}")
        return name

    def has(self, key: str) -> bool:
        self.asked.add(key)
        return key in self.values

    def texts(self, key: str, example: str) -> tuple[str, ...]:
        return tuple(text for _, text in self.items(key, example))

    def items(self, key: str, example: str, *, required: bool = False) -> list[tuple[int, str]]:
        """The texts of a list with their places in it."""
        texts = []
        for place, value in enumerate(self.take(key, list, example, required=required) or []):
            if not isinstance(value, str):
                words = f"{key} must be a list of texts, not of {_kind_of(value)}; write it like {key} = {example}"
                self.note_item(key, place, words)
            elif not value.strip():
                self.note_item(key, place, f"one of the {key} is empty; write a word in it or remove it")
            else:
                texts.append((place, value.strip()))
        return texts

    def note_item(self, key: str, place: int, words: str) -> None:
        self.findings.note((*self.path, key, place), words)

    def chat(self, key: str) -> int | None:
        value: int | None = self.take(key, int, "-1001000000003")
        if value is not None and not -LARGEST_ID < value < 0:
            self.note(key, f"{key} {value} is not the id of a group or channel; write it like -1001000000003")
        return value

    def positive(self, key: str, example: str, *, required: bool = False) -> int:
        value: int | None = self.take(key, int, example, required=required)
        if value is not None and not 0 < value < LARGEST_ID:
            self.note(key, f"{key} {value} must be a positive number; write it like {key} = {example}")
        return value or 0

    def person(self, key: str, *, required: bool = False) -> int | None:
        return self.positive(key, "7000000001", required=required) or None

    def number(self, key: str, example: str, *, required: bool = False) -> float | None:
        kind = float if isinstance(self.values.get(key), float) else int
        value: float | None = self.take(key, kind, example, required=required)
        return value

    def flag(self, key: str) -> bool:
        return bool(self.take(key, bool, "true"))

    def span(self, key: str, example: str, *, required: bool = False) -> Span:
        written = self.text(key, example, required=required)
        if not written:
            return Span()
        try:
            return parse_span(written)
        except ValueError as error:
            self.note(key, f"{key} {error}")
            return Span()

    def optional_span(self, key: str, example: str) -> Span | None:
        written = self.span(key, example)
        return written if key in self.values else None

    def table(self, key: str) -> "Fields":
        self.asked.add(key)
        value = self.values.get(key)
        if isinstance(value, dict):
            return Fields(self.findings, (*self.path, key), value)
        if value is None:
            self.findings.note((), f"the table [{key}] is missing; the file needs one")
        else:
            self.note(key, f"{key} must be one table; write its header as [{key}], with single brackets")
        # The missing table is a finding already. What it lacks goes to findings that nobody reads.
        return Fields(Findings({}), (), {})

    def tables(self, key: str) -> list["Fields"]:
        self.asked.add(key)
        values = self.values.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            self.note(key, f"{key} must be a list of tables; write each header as [[{key}]], with double brackets")
            return []
        return [Fields(self.findings, (*self.path, key, place), value) for place, value in enumerate(values)]

    def close(self, place: str) -> None:
        """Note every key that was not read: it is unknown or misspelt."""
        for key in self.values.keys() - self.asked:
            self.note(key, f'"{key}" is unknown in {place}; {suggest(key, self.asked)}')


def suggest(written: str, known: Iterable[str], *, limit: int = 20) -> str:
    """The end of a sentence about an unknown word: the known word that it resembles, or all known words."""
    known = sorted(known)
    by_small = {word.lower(): word for word in known}
    near = get_close_matches(written.lower(), by_small, n=1)
    if near:
        return f'did you mean "{by_small[near[0]]}"?'
    return f"known are {', '.join(known)}" if 0 < len(known) <= limit else "remove it or correct it"


def _kind_of(value: object) -> str:
    return KINDS.get(type(value), "a date or time")
