"""Lists say what a plain model says, whichever way they are found: few at once, or many along an index."""

import re
from dataclasses import astuple, dataclass, replace
from functools import partial
from itertools import product
from random import Random

import pytest

from issuebot.domain.queue import Queue
from issuebot.store.engine.database import Database, Row, Tx
from issuebot.store.lists import queues
from issuebot.store.lists.open_places import piles
from issuebot.store.lists.queue_terms import FACETS, SHAPE, Asked, Sight
from issuebot.store.tickets import OPEN

NOW, HOUR = 1_000_000_000, 3600
UNITS, COMMUNITIES, CATEGORIES = ("telecom", "police", "works"), ("xingfu", "heping"), ("wires", "litter")
STATUSES = ("new", "assigned", "accepted", "waiting", "closed")
SIGHTS = (Sight(), Sight("telecom", ("xingfu",)), Sight("police"), Sight("works", COMMUNITIES))
PEOPLE = (1, 2)
MOST, SOME, HELD = 12, 4, 25  # low enough that a hundred tickets are many
PAGE = 5


@dataclass(frozen=True, slots=True)
class Kept:
    """A ticket, as far as lists look at it."""

    number: int
    status: str
    unit: str | None
    community: str | None
    category: str | None
    urgent: bool
    weight: int
    respond_by: int | None
    resolve_by: int | None
    hands: tuple[int, ...]

    @property
    def due(self) -> int | None:
        if self.status in ("new", "assigned"):
            return self.respond_by
        return self.resolve_by if self.status == "accepted" else None

    @property
    def order(self) -> tuple[int, bool, int, int]:
        due = 99_999_999_999 if self.due is None else self.due
        return due, not self.urgent, -self.weight, self.number


def town(chance: Random, size: int) -> list[Kept]:
    def soon() -> int | None:
        return chance.choice((None, *[NOW + chance.randint(-20, 30) * 10 * HOUR] * 9))

    return [
        Kept(
            number,
            status := chance.choice((*STATUSES, "assigned", "accepted")),
            None if status == "new" else chance.choice(UNITS),
            chance.choice((None, *COMMUNITIES, "heping", "heping")),
            chance.choice((None, *CATEGORIES, "wires")),
            chance.random() < 0.2,
            chance.choice((1, 1, 2, 9, 12)),
            soon(),
            soon(),
            tuple(person for person in PEOPLE if status != "closed" and chance.random() < 0.4),
        )
        for number in range(1, size + 1)
    ]


def seeded(seed: int) -> Random:
    return Random(seed)  # noqa: S311 the same in every run


def write(tx: Tx, tickets: list[Kept]) -> None:
    for kept in tickets:
        tx.execute(
            "INSERT INTO ticket (number, status, unit, community, category, urgent, weight, respond_by, resolve_by,"
            " rule, anonymous, words, submitted_at, certain) VALUES (:number, :status, :unit, :community, :category,"
            " :urgent, :weight, :respond_by, :resolve_by, '', FALSE, '', 0, TRUE)",
            **{name: getattr(kept, name) for name in Kept.__slots__ if name != "hands"},
        )
        for person in kept.hands:
            tx.execute("INSERT INTO hand (person, ticket) VALUES (:person, :ticket)", person=person, ticket=kept.number)
    tx.execute(
        f"INSERT INTO open_count (shape, unit, community, category, status, urgent, n) SELECT {SHAPE}, unit,"  # noqa: S608 our own
        f" community, category, status, urgent, count(*) FROM ticket WHERE {OPEN}"
        " GROUP BY unit, community, category, status, urgent"
    )


def fitting(tickets: list[Kept], asked: Asked) -> list[Kept]:
    """In the queue's order."""
    queue, sight = asked.queue, asked.sight
    held = [one.number for one in tickets if asked.person in one.hands][-HELD:]
    found = [
        one
        for one in tickets
        if one.status != "closed"
        and (sight == Sight() or one.unit == sight.unit or one.community in sight.communities)
        and all(getattr(queue, name) in (None, getattr(one, name)) for name in FACETS)
        and (one.urgent or not queue.urgent)
        and (not queue.late or (one.due is not None and one.due < NOW))
        and (not queue.mine or one.number in held)
    ]
    return sorted(found, key=lambda one: one.order)


def modelled(tickets: list[Kept], asked: Asked) -> queues.Counted:
    def left(most: int, toggle: str | None = None) -> int:
        queue = asked.queue
        turned = queue.turning(toggle) if toggle and not getattr(queue, toggle) else queue
        return min(len(fitting(tickets, replace(asked, queue=turned))), most + 1)

    return queues.Counted(left(MOST), left(SOME, "late"), left(SOME, "urgent"), left(SOME, "mine"))


def shown(counted: queues.Counted) -> queues.Counted:
    """As lists say it: beyond these it is "more"."""
    total, *others = astuple(counted)
    return queues.Counted(min(total, MOST + 1), *(min(other, SOME + 1) for other in others))


def asking(chance: Random) -> list[Asked]:
    chosen = list(product((None, *UNITS), (None, *COMMUNITIES), (None, *CATEGORIES), (None, *STATUSES[:4])))
    toggles = list(product((False, True), repeat=3))

    def any_queue() -> Queue:
        return Queue(None, *chance.choice(chosen), *chance.choice(toggles))

    return [
        Asked(queue, sight, chance.choice(PEOPLE), NOW)
        for sight in SIGHTS
        for queue in [Queue(), *(any_queue() for _ in range(60))]
    ]


@pytest.fixture(params=[12, 120])
async def tickets(request: pytest.FixtureRequest, database: Database, monkeypatch: pytest.MonkeyPatch) -> list[Kept]:
    for name, value in (("MOST", MOST), ("SOME", SOME), ("HELD", HELD)):
        monkeypatch.setattr(queues, name, value)
    made = town(seeded(request.param), request.param)
    await database.write(lambda tx: write(tx, made))
    return made


async def test_counts_are_those_of_a_plain_model(database: Database, tickets: list[Kept]):
    for asked in asking(seeded(1)):
        counted = await database.read(partial(queues.counted, asked=asked))

        assert shown(counted) == modelled(tickets, asked), asked


async def test_pages_are_those_of_a_plain_model(database: Database, tickets: list[Kept]):
    for asked in asking(seeded(2)):
        wanted = [one.number for one in fitting(tickets, asked)]
        for offset in range(0, len(wanted) + 1, 2 * PAGE):
            page = await database.read(partial(queues.page, asked=asked, limit=PAGE, offset=offset))

            assert [ticket.number for ticket in page] == wanted[offset : offset + PAGE], asked


async def test_choices_are_those_of_a_plain_model(database: Database, tickets: list[Kept]):
    for asked in asking(seeded(3)):
        free = replace(asked, queue=asked.queue.choosing("unit", None))
        each = await database.read(partial(queues.count_each, asked=free, facet="unit", options=UNITS))

        for unit in UNITS:
            left = len(fitting(tickets, replace(free, queue=free.queue.choosing("unit", unit))))
            assert min(each.get(unit, 0), SOME + 1) == min(left, SOME + 1), free


class Overhearing:
    """A transaction that notes what is asked for, and asks it."""

    def __init__(self, tx: Tx) -> None:
        self.tx = tx
        self.once: dict[str, object] = {}
        self.asked: list[tuple[str, dict[str, object]]] = []

    def one(self, sql: str, **values: object) -> Row | None:
        self.asked.append((sql, values))
        return self.tx.one(sql, **values)

    def all(self, sql: str, **values: object) -> list[Row]:
        self.asked.append((sql, values))
        return self.tx.all(sql, **values)


def statements(tx: Tx, sight: Sight) -> list[tuple[str, set[str]]]:
    """What lists of all kinds ask for, and the names of its parameters."""
    overhearing = Overhearing(tx)
    for asked in asking(seeded(5)):
        seen = replace(asked, sight=sight)
        queues.counted(overhearing, seen)  # type: ignore[arg-type]  # one and all are what they ask for
        queues.page(overhearing, seen, PAGE, 2 * PAGE)  # type: ignore[arg-type]  # likewise
        piles(overhearing, sight, NOW)  # type: ignore[arg-type]  # likewise
    return [(sql, set(values)) for sql, values in overhearing.asked]


async def test_statements_grow_with_no_community(database: Database, tickets: list[Kept]):
    others = tuple(f"community-{number}" for number in range(600))
    few, many = Sight("works", COMMUNITIES), Sight("works", (*others, *COMMUNITIES))

    asked = [await database.read(partial(statements, sight=sight)) for sight in (few, many)]

    assert tickets
    assert asked[0] == asked[1]


def looks(tx: Tx, how: str) -> list[str]:
    """How the tickets are found for lists of all kinds, in the words of the engine."""
    if how == "EXPLAIN":
        for other in ("seqscan", "bitmapscan"):  # of so few, PostgreSQL would rather read them all
            tx.execute(f"SET enable_{other} = off")
    overhearing = Overhearing(tx)
    for asked in asking(seeded(4)):
        queues.counted(overhearing, asked)  # type: ignore[arg-type]  # one and all are what they ask for
        queues.page(overhearing, asked, PAGE, 2 * PAGE)  # type: ignore[arg-type]  # likewise
    plans = [row for sql, values in overhearing.asked for row in tx.all(f"{how} {sql}", **values)]
    lines = [str(list(dict(row).values())[-1]).strip() for row in plans]
    return [line for line in lines if re.search(r"(SCAN|SEARCH|Scan.* on) ticket\b", line)]


@pytest.mark.parametrize("tickets", [2000], indirect=True)
async def test_tickets_that_are_not_shown_are_not_read(database: Database, database_url: str, tickets: list[Kept]):
    how = "EXPLAIN QUERY PLAN" if "sqlite" in database_url else "EXPLAIN"
    await database.write(lambda tx: tx.execute("ANALYZE") if how == "EXPLAIN" else None)

    found = await database.read(partial(looks, how=how))

    shown = re.compile(r"sqlite_autoindex_ticket_1 \(number=\?\)|Index Scan using ticket_(pkey|in_community)")
    assert tickets
    assert found
    assert [line for line in found if "queue_by_" not in line and not shown.search(line)] == []
    assert how == "EXPLAIN" or all("COVERING" in line for line in found if "queue_by_" in line)
