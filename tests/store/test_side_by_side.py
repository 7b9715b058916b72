"""Works side by side in one transaction: each with its own results, its own rows, and all or nothing."""

from collections.abc import Callable

import pytest

from issuebot.store import people, tickets
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.strands import Entangled

CROWD = 30


def add_ticket(tx: Tx) -> int:
    return tickets.add(
        tx, status="new", rule="desk", anonymous=False, words="a lamp is broken", submitted_at=1, certain=True
    ).number


async def test_each_gets_its_own_results(database: Database):
    def work(place: int) -> Callable[[Tx], tuple[int, str]]:
        def one(tx: Tx) -> tuple[int, str]:
            number = add_ticket(tx)
            tickets.set_danger(tx, number, f"of {place}")
            ticket = tickets.ticket(tx, number)
            assert ticket
            return number, ticket.danger

        return one

    found = await database.write(lambda tx: tx.side_by_side([work(place) for place in range(CROWD)]))

    assert [danger for _, danger in found] == [f"of {place}" for place in range(CROWD)]
    assert sorted(number for number, _ in found) == list(range(1, CROWD + 1))


async def test_readers_work_side_by_side_too(database: Database):
    await database.write(add_ticket)

    found = await database.read(lambda tx: tx.side_by_side([lambda tx: tickets.ticket(tx, 1)] * 3))

    assert [ticket.number for ticket in found if ticket] == [1, 1, 1]


async def test_row_is_its_own_until_end(database: Database):
    """Whoever holds a ticket finds nobody else's doing between two of its own."""
    told: list[str] = []

    def work(name: str) -> Callable[[Tx], None]:
        def one(tx: Tx) -> None:
            for step in range(3):
                tickets.hold(tx, 1)
                told.append(f"{name}{step}")

        return one

    await database.write(add_ticket)
    await database.write(lambda tx: tx.side_by_side([work("a"), work("b")]))

    assert told == ["a0", "a1", "a2", "b0", "b1", "b2"]


async def test_ticket_is_won_by_one(database: Database):
    number = await database.write(add_ticket)
    before = await database.read(lambda tx: tickets.ticket(tx, number))
    assert before

    won = await database.write(lambda tx: tx.side_by_side([lambda tx: tickets.move(tx, before, "closed")] * 5))

    assert len([after for after in won if after]) == 1


async def test_who_waits_for_each_other_gives_up(database: Database):
    def crossing(first: int, second: int) -> Callable[[Tx], None]:
        def one(tx: Tx) -> None:
            for number in (first, second):
                held = tickets.hold(tx, number)
                assert held
                tickets.set_danger(tx, number, f"{held.danger}{first}")

        return one

    for _ in range(2):
        await database.write(add_ticket)
    works = [crossing(1, 2), crossing(2, 1)]
    try:
        await database.write(lambda tx: tx.side_by_side(works))
    except Entangled:
        # As after any fault, nothing of it is kept, and each then runs alone.
        for work in works:
            await database.write(work)

    found = await database.read(lambda tx: tickets.several(tx, [1, 2]))
    assert [ticket.danger for ticket in found] == ["12", "12"]


async def test_fault_of_one_takes_all_back(database: Database):
    ended: list[int] = []

    def work(place: int) -> Callable[[Tx], None]:
        def one(tx: Tx) -> None:
            try:
                if add_ticket(tx) == 3:
                    raise ValueError(place)
                tickets.ticket(tx, 1)
            finally:
                ended.append(place)

        return one

    with pytest.raises(ValueError, match="2"):
        await database.write(lambda tx: tx.side_by_side([work(place) for place in range(3)]))

    assert await database.read(lambda tx: tickets.ticket(tx, 1)) is None
    assert sorted(ended) == [0, 1, 2]
    assert await database.write(add_ticket) == 1


async def test_each_begins_with_what_was_read(database: Database):
    def work(tx: Tx) -> bool:
        return "before" in tx.once["known"]

    def whole(tx: Tx) -> list[bool]:
        tx.once["known"] = {"before": True}
        return tx.side_by_side([work, work])

    assert await database.write(whole) == [True, True]


async def test_what_they_change_is_read_anew(database: Database):
    def work(person: int) -> Callable[[Tx], None]:
        return lambda tx: people.set_home(tx, person, "xingfu")

    def whole(tx: Tx) -> list[str | None]:
        met = [people.meet(tx, person, "王", "zh", 1).id for person in (1, 2)]
        people.read_ahead(tx, met)
        tx.side_by_side([work(person) for person in met])
        return [person.home for number in met if (person := people.person(tx, number))]

    assert await database.write(whole) == ["xingfu", "xingfu"]
