"""Lengths of working time, as the district file and the staff write them: "90s", "30m", "4h", "3d"."""

import re
from dataclasses import dataclass

SECONDS = {"h": 3600, "m": 60, "s": 1}
LONGEST_DAYS = 366
WRITTEN = re.compile(r"(\d{1,9})\s*([smhd])")


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


def _write_seconds(seconds: int) -> str:
    for unit, size in SECONDS.items():
        if seconds and seconds % size == 0:
            return f"{seconds // size}{unit}"
    return "0s"
