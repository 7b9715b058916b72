"""Broadcasts: what a coordinator says to many, for whom, and how far it has come."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from issuebot.store.due_rows import DueRows
from issuebot.store.engine.database import Tx, read_as

ACTIVE = ("scheduled", "running", "paused")
CLOCK = DueRows("broadcast")


@dataclass(frozen=True, slots=True)
class Broadcast:
    """`status`: asked, draft, scheduled, running, paused, done, stopped, dropped. Times are UTC seconds.

    `version` counts changes before it was confirmed; `page` is where its card is open; `shown_at` when the card last
    told how far it is. `blocked` could not be reached, `opted_out` wants nothing of this kind, `failed` is all else.
    """

    id: int
    person: int
    status: str
    version: int
    card: int | None
    page: str
    album: str | None
    made_at: int
    next_due_at: int | None
    starts_at: int | None
    started_at: int | None
    ended_at: int | None
    shown_at: int
    total: int
    reached: int
    blocked: int
    opted_out: int
    failed: int

    @property
    def settled(self) -> int:
        return self.reached + self.blocked + self.opted_out + self.failed


@dataclass(frozen=True, slots=True)
class Part:
    """One message of it. `kind`: text, location, venue, or its file's; `formats` is JSON with Telegram's names."""

    broadcast: int
    message_id: int
    kind: str
    words: str
    formats: str = "[]"
    file: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """`kind`: everyone, community, unit or volunteers; `name`: which of them."""

    kind: str
    name: str = ""


_broadcast = read_as(Broadcast)
_part = read_as(Part)
_audience = read_as(Audience)


def make(tx: Tx, person: int, status: str, now: int, album: str | None = None) -> Broadcast:
    """A new one; what this person was asked for before is not awaited any more."""
    tx.execute("UPDATE broadcast SET status = 'dropped' WHERE person = :person AND status = 'asked'", person=person)
    row = tx.one(
        "INSERT INTO broadcast (person, status, made_at, album) VALUES (:person, :status, :now, :album) RETURNING *",
        person=person,
        status=status,
        now=now,
        album=album,
    )
    if row is None:
        raise LookupError(person)
    return _broadcast(row)


def one(tx: Tx, number: int) -> Broadcast | None:
    row = tx.one("SELECT * FROM broadcast WHERE id = :id", id=number)
    return _broadcast(row) if row else None


def newest(tx: Tx, person: int) -> Broadcast | None:
    row = tx.one("SELECT * FROM broadcast WHERE person = :person ORDER BY id DESC LIMIT 1", person=person)
    return _broadcast(row) if row else None


def of_card(tx: Tx, card: int) -> Broadcast | None:
    row = tx.one("SELECT * FROM broadcast WHERE card = :card", card=card)
    return _broadcast(row) if row else None


def of_message(tx: Tx, person: int, message_id: int) -> Broadcast | None:
    """The newest that is made of this message of theirs."""
    row = tx.one(
        "SELECT broadcast.* FROM broadcast JOIN broadcast_part AS part ON part.broadcast = broadcast.id"
        " WHERE broadcast.person = :person AND part.message_id = :message_id ORDER BY broadcast.id DESC LIMIT 1",
        person=person,
        message_id=message_id,
    )
    return _broadcast(row) if row else None


def active(tx: Tx) -> list[Broadcast]:
    """Those that are to go, go, or rest, of everybody."""
    states = ", ".join(f"'{state}'" for state in ACTIVE)
    return [_broadcast(row) for row in tx.all(f"SELECT * FROM broadcast WHERE status IN ({states}) ORDER BY id")]  # noqa: S608 our own names


def change(tx: Tx, number: int, *, before: Collection[str], **columns: Any) -> Broadcast | None:
    """As it is then; None where it was in none of these states any more, and nothing was changed."""
    sets = ", ".join(f"{name} = :{name}" for name in columns)
    states = ", ".join(f"'{state}'" for state in before)
    row = tx.one(
        f"UPDATE broadcast SET {sets} WHERE id = :id AND status IN ({states}) RETURNING *",  # noqa: S608 our own names
        id=number,
        **columns,
    )
    return _broadcast(row) if row else None


def renew(tx: Tx, number: int, *, before: Collection[str]) -> Broadcast | None:
    """What it says or for whom was changed: it is to be confirmed as it is now."""
    states = ", ".join(f"'{state}'" for state in before)
    row = tx.one(
        "UPDATE broadcast SET version = version + 1, status = 'draft', next_due_at = NULL, starts_at = NULL"  # noqa: S608 our own names
        f" WHERE id = :id AND status IN ({states}) RETURNING *",
        id=number,
    )
    return _broadcast(row) if row else None


def add_part(tx: Tx, part: Part) -> None:
    """A message of it, in place of what the same message said before."""
    tx.once.get("broadcast parts", {}).pop(part.broadcast, None)
    tx.execute(
        "INSERT INTO broadcast_part (broadcast, message_id, kind, words, formats, file, latitude, longitude, title)"
        " VALUES (:broadcast, :message_id, :kind, :words, :formats, :file, :latitude, :longitude, :title)"
        " ON CONFLICT (broadcast, message_id) DO UPDATE SET kind = excluded.kind, words = excluded.words,"
        " formats = excluded.formats, file = excluded.file, latitude = excluded.latitude,"
        " longitude = excluded.longitude, title = excluded.title",
        broadcast=part.broadcast,
        message_id=part.message_id,
        kind=part.kind,
        words=part.words,
        formats=part.formats,
        file=part.file,
        latitude=part.latitude,
        longitude=part.longitude,
        title=part.title,
    )


def parts(tx: Tx, number: int) -> tuple[Part, ...]:
    """In the order in which they were sent; read once in a transaction, because a look has many of one broadcast."""
    known: dict[int, tuple[Part, ...]] = tx.once.setdefault("broadcast parts", {})
    if number not in known:
        rows = tx.all("SELECT * FROM broadcast_part WHERE broadcast = :id ORDER BY message_id", id=number)
        known[number] = tuple(_part(row) for row in rows)
    return known[number]


def audience(tx: Tx, number: int) -> tuple[Audience, ...]:
    rows = tx.all("SELECT kind, name FROM broadcast_audience WHERE broadcast = :id ORDER BY kind, name", id=number)
    return tuple(_audience(row) for row in rows)


def set_audience(tx: Tx, number: int, chosen: Iterable[Audience]) -> None:
    tx.execute("DELETE FROM broadcast_audience WHERE broadcast = :id", id=number)
    for one in chosen:
        tx.execute(
            "INSERT INTO broadcast_audience (broadcast, kind, name) VALUES (:id, :kind, :name)",
            id=number,
            kind=one.kind,
            name=one.name,
        )


def count_up(tx: Tx, number: int, status: str, by: int) -> Broadcast | None:
    """So many more have been reached, blocked, opted-out or failed."""
    column = {"opted-out": "opted_out"}.get(status, status)
    row = tx.one(
        f"UPDATE broadcast SET {column} = {column} + :by WHERE id = :id RETURNING *",  # noqa: S608 our own names
        id=number,
        by=by,
    )
    return _broadcast(row) if row else None
