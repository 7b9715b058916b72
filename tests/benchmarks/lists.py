"""How long the lists of staff take in a small district and in one a hundred times as large: loaded and rendered."""

import itertools
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from statistics import quantiles

from issuebot.desk.loading import load
from issuebot.domain.district.model import District
from issuebot.domain.messages import kept
from issuebot.domain.messages.lists import FilterQuestion, SearchResults, TicketHistory, TicketQueue
from issuebot.domain.messages.message import Message
from issuebot.domain.queue import Queue
from issuebot.store.engine.database import Database
from issuebot.store.engine.opening import open_database
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.telegram.render import render
from tests.benchmarks.districts.town import COORDINATOR, STAFF, found_town

SIZES = (2_000, 200_000)
ROUNDS, TIMES = 24, 20  # each list in each district
WARM = 5
FOUND = {
    "common": ("电线", "垃圾", "楼", "the", "小区"),
    "rare": ("蜘蛛网", "菜市場", "creepy", "减速带", "光缆断了"),
    "with a place": ("网线 37号楼", "海报 5号楼", "dog 21号楼"),
    "single letter": ("线", "狗", "车"),
    "in no ticket": ("火星人", "电线蜘蛛", "小区减速"),
}
Ask = Callable[[int], Outgoing]


@dataclass(frozen=True, slots=True)
class Timed:
    """What one list took each time, in milliseconds, in each of `SIZES`."""

    what: str
    took: tuple[Sequence[float], Sequence[float]]

    @property
    def small(self) -> float:
        return p95(self.took[0])

    @property
    def large(self) -> float:
        return p95(self.took[1])

    @property
    def ratio(self) -> float:
        return self.large / self.small


def p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1]


def by_command(lists: Sequence[Timed]) -> list[Timed]:
    """All lists of a command, as often each: how long whoever types it waits, whatever they look for."""
    found = []
    for command in ("/queue", "/find", "/ticket"):
        of_it = [one.took for one in lists if one.what.partition(",")[0] == command]
        small, large = ([ms for took in of_it for ms in took[at]] for at in (0, 1))
        found.append(Timed(command, (small, large)))
    return found


async def measure_lists(urls: Sequence[str], now: int) -> list[Timed]:
    """`urls` are two empty databases of one engine, for the small district and the large one."""
    towns = [await open_database(url) for url in urls]
    try:
        districts = [await found_town(town, size, now) for town, size in zip(towns, SIZES, strict=True)]
        if urls[0].startswith("postgresql"):
            for town in towns:  # autovacuum has done so in any database that has stood for a minute
                await town.read(lambda tx: tx.execute("VACUUM ANALYZE"))
        moment = datetime.fromtimestamp(now, UTC)
        return [await _time(towns, what, ask, moment) for what, ask in _asks(districts[0]).items()]
    finally:
        for town in towns:
            await town.close()


async def _time(towns: Sequence[Database], what: str, ask: Ask, now: datetime) -> Timed:
    """The round with the lowest p95: other work on the machine only ever makes one slower."""
    rounds = [await _play(towns, what, ask, now) for _ in range(ROUNDS)]
    small, large = (min((round_[at] for round_ in rounds), key=p95) for at in (0, 1))
    return Timed(what, (small, large))


async def _play(towns: Sequence[Database], what: str, ask: Ask, now: datetime) -> tuple[list[float], list[float]]:
    """Both districts in turn, so that a busy moment hits both."""
    spent: tuple[list[float], list[float]] = ([], [])
    for number in range(WARM + TIMES):
        for town, size, times in zip(towns, SIZES, spent, strict=True):
            row = ask(number)
            row = replace(row, ticket=1 + row.ticket * 7919 % size) if row.ticket else row
            began = time.perf_counter()
            view = await town.read(lambda tx, row=row: load(tx, row, now))  # type: ignore[misc]  # bound now
            if view is None or render(view) is None:
                raise LookupError(what)
            times.append(1000 * (time.perf_counter() - began))
    return spent[0][WARM:], spent[1][WARM:]


def _asks(district: District) -> Mapping[str, Ask]:
    units, homes = [unit.id for unit in district.open_units], [place.id for place in district.open_communities]
    kinds = [kind.id for kind in district.open_categories]
    paired = [place.paired_unit for place in district.open_communities if place.paired_unit]

    def some(values: Sequence[str], number: int, stride: int = 1) -> str:
        return values[number // stride % len(values)]

    queues: dict[str, Callable[[int], Queue]] = {
        "all": lambda _: Queue(),
        "a unit's own": lambda n: Queue(some(units, n)),
        "a paired unit's": lambda n: Queue(some(paired, n)),
        "unit": lambda n: Queue(unit=some(units, n)),
        "community": lambda n: Queue(community=some(homes, n)),
        "category": lambda n: Queue(category=some(kinds, n)),
        "waiting": lambda _: Queue(status="waiting"),
        "late": lambda _: Queue(late=True),
        "urgent": lambda _: Queue(urgent=True),
        "unit and community": lambda n: Queue(unit=some(units, n), community=some(homes, n, 3)),
        "category and waiting": lambda n: Queue(category=some(kinds, n), status="waiting"),
        "everything chosen": lambda n: Queue(
            None, some(units, n), some(homes, n, 2), some(kinds, n, 3), "accepted", late=True, urgent=True
        ),
        "nothing fits": lambda n: Queue(category=some(kinds, n), unit=some(units, n), status="new"),
    }
    asks: dict[str, Ask] = {f"/queue, {name}": _queue(made, district) for name, made in queues.items()}
    asks["/queue, page 31"] = _queue(queues["all"], district, page=30)
    asks["/queue, page 31 of a category"] = _queue(queues["category"], district, page=30)
    asks["/queue, mine, of a unit's member"] = _queue(lambda _: Queue(mine=True), district, person=STAFF + 3)
    asks["/queue, mine, of a coordinator"] = _queue(lambda _: Queue(mine=True), district)
    for facet in ("unit", "community", "category", "status"):
        asks[f"/queue, choosing a {facet}"] = _choice(queues["all"], facet)
    asks["/queue, choosing a unit of what is late"] = _choice(queues["late"], "unit")
    for name, queries in FOUND.items():
        asks[f"/find, {name}"] = _find(queries)
    asks["/ticket"] = lambda n: _row(TicketHistory(1 + n, COORDINATOR))
    return asks


def queue_row(queue: Queue, district: District, *, page: int = 0, person: int = COORDINATOR) -> Outgoing:
    """A unit's own queue is shown in the unit's group, any other to a coordinator."""
    unit = district.unit(queue.owner)
    return _row(TicketQueue(person, queue.key(), page), chat=COORDINATOR if unit is None else unit.chat or 0)


def _queue(made: Callable[[int], Queue], district: District, *, page: int = 0, person: int = COORDINATOR) -> Ask:
    return lambda n: queue_row(made(n), district, page=page, person=person)


def _choice(made: Callable[[int], Queue], facet: str) -> Ask:
    return lambda n: _row(FilterQuestion(COORDINATOR, facet, made(n).key(), 0))


def _find(queries: Sequence[str]) -> Ask:
    return lambda n: _row(SearchResults(COORDINATOR, queries[n % len(queries)]))


def _row(message: Message, *, chat: int = COORDINATOR) -> Outgoing:
    return Outgoing(
        id=next(numbers),
        chat=chat,
        topic=None,
        priority=0,
        kind=message.kind,
        card=None,
        ticket=getattr(message, "ticket", None),
        person=getattr(message, "person", None),
        page=None,
        words=None,
        edits=None,
        tries=0,
        not_before_ms=0,
        expires_at=None,
        created_at=0,
        body=kept.write(message),
    )


numbers = itertools.count(1)
