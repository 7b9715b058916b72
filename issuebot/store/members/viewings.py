"""Who of the staff looked at which ticket, and the names of people in staff groups who never wrote to us in private."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx


@dataclass(frozen=True, slots=True)
class Viewing:
    """`how`: ticket, audit; ban and unban are decisions about the ticket's reporter."""

    ticket: int
    at: int
    person: int
    role: str
    chat: int
    how: str


def add(tx: Tx, ticket: int, how: str, *, person: int, role: str, chat: int, now: int) -> None:
    tx.execute(
        "INSERT INTO viewing (ticket, at, person, role, chat, how) VALUES (:ticket, :now, :person, :role, :chat, :how)",
        ticket=ticket,
        now=now,
        person=person,
        role=role,
        chat=chat,
        how=how,
    )


def of_ticket(tx: Tx, ticket: int) -> list[Viewing]:
    sql = "SELECT ticket, at, person, role, chat, how FROM viewing WHERE ticket = :ticket ORDER BY id"
    return [Viewing(**row) for row in tx.all(sql, ticket=ticket)]


def meet(tx: Tx, person: int, name: str) -> None:
    """Somebody acts in a staff group: they may never have written to us in private."""
    met: dict[int, str] = tx.once.setdefault("met", {})
    if met.get(person) == name:
        return
    met[person] = name
    tx.execute(
        "INSERT INTO colleague (person, name) VALUES (:person, :name) ON CONFLICT (person) DO UPDATE"
        " SET name = excluded.name WHERE colleague.name <> excluded.name",
        person=person,
        name=name,
    )


def is_colleague(tx: Tx, person: int) -> bool:
    """Whether they have acted in a group of staff."""
    return tx.one("SELECT 1 FROM colleague WHERE person = :person", person=person) is not None


def name_of(tx: Tx, person: int) -> str | None:
    sql = "SELECT name FROM colleague WHERE person = :id UNION ALL SELECT name FROM person WHERE id = :id LIMIT 1"
    row = tx.one(sql, id=person)
    return str(row["name"]) if row else None
