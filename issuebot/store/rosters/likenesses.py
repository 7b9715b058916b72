"""Who may be whom: people who wrote to the bot and have the name of a volunteer."""

from collections.abc import Collection

from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import named
from issuebot.store.rosters.volunteers import Volunteer

SAME, OTHER = "same", "other"
# Who is a volunteer already is asked about no more, nor a pair that was asked about.
OPEN = (
    " NOT EXISTS (SELECT 1 FROM likeness WHERE likeness.volunteer = volunteer.id AND likeness.person = {person})"
    " AND NOT EXISTS (SELECT 1 FROM volunteer AS known WHERE known.person = {person})"
)


def called(tx: Tx, person: int, names: Collection[str], contact: str | None) -> list[Volunteer]:
    """The unknown volunteers who are called so, or whose contact it is."""
    values = named(sorted({*names, ""}))  # somebody may have no name; nobody on a sheet is called ""
    listed = f"({', '.join(f':{name}' for name in values)})"
    rows = tx.all(
        f"SELECT * FROM volunteer WHERE person IS NULL AND (name IN {listed} OR contact = :contact)"  # noqa: S608 our own
        f" AND name <> '' AND {OPEN.format(person=':person')} ORDER BY id",
        contact=contact,
        person=person,
        **values,
    )
    return [Volunteer(**row) for row in rows]


def called_as_people(tx: Tx, limit: int) -> list[tuple[int, int]]:
    """Volunteer and person, for all people whom the bot met and who have the name of a volunteer."""
    rows = tx.all(
        "SELECT volunteer.id AS volunteer, person.id AS person FROM person JOIN volunteer"  # noqa: S608 our own
        " ON volunteer.name = person.name AND volunteer.person IS NULL AND volunteer.name <> ''"
        f" WHERE {OPEN.format(person='person.id')} ORDER BY volunteer.id, person.id LIMIT :limit",
        limit=limit,
    )
    return [(row["volunteer"], row["person"]) for row in rows]


def count(tx: Tx, person: int) -> int:
    row = tx.one("SELECT count(*) AS asked FROM likeness WHERE person = :person", person=person)
    return int(row["asked"]) if row else 0


def ask(tx: Tx, volunteer: int, person: int, now: int) -> bool:
    """True once for a pair."""
    sql = (
        "INSERT INTO likeness (volunteer, person, at) VALUES (:volunteer, :person, :now)"
        " ON CONFLICT (volunteer, person) DO NOTHING"
    )
    return tx.execute(sql, volunteer=volunteer, person=person, now=now) == 1


def answers(tx: Tx, volunteer: int, person: int) -> list[str | None]:
    """The answer about this pair, None while it is open; nothing where nobody was asked."""
    sql = "SELECT answer FROM likeness WHERE volunteer = :volunteer AND person = :person"
    return [row["answer"] for row in tx.all(sql, volunteer=volunteer, person=person)]


def decide(tx: Tx, volunteer: int, person: int, answer: str | None) -> None:
    sql = "UPDATE likeness SET answer = :answer WHERE volunteer = :volunteer AND person = :person"
    tx.execute(sql, volunteer=volunteer, person=person, answer=answer)
