"""Searches for the same trouble again: what came of late, what was near to it, and what was found."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from issuebot.domain.figures.hotspots import Box, Seen, Spot, Suspect
from issuebot.store.engine.database import Tx, read_as

LOOKED_AT = 100  # the newest of late that are compared at one place
HELD_AGAINST = 300  # and the newest of the weeks before: beside so many, a hundred more are not unusual
PEOPLE = "(SELECT count(DISTINCT person) FROM follower WHERE origin = ticket.number) AS people"
COLUMNS = f"number, latitude, longitude, place, words, {PEOPLE}"
COUNTED = "status <> 'withdrawn' AND submitted_at >= :since AND submitted_at < :until"


@dataclass(frozen=True, slots=True)
class Near:
    number: int
    latitude: float | None
    longitude: float | None
    place: str | None
    words: str
    people: int


@dataclass(frozen=True, slots=True)
class Search:
    """Times are UTC seconds."""

    id: int
    at: int
    told_at: int | None


@dataclass(frozen=True, slots=True)
class Hotspot:
    """`did`: merge or one, where the desk did that; `goes_on`: the ticket that goes on then."""

    id: int
    search: int
    core: int
    reports: int
    before: int
    did: str | None
    goes_on: int | None


_search, _hotspot = read_as(Search), read_as(Hotspot)


def seen(tx: Tx, since: int, until: int) -> Iterator[Seen]:
    """What came in a span of time, as the grid needs it."""
    sql = (
        f"SELECT category, community, latitude, longitude, weight FROM ticket WHERE {COUNTED}"  # noqa: S608 our own
        " AND category IS NOT NULL"
    )
    for row in tx.all(sql, since=since, until=until):
        point = None if row["latitude"] is None else (row["latitude"], row["longitude"])
        yield Seen(row["category"], row["community"], point, max(1, row["weight"]))


def near(tx: Tx, suspect: Suspect, box: Box | None, span: tuple[int, int], most: int) -> list[Near]:
    """The newest of a category in a box, or in the suspect's community, from one UTC second until another."""
    where = "community || ' ' || category = :both"  # as its index has it
    values: dict[str, str | float | None] = {"both": f"{suspect.community} {suspect.category}"}
    if box:
        where = "latitude BETWEEN :south AND :north AND longitude BETWEEN :west AND :east"
        values = {"south": box.south, "north": box.north, "west": box.west, "east": box.east}
    sql = (
        f"SELECT {COLUMNS} FROM ticket WHERE category = :category AND {where} AND {COUNTED}"  # noqa: S608 our own
        " ORDER BY submitted_at DESC, number DESC LIMIT :most"
    )
    rows = tx.all(sql, category=suspect.category, since=span[0], until=span[1], most=most, **values)
    return [Near(**row) for row in rows]


def begin(tx: Tx, at: int, suspects: Iterable[Suspect]) -> None:
    row = tx.one("INSERT INTO hotspot_search (at) VALUES (:at) RETURNING id", at=at)
    tx.many(
        "INSERT INTO hotspot_suspect (search, category, community, south, north, west, east, people)"
        " VALUES (:search, :category, :community, :south, :north, :west, :east, :people)",
        [{"search": row["id"] if row else 0, **_columns(one)} for one in suspects],
    )


def latest(tx: Tx) -> Search | None:
    row = tx.one("SELECT * FROM hotspot_search ORDER BY id DESC LIMIT 1")
    return _search(row) if row else None


def search(tx: Tx, number: int) -> Search | None:
    row = tx.one("SELECT * FROM hotspot_search WHERE id = :number", number=number)
    return _search(row) if row else None


def take(tx: Tx) -> Suspect | None:
    """The next place to be looked at. From now on it is no suspect any more."""
    row = tx.one(
        "DELETE FROM hotspot_suspect WHERE id = (SELECT min(id) FROM hotspot_suspect)"
        " RETURNING category, community, south, north, west, east, people"
    )
    if row is None:
        return None
    box = None if row["south"] is None else Box(row["south"], row["north"], row["west"], row["east"])
    return Suspect(row["category"], row["community"], box, row["people"])


def taken(tx: Tx, number: int) -> set[int]:
    """The tickets of the spots that a search has found so far."""
    sql = (
        "SELECT ticket FROM hotspot_ticket JOIN hotspot ON hotspot.id = hotspot_ticket.hotspot"
        " WHERE hotspot.search = :number AND NOT earlier"
    )
    return {row["ticket"] for row in tx.all(sql, number=number)}


def put(tx: Tx, number: int, spot: Spot, most: int) -> None:
    """With its tickets, and the newest of the earlier ones."""
    row = tx.one(
        "INSERT INTO hotspot (search, core, reports, before) VALUES (:search, :core, :reports, :before) RETURNING id",
        search=number,
        core=spot.core,
        reports=spot.reports,
        before=spot.before,
    )
    both = ((False, spot.tickets), (True, spot.earlier[-most:]))
    tx.many(
        "INSERT INTO hotspot_ticket (hotspot, ticket, earlier) VALUES (:hotspot, :ticket, :earlier)",
        [
            {"hotspot": row["id"] if row else 0, "ticket": ticket, "earlier": earlier}
            for earlier, some in both
            for ticket in some
        ],
    )


def told(tx: Tx, number: int, at: int) -> bool:
    """True for the first who tells of it."""
    sql = "UPDATE hotspot_search SET told_at = :at WHERE id = :number AND told_at IS NULL"
    return tx.execute(sql, number=number, at=at) == 1


def of_search(tx: Tx, number: int) -> list[Hotspot]:
    """Those with the most reports first."""
    sql = "SELECT * FROM hotspot WHERE search = :number ORDER BY reports DESC, id"
    return [_hotspot(row) for row in tx.all(sql, number=number)]


def spot(tx: Tx, number: int) -> Hotspot | None:
    row = tx.one("SELECT * FROM hotspot WHERE id = :number", number=number)
    return _hotspot(row) if row else None


def hold(tx: Tx, number: int) -> Hotspot | None:
    """The spot, locked until the commit: of two at once one does something, and the other sees what."""
    row = tx.one("UPDATE hotspot SET did = did WHERE id = :number RETURNING *", number=number)
    return _hotspot(row) if row else None


def did(tx: Tx, number: int, what: str, goes_on: int) -> None:
    sql = "UPDATE hotspot SET did = :what, goes_on = :goes_on WHERE id = :number"
    tx.execute(sql, number=number, what=what, goes_on=goes_on)


def tickets_of(tx: Tx, numbers: Collection[int], *, earlier: bool) -> dict[int, list[int]]:
    """The numbers of the tickets behind each of some spots."""
    sql = "SELECT ticket FROM hotspot_ticket WHERE hotspot = :number AND earlier = :earlier ORDER BY ticket"
    return {number: [row["ticket"] for row in tx.all(sql, number=number, earlier=earlier)] for number in numbers}


def _columns(suspect: Suspect) -> dict[str, Any]:
    box = suspect.box
    edges = {name: getattr(box, name) if box else None for name in ("south", "north", "west", "east")}
    return {"category": suspect.category, "community": suspect.community, "people": suspect.people, **edges}
