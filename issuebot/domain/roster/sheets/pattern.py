"""What looks wrong about a plan that is right line by line: one person at two places, and nobody where there was
somebody in the weeks before.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

WEEKS = 4  # that are looked back at
USUAL = 3  # of them make a habit
DAY = 86400


@dataclass(frozen=True, slots=True)
class Slot:
    """`who` is one person, whatever a sheet calls them; `where` the place, or the unit where there is none."""

    who: Hashable
    name: str
    kind: str
    where: str | None
    starts: int
    ends: int


@dataclass(frozen=True, slots=True, order=True)
class Gap:
    """UTC seconds."""

    starts: int
    ends: int
    kind: str
    where: str


T = TypeVar("T")


def overlaps(slots: Iterable[Slot]) -> list[tuple[Slot, Slot]]:
    """Pairs of duties that one person has at the same time, in their order."""
    of: defaultdict[Hashable, list[Slot]] = defaultdict(list)
    for slot in slots:
        of[slot.who].append(slot)
    found = []
    for mine in of.values():
        mine.sort(key=lambda slot: (slot.starts, slot.ends))
        longest = mine[0]
        for slot in mine[1:]:
            if slot.starts < longest.ends:
                found.append((longest, slot))
            longest = max(longest, slot, key=lambda one: one.ends)
    return sorted(found, key=lambda pair: (pair[1].starts, pair[1].name))


def gaps(before: Sequence[Slot], planned: Sequence[Slot], first: date, last: date, zone: ZoneInfo) -> list[Gap]:
    """Times from the first to the last day at which nobody is where somebody was on the same weekday in three of the
    four weeks before. Only for kinds that are planned at all.
    """
    kinds = {(slot.kind, slot.where) for slot in planned}
    weeks: Counter[tuple[str, str, int, timedelta, int]] = Counter()
    for kind, where, day, begins, length in {_habit(slot, zone) for slot in before if (slot.kind, slot.where) in kinds}:
        if first - timedelta(weeks=WEEKS) <= day < first:
            weeks[kind, where, day.weekday(), begins, length] += 1
    usual = [habit for habit, count in weeks.items() if count >= USUAL]
    manned: defaultdict[tuple[str, str | None], list[Slot]] = defaultdict(list)
    for slot in planned:
        manned[slot.kind, slot.where].append(slot)
    found = []
    for kind, where, weekday, begins, length in usual:
        for day in _days(first, last, weekday):
            starts = int((datetime.combine(day, datetime.min.time(), zone) + begins).timestamp())
            gap = Gap(starts, starts + length, kind, where)
            if not any(slot.starts < gap.ends and gap.starts < slot.ends for slot in manned[kind, where]):
                found.append(gap)
    return sorted(found)


def _habit(slot: Slot, zone: ZoneInfo) -> tuple[str, str, date, timedelta, int]:
    local = datetime.fromtimestamp(slot.starts, UTC).astimezone(zone)
    begins = timedelta(hours=local.hour, minutes=local.minute)
    return slot.kind, slot.where or "", local.date(), begins, slot.ends - slot.starts


def _days(first: date, last: date, weekday: int) -> list[date]:
    start = first + timedelta(days=(weekday - first.weekday()) % 7)
    return [start + timedelta(weeks=week) for week in range((last - start).days // 7 + 1)]
