"""Patrols: who reports in series, what is kept from photo to photo, and the photos that are no tickets yet."""

from dataclasses import dataclass
from typing import Any

from issuebot.domain import retention
from issuebot.domain.roster.patrols import Whereabouts
from issuebot.store import drafts
from issuebot.store.drafts import Draft
from issuebot.store.due_rows import DueRows
from issuebot.store.engine.database import Tx, read_as

PIECE = "patrol"  # the status of a draft that is a photo of a patrol
CLOCK = DueRows("patrol")


@dataclass(frozen=True, slots=True)
class Patrol:
    """`status` and `why`: see domain/roster/patrols.py. `category` and where: what is kept from photo to photo.

    `live` is the message of a location that goes on; `card` shows the patrol. Times are UTC seconds.
    """

    id: int
    person: int
    duty: int | None
    status: str
    why: str
    started_at: int
    seen_at: int
    ended_at: int | None
    next_due_at: int | None
    category: str | None
    community: str | None
    place: str | None
    latitude: float | None
    longitude: float | None
    located_at: int
    live: int | None
    card: int | None

    @property
    def where(self) -> Whereabouts:
        point = None if self.latitude is None or self.longitude is None else (self.latitude, self.longitude)
        return Whereabouts(self.community, self.place, point, self.located_at)


_patrol = read_as(Patrol)


def patrol(tx: Tx, patrol_id: int) -> Patrol | None:
    row = tx.one("SELECT * FROM patrol WHERE id = :id", id=patrol_id)
    return _patrol(row) if row else None


@dataclass(frozen=True, slots=True)
class Standing:
    """What somebody is in the middle of: their newest `patrol`, open or not, and how many they go to talk to."""

    patrol: int | None
    going: int


def standing(tx: Tx, person: int) -> Standing:
    """One statement for all of it, because it is asked of everybody who writes."""
    row = tx.one(
        "SELECT (SELECT max(id) FROM patrol WHERE person = :person) AS patrol,"
        " (SELECT count(*) FROM persuasion WHERE person = :person AND status = 'taken') AS going",
        person=person,
    )
    return Standing(row["patrol"], int(row["going"])) if row else Standing(None, 0)


def of_card(tx: Tx, card: int) -> Patrol | None:
    row = tx.one("SELECT * FROM patrol WHERE card = :card", card=card)
    return _patrol(row) if row else None


def newest(tx: Tx, person: int) -> Patrol | None:
    """The person's last one, open or not."""
    row = tx.one("SELECT * FROM patrol WHERE person = :person ORDER BY id DESC LIMIT 1", person=person)
    return _patrol(row) if row else None


def is_under_way(tx: Tx, person: int) -> bool:
    return tx.one("SELECT 1 FROM patrol WHERE person = :person AND status = 'open'", person=person) is not None


def begin(tx: Tx, person: int, duty: int | None, now: int, due: int) -> Patrol | None:
    """None where one is under way."""
    row = tx.one(
        "INSERT INTO patrol (person, duty, status, started_at, seen_at, next_due_at)"
        " VALUES (:person, :duty, 'open', :now, :now, :due)"
        " ON CONFLICT (person) WHERE status = 'open' DO NOTHING RETURNING *",
        person=person,
        duty=duty,
        now=now,
        due=due,
    )
    return _patrol(row) if row else None


def change(tx: Tx, patrol_id: int, **columns: Any) -> Patrol | None:
    sets = ", ".join(f"{name} = :{name}" for name in columns)
    row = tx.one(f"UPDATE patrol SET {sets} WHERE id = :id RETURNING *", id=patrol_id, **columns)  # noqa: S608 our own names
    return _patrol(row) if row else None


def end(tx: Tx, patrol_id: int, status: str, why: str, now: int) -> Patrol | None:
    """For the first who ends it."""
    row = tx.one(
        "UPDATE patrol SET status = :status, why = :why, ended_at = :now, next_due_at = NULL"
        " WHERE id = :id AND status = 'open' RETURNING *",
        id=patrol_id,
        status=status,
        why=why,
        now=now,
    )
    return _patrol(row) if row else None


def look_at(tx: Tx, duty: int, now: int) -> None:
    """The duty has changed: the clock looks whether the patrol goes on."""
    tx.execute("UPDATE patrol SET next_due_at = :now WHERE duty = :duty AND status = 'open'", duty=duty, now=now)


def tickets_of(tx: Tx, patrol_id: int) -> list[int]:
    """In the order in which they were reported."""
    rows = tx.all("SELECT number FROM ticket WHERE patrol = :patrol ORDER BY number", patrol=patrol_id)
    return [row["number"] for row in rows]


def start_piece(tx: Tx, patrol_id: int, person: int, now: int, due: int | None) -> Draft:
    """A photo, or an album, that is to become a ticket."""
    row = tx.one(
        "INSERT INTO draft (person, status, started_at, next_due_at, patrol)"
        " VALUES (:person, :status, :now, :due, :patrol) RETURNING *",
        person=person,
        status=PIECE,
        now=now,
        due=due,
        patrol=patrol_id,
    )
    if row is None:
        raise LookupError(patrol_id)
    return drafts.of_row(row)


def pieces(tx: Tx, patrol_id: int) -> list[Draft]:
    """Those that are no tickets yet, in their order."""
    rows = tx.all(
        "SELECT * FROM draft WHERE patrol = :patrol AND status = :status ORDER BY id", patrol=patrol_id, status=PIECE
    )
    return [drafts.of_row(row) for row in rows]


def wait_for_place(tx: Tx, draft: int) -> None:
    """Nobody knows where it is: no clock ends that."""
    tx.execute("UPDATE draft SET next_due_at = NULL WHERE id = :id AND status = :piece", id=draft, piece=PIECE)


def end_piece(tx: Tx, draft: int, status: str, now: int) -> bool:
    """It became a ticket, or was put away; True for the first who does it."""
    stays = {"submitted": retention.SUBMITTED, "stale": retention.STALE}[status]
    sql = (
        "UPDATE draft SET status = :status, next_due_at = NULL, kept_until = :until WHERE id = :id AND status = :piece"
    )
    return tx.execute(sql, id=draft, status=status, until=now + stays.seconds, piece=PIECE) == 1


def has_picture(tx: Tx, patrol_id: int, unique_id: str) -> int | None:
    """The ticket that this file is in already, 0 where that is not made yet; None for one that is new."""
    row = tx.one(
        "SELECT coalesce(media.ticket, 0) AS ticket FROM media JOIN draft ON draft.id = media.draft"
        " WHERE draft.patrol = :patrol AND media.unique_id = :unique_id LIMIT 1",
        patrol=patrol_id,
        unique_id=unique_id,
    )
    return int(row["ticket"]) if row else None


def pictures_below(tx: Tx, chat: int, message_id: int) -> int:
    """How many of the person's files stand below a message."""
    row = tx.one("SELECT count(*) AS n FROM media WHERE chat = :chat AND message_id > :id", chat=chat, id=message_id)
    return int(row["n"]) if row else 0
