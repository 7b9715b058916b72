"""Who may take a duty over, and why not. One rule for an offer, for stepping in, and for whoever is put in."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from issuebot.domain.roster.presence import OPENS

COVER_OPENS = OPENS  # so long before the beginning somebody may step in without being offered it


class Status(StrEnum):
    """What became of an offer. Only an open one can be taken."""

    OPEN = "open"
    TAKEN = "taken"
    DECLINED = "declined"  # by the one who was asked
    WITHDRAWN = "withdrawn"
    OVER = "over"  # the duty began, was cancelled, or went to somebody another way


class Hindrance(StrEnum):
    """Why a duty cannot change hands; each has its sentence."""

    GONE = "offer-gone"  # somebody was faster, it was withdrawn, or it is over
    MOVED = "offer-moved"  # it was moved since: consent is to a time
    OWN = "own-duty"
    NOT_FOR_YOU = "offer-not-for-you"
    BUSY = "busy-then"  # they are on another duty at that time
    BEGUN = "duty-begun"
    OVER = "duty-over"
    NOT_YET = "cover-not-yet"
    THERE = "holder-is-there"
    OFFERED = "offered-already"


@dataclass(frozen=True, slots=True)
class Shift:
    """As much of a duty as the rules read; `holder` is None where nobody has it."""

    id: int
    starts: int
    ends: int
    holder: int | None

    def meets(self, other: "Shift") -> bool:
        """Whether both run at one moment; one that begins as the other ends does not."""
        return self.id != other.id and self.starts < other.ends and other.starts < self.ends


@dataclass(frozen=True, slots=True)
class Offer:
    """`to`: one colleague, None: all of the same kind. `shown`: the beginning that the taker read."""

    status: Status
    by: int | None
    to: int | None
    shown: int


def may_offer(shift: Shift, person: int, now: int, *, offered: bool) -> Hindrance | None:
    if shift.holder != person:
        return Hindrance.GONE
    if now >= shift.starts:
        return Hindrance.BEGUN
    return Hindrance.OFFERED if offered else None


def may_take(offer: Offer, shift: Shift, person: int, now: int, own: Iterable[Shift]) -> Hindrance | None:
    """`own`: the person's duties around that time."""
    if offer.status != Status.OPEN or shift.holder != offer.by:
        return Hindrance.GONE
    if now >= shift.starts:
        return Hindrance.BEGUN
    if shift.holder == person:
        return Hindrance.OWN
    if offer.to not in (None, person):
        return Hindrance.NOT_FOR_YOU
    if offer.shown != shift.starts:
        return Hindrance.MOVED
    return Hindrance.BUSY if clashes(shift, own) else None


def may_cover(shift: Shift, person: int, now: int, own: Iterable[Shift], *, there: bool) -> Hindrance | None:
    """`there`: the person who has the duty has checked in and not gone."""
    if now >= shift.ends:
        return Hindrance.OVER
    if shift.holder == person:
        return Hindrance.OWN
    if now < shift.starts - COVER_OPENS:
        return Hindrance.NOT_YET
    if there:
        return Hindrance.THERE
    return Hindrance.BUSY if clashes(shift, own) else None


def clashes(shift: Shift, own: Iterable[Shift]) -> tuple[Shift, ...]:
    """Those of `own` that run at the same time."""
    return tuple(other for other in own if shift.meets(other))
