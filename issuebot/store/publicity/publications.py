"""What is shown of tickets to everybody, from the first choice to what is out or was taken back."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from issuebot.store.due_rows import DueRows
from issuebot.store.engine.database import Tx, read_as

CLOCK = DueRows("publication")


@dataclass(frozen=True, slots=True)
class Publication:
    """`status`: draft, asked, queued, out, taking or over. `earlier` and `later` are media; `words` None: the proposal.

    `version` grows with what is shown; `picture` is the file_id of what was looked at in this version.
    """

    id: int
    ticket: int
    status: str
    editor: int
    approver: int | None
    earlier: int | None
    later: int | None
    covered: str
    words: str | None
    version: int
    picture: str | None
    chat: int | None
    message_id: int | None
    recalled: bool
    changed_at: int
    next_due_at: int | None

    def side(self, name: str) -> int | None:
        return self.earlier if name == "earlier" else self.later


_publication = read_as(Publication)


def one(tx: Tx, publication_id: int) -> Publication | None:
    row = tx.one("SELECT * FROM publication WHERE id = :id", id=publication_id)
    return _publication(row) if row else None


def of_ticket(tx: Tx, ticket: int) -> Publication | None:
    row = tx.one("SELECT * FROM publication WHERE ticket = :ticket", ticket=ticket)
    return _publication(row) if row else None


def begin(tx: Tx, ticket: int, editor: int, photos: tuple[int | None, int | None], now: int) -> Publication:
    """A new draft, also where one is over."""
    row = tx.one(
        "INSERT INTO publication (ticket, status, editor, earlier, later, changed_at)"
        " VALUES (:ticket, 'draft', :editor, :earlier, :later, :now)"
        " ON CONFLICT (ticket) DO UPDATE SET status = 'draft', editor = excluded.editor, approver = NULL,"
        " earlier = excluded.earlier, later = excluded.later, covered = '', words = NULL, picture = NULL,"
        " version = publication.version + 1, chat = NULL, message_id = NULL, recalled = FALSE,"
        " changed_at = excluded.changed_at, next_due_at = NULL WHERE publication.status = 'over' RETURNING *",
        ticket=ticket,
        editor=editor,
        earlier=photos[0],
        later=photos[1],
        now=now,
    )
    if row is None:
        raise LookupError(ticket)
    begun = _publication(row)
    tx.execute("DELETE FROM publication_hand WHERE publication = :id", id=begun.id)
    return begun


def edit(tx: Tx, before: Publication, editor: int, now: int, **columns: Any) -> Publication | None:
    """What is shown changes: whoever looked at it has to look again. None where somebody changed it meanwhile."""
    sets = "".join(f", {name} = :{name}" for name in columns)
    row = tx.one(
        "UPDATE publication SET status = 'draft', version = version + 1, picture = NULL, approver = NULL,"  # noqa: S608 our own names
        f" editor = :editor, changed_at = :now{sets} WHERE id = :id AND version = :version"
        " AND status IN ('draft', 'asked') AND NOT recalled RETURNING *",
        id=before.id,
        version=before.version,
        editor=editor,
        now=now,
        **columns,
    )
    return _publication(row) if row else None


def move(tx: Tx, before: Publication, to: str, now: int, **columns: Any) -> bool:
    """True for the first who takes it from where it was read."""
    sets = "".join(f", {name} = :{name}" for name in columns)
    sql = (
        f"UPDATE publication SET status = :to, changed_at = :now{sets}"  # noqa: S608 our own names
        " WHERE id = :id AND status = :was AND version = :version"
    )
    values = {"id": before.id, "was": before.status, "version": before.version}
    return tx.execute(sql, to=to, now=now, **values, **columns) == 1


def end(tx: Tx, publication_id: int, now: int) -> None:
    """What is left of a publication is that there was one."""
    tx.execute(
        "UPDATE publication SET status = 'over', earlier = NULL, later = NULL, covered = '', words = NULL,"
        " picture = NULL, approver = NULL, chat = NULL, message_id = NULL, recalled = FALSE, next_due_at = NULL,"
        " changed_at = :now, version = version + 1 WHERE id = :id",
        id=publication_id,
        now=now,
    )
    tx.execute("DELETE FROM publication_hand WHERE publication = :id", id=publication_id)


def keep_picture(tx: Tx, publication_id: int, version: int, picture: str) -> None:
    sql = "UPDATE publication SET picture = :picture WHERE id = :id AND version = :version AND picture IS NULL"
    tx.execute(sql, id=publication_id, version=version, picture=picture)


def recall(tx: Tx, ticket: int, now: int) -> None:
    """Whatever there is of the ticket is to be taken back: it is not over any more."""
    sql = "UPDATE publication SET recalled = TRUE, next_due_at = :now WHERE ticket = :ticket AND status <> 'over'"
    tx.execute(sql, ticket=ticket, now=now)


def lend_hand(tx: Tx, publication_id: int, person: int) -> None:
    tx.execute(
        "INSERT INTO publication_hand (publication, person) VALUES (:id, :person) ON CONFLICT DO NOTHING",
        id=publication_id,
        person=person,
    )


def hands(tx: Tx, publication_id: int) -> Collection[int]:
    rows = tx.all("SELECT person FROM publication_hand WHERE publication = :id", id=publication_id)
    return frozenset(row["person"] for row in rows)


def names_around(tx: Tx, ticket: int) -> list[str]:
    """The names of people who reported, followed or worked on the ticket, as far as they are known."""
    rows = tx.all(
        "WITH around (id) AS (SELECT reporter FROM ticket WHERE number = :ticket"
        " UNION SELECT person FROM follower WHERE ticket = :ticket"
        " UNION SELECT actor FROM event WHERE ticket = :ticket"
        " UNION SELECT person FROM persuasion WHERE ticket = :ticket)"
        " SELECT name FROM person JOIN around ON around.id = person.id"
        " UNION SELECT name FROM colleague JOIN around ON around.id = colleague.person"
        " UNION SELECT name FROM volunteer JOIN around ON around.id = volunteer.person",
        ticket=ticket,
    )
    return [row["name"] for row in rows if row["name"]]


def out_within(tx: Tx, since: int, until: int, most: int) -> list[int]:
    """What went out in this span and is still to be seen."""
    rows = tx.all(
        "SELECT id FROM publication WHERE status = 'out' AND NOT recalled AND picture IS NOT NULL"
        " AND changed_at >= :since AND changed_at < :until ORDER BY changed_at DESC, id DESC LIMIT :most",
        since=since,
        until=until,
        most=most,
    )
    return [row["id"] for row in rows]
