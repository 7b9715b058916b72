"""Which tickets a typed command names, and what of it are words: `3 4 5 police-station`, `12 into 15`, `5 2 号楼…`."""

import re
from dataclasses import dataclass

from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import assignment
from issuebot.desk.moves.orders.order import NAMED
from issuebot.domain.language.mentions.numbers import (
    begins_counted,
    read_first as read_first_number,
    read_number,
    read_numbers,
)
from issuebot.domain.language.writing.script import fold
from issuebot.domain.ticket import MOVES

INTO = re.compile(r"into|with|to|并入|并到|合并到|并|到|和|与", re.IGNORECASE)
TURNED = re.compile(r"(?P<name>.*\S)\s+#?(?P<number>\d{1,18})号?")
SEVERAL = frozenset({"assign", "accept", "return", "decline", "join", "category", "urgent", "note", "escalate"})
WORDLESS = frozenset({"accept", "urgent"})


@dataclass(frozen=True, slots=True)
class Read:
    """`doubtful`: the later numbers may be tickets or the first words of the reason."""

    numbers: tuple[int, ...]
    words: str
    doubtful: bool = False


def read(turn: Turn, name: str, words: str, about: int | None) -> Read:
    """The numbers and the words of a command. What may be followed by any words takes several numbers only where they
    are written as several, and asks then.
    """
    if name == "merge":
        return _read_merge(words, about)
    if name in WORDLESS and read_number(words, None)[0] is not None:
        about = None  # of `/accept 5` in reply to another's card the number counts
    first, rest = read_number(words, about)
    one = Read(() if first is None else (first,), rest)
    if name not in SEVERAL:
        return one
    numbers, after = read_all(name, words, about)
    if len(numbers) < 2:  # noqa: PLR2004 several
        return one if one.numbers else _read_turned(turn, name, words) or one
    if NAMED & MOVES[name].needs:
        return _without_name(turn, name, Read(numbers, after))
    if begins_counted(after):
        return one
    return Read(numbers, after, doubtful=bool(after) and name not in WORDLESS)


def read_all(name: str, words: str, about: int | None = None) -> tuple[tuple[int, ...], str]:
    if name == "merge":
        *merged, into = read_numbers(INTO.sub(" ", fold(words)), None)[0]
        return tuple(merged), f"#{into}"
    numbers, after = read_numbers(words, about)
    if NAMED & MOVES[name].needs or not after:
        return numbers, after
    return read_numbers(words, about, spaced=False)


def read_first(name: str, words: str | None) -> tuple[tuple[int, ...], str]:
    if name == "merge":
        numbers, _ = read_numbers(INTO.sub(" ", fold(words or "")), None)
        return numbers[:1], "".join(f"#{into}" for into in numbers[1:2])
    return read_first_number(words or "")


def _without_name(turn: Turn, name: str, read: Read) -> Read:
    """In `/assign 3 110` the last number may be what people call a unit."""
    if read.words or not assignment.is_name(turn, name, str(read.numbers[-1])):
        return read
    return Read(read.numbers[:-1], str(read.numbers[-1]))


def _read_turned(turn: Turn, name: str, words: str) -> Read | None:
    """`/assign 城管 12`."""
    turned = TURNED.fullmatch(fold(words)) if NAMED & MOVES[name].needs else None
    if turned is None or not assignment.is_name(turn, name, turned["name"]):
        return None
    return Read((int(turned["number"]),), turned["name"])


def _read_merge(words: str, about: int | None) -> Read:
    """`12 15`, `12 13 into 15`: all into the last; in a reply to the card of one the other's number is enough."""
    numbers, after = read_numbers(INTO.sub(" ", fold(words)), None)
    if about is not None and len(numbers) < 2:  # noqa: PLR2004 one into another
        numbers = (about, *numbers)
    doubtful = len(numbers) > 2 and bool(after)  # noqa: PLR2004 the last may be the first word of a remark
    into = f"#{numbers[-1]}" if len(numbers) > 1 else ""
    return Read(numbers if doubtful else numbers[:-1] or numbers, into, doubtful=doubtful)
