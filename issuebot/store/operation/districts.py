"""The district file as it was applied, version by version, and what changed beside it since.

Chats that Telegram moved, groups that units bound to themselves, people who became coordinators.
"""

from dataclasses import dataclass

from issuebot.store import decisions
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import upgraded_chats


@dataclass(frozen=True, slots=True)
class Version:
    """One text that was applied, with the boundary files it named; `applied_at` is a UTC second."""

    number: int
    body: str
    boundaries: dict[str, str]
    applied_at: int


@dataclass(frozen=True, slots=True)
class Binding:
    """A unit's group, or topic of one, since the district was at `version`."""

    unit: str
    chat: int
    topic: int | None
    version: int
    bound_by: int
    bound_at: int


@dataclass(frozen=True, slots=True)
class Joined:
    """A coordinator by invite."""

    person: int
    name: str
    invited_by: int
    joined_at: int


STAMP = "SELECT value FROM counter WHERE name = 'district'"
STAMP_AND_DECIDED = STAMP.replace("value", f"value, ({decisions.COUNT}) AS decided", 1)


def stamp(tx: Tx) -> int:
    """A number that grows with every change of the district or of a chat's id: the key of what is cached of them.

    Each update asks for it. The same statement tells whether something was decided from which guesses learn.
    """
    if "stamp" not in tx.once:
        since = decisions.looked_from(tx)
        row = tx.one(STAMP) if since is None else tx.one(STAMP_AND_DECIDED, since=since)
        tx.once["stamp"] = int(row["value"]) if row else 0
        if row and since is not None:
            decisions.counted(tx, since, int(row["decided"]))
    return int(tx.once["stamp"])


def add_version(tx: Tx, body: str, boundaries: dict[str, str], now: int) -> None:
    version = _touch(tx)
    tx.execute(
        "INSERT INTO district (version, body, applied_at) VALUES (:version, :body, :now)",
        version=version,
        body=body,
        now=now,
    )
    for file, geojson in boundaries.items():
        tx.execute(
            "INSERT INTO boundary (version, file, body) VALUES (:version, :file, :body)",
            version=version,
            file=file,
            body=geojson,
        )


def versions(tx: Tx) -> list[Version]:
    """Every text applied, oldest first."""
    shapes: dict[int, dict[str, str]] = {}
    for row in tx.all("SELECT version, file, body FROM boundary"):
        shapes.setdefault(row["version"], {})[row["file"]] = row["body"]
    rows = tx.all("SELECT version, body, applied_at FROM district ORDER BY version")
    return [Version(row["version"], row["body"], shapes.get(row["version"], {}), row["applied_at"]) for row in rows]


def moves(tx: Tx) -> dict[int, int]:
    return {row["old_chat"]: row["new_chat"] for row in tx.all("SELECT old_chat, new_chat FROM chat_moved")}


def move_chat(tx: Tx, old: int, new: int) -> bool:
    """Telegram gave the chat a new id, and every row follows. True where it was not so before."""
    news = tx.execute(
        "INSERT INTO chat_moved (old_chat, new_chat) VALUES (:old, :new) ON CONFLICT DO NOTHING", old=old, new=new
    )
    upgraded_chats.follow(tx, old, new)
    if news:
        _touch(tx)
    return news == 1


def bind(tx: Tx, unit: str, *, chat: int, topic: int | None, person: int, now: int) -> None:
    """The unit's group from now on, instead of any other."""
    tx.execute(
        "INSERT INTO binding (unit, chat, topic, version, bound_by, bound_at)"
        " VALUES (:unit, :chat, :topic, :version, :person, :now) ON CONFLICT (unit) DO UPDATE"
        " SET chat = excluded.chat, topic = excluded.topic, version = excluded.version,"
        " bound_by = excluded.bound_by, bound_at = excluded.bound_at",
        unit=unit,
        chat=chat,
        topic=topic,
        version=_touch(tx),
        person=person,
        now=now,
    )


def bindings(tx: Tx) -> list[Binding]:
    return [Binding(**row) for row in tx.all("SELECT * FROM binding ORDER BY bound_at, unit")]


def join(tx: Tx, person: int, name: str, invited_by: int, now: int) -> None:
    """A coordinator from now on."""
    _touch(tx)
    tx.execute(
        "INSERT INTO coordinator (person, name, invited_by, joined_at) VALUES (:person, :name, :invited_by, :now)"
        " ON CONFLICT DO NOTHING",
        person=person,
        name=name,
        invited_by=invited_by,
        now=now,
    )


def dismiss(tx: Tx, person: int) -> bool:
    """True when they were a coordinator by invite."""
    gone = tx.execute("DELETE FROM coordinator WHERE person = :person", person=person) == 1
    if gone:
        _touch(tx)
    return gone


def joined(tx: Tx) -> list[Joined]:
    return [Joined(**row) for row in tx.all("SELECT * FROM coordinator ORDER BY joined_at, person")]


def _touch(tx: Tx) -> int:
    row = tx.one("UPDATE counter SET value = value + 1 WHERE name = 'district' RETURNING value")
    if row is None:
        raise LookupError("counter district")
    tx.once.clear()
    return int(row["value"])
