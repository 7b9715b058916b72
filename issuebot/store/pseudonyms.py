"""By which letter a resident goes among the staff of a ticket: the reporter is 1, the others follow as they come."""

from issuebot.store.engine.database import Tx
from issuebot.store.tickets import Ticket

TRIES = 5  # two residents heard of at once want the same place


def give(tx: Tx, ticket: Ticket, person: int) -> None:
    """The person's place among the residents of the ticket, if they have none yet."""
    for _ in range(TRIES):
        if place_of(tx, ticket, person):
            return
        tx.run(
            "INSERT INTO alias (ticket, place, person) SELECT :ticket, coalesce(max(place), 1) + 1,"
            " CAST(:person AS BIGINT) FROM alias WHERE ticket = :ticket ON CONFLICT DO NOTHING",
            ticket=ticket.number,
            person=person,
        )


def place_of(tx: Tx, ticket: Ticket, person: int | None) -> int | None:
    """None is somebody who was never heard of beside this ticket, or speaks as a group."""
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
