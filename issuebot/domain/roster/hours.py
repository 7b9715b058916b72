"""The hours of a duty, counted from its record alone: who was there, from when to when, and what was corrected.

Counting anew gives the same. Hours are elapsed time, so that a change of the clocks adds none and takes none away.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

HOUR, MINUTE = 3600, 60


class Act(StrEnum):
    """What the record of a duty says of being there. Other entries only say whose it is from then on, and when."""

    CAME = "checked in"
    LEFT = "checked out"
    ENDED = "over"  # by itself, at the duty's end
    CANCELLED = "cancelled"
    CORRECTED = "corrected"  # the entry's seconds count, whatever else the record says of its volunteer


class Standing(StrEnum):
    DUE = "due"  # not come yet
    HERE = "here"
    SERVED = "served"
    ABSENT = "absent"  # the duty is over, and they never came
    RELEASED = "released"  # it was called off, or another one has it


class Entry(Protocol):
    """A line of the record: whose the duty is then, and from when to when. A correction names whose hours it is of."""

    @property
    def kind(self) -> str: ...
    @property
    def at(self) -> int: ...
    @property
    def volunteer(self) -> int: ...
    @property
    def starts(self) -> int: ...
    @property
    def ends(self) -> int: ...
    @property
    def seconds(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Service:
    """What one volunteer did of one duty. `unclosed`: they never checked out, and the end ended it."""

    volunteer: int
    standing: Standing
    came_at: int | None = None
    left_at: int | None = None
    seconds: int = 0
    unclosed: bool = False
    corrected: bool = False


@dataclass(slots=True)
class _Presence:
    """`spans` are whole times of being there; `since` is open."""

    since: int | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)
    unclosed: bool = False
    corrected: int | None = None

    def come(self, at: int) -> None:
        self.since = at if self.since is None else self.since

    def leave(self, at: int, *, by_itself: bool = False) -> None:
        if self.since is not None:
            self.spans.append((self.since, max(self.since, at)))
            self.since, self.unclosed = None, by_itself


def count(record: Iterable[Entry]) -> tuple[Service, ...]:
    """Everybody whose the duty was, or whose hours were corrected, in the order in which the record names them."""
    people: dict[int, _Presence] = {}
    holder, duty, standing = None, (0, 0), Standing.DUE
    for entry in record:
        presence = people.setdefault(entry.volunteer, _Presence())
        if entry.kind == Act.CORRECTED:
            presence.corrected = max(0, entry.seconds or 0)
            continue
        if holder is not None and holder != entry.volunteer:
            people[holder].leave(entry.at)
        holder, duty = entry.volunteer, (entry.starts, entry.ends)
        standing = _AFTER.get(entry.kind, Standing.DUE)
        if entry.kind == Act.CAME:
            presence.come(entry.at)
        elif entry.kind in _LEAVES:
            ended = entry.kind == Act.ENDED
            presence.leave(min(entry.at, entry.ends) if ended else entry.at, by_itself=ended)
    return tuple(
        _service(who, presence, duty, standing if who == holder else Standing.RELEASED)
        for who, presence in people.items()
    )


_LEAVES: frozenset[str] = frozenset({Act.LEFT, Act.ENDED, Act.CANCELLED})
_AFTER: Mapping[str, Standing] = {
    Act.ENDED: Standing.ABSENT,
    Act.CANCELLED: Standing.RELEASED,
}  # of the person who has the duty and was never there


def _service(who: int, presence: _Presence, duty: tuple[int, int], standing: Standing) -> Service:
    spans, since = presence.spans, presence.since
    if since is not None:
        standing = Standing.HERE
    elif spans or presence.corrected:
        standing = Standing.SERVED
    came = [start for start, _ in spans] + ([] if since is None else [since])
    return Service(
        who,
        standing,
        came_at=min(came, default=None),
        left_at=spans[-1][1] if spans and since is None else None,
        seconds=sum(_common(span, duty) for span in spans) if presence.corrected is None else presence.corrected,
        unclosed=presence.unclosed,
        corrected=presence.corrected is not None,
    )


def _common(span: tuple[int, int], duty: tuple[int, int]) -> int:
    """Seconds of being there that lie within the duty: time before and after it is not counted."""
    return max(0, min(span[1], duty[1]) - max(span[0], duty[0]))


def written(seconds: int) -> str:
    """Hours and whole minutes, `3:05`: nobody has to work out what 3.08 hours are."""
    minutes = max(0, seconds) // MINUTE
    return f"{minutes // 60}:{minutes % 60:02}"


def read_hours(text: str) -> int | None:
    """Seconds of `2.5`, `2`, `2:30`, `150m`; None for anything else, and for more than a day."""
    folded = text.strip().lower().replace("：", ":").replace("，", ".").replace("小时", "h").replace("分钟", "m")
    number, hours, minutes = folded.removesuffix("h"), 0.0, 0.0
    try:
        if folded.endswith("m") and "h" not in folded:
            minutes = float(folded.removesuffix("m"))
        elif ":" in number:
            whole, _, rest = number.partition(":")
            hours, minutes = int(whole), int(rest)
            if not 0 <= minutes < 60:  # noqa: PLR2004 minutes of an hour
                return None
        else:
            hours = float(number)
    except ValueError:
        return None
    seconds = hours * HOUR + minutes * MINUTE
    return round(seconds) if 0 <= seconds <= 24 * HOUR else None
