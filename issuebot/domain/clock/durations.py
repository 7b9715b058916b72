"""Lengths of working time: "90s", "30m", "4h", "3d" in the district file; staff also write 2天, 一周 or "two weeks"."""

import re
from dataclasses import dataclass

from issuebot.domain.language.writing.script import fold

SECONDS = {"h": 3600, "m": 60, "s": 1}
LONGEST_DAYS = 366
WRITTEN = re.compile(r"(\d{1,9})\s*([smhd])")
NAMES = {
    "d": ("d", "day", "days", "天", "日", "工作日", "个工作日"),
    "h": ("h", "hr", "hrs", "hour", "hours", "时", "小时", "个小时", "工作小时", "个工作小时", "钟头", "个钟头"),
    "m": ("m", "min", "mins", "minute", "minutes", "分", "分钟"),
}
WEEKS = ("w", "wk", "wks", "week", "weeks", "周", "个周", "星期", "个星期", "礼拜", "个礼拜")
MONTHS = ("month", "months", "个月", "个把月")
# What people call a length, as a number of the letter's unit: working days, whatever the calendar makes of them.
LENGTHS = {
    **{name: (letter, 1) for letter, names in NAMES.items() for name in names},
    **dict.fromkeys(WEEKS, ("d", 5)),
    **dict.fromkeys(MONTHS, ("d", 22)),
}
HALVES = {
    "半天": "4h",
    "半日": "4h",
    "半个工作日": "4h",
    "半个月": "10d",
    "半月": "10d",
    "half a day": "4h",
    "half day": "4h",
}
DIGITS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
NAMED = ("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
WORDS = {**{name: count for count, name in enumerate(NAMED, 1)}, **dict.fromkeys(("an", "one", "another"), 1)}
NUMBER = rf"\d{{1,9}}|[{''.join(DIGITS)}]?十[{''.join(DIGITS)}]?|[{''.join(DIGITS)}]|(?:{'|'.join(WORDS)})(?= )"
UNITS = "|".join(sorted(LENGTHS, key=len, reverse=True))
GAP = r"(?![a-z半])[\s，,、:：;；。]*"
# Within a sentence: 这两天 and 三天前 are no length of what is to come, 3日 is a day of the month.
CLEAR = "|".join(
    name for name in sorted(LENGTHS, key=len, reverse=True) if name not in ("时", "分", "日", "m", "s", "w")
)
FOUND = re.compile(
    rf"(?<![第这前每头近了经\da-z.])(?:({NUMBER})\s*(?:more |working )*({CLEAR})|({'|'.join(HALVES)}))"
    rf"(?![a-z前半]|[以之]前|[以之]?内)",
    re.IGNORECASE,
)
BEGUN = re.compile(rf"(?:({NUMBER})\s*(?:more |working )*({UNITS})|({'|'.join(HALVES)})){GAP}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """Seconds of working time, and whole working days of whatever length the district works."""

    seconds: int = 0
    days: int = 0

    def __str__(self) -> str:
        parts = [f"{self.days}d"] if self.days else []
        if self.seconds or not parts:
            parts.append(_write_seconds(self.seconds))
        return " ".join(parts)


def parse_span(text: str) -> Span:
    """Raises ValueError with a sentence for the person who wrote the text."""
    written = WRITTEN.fullmatch(text.strip().lower())
    if not written:
        raise ValueError(f'"{text}" is not a length of time; write a number and s, m, h or d, such as "4h" or "3d"')
    count, unit = int(written[1]), written[2]
    if count == 0:
        raise ValueError(f'"{text}" is no time at all; write at least "1s"')
    span = Span(days=count) if unit == "d" else Span(seconds=count * SECONDS[unit])
    if span.days > LONGEST_DAYS or span.seconds > LONGEST_DAYS * 24 * SECONDS["h"]:
        raise ValueError(f'"{text}" is too long; write at most "{LONGEST_DAYS}d"')
    return span


def begin_span(text: str) -> tuple[str, str] | None:
    """What somebody's words begin with, as `parse_span` reads it, and the rest: `2天，等材料` is `2d` and `等材料`."""
    text = text.strip()
    folded = fold(text)
    # Where one spelling is longer than the other, the places in them are not the same.
    text = text if len(folded) == len(text) else folded
    begun = BEGUN.match(folded)
    if begun is None:
        return None
    written = HALVES.get((begun[3] or "").lower()) or _write_length(begun[1], begun[2])
    try:
        parse_span(written)
    except ValueError:
        return None
    return written, text[begun.end() :]


def find_span(text: str) -> str | None:
    """The first length of time within the words, as `parse_span` reads it: of 配件要两天才到 `2d`."""
    found = FOUND.search(fold(text))
    if found is None:
        return None
    written = HALVES.get((found[3] or "").lower()) or _write_length(found[1], found[2])
    try:
        parse_span(written)
    except ValueError:
        return None
    return written


def _write_length(count: str, name: str) -> str:
    letter, times = LENGTHS[name.lower()]
    return f"{_number(count.lower()) * times}{letter}"


def _number(said: str) -> int:
    """12, 十二, two."""
    if said in WORDS:
        return WORDS[said]
    tens, ten, ones = said.partition("十")
    if not ten:
        return DIGITS.get(said) or int(said)
    return DIGITS.get(tens, 1) * 10 + DIGITS.get(ones, 0)


def _write_seconds(seconds: int) -> str:
    for unit, size in SECONDS.items():
        if seconds and seconds % size == 0:
            return f"{seconds // size}{unit}"
    return "0s"
