"""Pseudonyms: by which letter staff know a resident of a ticket. The reporter is 1, others follow as they appear."""

from issuebot.store.engine.database import Tx
from issuebot.store.tickets import Ticket

TRIES = 5  # two residents who appear at once may want the same place


def give(tx: Tx, ticket: Ticket, person: int) -> None:
    """The person's place among the residents of the ticket, if they have none yet."""
    for _ in range(TRIES):
        if place_of(tx, ticket, person):
            return
        tx.execute(
            "INSERT INTO alias (ticket, place, person) SELECT :ticket, coalesce(max(place), 1) + 1,"
            " CAST(:person AS BIGINT) FROM alias WHERE ticket = :ticket ON CONFLICT DO NOTHING",
            ticket=ticket.number,
            person=person,
        )


def place_of(tx: Tx, ticket: Ticket, person: int | None) -> int | None:
    """None for somebody who has no place on this ticket, or an anonymous admin."""
    if person is None:
        return None
    if person == ticket.reporter:
        return 1
    row = tx.one(
        "SELECT place FROM alias WHERE ticket = :ticket AND person = :person", ticket=ticket.number, person=person
    )
    return int(row["place"]) if row else None


def of_ticket(tx: Tx, ticket: Ticket) -> dict[int, int]:
    """Place by person."""
    rows = tx.all("SELECT person, place FROM alias WHERE ticket = :number AND person IS NOT NULL", number=ticket.number)
    others = {row["person"]: row["place"] for row in rows}
    return others | ({ticket.reporter: 1} if ticket.reporter else {})
