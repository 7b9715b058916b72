"""The bot's figures held against what is counted by hand from the rows of its event log."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from issuebot.desk.context import district as districts
from issuebot.desk.context.calendars import public_days
from issuebot.desk.figures import assessing, counting
from issuebot.domain.district.model import District
from issuebot.domain.figures.periods import Period, day, month, week
from issuebot.domain.figures.totals import Figures
from issuebot.store.engine.database import Tx
from issuebot.store.events import Event
from issuebot.store.figures import facts
from tests.recount import as_sums, by_hand, recount
from tests.stories.figures import assessed_by_hand
from tests.stories.world import World

ZONE = ZoneInfo("Asia/Shanghai")


def at_work(district: District) -> Callable[[str | None, int, int], int]:
    """Seconds in which somebody works, day by day."""
    days = public_days("CN", range(2025, 2029))

    def between(unit: str | None, start: int, end: int) -> int:
        having = district.unit(unit)
        hours = (having.work_hours if having else None) or district.work_hours
        on, seconds = datetime.fromtimestamp(start, ZONE).date(), 0
        while int(_midnight(on)) < end:
            always = hours == ((0, 1440),)
            if always or on in days.worked or (on.weekday() < 5 and on not in days.off):
                for opens, closes in hours:
                    begin, until = _midnight(on) + 60 * opens, _midnight(on) + 60 * closes
                    seconds += max(0, min(end, until) - max(start, begin))
            on += timedelta(days=1)
        return seconds

    return between


async def catch_up(world: World) -> None:
    while await world.database.write(counting.catch_up):
        pass


async def figures(world: World, period: Period) -> Figures:
    await catch_up(world)
    now = datetime.fromtimestamp(world.time, UTC)
    return await world.read(lambda tx: counting.figures(tx, period, ZONE, now))


async def check(world: World) -> int:
    """Every day, week and month in which something happened; how many figures were compared."""
    await catch_up(world)
    return await world.read(lambda tx: _compare(tx, datetime.fromtimestamp(world.time, UTC)))


def _compare(tx: Tx, now: datetime) -> int:
    told = _log(tx)
    district = districts.current(tx)
    days = {datetime.fromtimestamp(event.at, ZONE).date() for history in told for event in history}
    periods = {span(on) for on in days for span in (day, week, month)}
    compared = 0
    for period in sorted(periods, key=lambda one: (one.first, one.end)):
        until = min(period.until(ZONE), int(now.timestamp()) + 1)
        counted = as_sums(counting.figures(tx, period, ZONE, now))
        assert district is not None
        sums = by_hand(recount(told, period.since(ZONE), until, at_work(district)))
        assert counted == sums, period
        compared += sum(map(len, counted.values()))
        if period == month(period.first):
            found = assessing.assessment(tx, district, period.first, now)
            assert found
            span = period.since(ZONE), until
            assessed_by_hand.agrees(found, sums, told, span, at_work(district))
            assessed_by_hand.duties_agree(tx, found, *span)
            assessed_by_hand.lines_agree(tx, found, *span)
    return compared


def _log(tx: Tx) -> list[list[Event]]:
    numbers = [int(row["ticket"]) for row in tx.all("SELECT DISTINCT ticket FROM event")]
    return list(facts.histories(tx, numbers).values()) if numbers else []


def _midnight(on: date) -> int:
    return int(datetime(on.year, on.month, on.day, tzinfo=ZONE).timestamp())
