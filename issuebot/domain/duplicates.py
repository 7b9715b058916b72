"""Which open tickets may be about the same thing as a new report: near in place and time, or in words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import degrees

from issuebot.domain.language.guesses.guessing import EARTH_RADIUS, distance

OFFERED = 3  # tickets offered on a draft card: nobody reads a longer list


@dataclass(frozen=True, slots=True)
class Sighting:
    """What of a report is compared. `number` is the ticket's, 0 for a draft; `point` is latitude and longitude."""

    number: int
    category: str | None
    community: str | None
    point: tuple[float, float] | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Near:
    """A ticket to offer: how far it is, or None where only the words say so, and how alike those are, from 0 to 1."""

    number: int
    metres: float | None
    likeness: float


def near(
    report: Sighting, tickets: Iterable[Sighting], radius: float, window: timedelta, alike: Callable[[Sighting], float]
) -> tuple[Near, ...]:
    """The open tickets that may be about the same thing: the nearest first, then the most similar. `alike` is how much
    the words of a ticket tell the same, 0 where they do not.
    """
    recent = [ticket for ticket in tickets if report.at - ticket.at <= window]
    found = filter(None, (_compare(report, ticket, radius, alike) for ticket in recent))
    return tuple(sorted(found, key=lambda near: (near.metres is None, near.metres or 0, -near.likeness, -near.number)))


def band(latitude: float, metres: float) -> tuple[float, float]:
    """The southern and northern latitude between which everything within `metres` lies."""
    reach = degrees(metres / EARTH_RADIUS) * 1.001  # a little more, so that rounding does not cut off the edge
    return latitude - reach, latitude + reach


def _compare(report: Sighting, ticket: Sighting, radius: float, alike: Callable[[Sighting], float]) -> Near | None:
    """A category may be guessed wrongly: near by, words about the same matter count as much as the same category."""
    if report.point and ticket.point:
        metres = distance(report.point, ticket.point)
        same = metres <= radius and (report.category == ticket.category or alike(ticket) > 0)
        return Near(ticket.number, metres, 1.0) if same else None
    if report.community is None or report.community != ticket.community:
        return None
    likeness = alike(ticket)
    return Near(ticket.number, None, likeness) if likeness > 0 else None
