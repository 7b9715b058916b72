"""What a sheet changes: a duty that stands in it with another time, place or person is moved. It is not cancelled and
made anew, so that what people agreed on goes along with it.

What has begun is history, and no sheet changes it. Duties of the same kind and unit, within the days of the sheet, that
it does not name any more are cancelled.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache, partial
from typing import Protocol
from zoneinfo import ZoneInfo

WEEK = 7 * 86400


class Known(Protocol):
    """A duty that is planned already."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def place(self) -> str | None: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def starts(self) -> int: ...
    @property
    def ends(self) -> int: ...
    @property
    def volunteer(self) -> int: ...
    @property
    def rostered(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Planned:
    """A line of a sheet; `who` is a volunteer's number, below nought for one who is new."""

    kind: str
    place: str | None
    unit: str | None
    starts: int
    ends: int
    who: int


@dataclass(frozen=True, slots=True)
class Differences:
    """Places in the lists that were compared: of new lines, of pairs (old, new), of old ones. `past` are lines about
    what has begun that say something else, `beyond` what is planned in the same months before and after its days: it
    stays.
    """

    added: tuple[int, ...]
    changed: tuple[tuple[int, int], ...]
    cancelled: tuple[int, ...]
    same: int
    past: int
    beyond: int

    @property
    def any(self) -> bool:
        return bool(self.added or self.changed or self.cancelled)


def compare(old: Sequence[Known], new: Sequence[Planned], *, now: int, zone: ZoneInfo) -> Differences:
    """`old` are all that are planned from a month before the first day of the sheet to a month after its last."""
    days = [_day(one.starts, zone) for one in new]
    first, last = min(days), max(days)
    covered = {(one.kind, one.unit) for one in new}
    whole = _Unpaired(dict(enumerate(old)), dict(enumerate(new)))
    same = whole.pair(_slot)
    begun = whole.part(lambda one: one.starts <= now)
    past = _moved(begun, zone)
    ahead = whole.part(lambda one: one.starts > now)
    changed = _moved(ahead, zone)
    # Nobody is moved out of a week that the sheet does not speak of: who comes on Mondays comes next week, too.
    within = ahead.part(lambda one: first <= _day(one.starts, zone) <= last)
    for before, after in within.pair(_same_week, WEEK):
        changed.append((before, after))
        del ahead.old[before], ahead.new[after]
    left = {place: _day(one.starts, zone) for place, one in ahead.old.items() if (one.kind, one.unit) in covered}
    cancelled = [place for place, day in left.items() if first <= day <= last]
    beyond = [day for day in left.values() if first.replace(day=1) <= day < first or last < day <= _end_of_month(last)]
    added = sorted([*begun.new, *ahead.new])
    return Differences(tuple(added), tuple(sorted(changed)), tuple(cancelled), len(same), len(past), len(beyond))


def _end_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


@dataclass(slots=True)
class _Unpaired:
    """Those that have no counterpart yet, by their places."""

    old: dict[int, Known]
    new: dict[int, Planned]

    def part(self, belongs: Callable[[Known | Planned], bool]) -> "_Unpaired":
        return _Unpaired(
            {place: one for place, one in self.old.items() if belongs(one)},
            {place: one for place, one in self.new.items() if belongs(one)},
        )

    def pair(self, key: "Key", furthest: int | None = None) -> list[tuple[int, int]]:
        """Pairs of the same key, the nearest in time, and none further apart than so many seconds."""
        if not self.old or not self.new:
            return []
        waiting: defaultdict[Hashable, dict[int, None]] = defaultdict(dict)
        for place, old in self.old.items():
            for who in {old.volunteer, old.rostered}:
                waiting[key(old, who)][place] = None
        pairs = []
        for place, new in list(self.new.items()):
            found = [one for one in waiting.get(key(new, new.who), ()) if one in self.old]
            nearest = min(found, key=lambda one: abs(self.old[one].starts - new.starts), default=None)
            if nearest is None or (furthest and abs(self.old[nearest].starts - new.starts) > furthest):
                continue
            pairs.append((nearest, place))
            del self.old[nearest], self.new[place]
        return pairs


Key = Callable[[Known | Planned, int], Hashable]


def _moved(left: _Unpaired, zone: ZoneInfo) -> list[tuple[int, int]]:
    """The surest first: another time of the day, another person, another place."""
    return [
        *left.pair(partial(_same_day, zone)),
        *left.pair(_same_time),
        *left.pair(partial(_same_person, zone)),
    ]


def _slot(one: Known | Planned, who: int) -> Hashable:
    return one.kind, one.place, one.unit, one.starts, one.ends, who


def _same_day(zone: ZoneInfo, one: Known | Planned, who: int) -> Hashable:
    return one.kind, one.place, one.unit, _day(one.starts, zone), who


def _same_time(one: Known | Planned, _: int) -> Hashable:
    return one.kind, one.place, one.unit, one.starts, one.ends


def _same_person(zone: ZoneInfo, one: Known | Planned, who: int) -> Hashable:
    return one.kind, one.unit, _day(one.starts, zone), who


def _same_week(one: Known | Planned, who: int) -> Hashable:
    return one.kind, one.place, one.unit, who


@lru_cache(maxsize=1 << 14)
def _day(stamp: int, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(stamp, UTC).astimezone(zone).date()
