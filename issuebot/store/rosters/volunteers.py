"""Who may be on duty, as sheets name them; `person` is their Telegram id once they are known.

One person may be here more than once, for several units or as several sheets write them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among, named as names_for
from issuebot.store.rosters.duties import IN_FORCE


@dataclass(frozen=True, slots=True)
class Volunteer:
    """`contact` as the sheet has it: a telephone number, a Telegram name or a Telegram id. `name` is empty for somebody
    who was forgotten.
    """

    id: int
    unit: str | None
    name: str
    contact: str | None
    person: int | None


_volunteer = read_as(Volunteer)


def volunteer(tx: Tx, volunteer_id: int) -> Volunteer | None:
    row = tx.one("SELECT * FROM volunteer WHERE id = :id", id=volunteer_id)
    return _volunteer(row) if row else None


def some(tx: Tx, ids: Collection[int]) -> dict[int, Volunteer]:
    """Those with these ids, by id."""
    if not ids:
        return {}
    listed, values = among(ids)
    found = [_volunteer(row) for row in tx.all(f"SELECT * FROM volunteer WHERE id IN {listed}", **values)]  # noqa: S608 our own
    return {one.id: one for one in found}


def of_person(tx: Tx, person: int) -> list[Volunteer]:
    rows = tx.all("SELECT * FROM volunteer WHERE person = :person ORDER BY id", person=person)
    return [_volunteer(row) for row in rows]


def of_unit(tx: Tx, unit: str | None) -> list[Volunteer]:
    sql = "SELECT * FROM volunteer WHERE coalesce(unit, '') = coalesce(CAST(:unit AS TEXT), '') AND name <> ''"
    rows = tx.all(f"{sql} ORDER BY name, id", unit=unit)
    return [_volunteer(row) for row in rows]


def everybody(tx: Tx) -> list[Volunteer]:
    return [_volunteer(row) for row in tx.all("SELECT * FROM volunteer ORDER BY id")]


def with_contact(tx: Tx, contacts: Sequence[str]) -> list[Volunteer]:
    """Those for whom a sheet has one of these ways of writing a contact; there are some."""
    values = names_for(contacts)
    listed = ", ".join(f":{name}" for name in values)
    rows = tx.all(f"SELECT * FROM volunteer WHERE contact IN ({listed}) ORDER BY id", **values)  # noqa: S608 our own names
    return [_volunteer(row) for row in rows]


def have_contacts(tx: Tx) -> bool:
    return tx.one("SELECT 1 FROM volunteer WHERE contact IS NOT NULL LIMIT 1") is not None


def add(tx: Tx, unit: str | None, name: str, *, contact: str | None = None, person: int | None = None) -> Volunteer:
    row = tx.one(
        "INSERT INTO volunteer (unit, name, contact, person) VALUES (:unit, :name, :contact, :person) RETURNING *",
        unit=unit,
        name=name,
        contact=contact,
        person=person,
    )
    if row is None:
        raise LookupError(name)
    return _volunteer(row)


def add_all(tx: Tx, people: Sequence[tuple[str | None, str, str | None]]) -> list[Volunteer]:
    """Write new ones, given as unit, name and contact. They come back in the same order."""
    sql = "INSERT INTO volunteer (unit, name, contact) VALUES (:unit, :name, :contact) RETURNING *"
    new = list(dict.fromkeys(people))
    rows = tx.many(sql, [{"unit": unit, "name": name, "contact": contact} for unit, name, contact in new])
    at = dict(zip(new, map(_volunteer, rows), strict=True))
    return [at[one] for one in people]


def persons(tx: Tx) -> list[int]:
    """The Telegram ids of those who are known."""
    return [row["person"] for row in tx.all("SELECT DISTINCT person FROM volunteer WHERE person IS NOT NULL")]


def lock(tx: Tx, holder: Volunteer) -> None:
    """Whoever gives this person a duty waits here for whoever does the same, and sees what they did."""
    sql = "UPDATE volunteer SET name = name WHERE id = :id OR person = :person"
    tx.execute(sql, id=holder.id, person=holder.person)


def doing(tx: Tx, kind: str, first: int, last: int) -> list[Volunteer]:
    """Who has duties of a kind that begin in this time, as far as the bot knows them."""
    rows = tx.all(
        "SELECT * FROM volunteer WHERE person IS NOT NULL AND id IN (SELECT volunteer FROM duty"  # noqa: S608 our own
        " WHERE starts > :first AND starts < :last AND kind = :kind AND status <> 'cancelled'"
        f" AND {IN_FORCE}) ORDER BY name, id",
        kind=kind,
        first=first,
        last=last,
    )
    return [_volunteer(row) for row in rows]


def named(tx: Tx, name: str) -> list[Volunteer]:
    """Everybody of this name."""
    return [_volunteer(row) for row in tx.all("SELECT * FROM volunteer WHERE name = :name ORDER BY id", name=name)]


def recognise(tx: Tx, volunteer_id: int, person: int) -> bool:
    """It is known who this is; False where that was known before."""
    sql = "UPDATE volunteer SET person = :person WHERE id = :id AND person IS NULL AND name <> ''"
    return tx.execute(sql, id=volunteer_id, person=person) == 1


def set_contact(tx: Tx, volunteer_id: int, contact: str) -> None:
    tx.execute("UPDATE volunteer SET contact = :contact WHERE id = :id", id=volunteer_id, contact=contact)


def mistake(tx: Tx, volunteer_id: int, person: int) -> bool:
    """It is not who it was taken for; False where that is so already."""
    sql = "UPDATE volunteer SET person = NULL WHERE id = :id AND person = :person"
    return tx.execute(sql, id=volunteer_id, person=person) == 1
