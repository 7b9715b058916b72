"""The first `/queue` of a unit that is paired with hundreds of communities, on connections that are new."""

import time
from datetime import UTC, datetime

from issuebot.desk.context import district as districts
from issuebot.desk.loading import load
from issuebot.domain.district.model import District
from issuebot.domain.queue import Queue
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.opening import open_database
from issuebot.store.lists.queue_terms import SHAPE
from issuebot.store.tickets import OPEN
from issuebot.telegram.render import render
from tests.benchmarks.districts.town import found_town
from tests.benchmarks.lists import queue_row

TICKETS, COMMUNITIES = 200_000, 600
TIMES = 11
UNIT = "petition-bureau"


async def measure_pairing(url: str, now: int) -> list[float]:
    """Milliseconds of each time; `url` is an empty database."""
    town = await open_database(url)
    try:
        await found_town(town, TICKETS, now)
        await town.write(lambda tx: _pair(tx, now))
        if url.startswith("postgresql"):
            await town.read(lambda tx: tx.execute("VACUUM ANALYZE"))
    finally:
        await town.close()
    return [await _ask_first(url, now) for _ in range(1 + TIMES)][1:]  # the first also imports and reads the calendar


async def _ask_first(url: str, now: int) -> float:
    town = await open_database(url)
    try:
        in_force = await town.read(districts.current)  # as at the start: the file is read before anybody asks
        if in_force is None:
            raise LookupError("district")
        return await _time(town, in_force, datetime.fromtimestamp(now, UTC))
    finally:
        await town.close()


async def _time(town: Database, in_force: District, now: datetime) -> float:
    row = queue_row(Queue(UNIT), in_force)
    began = time.perf_counter()
    view = await town.read(lambda tx: load(tx, row, now))
    if view is None or render(view) is None:
        raise LookupError(UNIT)
    return 1000 * (time.perf_counter() - began)


def _pair(tx: Tx, now: int) -> None:
    """Every second ticket moves to one of the communities, with which the unit is paired."""
    newest = districts.newest(tx)
    if newest is None:
        raise LookupError("district")
    text, shapes = newest
    head, categories, rest = text.partition("\n[[categories]]")
    places = "".join(
        f'\n[[communities]]\nid = "paired-{place}"\nname = "第{place}小区"\npaired_unit = "{UNIT}"\n'
        for place in range(COMMUNITIES)
    )
    districts.apply(tx, head + places + categories + rest, shapes, now)
    tx.execute(
        f"UPDATE ticket SET community = 'paired-' || (number / 2 - number / 2 / {COMMUNITIES} * {COMMUNITIES})"  # noqa: S608 our own
        " WHERE number / 2 * 2 = number"
    )
    tx.execute("DELETE FROM open_count")
    tx.execute(
        f"""INSERT INTO open_count (shape, unit, community, category, status, urgent, n)
        SELECT {SHAPE}, unit, community, category, status, urgent, count(*) FROM ticket WHERE {OPEN}
        GROUP BY unit, community, category, status, urgent"""  # noqa: S608 our own
    )
