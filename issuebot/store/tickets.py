"""Tickets as they stand; what happened to them is in `events`."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from issuebot.domain.ticket import OPEN as OPEN_STATUSES, Status
from issuebot.store import expectations, extensions, open_counts, search
from issuebot.store.due_rows import DueRows
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among

OPEN = "status IN ('new', 'assigned', 'accepted', 'waiting')"
CLOCK = DueRows("ticket", "number")


@dataclass(frozen=True, slots=True)
class Ticket:
    """One report as it stands. Times are UTC seconds; what did not happen, or does not apply, is None."""

    number: int
    status: str
    category: str | None
    community: str | None
    unit: str | None  # None: the desk
    rule: str  # why this unit: see domain/district/routing.py
    reporter: int | None
    anonymous: bool
    words: str
    place: str | None
    latitude: float | None
    longitude: float | None
    submitted_at: int
    respond_by: int | None
    resolve_by: int | None
    certain: bool  # False: the deadlines count days whose holidays are not published yet
    accepted_at: int | None
    resolved_at: int | None
    ended_at: int | None
    resolution: str | None
    rating: str | None
    round: int  # how often it was to be solved
    next_due_at: int | None
    returns: int  # how often units sent it back
    final: bool  # the leader assigned it, so it cannot be sent back
    asked_from: str | None  # the status to resume when it waits
    waiting_since: int | None
    urgent: bool
    weight: int  # how many people have it
    merged_into: int | None  # the ticket that goes on for this one
    located_by: int | None  # the draft of a follower that gave the point on the map
    version: int  # counts its moves
    added: int  # working seconds of pauses and extensions
    extended: int  # how often it was extended
    danger: str  # the dangers that its words tell of, with blanks between
    revealed_to: str | None  # the unit that knows who reported it
    response_at: int | None  # when the first round was answered
    response_due: int | None  # until when that was due
    response_unit: str | None  # by which unit
    promised_at: int | None  # from when on the deadlines of this round are counted
    paused: int  # how much of `added` are pauses
    hurried_at: int | None  # from when on the time that was left was halved
    hurried_after: int  # how much of `added` there was by then
    hurried_paused: int  # … and how much of that were pauses
    rung: int  # the last reminder that was given: see domain/clock/ladder.py
    answer_by: int | None  # when the leader is reminded of what they were asked
    patrol: int | None  # the patrol in which it was reported


of_row = read_as(Ticket)


def ticket(tx: Tx, number: int) -> Ticket | None:
    ahead: dict[int, Ticket] = tx.once.get("tickets", {})
    if number in ahead:
        return ahead[number]
    row = tx.one("SELECT * FROM ticket WHERE number = :number", number=number)
    return of_row(row) if row else None


def newest(tx: Tx) -> int:
    """The number of the ticket that was made last; 0 before the first."""
    row = tx.one("SELECT value FROM counter WHERE name = 'ticket'")
    return int(row["value"]) if row else 0


def several(tx: Tx, numbers: Collection[int]) -> list[Ticket]:
    """The tickets with these numbers, in any order; unknown numbers are left out."""
    if not numbers:
        return []
    listed, values = among(numbers)
    rows = tx.all(f"SELECT * FROM ticket WHERE number IN {listed}", **values)  # noqa: S608 our own names
    return [of_row(row) for row in rows]


def read_ahead(tx: Tx, numbers: Collection[int]) -> Collection[Ticket]:
    """Read with one statement what `ticket` gives in this transaction, which must change nothing."""
    ahead: dict[int, Ticket] = tx.once.setdefault("tickets", {})
    ahead.update({ticket.number: ticket for ticket in several(tx, numbers)})
    return ahead.values()


def hold(tx: Tx, number: int) -> Ticket | None:
    """The ticket, locked until the commit."""
    row = tx.one("UPDATE ticket SET version = version WHERE number = :number RETURNING *", number=number)
    return of_row(row) if row else None


def add(tx: Tx, **columns: Any) -> Ticket:
    """Write a new ticket; its number is the next one of the district."""
    row = tx.one("UPDATE counter SET value = value + 1 WHERE name = 'ticket' RETURNING value")
    if row is None:
        raise LookupError("counter ticket")
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    sql = f"INSERT INTO ticket (number, {names}) VALUES (:number, {values}) RETURNING *"  # noqa: S608 the names are our own
    added = tx.one(sql, number=int(row["value"]), **columns)
    if added is None:
        raise LookupError(row["value"])
    ticket = of_row(added)
    open_counts.entered(tx, ticket)
    search.index(tx, ticket.number, ticket.words, ticket.place)
    return ticket


def move(tx: Tx, before: Ticket, to: str, **columns: Any) -> Ticket | None:
    """Claim a move by a conditional update. None when the ticket changed since it was read."""
    sets = "".join(f", {name} = :{name}" for name in columns)
    sql = (
        f"UPDATE ticket SET status = :to, version = version + 1{sets}"  # noqa: S608 our own names
        " WHERE number = :number AND version = :old_version RETURNING *"
    )
    row = tx.one(sql, number=before.number, old_version=before.version, to=to, **columns)
    after = of_row(row) if row else None
    if after:
        open_counts.moved(tx, before, after)
        _end_what_hung_on_it(tx, before, after)
    return after


def _end_what_hung_on_it(tx: Tx, before: Ticket, after: Ticket) -> None:
    """A question is over when its ticket waits no more, whatever is expected when it is open no more.

    More time was asked for by the unit that had it.
    """
    answered = before.status == Status.WAITING != after.status
    ended = before.status in OPEN_STATUSES and after.status not in OPEN_STATUSES
    if answered or ended:
        expectations.end(tx, after.number)
    if ended or before.unit != after.unit:
        extensions.lapse(tx, after.number)


def chosen_units(tx: Tx, category: str | None, community: str | None, limit: int = 3) -> list[str]:
    """The units to which people assigned tickets of this category and community, the most frequent first."""
    rows = tx.all(
        "SELECT unit, count(*) AS n FROM ticket WHERE rule IN ('coordinator', 'leader') AND unit IS NOT NULL"
        " AND coalesce(category, '') = :category AND coalesce(community, '') = :community"
        " GROUP BY unit ORDER BY n DESC, unit LIMIT :limit",
        category=category or "",
        community=community or "",
        limit=limit,
    )
    return [str(row["unit"]) for row in rows]


def follow(tx: Tx, number: int, person: int, now: int) -> None:
    keep_reporter(tx, number, person, now)
    weigh(tx, number)


def keep_reporter(tx: Tx, number: int, person: int, now: int) -> None:
    """The first follower of a new ticket, which weighs one already."""
    tx.execute(
        "INSERT INTO follower (ticket, person, since, origin) VALUES (:number, :person, :now, :number)"
        " ON CONFLICT DO NOTHING",
        number=number,
        person=person,
        now=now,
    )


def weigh(tx: Tx, number: int) -> None:
    """Count anew how many people have the ticket."""
    # A row that stays as it is is not written: each writing of it costs an entry in every index of the lists.
    people = "(SELECT count(DISTINCT person) FROM follower WHERE ticket = :number)"
    sql = f"UPDATE ticket SET weight = {people} WHERE number = :number AND weight <> {people}"  # noqa: S608 our own words
    tx.execute(sql, number=number)


def locate(tx: Tx, number: int, latitude: float, longitude: float | None, draft: int) -> None:
    """A follower's draft knows the point on the map that the ticket lacked."""
    tx.execute(
        "UPDATE ticket SET latitude = :latitude, longitude = :longitude, located_by = :draft"
        " WHERE number = :number AND latitude IS NULL",
        number=number,
        latitude=latitude,
        longitude=longitude,
        draft=draft,
    )


def unlocate(tx: Tx, number: int, draft: int) -> None:
    """Takes the point away again, if this draft gave it."""
    tx.execute(
        "UPDATE ticket SET latitude = NULL, longitude = NULL, located_by = NULL"
        " WHERE number = :number AND located_by = :draft",
        number=number,
        draft=draft,
    )


def set_danger(tx: Tx, number: int, danger: str) -> None:
    tx.execute("UPDATE ticket SET danger = :danger WHERE number = :number", number=number, danger=danger)


def count_followers(tx: Tx, number: int) -> int:
    row = tx.one("SELECT count(DISTINCT person) AS n FROM follower WHERE ticket = :number", number=number)
    return int(row["n"]) if row else 0


def open_of_unit(tx: Tx, unit: str) -> list[Ticket]:
    rows = tx.all(f"SELECT * FROM ticket WHERE {OPEN} AND unit = :unit ORDER BY number", unit=unit)  # noqa: S608 a constant
    return [of_row(row) for row in rows]


def open_ones(tx: Tx) -> list[Ticket]:
    return [of_row(row) for row in tx.all(f"SELECT * FROM ticket WHERE {OPEN} ORDER BY number")]  # noqa: S608 a constant


def without_unit(tx: Tx) -> list[Ticket]:
    """Open tickets without a unit."""
    sql = "SELECT * FROM ticket WHERE status = 'new' AND unit IS NULL ORDER BY number"
    return [of_row(row) for row in tx.all(sql)]


def diverted(tx: Tx) -> list[Ticket]:
    """Tickets that are at the desk because the unit they were routed to could not be reached."""
    sql = "SELECT * FROM ticket WHERE status = 'new' AND unit IS NULL AND rule = 'unreachable' ORDER BY number"
    return [of_row(row) for row in tx.all(sql)]


def count_open(tx: Tx, unit: str | None) -> int:
    sql = f"SELECT count(*) AS n FROM ticket WHERE {OPEN} AND (CAST(:unit AS TEXT) IS NULL OR unit = :unit)"  # noqa: S608 a constant
    row = tx.one(sql, unit=unit)
    return int(row["n"]) if row else 0


def climb(tx: Tx, ticket: Ticket, *, rung: int, answer_by: int | None, next_due_at: int | None) -> bool:
    """Note the reminders that are given now; False when the ticket changed since it was read."""
    sql = (
        "UPDATE ticket SET rung = :rung, answer_by = :answer_by, next_due_at = :due"
        " WHERE number = :number AND version = :version AND rung = :before"
    )
    values = {"number": ticket.number, "version": ticket.version, "before": ticket.rung}
    return tx.execute(sql, rung=rung, answer_by=answer_by, due=next_due_at, **values) > 0
