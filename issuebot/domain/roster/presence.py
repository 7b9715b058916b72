"""Whether somebody is where their duty is, and how punctual they are. Times are UTC seconds, distances metres."""

from dataclasses import dataclass
from enum import StrEnum
from math import asin, cos, radians, sin, sqrt

Point = tuple[float, float]  # latitude and longitude

OPENS = 3600  # so long before the beginning a check-in is possible
EARLY = 900  # who comes more than that before it is early: the coordinator sees it, and it counts for no hours
GRACE = 300  # nobody is late, or left early, by less
MUSTER = 900  # after the beginning the coordinator is told who is there
FRESH = 300  # an older location says where somebody was
EARTH = 6_371_009.0  # mean radius
COARSE = 100.0  # a phone that knows where it is only so roughly is marked


class Doubt(StrEnum):
    """Why a location says nothing of where somebody is now."""

    FORWARDED = "location-forwarded"
    STALE = "location-stale"
    PICKED = "location-picked"  # a place chosen on the map or from a list
    FAR = "location-far"


class Mark(StrEnum):
    """What a coordinator should know of a check-in that was taken. The names stand in the record."""

    UNMEASURED = "unmeasured"  # the phone did not say how exactly it knows; so does a point that was set by hand
    COARSE = "coarse"
    UNPLACED = "unplaced"  # nobody knows where the duty is, so no location was asked for


class Punctuality(StrEnum):
    TOO_EARLY = "too-early"  # not possible yet
    EARLY = "early"
    ON_TIME = "on-time"
    LATE = "late"
    OVER = "over"  # the duty has ended


@dataclass(frozen=True, slots=True)
class Fix:
    """A location as somebody sent it. `accuracy` is the radius that the phone claims, None where it claims none.

    `sent_at`: when Telegram took it, of a live location when it moved last.
    """

    at: Point
    accuracy: float | None
    sent_at: int
    forwarded: bool = False
    picked: bool = False


def doubt(fix: Fix, outside: float, now: int) -> Doubt | None:
    """None where the location shows that its sender is at the place now. `outside` is how far from its edge they are,
    inside it less than 0.
    """
    if fix.forwarded:
        return Doubt.FORWARDED
    if fix.picked:
        return Doubt.PICKED
    if fix.sent_at < now - FRESH:
        return Doubt.STALE
    return Doubt.FAR if outside > (fix.accuracy or 0.0) else None


def marks_of(fix: Fix) -> tuple[Mark, ...]:
    if fix.accuracy is None:
        return (Mark.UNMEASURED,)
    return (Mark.COARSE,) if fix.accuracy > COARSE else ()


def punctuality(starts: int, ends: int, at: int) -> Punctuality:
    """How punctual somebody is who checks in at this moment."""
    if at >= ends:
        return Punctuality.OVER
    if at < starts - OPENS:
        return Punctuality.TOO_EARLY
    if at < starts - EARLY:
        return Punctuality.EARLY
    return Punctuality.ON_TIME if at <= starts + GRACE else Punctuality.LATE


def leaves_early(ends: int, at: int) -> bool:
    return at < ends - GRACE


def distance(one: Point, other: Point) -> float:
    """Along the surface."""
    (north, east), (north2, east2) = ([radians(part) for part in point] for point in (one, other))
    half = sin((north2 - north) / 2) ** 2 + cos(north) * cos(north2) * sin((east2 - east) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))
