"""How much is too much: a bucket for each thing people do, which fills with every one and drains with time.

When it is full there is one warning, which says when to go on, and silence until then. An album of ten photos in a
second, twice, with a few words, never fills it. A digest of `hidden_ids.py` says whose it is. It outlives /forget by a
day, because otherwise somebody could flood the bot, be forgotten and begin again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType


class Act(StrEnum):
    MESSAGE = "message"
    POSITION = "position"  # a live location that goes on: the phone sends it, every few seconds
    REPLY = "reply"  # reaches those who work on a ticket
    COMMAND = "command"
    PRESS = "press"
    REPORT = "report"  # in a group, by one person
    GROUP = "group"  # reports in a group, by everybody
    TICKET = "ticket"  # new ones, by one person
    SERIES = "series"  # photos of somebody on a patrol
    PATROL = "patrol"  # … and the tickets that they become


class Verdict(StrEnum):
    HEARD = "heard"
    WARNED = "warned"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Limit:
    """`size` at once, `per_hour` drain; whoever fills it pauses for so many seconds, or until one fits again."""

    size: int
    per_hour: float
    pause: int = 0


@dataclass(frozen=True, slots=True)
class Usage:
    """What has not drained at the moment `at`; silence `until`. Moments are UTC seconds."""

    level: float = 0.0
    at: int = 0
    until: int = 0


LIMITS: Mapping[Act, Limit] = MappingProxyType(
    {
        Act.MESSAGE: Limit(60, 720, 600),
        Act.POSITION: Limit(60, 3600, 60),
        Act.REPLY: Limit(30, 60, 1200),
        Act.COMMAND: Limit(30, 360, 600),
        Act.PRESS: Limit(60, 1800, 120),
        Act.REPORT: Limit(10, 10, 1200),
        Act.GROUP: Limit(60, 60, 600),
        Act.TICKET: Limit(30, 30 / 24),
        Act.SERIES: Limit(240, 1440, 600),
        Act.PATROL: Limit(120, 120 / 24),
    },
)
LONGEST = 24 * 3600  # seconds until every bucket has drained


def count(limit: Limit, usage: Usage, now: int) -> tuple[Usage, Verdict]:
    """Count one more. What is met with silence is not counted.

    A clock that was set back has let no time pass: silence then lasts as long as it was to last, and no hour longer.
    """
    back = max(0, usage.at - now)
    if now < usage.until - back:
        return replace(usage, at=usage.at - back, until=usage.until - back), Verdict.SILENCE
    left = max(0.0, usage.level - max(0, now - usage.at) * limit.per_hour / 3600)
    if left + 1 <= limit.size:
        return Usage(left + 1, now), Verdict.HEARD
    fits = int((left + 1 - limit.size) * 3600 / limit.per_hour) + 1
    return Usage(left, now, now + max(limit.pause, fits)), Verdict.WARNED
