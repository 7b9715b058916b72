"""What a draft is made of: the words, files and points of each of its messages."""

from collections.abc import Collection
from typing import Any

from issuebot.domain.draft import Piece, Point
from issuebot.store.engine.database import Tx

COLUMNS = ("body", "answer", "place", "latitude", "longitude", "title", "files")
# One row for each table that has something of a message, with nothing in the other tables' columns.
ALL_PIECES = (
    "SELECT message_id, body, answer, place, CAST(NULL AS DOUBLE PRECISION) AS latitude,"
    " CAST(NULL AS DOUBLE PRECISION) AS longitude, CAST(NULL AS TEXT) AS title, CAST(NULL AS BIGINT) AS files"
    " FROM draft_words WHERE draft = :draft"
    " UNION ALL SELECT message_id, NULL, NULL, NULL, latitude, longitude, title, NULL FROM draft_point"
    " WHERE draft = :draft"
    " UNION ALL SELECT message_id, NULL, NULL, NULL, NULL, NULL, NULL, count(*) FROM media WHERE draft = :draft"
    " GROUP BY message_id"
)
OF_MESSAGE = "WHERE draft = :draft AND message_id = :message_id"


def put_words(tx: Tx, draft: int, message_id: int, body: str, *, answer: bool = False, replaces: bool = True) -> None:
    """Words by message, so that an edited message replaces its own; what it answered stays what it was.

    Unless it `replaces` them, words that are there stay: a message that was first sent may come after its edit.
    """
    known = "UPDATE SET body = excluded.body" if replaces else "NOTHING"
    tx.execute(
        "INSERT INTO draft_words (draft, message_id, body, answer) VALUES (:draft, :message_id, :body, :answer)"  # noqa: S608 our own words
        f" ON CONFLICT (draft, message_id) DO {known}",
        draft=draft,
        message_id=message_id,
        body=body,
        answer=answer,
    )


def put_point(tx: Tx, draft: int, message_id: int, point: Point, title: str | None) -> None:
    """A live location moves its point."""
    tx.execute(
        "INSERT INTO draft_point (draft, message_id, latitude, longitude, title)"
        " VALUES (:draft, :message_id, :latitude, :longitude, :title) ON CONFLICT (draft, message_id)"
        " DO UPDATE SET latitude = excluded.latitude, longitude = excluded.longitude, title = excluded.title",
        draft=draft,
        message_id=message_id,
        latitude=point[0],
        longitude=point[1],
        title=title,
    )


def move(tx: Tx, draft: int, to: int, begins: int) -> None:
    """What came with the message `begins` and later goes to another draft."""
    for table in ("draft_words", "draft_point", "media"):
        sql = f"UPDATE {table} SET draft = :to WHERE draft = :draft AND message_id >= :begins"  # noqa: S608 our own names
        tx.execute(sql, to=to, draft=draft, begins=begins)


def has(tx: Tx, draft: int, message_id: int) -> bool:
    """Whether this message is a piece of the draft."""
    sql = " UNION ALL ".join(f"SELECT 1 FROM {table} {OF_MESSAGE}" for table in ("draft_words", "draft_point", "media"))  # noqa: S608 our own names
    return tx.one(f"{sql} LIMIT 1", draft=draft, message_id=message_id) is not None


def of_ended(tx: Tx, person: int, message_id: int) -> tuple[int, int, str] | None:
    """The person's draft that had this message and became, or joined, a ticket; that ticket; the words as they were."""
    row = tx.one(
        "SELECT draft.id, draft.ticket, coalesce(draft_words.body, '') AS body FROM draft"
        " LEFT JOIN draft_words ON draft_words.draft = draft.id AND draft_words.message_id = :message_id"
        " LEFT JOIN media ON media.draft = draft.id AND media.message_id = :message_id"
        " WHERE draft.person = :person AND draft.ticket IS NOT NULL"
        " AND (draft_words.message_id IS NOT NULL OR media.message_id IS NOT NULL) ORDER BY draft.id DESC LIMIT 1",
        person=person,
        message_id=message_id,
    )
    return (row["id"], row["ticket"], row["body"]) if row else None


def of_given_up(tx: Tx, person: int, message_id: int) -> tuple[int, str] | None:
    """The person's draft that had these words and was never submitted, and the words as they were."""
    row = tx.one(
        "SELECT draft.id, draft_words.body FROM draft JOIN draft_words ON draft_words.draft = draft.id"
        " WHERE draft.person = :person AND draft_words.message_id = :message_id"
        " AND draft.status IN ('cancelled', 'stale') ORDER BY draft.id DESC LIMIT 1",
        person=person,
        message_id=message_id,
    )
    return (row["id"], row["body"]) if row else None


def length_without(tx: Tx, draft: int, message_id: int) -> int:
    """Characters of all other messages."""
    sql = "SELECT coalesce(sum(length(body) + 1), 0) AS n FROM draft_words WHERE draft = :draft AND message_id <> :id"
    row = tx.one(sql, draft=draft, id=message_id)
    return int(row["n"]) if row else 0


def of_draft(tx: Tx, draft: int) -> list[Piece]:
    """In the order of the messages."""
    found: dict[int, dict[str, Any]] = {}
    for row in tx.all(ALL_PIECES, draft=draft):
        values = {name: row[name] for name in COLUMNS if row[name] is not None}
        found.setdefault(row["message_id"], {}).update(values)
    return [_piece(message, found[message]) for message in sorted(found)]


def _piece(message: int, row: dict[str, Any]) -> Piece:
    return Piece(
        message=message,
        words=row.get("body", ""),
        files=int(row.get("files", 0)),
        point=(row["latitude"], row["longitude"]) if "latitude" in row else None,
        title=row.get("title"),
        answers=bool(row.get("answer", False)),
        place=bool(row.get("place", False)),
    )


def mark_places(tx: Tx, draft: int, pieces: Collection[Piece], places: Collection[int]) -> None:
    """Which messages only say where. Of the pieces given, only those that change are written."""
    for piece in pieces:
        if piece.place != (piece.message in places):
            tx.execute(
                f"UPDATE draft_words SET place = :place {OF_MESSAGE}",  # noqa: S608 a constant
                draft=draft,
                message_id=piece.message,
                place=piece.message in places,
            )
