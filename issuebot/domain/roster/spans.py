"""A month or a year of service, and whose hours are asked for: as words, as a key on a button, as moments.

A duty counts in the month in which it begins, by the district's clock; so does one over midnight at the year's end.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

ME, ALL, UNITS = "me", "all", "units"
UNIT, VOLUNTEER = "u.", "v."  # before a unit's id, before a volunteer's number
WRITTEN = re.compile(r"(20\d\d)(?:\s*[-/.年]\s*(1[0-2]|0?[1-9])\s*月?|\s*年)?")
DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Span:
    """`month` is None for a whole year."""

    year: int
    month: int | None

    @property
    def key(self) -> str:
        return f"{self.year}-{self.month:02}" if self.month else str(self.year)

    def moments(self, zone: ZoneInfo) -> tuple[int, int]:
        """Its first second, and the first of the next."""
        first = datetime(self.year, self.month or 1, 1, tzinfo=zone)
        after = self.next()
        last = datetime(after.year, after.month or 1, 1, tzinfo=zone)
        return int(first.timestamp()), int(last.timestamp())

    def next(self) -> "Span":
        return self._beside(1)

    def before(self) -> "Span":
        return self._beside(-1)

    def _beside(self, step: int) -> "Span":
        if self.month is None:
            return Span(self.year + step, None)
        year, month = divmod(self.year * DECEMBER + self.month - 1 + step, DECEMBER)
        return Span(year, month + 1)


@dataclass(frozen=True, slots=True)
class Asked:
    """`whose`: `me`, `all`, `units`, `u.` and a unit's id, or `v.` and a volunteer's number. `kind` is a kind of duty,
    empty: all of them.
    """

    span: Span
    whose: str = ME
    kind: str = ""
    page: int = 0

    @property
    def key(self) -> str:
        """Short enough for a button."""
        return f"{self.span.key}:{self.whose}:{self.kind}:{self.page or ''}".rstrip(":")

    @property
    def unit(self) -> str | None:
        return self.whose.removeprefix(UNIT) if self.whose.startswith(UNIT) else None

    @property
    def volunteer(self) -> int | None:
        number = self.whose.removeprefix(VOLUNTEER)
        return int(number) if self.whose.startswith(VOLUNTEER) and number.isdecimal() and len(number) < 19 else None  # noqa: PLR2004 64 bits


def read_span(words: str) -> Span | None:
    """`2026`, `2026-11`, `2026年11月`; None for anything else."""
    found = WRITTEN.fullmatch(words.strip())
    return Span(int(found[1]), int(found[2]) if found[2] else None) if found else None


def read_key(key: str) -> Asked | None:
    """As it stood on a button, or as somebody forged it."""
    span, whose, kind, page, *_ = [*key.split(":"), "", "", ""]
    read = read_span(span)
    if read is None:
        return None
    return Asked(read, whose or ME, kind, int(page) if page.isascii() and page.isdecimal() and len(page) < 5 else 0)  # noqa: PLR2004 pages


def month_of(at: int, zone: ZoneInfo) -> Span:
    local = datetime.fromtimestamp(at, UTC).astimezone(zone)
    return Span(local.year, local.month)
