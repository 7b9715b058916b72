"""Who has a ticket besides its reporter, by which draft they joined it, and what was merged into what."""

from collections.abc import Collection

from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import among
from issuebot.store.tickets import OPEN, Ticket, of_row

# A ticket and all that were merged into it, however many steps ago.
AHEAD = "followers"  # in a transaction's `once`: by ticket, who follows and by which ticket they came
FAMILY = (
    "WITH RECURSIVE family (number) AS (SELECT CAST(:number AS BIGINT) UNION ALL"
    " SELECT ticket.number FROM ticket JOIN family ON ticket.merged_into = family.number)"
)


def hold(tx: Tx, number: int) -> Ticket | None:
    """The ticket while it is open, locked until the commit, so that nobody ends it meanwhile."""
    row = tx.one(f"UPDATE ticket SET weight = weight WHERE number = :number AND {OPEN} RETURNING *", number=number)  # noqa: S608 a constant
    return of_row(row) if row else None


def join(tx: Tx, number: int, person: int, now: int, draft: int) -> bool:
    """Make a person a follower by a draft; False where they have the ticket already."""
    sql = (
        "INSERT INTO follower (ticket, person, since, origin, draft) SELECT :number, :person, :now, :number, :draft"
        " WHERE NOT EXISTS (SELECT 1 FROM follower WHERE ticket = :number AND person = :person) ON CONFLICT DO NOTHING"
    )
    return tx.execute(sql, number=number, person=person, now=now, draft=draft) == 1


def leave(tx: Tx, draft: int) -> None:
    """Undo `join`. Somebody who had the ticket before that draft keeps it."""
    tx.execute("DELETE FROM follower WHERE draft = :draft", draft=draft)


def root(tx: Tx, number: int) -> int:
    """The ticket that goes on for this one: itself, or the end of the chain of what it was merged into."""
    row = tx.one(
        "WITH RECURSIVE chain (number, next) AS (SELECT number, merged_into FROM ticket WHERE number = :number"
        " UNION ALL SELECT ticket.number, ticket.merged_into FROM ticket JOIN chain ON ticket.number = chain.next)"
        " SELECT number FROM chain WHERE next IS NULL",
        number=number,
    )
    return int(row["number"]) if row else number


def family(tx: Tx, number: int) -> list[int]:
    """The ticket and all that were merged into it, itself first."""
    sql = f"{FAMILY} SELECT number FROM family ORDER BY CASE number WHEN :number THEN 0 ELSE 1 END, number"  # noqa: S608 a constant
    return [row["number"] for row in tx.all(sql, number=number)]


def merge(tx: Tx, number: int, into: int) -> None:
    """Everybody who has the one has the other from now on; `origin` keeps which they came to."""
    tx.execute("UPDATE follower SET ticket = :into WHERE ticket = :number", number=number, into=into)


def split(tx: Tx, number: int) -> None:
    """Undoes `merge`: those who came to this ticket, or to one merged into it before, are back."""
    sql = f"{FAMILY} UPDATE follower SET ticket = :number WHERE origin IN (SELECT number FROM family)"  # noqa: S608 a constant
    tx.execute(sql, number=number)


def numbers_of(tx: Tx, number: int, person: int) -> list[int]:
    """The merged tickets by which this person came to this one."""
    ahead: dict[int, list[tuple[int, int]]] = tx.once.get(AHEAD, {})
    if number in ahead:
        return sorted(origin for whose, origin in ahead[number] if whose == person and origin != number)
    sql = (
        "SELECT origin FROM follower WHERE ticket = :number AND person = :person AND origin <> :number ORDER BY origin"
    )
    return [row["origin"] for row in tx.all(sql, number=number, person=person)]


def people(tx: Tx, number: int) -> list[int]:
    """Everybody who is told of the end, the reporter among them, in the order in which they came."""
    ahead: dict[int, list[tuple[int, int]]] = tx.once.get(AHEAD, {})
    if number in ahead:
        return list(dict.fromkeys(person for person, _ in ahead[number]))
    sql = "SELECT person FROM follower WHERE ticket = :number GROUP BY person ORDER BY min(since), person"
    return [row["person"] for row in tx.all(sql, number=number)]


def surveyed(tx: Tx, person: int) -> list[int]:
    """Tickets of this person that are resolved, the newest first, and whose survey they were sent: not those of a
    patrol.
    """
    sql = (
        "SELECT DISTINCT ticket.number FROM follower JOIN ticket ON ticket.number = follower.ticket"
        " WHERE follower.person = :person AND ticket.status = 'resolved'"
        " AND NOT (ticket.patrol IS NOT NULL AND ticket.reporter = :person) ORDER BY ticket.number DESC"
    )
    return [row["number"] for row in tx.all(sql, person=person)]


def closed_since(tx: Tx, person: int, since: int) -> list[int]:
    """Tickets that this person reported and that were closed no earlier, the newest first; no more than two."""
    sql = (
        "SELECT number FROM ticket WHERE reporter = :person AND status = 'closed' AND patrol IS NULL"
        " AND ended_at >= :since ORDER BY number DESC LIMIT 2"
    )
    return [row["number"] for row in tx.all(sql, person=person, since=since)]


def going(tx: Tx, person: int, most: int = 2) -> list[int]:
    """Tickets that this person reported and that are being worked on, the newest first; `most` of them."""
    sql = (
        "SELECT number FROM ticket WHERE reporter = :person"
        " AND status IN ('new', 'assigned', 'accepted', 'waiting') ORDER BY number DESC LIMIT :most"
    )
    return [row["number"] for row in tx.all(sql, person=person, most=most)]


def withdrawable(tx: Tx, person: int) -> list[int]:
    """Tickets that this person reported and nobody has begun, the newest first."""
    sql = (
        "SELECT DISTINCT ticket.number FROM follower JOIN ticket ON ticket.number = follower.ticket"
        " WHERE follower.person = :person AND ticket.reporter = :person AND ticket.status IN ('new', 'assigned')"
        " ORDER BY ticket.number DESC"
    )
    return [row["number"] for row in tx.all(sql, person=person)]


def has(tx: Tx, number: int, person: int) -> bool:
    """Whether they have the ticket, also one that was merged into another since."""
    ahead: dict[int, list[tuple[int, int]]] = tx.once.get(AHEAD, {})
    if any(whose == person for whose, _ in ahead.get(number, ())):
        return True
    sql = "SELECT 1 FROM follower WHERE (ticket = :number OR origin = :number) AND person = :person LIMIT 1"
    return tx.one(sql, number=number, person=person) is not None


def read_ahead(tx: Tx, tickets: Collection[int]) -> None:
    """Read with one statement what these functions give in this transaction, which must change nothing."""
    listed, values = among(tickets)
    sql = f"SELECT ticket, person, origin FROM follower WHERE ticket IN {listed} ORDER BY since, person"  # noqa: S608 our own names
    ahead: dict[int, list[tuple[int, int]]] = tx.once.setdefault(AHEAD, {})
    ahead.update({ticket: [] for ticket in tickets})
    for row in tx.all(sql, **values):
        ahead[row["ticket"]].append((row["person"], row["origin"]))
