"""Open tickets counted by where they are and what they are about."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx
from issuebot.store.lists.queue_terms import DUE, Sight, seen
from issuebot.store.tickets import OPEN

Values = dict[str, str | int | float]


@dataclass(frozen=True, slots=True)
class Pile:
    """The open tickets of one category in one community; either may be unknown."""

    community: str | None
    category: str | None
    count: int
    late: int


@dataclass(frozen=True, slots=True)
class Frame:
    """A piece of the earth, in degrees."""

    south: float
    west: float
    north: float
    east: float


@dataclass(frozen=True, slots=True)
class Located:
    """The same of one point, or of a cell of the ground, with the middle of what is in it."""

    community: str | None
    category: str | None
    latitude: float
    longitude: float
    count: int
    late: int


def piles(tx: Tx, sight: Sight, now: int) -> list[Pile]:
    values: dict[str, str | int] = {}
    where = " AND ".join([OPEN, *seen(sight, values)])
    rows = tx.all(
        f"SELECT community, category, count(*) AS count, count(CASE WHEN {DUE} < :now THEN 1 END) AS late"  # noqa: S608 our own
        f" FROM ticket WHERE {where} GROUP BY community, category",
        **values,
        now=now,
    )
    return [Pile(**row) for row in rows]


def points(tx: Tx, sight: Sight, frame: Frame, now: int, most: int) -> list[Located]:
    """One by one, `most` at most and no matter which."""
    where, values = _within(sight, frame)
    rows = tx.all(
        f"SELECT community, category, latitude, longitude, 1 AS count,"  # noqa: S608 our own
        f" CASE WHEN {DUE} < :now THEN 1 ELSE 0 END AS late FROM ticket WHERE {where} LIMIT :most",
        **values,
        now=now,
        most=most,
    )
    return [Located(**row) for row in rows]


def cells(tx: Tx, sight: Sight, frame: Frame, now: int, parts: int) -> list[Located]:
    """All of them, by the cells of a grid that cuts the frame into so many parts each way."""
    where, values = _within(sight, frame)
    rows = tx.all(
        "SELECT community, category, avg(latitude) AS latitude, avg(longitude) AS longitude,"  # noqa: S608 our own
        " count(*) AS count, sum(late) AS late FROM ("
        f"SELECT community, category, latitude, longitude, CASE WHEN {DUE} < :now THEN 1 ELSE 0 END AS late,"
        " CAST((latitude - :south) / :tall AS INTEGER) AS up, CAST((longitude - :west) / :wide AS INTEGER) AS along"
        f" FROM ticket WHERE {where}) AS point GROUP BY up, along, community, category",
        **values,
        now=now,
        tall=(frame.north - frame.south) / parts,
        wide=(frame.east - frame.west) / parts,
    )
    return [Located(**row) for row in rows]


def _within(sight: Sight, frame: Frame) -> tuple[str, Values]:
    mine: dict[str, str | int] = {}
    inside = "latitude BETWEEN :south AND :north AND longitude BETWEEN :west AND :east"
    where = " AND ".join([OPEN, inside, *seen(sight, mine)])
    return where, {**mine, "south": frame.south, "north": frame.north, "west": frame.west, "east": frame.east}
