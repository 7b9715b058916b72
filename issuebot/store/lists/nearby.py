"""Open tickets that a new report may be about, found by an index however many tickets there are."""

from dataclasses import dataclass

from issuebot.store.engine.database import Row, Tx, read_as
from issuebot.store.tickets import OPEN

LOOKED_AT = 100  # the newest so many are compared
COLUMNS = "number, reporter, category, community, place, latitude, longitude, words, submitted_at"


@dataclass(frozen=True, slots=True)
class Nearby:
    """As much of a ticket as its offer needs. Times are UTC seconds."""

    number: int
    reporter: int | None
    category: str | None
    community: str | None
    place: str | None
    latitude: float | None
    longitude: float | None
    words: str
    submitted_at: int


_nearby = read_as(Nearby)


def in_band(tx: Tx, south: float, north: float, since: int) -> list[Nearby]:
    """Those located between two latitudes."""
    return _all(
        tx.all(
            f"SELECT {COLUMNS} FROM ticket WHERE {OPEN}"  # noqa: S608 constants
            " AND latitude BETWEEN :south AND :north AND submitted_at >= :since ORDER BY number DESC LIMIT :most",
            south=south,
            north=north,
            since=since,
            most=LOOKED_AT,
        )
    )


def in_community(tx: Tx, community: str, since: int, *, located: bool) -> list[Nearby]:
    """The newest of a community; where `located` is False only those without a point on the map."""
    return _all(
        tx.all(
            f"SELECT {COLUMNS} FROM ticket WHERE {OPEN}"  # noqa: S608 constants
            f" AND community = :community AND submitted_at >= :since{'' if located else ' AND latitude IS NULL'}"
            " ORDER BY number DESC LIMIT :most",
            community=community,
            since=since,
            most=LOOKED_AT,
        )
    )


def _all(rows: list[Row]) -> list[Nearby]:
    return [_nearby(row) for row in rows]
