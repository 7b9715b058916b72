"""A figure opens as many facts as it counted, whatever happened to the tickets, at any place and in any span."""

from functools import partial
from random import Random

import pytest

from issuebot.domain.figures.folding import fold
from issuebot.domain.figures.opening import LETTERS, PARTS, Behind, Part, read_part, write_part
from issuebot.domain.figures.totals import Figures, add_up
from issuebot.store.engine.database import Database, Tx
from issuebot.store.figures import facts, openings
from tests.domain.figures.histories import HOUR, histories

COUNT, SPAN = 90, 300 * HOUR


def fill(tx: Tx, seed: int) -> None:
    found = []
    for history in histories(Random(seed), COUNT, 24):  # noqa: S311 no secret
        number = history[0].ticket
        tx.execute(
            "INSERT INTO ticket (number, status, rule, anonymous, words, submitted_at, certain)"
            " VALUES (:number, 'new', 'both', FALSE, '', 1, TRUE)",
            number=number,
        )
        found.append((number, history[-1].seq, fold(history, lambda _, start, end: end - start)))
    facts.put(tx, found)


def counted(tx: Tx, since: int, until: int) -> Figures:
    spans = [*facts.open_at(tx, since, "carried"), *facts.open_at(tx, until, "open")]
    return add_up([*facts.counts(tx, since, until), *spans], [])


def compare(tx: Tx, since: int, until: int) -> int:
    figures, compared = counted(tx, since, until), 0
    parts = [None, *(Part(by, id_) for by in PARTS.values() for id_ in figures.by(by))]
    for part in parts:
        totals = figures.by(part.by)[part.id] if part else figures.all
        for figure in LETTERS:
            behind = Behind(figure, part)
            count, tickets = openings.count(tx, behind, since, until)
            listed = openings.page(tx, behind, since, until, limit=1000, offset=0)
            assert count == len(listed) == getattr(totals, figure), (behind, since, until)
            assert tickets == len({one.ticket for one in listed})
            compared += count
    return compared


@pytest.mark.parametrize("seed", range(3))
async def test_list_has_as_many_as_its_figure(database: Database, seed: int):
    await database.write(lambda tx: fill(tx, seed))
    chance = Random(f"spans {seed}")  # noqa: S311 no secret

    for _ in range(3):
        since = chance.randrange(SPAN)
        until = since + chance.randrange(1, SPAN)
        assert await database.read(partial(compare, since=since, until=until))


async def test_pages_have_each_fact_once(database: Database):
    await database.write(lambda tx: fill(tx, 7))
    behind = Behind("reopened", None)

    def page(tx: Tx, limit: int, offset: int) -> list[openings.Opened]:
        return openings.page(tx, behind, 0, SPAN, limit=limit, offset=offset)

    pages = await database.read(lambda tx: [page(tx, 3, at) for at in range(0, 300, 3)])
    whole = await database.read(lambda tx: page(tx, 1000, 0))

    assert [one for page in pages for one in page] == whole
    assert len(whole) > 9


async def test_part_is_read_back_from_its_key(database: Database):
    await database.write(lambda tx: fill(tx, 7))
    known = await database.read(openings.places)

    for part in (Part("unit", "police-station"), Part("community", None), Part("category", "a"), None):
        assert read_part(write_part(part), known) == part
    assert read_part("uAAAAAA", known) is None
