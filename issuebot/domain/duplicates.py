"""Which open tickets may be about the same thing as a new report: near in place and time, or in words."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from math import degrees

from issuebot.domain.district.model import Category
from issuebot.domain.language.guessing import EARTH_RADIUS, distance

OFFERED = 3  # tickets offered on a draft card: nobody reads a longer list
ALIKE = 0.55  # of 1: the least likeness of the words of two reports that have no points to compare


@dataclass(frozen=True, slots=True)
class Sighting:
    """What of a report is compared. `number` is the ticket's, 0 for a draft; `point` is latitude and longitude."""

    number: int
    community: str | None
    point: tuple[float, float] | None
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Near:
    """A ticket to offer: how far it is, or None where only the words say so, and how alike those are, from 0 to 1."""

    number: int
    metres: float | None
    likeness: float


def near(
    report: Sighting, tickets: Iterable[Sighting], category: Category, alike: Callable[[str, str], float]
) -> tuple[Near, ...]:
    """The category's open tickets that may be about the same thing: the nearest first, then the most similar."""
    recent = [ticket for ticket in tickets if report.at - ticket.at <= category.duplicate_window]
    found = filter(None, (_compare(report, ticket, category.duplicate_radius, alike) for ticket in recent))
    return tuple(sorted(found, key=lambda near: (near.metres is None, near.metres or 0, -near.likeness, -near.number)))


def band(latitude: float, metres: float) -> tuple[float, float]:
    """The southern and northern latitude between which everything within `metres` lies."""
    reach = degrees(metres / EARTH_RADIUS) * 1.001  # a little more, so that rounding does not cut off the edge
    return latitude - reach, latitude + reach


def _compare(report: Sighting, ticket: Sighting, radius: float, alike: Callable[[str, str], float]) -> Near | None:
    if report.point and ticket.point:
        metres = distance(report.point, ticket.point)
        return Near(ticket.number, metres, 1.0) if metres <= radius else None
    if report.community is None or report.community != ticket.community or not (report.words and ticket.words):
        return None
    if _names_another_door(report.words, ticket.words):
        return None
    likeness = alike(report.words, ticket.words)
    return Near(ticket.number, None, likeness) if likeness >= ALIKE else None


def _names_another_door(words: str, others: str) -> bool:
    """Building 3 is not building 8, however alike the sentences are."""
    here, there = ({int(number) for number in re.findall(r"\d{1,6}", text)} for text in (words, others))
    return bool(here and there and not here & there)
